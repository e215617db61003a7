/** Version of the rules of counting; raised whenever the same register would give other figures. */
export const RULE_VERSION = "3";

/** The first version that judges waiting cases by the days on which papers were asked for and given. */
export const COURSE_SINCE = 3;
