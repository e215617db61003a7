import { useRef } from "react";
import { Button } from "@fluentui/react-components";
import type { Reconciliation, SuspectedPair } from "../../../reconcile/model/reconciliation";
import { alike, suspicionCounts } from "../../../reconcile/reconcile";
import { usePaneActions } from "../../store/usePane";
import { useStyles } from "../../theme/useStyles";
import { useKeptFocus } from "../pieces/useKeptFocus";
import { RowPlace } from "./RowPlace";
import { ShownInParts } from "./ShownInParts";
import { useReconcileWords } from "./useReconcileWords";

/** Pairs that may be one case: joined only by the user, one by one or all that are alike. */
export function SuspectedPairs({ result }: { result: Reconciliation }) {
  const styles = useStyles();
  const { view, told, count } = useReconcileWords();
  const { confirmPairs } = usePaneActions();
  const box = useRef<HTMLDivElement>(null);
  useKeptFocus(box, result);
  const many = suspicionCounts(result).filter((each) => each.alike > 1);
  return (
    <div ref={box} tabIndex={-1} role="group" aria-label={view("reconcileView.suspects", { count: count(result.suspected.length) })} className={styles.panel}>
      <p className={styles.quiet}>{view("reconcileView.suspects.lead")}</p>
      {many.length > 0 && (
        <div className={styles.row}>
          {many.map((each) => (
            <Button key={each.why} size="small" style={{ minWidth: 0 }} onClick={() => confirmPairs(alike(result, each.why))}>
              {view("reconcileView.confirmAll", { count: count(each.alike), why: told(`reconcile.why.${each.why}`) })}
            </Button>
          ))}
        </div>
      )}
      <ShownInParts items={result.suspected} name={view("reconcileView.suspects", { count: count(result.suspected.length) })}>
        {(pair) => <Pair key={`${pair.a.at}|${pair.b.at}`} result={result} pair={pair} />}
      </ShownInParts>
      {result.suspectedLeft > 0 && <p className={styles.quiet}>{told("reconcile.suspect.left", { count: count(result.suspectedLeft) })}</p>}
    </div>
  );
}

function Pair({ result, pair }: { result: Reconciliation; pair: SuspectedPair }) {
  const styles = useStyles();
  const { view, told, say, caseName } = useReconcileWords();
  const { confirmPairs } = usePaneActions();
  const ids = `A ${caseName(pair.a)} – B ${caseName(pair.b)}`;
  const fields = pair.reasons[0]?.fields.map((field) => say(`report.column.${field}`)).join(", ") ?? "";
  return (
    <li>
      <p className={styles.text}>A: {caseName(pair.a)}</p>
      <p className={styles.text}>B: {caseName(pair.b)}</p>
      <p className={styles.quiet}>{pair.reasons.map(({ why }) => told(`reconcile.why.${why}`)).join("; ")}{fields !== "" && `. ${view("reconcileView.agreeing", { fields })}`}</p>
      {pair.isOneOfSeveral && <p className={styles.quiet}>{view("reconcileView.several")}</p>}
      <RowPlace result={result} side="a" row={pair.a} />
      <RowPlace result={result} side="b" row={pair.b} />
      <Button size="small" aria-label={`${view("reconcileView.confirm")}: ${ids}`} onClick={() => confirmPairs([pair])}>{view("reconcileView.confirm")}</Button>
    </li>
  );
}
