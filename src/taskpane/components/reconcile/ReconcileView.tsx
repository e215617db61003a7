import { useMemo, type ReactNode } from "react";
import { Button, Spinner } from "@fluentui/react-components";
import { comparedSettings } from "../../store/comparedSettings";
import { SIDES, type ChosenList, type ReconcilingState } from "../../store/reconcilingState";
import { usePaneActions, usePaneState } from "../../store/usePane";
import { useStyles } from "../../theme/useStyles";
import { Card } from "../pieces/Card";
import { FullView } from "../pieces/FullView";
import { Icon } from "../pieces/Icon";
import { RECONCILE_OPENER } from "../pieces/reconcileOpener";
import { CaseResult } from "./CaseResult";
import { ListChooser } from "./ListChooser";
import { TableResult } from "./TableResult";
import { useReconcileWords } from "./useReconcileWords";

/** "Đối chiếu hai danh sách": two lists, what is in one alone, what differs, and what may be one case. */
export function ReconcileView({ above }: { above: ReactNode }) {
  const { view } = useReconcileWords();
  const { closeReconciling } = usePaneActions();
  const state = usePaneState(({ reconciling }) => reconciling);
  if (state === null) return null;
  return (
    <FullView title={view("reconcileView.title")} close={closeReconciling} opener={RECONCILE_OPENER} above={above} foot={<InsertButton isThere={state.compared?.kind === "cases" && !isSameSheet(state.a, state.b)} />}>
      <Lists state={state} />
      <Result state={state} />
    </FullView>
  );
}

function Lists({ state: { a, b } }: { state: ReconcilingState }) {
  const styles = useStyles();
  const { view } = useReconcileWords();
  const { swapLists, compareAgain } = usePaneActions();
  const isReading = a?.read.phase === "reading" || b?.read.phase === "reading";
  return (
    <Card title={view("reconcileView.lists")}>
      <p className={styles.quiet}>{view("reconcileView.hint")}</p>
      {SIDES.map((side) => <ListChooser key={side} side={side} />)}
      {(a !== null || b !== null) && (
        <div className={styles.row}>
          <Button size="small" disabledFocusable={isReading} onClick={() => void swapLists()}>{view("reconcileView.swap")}</Button>
          {a !== null && b !== null && <Button size="small" icon={<Icon name="refresh" />} disabledFocusable={isReading} onClick={() => void compareAgain()}>{view("reconcileView.again")}</Button>}
        </div>
      )}
    </Card>
  );
}

/** One sheet chosen twice: all would match, which says nothing. */
function isSameSheet(a: ChosenList | null, b: ChosenList | null): boolean {
  return a?.source.from === "sheet" && b?.source.from === "sheet" && a.source.sheet === b.source.sheet;
}

function Result({ state: { a, b, compared, at } }: { state: ReconcilingState }) {
  const styles = useStyles();
  const { view } = useReconcileWords();
  const settings = usePaneState((state) => state.settings);
  const shown = usePaneState((state) => state.shown);
  const used = useMemo(() => comparedSettings({ settings, shown }), [settings, shown]);
  if (isSameSheet(a, b)) return <p role="status" className={styles.card}>{view("reconcileView.same")}</p>;
  if (compared === null) return a?.read.phase === "read" && b?.read.phase === "read" ? <p role="status" className={styles.card}>{view("reconcileView.comparing")}</p> : null;
  if (compared.kind === "different") return <p role="status" className={styles.card}>{view("reconcileView.different", { cases: compared.cases, table: compared.table })}</p>;
  return compared.kind === "cases" ? <CaseResult result={compared.result} settings={used} at={at} /> : <TableResult comparison={compared.comparison} at={at} />;
}

function InsertButton({ isThere }: { isThere: boolean }) {
  const styles = useStyles();
  const { view } = useReconcileWords();
  const { insertReconciliation } = usePaneActions();
  const busy = usePaneState((state) => state.busy);
  return (
    <Button appearance="primary" className={styles.mainButton} icon={busy === "reconcile" ? <Spinner size="tiny" /> : <Icon name="sheet" />} disabledFocusable={!isThere || busy !== null}
      onClick={() => void insertReconciliation()}>
      {view(busy === "reconcile" ? "reconcileView.inserting" : "reconcileView.insert")}
    </Button>
  );
}
