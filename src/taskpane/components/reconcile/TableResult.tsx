import type { TableComparison, TableLine } from "../../../reconcile/compareTables";
import type { AggregateFigure } from "../../../register/model/aggregateTable";
import { useStyles } from "../../theme/useStyles";
import { Card } from "../pieces/Card";
import { Disclosure } from "../pieces/Disclosure";
import { ShownInParts } from "./ShownInParts";
import { useReconcileWords } from "./useReconcileWords";

/** Two tables of counts held against each other, cell by cell. */
export function TableResult({ comparison, at }: { comparison: TableComparison; at: string }) {
  const styles = useStyles();
  const { view, say, count } = useReconcileWords();
  const { matched, onlyInA, onlyInB, differing, notCompared, sums, wrongTotals } = comparison;
  const figure = (name: AggregateFigure): string => say(`aggregate.figure.${name}`);
  const number = (value: number | null): string => (value === null ? view("reconcileView.blank") : count(value));
  const signed = (value: number): string => (value > 0 ? `+${count(value)}` : value < 0 ? `−${count(-value)}` : count(0));
  const cell = (each: { figure: AggregateFigure; a: number | null; b: number | null; difference: number }): string => (
    view("reconcileView.tables.cell", { figure: figure(each.figure), a: number(each.a), b: number(each.b), difference: signed(each.difference) }));
  const cells = view("reconcileView.tables.differing", { count: count(differing.length) });
  const sumsThatDiffer = sums.filter(({ difference }) => difference !== 0);
  return (
    <Card title={view("reconcileView.result")}>
      <p role="status" className={styles.text}>{view("reconcileView.tables.balance", { matched: count(matched), a: count(onlyInA.length), b: count(onlyInB.length) })}</p>
      {differing.length === 0 && <p className={styles.text}>{view("reconcileView.tables.none")}</p>}
      {notCompared.length > 0 && (
        <p className={styles.quiet}>{view("reconcileView.tables.notCompared", { figures: notCompared.map((each) => `${figure(each.figure)} (${each.only.toUpperCase()})`).join(", ") })}</p>
      )}
      {differing.length > 0 && (
        <Disclosure label={cells} startOpen>
          <ShownInParts items={differing} name={cells}>
            {(each) => (
              <li key={`${each.rowsA.join()}|${each.rowsB.join()}|${each.figure}`}>
                <p className={styles.text}>{[each.band, each.label].filter((part) => part !== "").join(" › ")}</p>
                <p className={styles.quiet}>{cell(each)}</p>
              </li>
            )}
          </ShownInParts>
        </Disclosure>
      )}
      <Lines lines={onlyInA} label={view("reconcileView.onlyA", { count: count(onlyInA.length) })} />
      <Lines lines={onlyInB} label={view("reconcileView.onlyB", { count: count(onlyInB.length) })} />
      {sumsThatDiffer.length > 0 && (
        <Disclosure label={view("reconcileView.tables.sums", { count: count(sumsThatDiffer.length) })}>
          {sumsThatDiffer.map((each) => <p key={each.figure} className={styles.text}>{cell(each)}</p>)}
        </Disclosure>
      )}
      {wrongTotals.length > 0 && (
        <Disclosure label={view("reconcileView.tables.wrong", { count: count(wrongTotals.length) })}>
          {wrongTotals.map(({ of, row, figure: name, printed, sum }) => (
            <p key={`${of}${row}${name}`} className={styles.text}>{view("reconcileView.tables.wrongLine", { list: of.toUpperCase(), row, figure: figure(name), printed: count(printed), sum: count(sum) })}</p>
          ))}
        </Disclosure>
      )}
      <p className={styles.quiet}>{view("reconcileView.noSheetOfTables")} {view("reconcileView.at", { time: at })}.</p>
    </Card>
  );
}

function Lines({ lines, label }: { lines: readonly TableLine[]; label: string }) {
  const styles = useStyles();
  const { view } = useReconcileWords();
  if (lines.length === 0) return null;
  return (
    <Disclosure label={label}>
      <ShownInParts items={lines} name={label}>
        {(line) => (
          <li key={line.rows.join()}>
            <p className={styles.text}>{[line.band, line.label].filter((part) => part !== "").join(" › ")}</p>
            <p className={styles.quiet}>{view("reconcileView.row", { row: line.rows.join(", ") })}</p>
          </li>
        )}
      </ShownInParts>
    </Disclosure>
  );
}
