import { Button, ProgressBar, mergeClasses } from "@fluentui/react-components";
import type { ReadProgress } from "../../../excel/read/readRegister";
import { countText } from "../../../locales/numberText";
import { useSay } from "../../store/usePane";
import { useStyles } from "../../theme/useStyles";

interface ProgressProps {
  progress: ReadProgress | null;
  cancel: () => void;
  /** What is under way: reading the register, or writing a file from elsewhere. */
  work?: "reading" | "importing";
}

/** How far the work is, with a way to stop it. Quarters are read aloud, not every chunk. */
export function ReadingProgress({ progress, cancel, work = "reading" }: ProgressProps) {
  const styles = useStyles();
  const { say, language } = useSay();
  const share = progress && progress.total > 0 ? Math.min(1, progress.done / progress.total) : undefined;
  const quarter = Math.floor((share ?? 0) * 4) * 25;
  const shown = progress
    ? say(`pane.${work}Rows`, { sheet: progress.sheet, done: countText(progress.done, language), total: countText(progress.total, language) })
    : say(`pane.${work}`);
  return (
    <div className={mergeClasses(styles.card, styles.aside)}>
      <p className={styles.text} aria-hidden="true">{shown}</p>
      <ProgressBar value={share} aria-label={say(`pane.${work}`)} />
      <p className={styles.spoken} role="status">{say(`pane.${work}Share`, { share: quarter })}</p>
      <div className={styles.row}><Button size="small" onClick={cancel}>{say("pane.cancel")}</Button></div>
    </div>
  );
}
