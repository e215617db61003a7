/** Version of the rules of counting; raised whenever the same register would give other figures. */
export const RULE_VERSION = "2";
