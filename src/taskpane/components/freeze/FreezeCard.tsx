import { useEffect } from "react";
import { Button, Spinner } from "@fluentui/react-components";
import type { ReadDone } from "../../store/state";
import { usePaneActions, usePaneState, useSay } from "../../store/usePane";
import { useStyles } from "../../theme/useStyles";
import { Card } from "../pieces/Card";
import { Confirm, useFocusBack } from "../pieces/Confirm";
import { Icon } from "../pieces/Icon";
import { ReadingProgress } from "../pieces/ReadingProgress";
import { FreezeItem } from "./FreezeItem";

/** "Chốt số": keep the period as it is now, and see later case by case what is no longer so. */
export function FreezeCard({ done }: { done: ReadDone }) {
  const styles = useStyles();
  const { say } = useSay();
  const { freeze, freezeDraft, leaveFreezing, loadFreezes, cancelFreezing } = usePaneActions();
  const busy = usePaneState((state) => state.busy);
  const progress = usePaneState((state) => state.insertProgress);
  const freezes = usePaneState((state) => state.freezes);
  const shown = usePaneState((state) => state.shown);
  const asks = usePaneState((state) => state.freezeAsks);
  const ask = useFocusBack(asks !== null);
  // Sheets may have been deleted or renamed since: every reading looks again.
  useEffect(() => void loadFreezes(), [done, loadFreezes]);
  return (
    <Card title={say("freeze.name")}>
      <p className={styles.text}>{say("pane.freezeLead")}</p>
      {asks !== null && (
        <Confirm question={say("pane.freezeAsk", { doubt: asks })} no={say("pane.freezeLeave")} yes={say("pane.freezeDraft")} leave={leaveFreezing} go={() => void freezeDraft()} />
      )}
      {asks === null && (
        <div className={styles.row}>
          <Button ref={ask} icon={busy === "freeze" ? <Spinner size="tiny" /> : <Icon name="sheet" />} disabledFocusable={busy !== null || shown?.ok !== true} onClick={() => void freeze()}>
            {busy === "freeze" || shown?.ok !== true ? say(busy === "freeze" ? "pane.freezing" : "freeze.name") : say("pane.freezeMake", { period: shown.report.json.period.label })}
          </Button>
        </div>
      )}
      {(busy === "freeze" || busy === "compare") && progress !== null && <ReadingProgress progress={progress} cancel={cancelFreezing} />}
      {freezes.length > 0 && (
        <ul className={styles.list} aria-label={say("pane.freezes")}>
          {[...freezes].reverse().map((each) => <FreezeItem key={each.id} freeze={each} />)}
        </ul>
      )}
    </Card>
  );
}
