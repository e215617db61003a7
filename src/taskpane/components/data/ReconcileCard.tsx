import { Button } from "@fluentui/react-components";
import { usePaneActions, useSay } from "../../store/usePane";
import { useStyles } from "../../theme/useStyles";
import { Card } from "../pieces/Card";
import { RECONCILE_OPENER } from "../pieces/reconcileOpener";
import { useReturnedFocus } from "../pieces/returnedFocus";

/** "Đối chiếu hai danh sách": opens the view. */
export function ReconcileCard() {
  const styles = useStyles();
  const { say } = useSay();
  const { openReconciling } = usePaneActions();
  const button = useReturnedFocus(RECONCILE_OPENER);
  return (
    <Card title={say("pane.reconcile")}>
      <p className={styles.text}>{say("pane.reconcileLead")}</p>
      <div className={styles.row}><Button ref={button} onClick={() => void openReconciling()}>{`${say("pane.reconcile")}…`}</Button></div>
    </Card>
  );
}
