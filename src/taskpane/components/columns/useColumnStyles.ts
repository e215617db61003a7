import { makeStyles, tokens } from "@fluentui/react-components";

/** A line for each column of a sheet: its letter, and beside it what it is taken for. */
export const useColumnStyles = makeStyles({
  line: { display: "flex", columnGap: "0.5rem", alignItems: "baseline", paddingBlock: "0.25rem", borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  letters: { minWidth: "2rem", fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: "tabular-nums" },
  guess: { color: tokens.colorStatusWarningForeground3, fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightSemibold },
  words: { flexBasis: "9rem", flexGrow: 1, minWidth: 0, display: "flex", flexDirection: "column", alignItems: "flex-start" },
});
