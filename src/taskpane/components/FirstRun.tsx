import { Button } from "@fluentui/react-components";
import type { Problem } from "../../report/request/request";
import { usePaneActions, useSay } from "../store/usePane";
import { useStyles } from "../theme/useStyles";
import { Card } from "./pieces/Card";
import { Icon } from "./pieces/Icon";
import { Later } from "./later/Later";
import { ConfirmedCard } from "./offers/ConfirmedCard";

/** Nothing was read: neither registers nor tables. */
const NONE: never[] = [];

/** What to do when there is nothing to show: why, in three steps, and the button to try again. */
export function FirstRun({ problem }: { problem: Problem }) {
  const styles = useStyles();
  const { say } = useSay();
  const { read } = usePaneActions();
  return (
    <div className={styles.panel}>
      <Card title={say("pane.firstRunTitle")}>
        <p className={styles.text} role="alert">{problem.message}</p>
        <ol className={styles.steps}>
          <li className={styles.text}>{say("pane.firstRunOpen")}</li>
          <li className={styles.text}>{say("pane.firstRunColumns")}</li>
          <li className={styles.text}>{say("pane.firstRunRead")}</li>
        </ol>
        <div className={styles.row}>
          <Button appearance="primary" icon={<Icon name="refresh" />} onClick={() => void read()}>{say("pane.read")}</Button>
        </div>
        <p className={styles.quiet}>{say("pane.privacy")}</p>
      </Card>
      <Later>{({ MergeCard }) => <MergeCard />}</Later>
      <ConfirmedCard layouts={NONE} aggregates={NONE} startOpen />
    </div>
  );
}

/** This Excel is too old for the report: what still can be done. */
export function Unsupported() {
  const styles = useStyles();
  const { say } = useSay();
  return (
    <Card title={say("pane.unsupportedTitle")}>
      <p className={styles.text} role="alert">{say("pane.unsupported")}</p>
    </Card>
  );
}
