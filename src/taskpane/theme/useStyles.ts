import { makeStyles, tokens } from "@fluentui/react-components";

/** Shapes that sections of the pane share. Sizes are relative, so that 200 % text fits in 300 pixels. */
export const useStyles = makeStyles({
  provider: { height: "100%", backgroundColor: tokens.colorNeutralBackground2 },
  shell: {
    display: "flex", flexDirection: "column", minHeight: "100%", height: "100%", color: tokens.colorNeutralForeground1,
    // On low screens (200 % zoom) everything scrolls together: a fixed foot would cover what has the focus.
    "@media (max-height: 480px)": { height: "auto" },
  },
  head: {
    position: "relative", display: "flex", flexWrap: "wrap", alignItems: "center", columnGap: "0.25rem",
    padding: "0.25rem 0.75rem", backgroundColor: tokens.colorNeutralBackground1,
  },
  main: { flexGrow: 1, minHeight: 0, display: "flex", flexDirection: "column" },
  body: { flexGrow: 1, minHeight: 0, overflowY: "auto", overflowX: "hidden", padding: "0.75rem",
    "@media (max-height: 480px)": { overflowY: "visible" } },
  panel: { display: "flex", flexDirection: "column", rowGap: "0.75rem" },
  foot: {
    display: "flex", flexWrap: "wrap", gap: "0.5rem", padding: "0.5rem 0.75rem", backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  tabs: { flexWrap: "wrap", backgroundColor: tokens.colorNeutralBackground1, borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  card: {
    display: "flex", flexDirection: "column", rowGap: "0.5rem", padding: "0.75rem", minWidth: 0,
    backgroundColor: tokens.colorNeutralBackground1, border: `1px solid ${tokens.colorNeutralStroke2}`, borderRadius: tokens.borderRadiusLarge,
  },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold, lineHeight: tokens.lineHeightBase300 },
  text: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, overflowWrap: "anywhere" },
  quiet: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
  list: { margin: 0, padding: 0, listStyleType: "none", display: "flex", flexDirection: "column", rowGap: "0.25rem" },
  steps: { margin: 0, paddingInlineStart: "1.25rem", display: "flex", flexDirection: "column", rowGap: "0.375rem" },
  mainButton: { flexGrow: 1, flexBasis: "11rem", minWidth: 0 },
  /** Lists and text fields may be narrower than their longest word. */
  field: { minWidth: 0, gridTemplateColumns: "minmax(0, 1fr)", "& select": { minWidth: 0, width: "100%", textOverflow: "ellipsis" }, "& input": { minWidth: 0, width: "100%" },
    "& .fui-Select, & .fui-Input": { minWidth: 0, width: "100%" } },
  /** Messages above the tabs. */
  aside: { margin: "0.25rem 0.75rem", flexShrink: 0 },
  row: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "0.375rem", minWidth: 0 },
  grow: { flexGrow: 1, flexBasis: "5rem", minWidth: 0 },
  /** Read aloud, not shown. */
  spoken: { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)", whiteSpace: "nowrap" },
});
