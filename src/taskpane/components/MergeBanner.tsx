import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { countText } from "../../locales/numberText";
import { useFilesShown } from "../store/useFilesShown";
import { usePaneActions, useSay } from "../store/usePane";
import { useStyles } from "../theme/useStyles";
import { MERGE_OPENER } from "./pieces/mergeOpener";
import { Icon } from "./pieces/Icon";
import { useReturnedFocus } from "./pieces/returnedFocus";

/** While figures are those of files: that they are, and the way to the files and back to the workbook. */
export function MergeBanner() {
  const files = useFilesShown();
  return files === null ? null : <Banner files={files} />;
}

function Banner({ files }: { files: number }) {
  const styles = useStyles();
  const { say, language } = useSay();
  const { openMerging, closeMerging } = usePaneActions();
  const show = useReturnedFocus(MERGE_OPENER);
  return (
    <MessageBar className={styles.aside} intent="warning" layout="multiline" icon={<Icon name="warning" />}>
      <MessageBarBody>{say("pane.mergeShown", { files: countText(files, language) })}</MessageBarBody>
      <MessageBarActions>
        <Button ref={show} size="small" onClick={() => void openMerging()}>{say("pane.mergeShow")}</Button>
        <Button size="small" onClick={closeMerging}>{say("pane.mergeBack")}</Button>
      </MessageBarActions>
    </MessageBar>
  );
}
