import { makeStyles, tokens } from "@fluentui/react-components";

/** How formulas look. */
export const useFormulaStyles = makeStyles({
  formula: { fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase200, overflowWrap: "anywhere", userSelect: "all" },
});
