import { Button, ProgressBar } from "@fluentui/react-components";
import { usePaneActions, usePaneState } from "../../store/usePane";
import { useStyles } from "../../theme/useStyles";
import { ReadingProgress } from "../pieces/ReadingProgress";
import type { MergingProgress } from "../../store/mergingState";
import { useMerging } from "./useMerging";
import { useMergeSay } from "./useMergeSay";

/** From here on minutes say more than seconds. */
const MINUTE = 90;

/** How far reading, joining or writing is; each can be stopped. */
export function MergeProgress() {
  const styles = useStyles();
  const { progress, files } = useMerging();
  const read = usePaneState((state) => state.read);
  const insertProgress = usePaneState((state) => state.insertProgress);
  const { cancelInserting } = usePaneActions();
  if (progress) return <ReadingFiles progress={progress} />;
  if (insertProgress) return <ReadingProgress progress={insertProgress} cancel={cancelInserting} />;
  if (read.phase === "failed" && files.some(({ state }) => state === "read")) return <p className={styles.card} role="alert">{read.problem.message}</p>;
  return read.phase === "reading" && files.length > 0 ? <Joining /> : null;
}

function ReadingFiles({ progress: { done, total, secondsLeft } }: { progress: MergingProgress }) {
  const styles = useStyles();
  const { tell, count } = useMergeSay();
  const { cancelMerging } = usePaneActions();
  const said = tell("merging.progress", { done: count(done), total: count(total) });
  const left = secondsLeft === null ? "" : secondsLeft < MINUTE ? tell("merging.left.seconds", { count: secondsLeft }) : tell("merging.left.minutes", { count: Math.ceil(secondsLeft / 60) });
  return (
    <div className={styles.card}>
      <div className={styles.row}>
        <p className={styles.text} style={{ flexGrow: 1, flexBasis: "9rem" }} aria-hidden="true">{left === "" ? said : `${said} · ${left}`}</p>
        <Button size="small" onClick={cancelMerging}>{tell("merging.stop")}</Button>
      </div>
      <ProgressBar value={total > 0 ? done / total : undefined} aria-label={tell("merging.reading")} />
      <p className={styles.spoken} role="status">{tell("merging.share", { share: Math.floor((4 * done) / Math.max(1, total)) * 25 })}</p>
    </div>
  );
}

function Joining() {
  const styles = useStyles();
  const { tell } = useMergeSay();
  return (
    <div className={styles.card}>
      <p className={styles.text} role="status">{tell("merging.joining")}</p>
      <ProgressBar aria-label={tell("merging.joining")} />
    </div>
  );
}
