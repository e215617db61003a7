import type { Reconciliation } from "../../../reconcile/model/reconciliation";
import { missingSentence } from "../../../reconcile/results/missingSentence";
import { balanceLines } from "../../../reconcile/results/reconciliationModel";
import { unitCounts } from "../../../reconcile/unitCounts";
import type { ReportSettings } from "../../../report/request/request";
import { useStyles } from "../../theme/useStyles";
import { Card } from "../pieces/Card";
import { CopyButton } from "../pieces/CopyButton";
import { Disclosure } from "../pieces/Disclosure";
import { EffectPart } from "./EffectPart";
import { DifferingRows, OnlyRows, RepeatedRows } from "./RowParts";
import { ShownInParts } from "./ShownInParts";
import { SuspectedPairs } from "./SuspectedPairs";
import { useReconcileWords } from "./useReconcileWords";

/** Two lists of cases held against each other: the balance, what is in one alone, what differs, what may be one case. */
export function CaseResult({ result, settings, at }: { result: Reconciliation; settings: ReportSettings; at: string }) {
  const styles = useStyles();
  const words = useReconcileWords();
  const { view } = words;
  return (
    <>
      <Card title={view("reconcileView.result")}>
        <div role="status">{balanceLines(result, words).map((line) => <p key={line} className={styles.text}>{line}</p>)}</div>
        <Compared result={result} />
        <p className={styles.quiet}>{view("reconcileView.at", { time: at })}</p>
      </Card>
      <Card title={view("reconcileView.rows")}>
        <RowsByKind result={result} />
        <Units result={result} />
        <EffectPart result={result} settings={settings} />
      </Card>
      <SentenceCard result={result} />
    </>
  );
}

/** What was compared, and what could not be. */
function Compared({ result: { compared, notCompared, unitsTakenAs } }: { result: Reconciliation }) {
  const styles = useStyles();
  const { told } = useReconcileWords();
  const field = (name: (typeof compared)[number]): string => told(`reconcile.field.${name}`);
  const lines = [
    ...(compared.length > 0 ? [told("reconcile.compared", { fields: compared.map(field).join(", ") })] : []),
    ...(notCompared.length > 0 ? [told("reconcile.notCompared", { fields: notCompared.map((each) => told("reconcile.notCompared.field", { field: field(each.field), list: each.only.toUpperCase() })).join(", ") })] : []),
    ...(unitsTakenAs.length > 0 ? [told("reconcile.takenAs", { names: unitsTakenAs.map((each) => told("reconcile.takenAs.pair", { name: each.name, as: each.as })).join("; ") })] : []),
  ];
  return lines.map((line) => <p key={line} className={styles.quiet}>{line}</p>);
}

function RowsByKind({ result }: { result: Reconciliation }) {
  const { view, count } = useReconcileWords();
  const { suspected, onlyInA, onlyInB, differing, repeatedInA, repeatedInB } = result;
  const suspects = view("reconcileView.suspects", { count: count(suspected.length) });
  const [onlyA, onlyB] = [view("reconcileView.onlyA", { count: count(onlyInA.length) }), view("reconcileView.onlyB", { count: count(onlyInB.length) })];
  const differs = view("reconcileView.differing", { count: count(differing.length) });
  const repeats = repeatedInA.length + repeatedInB.length;
  const repeated = view("reconcileView.repeated", { count: count(repeats) });
  return (
    <>
      {(suspected.length > 0 || result.pairs.confirmed > 0) && <Disclosure label={suspects} startOpen={suspected.length > 0}><SuspectedPairs result={result} /></Disclosure>}
      <Disclosure label={onlyA}><OnlyRows result={result} side="a" name={onlyA} /></Disclosure>
      <Disclosure label={onlyB}><OnlyRows result={result} side="b" name={onlyB} /></Disclosure>
      <Disclosure label={differs}><DifferingRows result={result} name={differs} /></Disclosure>
      {repeats > 0 && <Disclosure label={repeated}><RepeatedRows result={result} name={repeated} /></Disclosure>}
    </>
  );
}

function Units({ result }: { result: Reconciliation }) {
  const styles = useStyles();
  const { view, told, count } = useReconcileWords();
  return (
    <Disclosure label={view("reconcileView.units")}>
      <ShownInParts items={unitCounts(result)} name={view("reconcileView.units")}>
        {({ unit, inBoth, onlyInA, onlyInB, differing }) => (
          <li key={unit}>
            <p className={styles.text}>{unit || told("reconcile.units.none")}</p>
            <p className={styles.quiet}>{view("reconcileView.units.line", { both: count(inBoth), a: count(onlyInA), b: count(onlyInB), differing: count(differing) })}</p>
          </li>
        )}
      </ShownInParts>
    </Disclosure>
  );
}

function SentenceCard({ result }: { result: Reconciliation }) {
  const styles = useStyles();
  const { view, language } = useReconcileWords();
  const sentence = missingSentence(result, "b", language);
  return (
    <Card title={view("reconcileView.sentence")} actions={<CopyButton text={sentence} name={view("reconcileView.copySentence")} />}>
      <p className={styles.text}>{sentence}</p>
    </Card>
  );
}
