import { Button, ProgressBar, mergeClasses } from "@fluentui/react-components";
import type { ReadProgress } from "../../../excel/read/readRegister";
import { countText } from "../../../locales/numberText";
import { useSay } from "../../store/usePane";
import { useStyles } from "../../theme/useStyles";

interface ProgressProps {
  progress: ReadProgress | null;
  cancel: () => void;
}

/** How far the work is, with a way to stop it. Quarters are read aloud, not every chunk. */
export function ReadingProgress({ progress, cancel }: ProgressProps) {
  const styles = useStyles();
  const { say, language } = useSay();
  const share = progress && progress.total > 0 ? Math.min(1, progress.done / progress.total) : undefined;
  const quarter = Math.floor((share ?? 0) * 4) * 25;
  const shown = progress
    ? say("pane.readingRows", { sheet: progress.sheet, done: countText(progress.done, language), total: countText(progress.total, language) })
    : say("pane.reading");
  return (
    <div className={mergeClasses(styles.card, styles.aside)}>
      <p className={styles.text} aria-hidden="true">{shown}</p>
      <ProgressBar value={share} aria-label={say("pane.reading")} />
      <p className={styles.spoken} role="status">{say("pane.readingShare", { share: quarter })}</p>
      <div className={styles.row}><Button size="small" onClick={cancel}>{say("pane.cancel")}</Button></div>
    </div>
  );
}
