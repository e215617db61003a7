import { useState } from "react";
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { FILE_FILTERS, fileCounts, type FileFilter, type FileState, type ListedFile } from "../../mergeView/listedFiles";
import { useStyles } from "../../theme/useStyles";
import { Icon } from "../pieces/Icon";
import { FileLine } from "./FileLine";
import { STATE_ICONS, useStateStyles } from "./fileStates";
import { useMergeSay } from "./useMergeSay";

const useListStyles = makeStyles({
  chip: { borderRadius: tokens.borderRadiusCircular, minWidth: 0, columnGap: "0.25rem" },
});

/** Files shown at first, and added by each "show more". */
const STEP = 30;

/** The files with chips that filter them by what became of them. */
export function FileList({ listed }: { listed: readonly ListedFile[] }) {
  const styles = useStyles();
  const { tell, count } = useMergeSay();
  const [filter, setFilter] = useState<FileFilter>("all");
  const [shown, setShown] = useState(STEP);
  const counts = fileCounts(listed);
  const files = filter === "all" ? listed : listed.filter(({ state }) => state === filter);
  return (
    <>
      <div className={styles.row} role="group" aria-label={tell("merging.filter")}>
        {FILE_FILTERS.map((each) => <Chip key={each} filter={each} count={counts[each]} isPressed={filter === each} press={() => setFilter(each)} />)}
      </div>
      <p className={styles.spoken} role="status">
        {listed.every(({ merged }) => merged) && tell("merging.counts", { all: count(counts.all), read: count(counts.read + counts.asks), asks: count(counts.asks), refused: count(counts.refused) })}
      </p>
      <div className={styles.card} style={{ paddingBlock: "0.25rem" }}>
        {files.length === 0 && <p className={styles.quiet}>{tell("merging.noneOfKind")}</p>}
        <ul className={styles.list} style={{ rowGap: 0 }} aria-label={tell("merging.files")}>{files.slice(0, shown).map((file) => <FileLine key={file.name} file={file} />)}</ul>
        {shown < files.length && (
          <Button size="small" appearance="subtle" onClick={() => setShown(shown + 2 * STEP)}>{tell("merging.more", { count: count(files.length - shown) })}</Button>
        )}
      </div>
    </>
  );
}

interface ChipProps {
  filter: FileFilter;
  count: number;
  isPressed: boolean;
  press: () => void;
}

function Chip({ filter, count: number, isPressed, press }: ChipProps) {
  const styles = useListStyles();
  const colours = useStateStyles();
  const { tell, count } = useMergeSay();
  const state: FileState | null = filter === "all" ? null : filter;
  const name = tell(`merging.filter.${filter}`, { count: count(number) });
  return (
    <Button size="small" className={styles.chip} appearance={isPressed ? "primary" : "outline"} aria-pressed={isPressed} aria-label={name} title={name} onClick={press}
      icon={state === null ? undefined : <span className={isPressed ? undefined : colours[state]}><Icon name={STATE_ICONS[state]} /></span>}>
      {state === null ? name : count(number)}
    </Button>
  );
}
