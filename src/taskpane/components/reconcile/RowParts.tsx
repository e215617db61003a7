import type { DifferingPair, ListRow, Reconciliation } from "../../../reconcile/model/reconciliation";
import type { Side } from "../../store/reconcilingState";
import { useStyles } from "../../theme/useStyles";
import { RowPlace } from "./RowPlace";
import { ShownInParts } from "./ShownInParts";
import { useReconcileWords } from "./useReconcileWords";

/** Cases of one list alone. */
export function OnlyRows({ result, side, name }: { result: Reconciliation; side: Side; name: string }) {
  const styles = useStyles();
  const { view, caseName } = useReconcileWords();
  const unitOf = ({ at }: ListRow): string => result.units.names[result.units[side][at]] ?? "";
  return (
    <ShownInParts items={side === "a" ? result.onlyInA : result.onlyInB} name={name}>
      {(row) => (
        <li key={row.at}>
          <p className={styles.text}>{caseName(row)}</p>
          {unitOf(row) !== "" && <p className={styles.quiet}>{view("reconcileView.unit", { unit: unitOf(row) })}</p>}
          <RowPlace result={result} side={side} row={row} />
        </li>
      )}
    </ShownInParts>
  );
}

/** Cases of both lists that say different things: what each says. */
export function DifferingRows({ result, name }: { result: Reconciliation; name: string }) {
  const styles = useStyles();
  const { view, told, count, caseName } = useReconcileWords();
  const shown = (field: string, value: string): string => (value === "" ? view("reconcileView.blank") : `“${field === "fee" ? count(Number(value)) : value}”`);
  const line = ({ field, a, b }: DifferingPair["fields"][number]): string => view("reconcileView.difference", { field: told(`reconcile.field.${field}`), a: shown(field, a), b: shown(field, b) });
  return (
    <ShownInParts items={result.differing} name={name}>
      {({ a, b, fields }) => (
        <li key={a.at}>
          <p className={styles.text}>{caseName(a.caseId ? a : b)}</p>
          {fields.map((each) => <p key={each.field} className={styles.text}>{line(each)}</p>)}
          <RowPlace result={result} side="a" row={a} />
          <RowPlace result={result} side="b" row={b} />
        </li>
      )}
    </ShownInParts>
  );
}

/** Second rows of a case inside a list. */
export function RepeatedRows({ result, name }: { result: Reconciliation; name: string }) {
  const styles = useStyles();
  const { view, caseName } = useReconcileWords();
  const all = [...result.repeatedInA.map((each) => ({ ...each, side: "a" as const })), ...result.repeatedInB.map((each) => ({ ...each, side: "b" as const }))];
  return (
    <ShownInParts items={all} name={name}>
      {({ repeat, kept, side }) => (
        <li key={`${side}${repeat.at}`}>
          <p className={styles.text}>{caseName(repeat)}</p>
          <p className={styles.quiet}>{view("reconcileView.repeatOf", { list: side.toUpperCase(), row: repeat.row, kept: kept.row })}</p>
          <RowPlace result={result} side={side} row={repeat} />
        </li>
      )}
    </ShownInParts>
  );
}
