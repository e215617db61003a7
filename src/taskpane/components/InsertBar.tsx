import { useEffect, useRef, useState, type KeyboardEvent } from "react";
import { Button, Spinner } from "@fluentui/react-components";
import { usePaneActions, usePaneState, useSay } from "../store/usePane";
import { useStyles } from "../theme/useStyles";
import { Icon } from "./pieces/Icon";

const BUSY_WORDS = { insert: "pane.inserting", update: "pane.sheetUpdating", remove: "pane.removing", doctor: "pane.doctorBusy", cases: "pane.casesBusy", import: "pane.importing", freeze: "pane.freezing", compare: "pane.freezeComparing" } as const;

/** The main button and the way back: insert the summary sheet, remove what was inserted. */
export function InsertBar() {
  const styles = useStyles();
  const { say } = useSay();
  const { insert } = usePaneActions();
  const busy = usePaneState((state) => state.busy);
  const possible = usePaneState((state) => state.result?.ok === true);
  const reports = usePaneState((state) => state.settings.reports);
  const onlySummary = reports.length === 1 && reports[0] === "summary";
  return (
    <footer className={styles.foot} aria-busy={busy !== null}>
      <Button appearance="primary" className={styles.mainButton} icon={busy === "insert" ? <Spinner size="tiny" /> : <Icon name="sheet" />}
        disabledFocusable={!possible || busy !== null} onClick={() => void insert()}>
        {say(busy === "insert" ? "pane.inserting" : onlySummary ? "pane.insert" : "pane.insertReports", { count: reports.length })}
      </Button>
      <RemoveButton />
      <p role="status" className={styles.spoken}>{busy !== null && say(BUSY_WORDS[busy])}</p>
    </footer>
  );
}

/** Removing cannot be undone, so the button asks once more; the safe answer has the focus. */
function RemoveButton() {
  const styles = useStyles();
  const { say } = useSay();
  const { removeInserted } = usePaneActions();
  const busy = usePaneState((state) => state.busy);
  const [asking, setAsking] = useState(false);
  const keep = useRef<HTMLButtonElement>(null);
  const ask = useRef<HTMLButtonElement>(null);
  const wasAsking = useRef(false);
  useEffect(() => {
    if (asking) keep.current?.focus();
    else if (wasAsking.current) ask.current?.focus();
    wasAsking.current = asking;
  }, [asking]);

  const leave = ({ key }: KeyboardEvent): void => {
    if (key === "Escape") setAsking(false);
  };

  if (!asking) {
    return (
      <Button ref={ask} appearance="subtle" icon={<Icon name="remove" />} disabledFocusable={busy !== null} onClick={() => setAsking(true)}>{say("pane.remove")}</Button>
    );
  }
  return (
    <div className={styles.row} role="group" aria-label={say("pane.removeAsk")}>
      <span className={styles.text}>{say("pane.removeAsk")}</span>
      <Button ref={keep} onKeyDown={leave} onClick={() => setAsking(false)}>{say("pane.removeNo")}</Button>
      <Button onKeyDown={leave} onClick={() => { setAsking(false); void removeInserted(); }}>{say("pane.removeYes")}</Button>
    </div>
  );
}
