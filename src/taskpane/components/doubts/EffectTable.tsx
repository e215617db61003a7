import { makeStyles, tokens } from "@fluentui/react-components";
import type { EffectRow } from "../../figures/effectRows";
import { useSay } from "../../store/usePane";

const useTableStyles = makeStyles({
  table: { width: "100%", borderCollapse: "collapse", fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontVariantNumeric: "tabular-nums" },
  head: { fontWeight: tokens.fontWeightRegular, textAlign: "end", verticalAlign: "bottom", padding: "0.125rem 0 0.125rem 0.5rem", overflowWrap: "anywhere", color: tokens.colorNeutralForeground2 },
  label: { fontWeight: tokens.fontWeightRegular, textAlign: "start", padding: "0.25rem 0", overflowWrap: "anywhere" },
  number: { textAlign: "end", padding: "0.25rem 0 0.25rem 0.5rem", whiteSpace: "nowrap" },
  after: { fontWeight: tokens.fontWeightSemibold },
  row: { borderTop: `1px solid ${tokens.colorStatusDangerBorder1}` },
});

interface TableProps {
  /** Id of the sentence that says what the table shows. */
  labelledBy: string;
  /** Heads of the columns after each answer. */
  heads: readonly string[];
  rows: readonly EffectRow[];
  /** Stands where a figure is not counted. */
  pending: string;
}

/** The main figures now and after each answer, side by side. */
export function EffectTable({ labelledBy, heads, rows, pending }: TableProps) {
  const styles = useTableStyles();
  const { say } = useSay();
  return (
    <table className={styles.table} aria-labelledby={labelledBy}>
      <thead>
        <tr>
          <td />
          <th scope="col" className={styles.head}>{say("pane.doubts.now")}</th>
          {heads.map((head) => <th key={head} scope="col" className={styles.head}>{head}</th>)}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ name, label, now, after }) => (
          <tr key={name} className={styles.row}>
            <th scope="row" className={styles.label}>{label}</th>
            <td className={styles.number}>{now}</td>
            {after.map((value, at) => <td key={heads[at]} className={`${styles.number} ${value === null ? "" : styles.after}`}>{value ?? pending}</td>)}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
