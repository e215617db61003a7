import { Button, Spinner } from "@fluentui/react-components";
import { usePaneActions, usePaneState } from "../../store/usePane";
import { useStyles } from "../../theme/useStyles";
import { Confirm } from "../pieces/Confirm";
import { Icon } from "../pieces/Icon";
import { useMerging } from "./useMerging";
import { useMergeSay } from "./useMergeSay";

interface Props {
  isLeaving: boolean;
  stay: () => void;
  leave: () => void;
}

/** The foot: the one main button, or the question whether what was chosen may go. */
export function LeaveOrGo({ isLeaving, stay, leave }: Props) {
  const { tell, count } = useMergeSay();
  const { files } = useMerging();
  if (!isLeaving) return <MainButton />;
  return <Confirm question={tell("merging.closeAsk", { count: count(files.length) })} no={tell("merging.closeNo")} yes={tell("merging.closeYes")} leave={stay} go={leave} />;
}

function MainButton() {
  const styles = useStyles();
  const { tell } = useMergeSay();
  const { finishMerging } = usePaneActions();
  const busy = usePaneState((state) => state.busy);
  const isReading = usePaneState((state) => state.read.phase === "reading" || state.edits === "reading");
  const { progress, merged } = useMerging();
  const label = useLabel();
  const isReady = merged !== null && merged.files.some(({ status }) => status === "read") && progress === null && !isReading && busy === null;
  return (
    <>
      <Button appearance="primary" className={styles.mainButton} icon={busy === "merge" ? <Spinner size="tiny" /> : <Icon name="files" />}
        disabledFocusable={!isReady} onClick={() => void finishMerging()}>
        {busy === "merge" ? tell("merging.busy") : label}
      </Button>
      <p role="status" className={styles.spoken}>{busy === "merge" && tell("merging.busy")}</p>
    </>
  );
}

/** What the button does, with how much of it: files that are read, and the cases that count. */
function useLabel(): string {
  const { tell, count } = useMergeSay();
  const { merged, choices } = useMerging();
  const read = merged?.files.filter(({ status }) => status === "read").length ?? 0;
  if (!merged || read === 0) return tell("merging.goNone");
  const cases = merged.reading.table.length;
  const goes = choices.result === "figuresOnly" ? "merging.goFigures" : "merging.go";
  return tell(cases > 0 ? goes : `${goes}Tables`, { files: count(read), cases: count(cases) });
}
