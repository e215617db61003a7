import { Button, mergeClasses } from "@fluentui/react-components";
import { usePaneActions, usePaneState, useSay } from "../../store/usePane";
import { useStyles } from "../../theme/useStyles";
import { Card } from "../pieces/Card";
import { Icon } from "../pieces/Icon";
import { MERGE_OPENER } from "../pieces/mergeOpener";
import { useReturnedFocus } from "../pieces/returnedFocus";
import { useFileDrop } from "../pieces/useFileDrop";

/** "Gộp nhiều tệp": opens the view of many files; files may be dropped here at once. */
export function MergeCard() {
  const styles = useStyles();
  const { say } = useSay();
  const { openMerging, addMergingFiles } = usePaneActions();
  const busy = usePaneState((state) => state.busy);
  const button = useReturnedFocus(MERGE_OPENER);
  const drop = useFileDrop((chosen) => void openMerging().then(() => addMergingFiles(chosen)), busy === null);
  return (
    <Card title={say("pane.merge")}>
      <div role="presentation" className={mergeClasses(styles.panel, drop.className)} {...drop.handlers}>
        <p className={styles.text}>{say("pane.mergeLead")}</p>
        <div className={styles.row}>
          <Button ref={button} icon={<Icon name="files" />} disabledFocusable={busy !== null} onClick={() => void openMerging()}>{say("pane.mergeOpen")}</Button>
        </div>
      </div>
    </Card>
  );
}
