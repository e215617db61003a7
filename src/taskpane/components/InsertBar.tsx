import { useState } from "react";
import { Button, Spinner } from "@fluentui/react-components";
import { usePaneActions, usePaneState, useSay } from "../store/usePane";
import { isDoubtful } from "../store/state";
import { useStyles } from "../theme/useStyles";
import { Confirm, useFocusBack } from "./pieces/Confirm";
import { Icon } from "./pieces/Icon";

const BUSY_WORDS = { insert: "pane.inserting", update: "pane.sheetUpdating", remove: "pane.removing", doctor: "pane.doctorBusy", cases: "pane.casesBusy", freeze: "pane.freezing", compare: "pane.freezeComparing", turn: "pane.values.turning", back: "pane.values.bringing", share: "pane.handles.sharing", unshare: "pane.values.bringing", merge: "pane.mergeBusy", reconcile: "pane.reconcileBusy", procedures: "pane.procedures.busy" } as const;

/** The main button and the way back: insert the summary sheet, remove what was inserted. */
export function InsertBar() {
  const styles = useStyles();
  const { say } = useSay();
  const { insert } = usePaneActions();
  const busy = usePaneState((state) => state.busy);
  const possible = usePaneState((state) => state.result?.ok === true);
  const reports = usePaneState((state) => state.settings.reports);
  const isDraft = usePaneState(isDoubtful);
  const onlySummary = reports.length === 1 && reports[0] === "summary";
  const label = onlySummary ? (isDraft ? "pane.insertDraft" : "pane.insert") : isDraft ? "pane.insertDrafts" : "pane.insertReports";
  return (
    <footer className={styles.foot} aria-busy={busy !== null}>
      <Button appearance={isDraft ? "secondary" : "primary"} className={styles.mainButton} icon={busy === "insert" ? <Spinner size="tiny" /> : <Icon name="sheet" />}
        disabledFocusable={!possible || busy !== null} onClick={() => void insert()}>
        {say(busy === "insert" ? "pane.inserting" : label, { count: reports.length })}
      </Button>
      <RemoveButton />
      <p role="status" className={styles.spoken}>{busy !== null && say(BUSY_WORDS[busy])}</p>
    </footer>
  );
}

/** Removing cannot be undone, so the button asks once more. */
function RemoveButton() {
  const { say } = useSay();
  const { removeInserted } = usePaneActions();
  const busy = usePaneState((state) => state.busy);
  const [asking, setAsking] = useState(false);
  const ask = useFocusBack(asking);
  if (!asking) {
    return (
      <Button ref={ask} appearance="subtle" icon={<Icon name="remove" />} disabledFocusable={busy !== null} onClick={() => setAsking(true)}>{say("pane.remove")}</Button>
    );
  }
  return (
    <Confirm question={say("pane.removeAsk")} no={say("pane.removeNo")} yes={say("pane.removeYes")}
      leave={() => setAsking(false)} go={() => { setAsking(false); void removeInserted(); }} />
  );
}
