import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { usePaneActions, usePaneState, useSay } from "../store/usePane";
import { useStyles } from "../theme/useStyles";
import { Icon } from "./pieces/Icon";

/** The line at the top that says what just happened, with a way to the sheet and a way to close it. */
export function NoticeBar() {
  const notice = usePaneState((state) => state.notice);
  const styles = useStyles();
  const { say, sentence } = useSay();
  const actions = usePaneActions();
  const bar = notice && (
    <MessageBar className={styles.aside} intent={notice.tone} layout="multiline" icon={<Icon name={notice.tone} />}>
      <MessageBarBody>{sentence(notice.message)}{notice.more !== undefined && ` ${sentence(notice.more)}`}</MessageBarBody>
      <MessageBarActions containerAction={
        <Button appearance="transparent" size="small" aria-label={say("pane.dismiss")} icon={<Icon name="dismiss" />} onClick={actions.dismissNotice} />}>
        {notice.sheet !== undefined && <GoToSheet sheet={notice.sheet} />}
      </MessageBarActions>
    </MessageBar>
  );
  // Both regions stay in the page: a region that comes together with its words is not read aloud.
  return (
    <>
      <div role="status">{notice?.tone !== "error" && bar}</div>
      <div role="alert">{notice?.tone === "error" && bar}</div>
    </>
  );
}

function GoToSheet({ sheet }: { sheet: string }) {
  const { say } = useSay();
  const { goTo } = usePaneActions();
  return <Button size="small" onClick={() => void goTo({ sheet, row: 1, column: 1 })}>{say("pane.goToSheet")}</Button>;
}
