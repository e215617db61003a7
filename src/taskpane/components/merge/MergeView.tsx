import { useRef, useState, type ReactNode } from "react";
import { usePaneActions, usePaneState } from "../../store/usePane";
import { FullView } from "../pieces/FullView";
import { MERGE_OPENER } from "../pieces/mergeOpener";
import { useKeptFocus } from "../pieces/useKeptFocus";
import { Across } from "./Across";
import { FileList } from "./FileList";
import { FilePicker } from "./FilePicker";
import { LeaveOrGo } from "./LeaveOrGo";
import { MergeProgress } from "./MergeProgress";
import { Questions } from "./Questions";
import { ResultChoice } from "./ResultChoice";
import { Units } from "./Units";
import { useListedFiles, useMerging } from "./useMerging";
import { useMergeSay } from "./useMergeSay";
import { useStyles } from "../../theme/useStyles";

/** "Gộp nhiều tệp": choose files, see what became of each, answer what is open, and write what they give. */
export function MergeView({ notice }: { notice: ReactNode }) {
  const styles = useStyles();
  const { tell } = useMergeSay();
  const { closeMerging } = usePaneActions();
  const { files } = useMerging();
  const busy = usePaneState((state) => state.busy);
  const listed = useListedFiles();
  const [asking, setAsking] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  useKeptFocus(box, listed);
  // What was chosen is gone once the view is closed: not by one slip of a key.
  const close = (): void => (files.length === 0 ? closeMerging() : setAsking(!asking));
  return (
    <FullView title={tell("merging.title")} close={busy === null ? close : null} opener={MERGE_OPENER} above={notice}
      foot={<LeaveOrGo isLeaving={asking} stay={() => setAsking(false)} leave={closeMerging} />}>
      <FilePicker />
      <MergeProgress />
      <div ref={box} tabIndex={-1} role="group" aria-label={tell("merging.files")} className={styles.panel}>
        {listed.length > 0 && <FileList listed={listed} />}
        <Questions />
      </div>
      <Across />
      <Units />
      <ResultChoice />
    </FullView>
  );
}
