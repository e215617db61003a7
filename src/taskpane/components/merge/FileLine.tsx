import { memo } from "react";
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { excludedOf, excludedReasons, refusalOf, unitText } from "../../../merge/results/fileTable";
import type { MergedFile } from "../../../merge/model/merged";
import type { ListedFile } from "../../mergeView/listedFiles";
import { usePaneActions, usePaneState } from "../../store/usePane";
import { useStyles } from "../../theme/useStyles";
import { Icon } from "../pieces/Icon";
import { STATE_ICONS, useStateStyles } from "./fileStates";
import { useMergeSay } from "./useMergeSay";

const useLineStyles = makeStyles({
  line: {
    display: "grid", gridTemplateColumns: "1rem minmax(0, 1fr) auto auto", columnGap: "0.5rem", alignItems: "start", paddingBlock: "0.375rem",
    ":not(:last-child)": { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  },
  name: { fontWeight: tokens.fontWeightSemibold },
  count: { whiteSpace: "nowrap", fontVariantNumeric: "tabular-nums", textAlign: "end" },
  remove: { minWidth: 0, padding: "0.125rem", height: "1.5rem", width: "1.5rem" },
});

/** A file: whose it is and what says so, how many of its rows count, or why it was not read. */
export const FileLine = memo(function FileLine({ file: { name, state, merged } }: { file: ListedFile }) {
  const shared = useStyles();
  const styles = useLineStyles();
  const colours = useStateStyles();
  const { tell } = useMergeSay();
  const { dropMergingFile } = usePaneActions();
  const isFree = usePaneState(({ busy }) => busy === null);
  return (
    <li className={styles.line}>
      <span className={colours[state]}><Icon name={STATE_ICONS[state]} /></span>
      <div style={{ minWidth: 0 }}>
        <p className={shared.text}><span className={styles.name}>{name}</span>{merged && <span className={shared.spoken}> {tell(`merging.state.${merged.status === "refused" ? "refused" : state === "asks" ? "asks" : "read"}`)}</span>}</p>
        {merged ? <Found file={merged} /> : <p className={shared.quiet}>{tell(state === "waiting" ? "merging.waiting" : "merging.reading")}</p>}
      </div>
      <span className={`${shared.text} ${styles.count}`}>{merged && <Rows file={merged} />}</span>
      <Button appearance="subtle" size="small" className={styles.remove} icon={<Icon name="remove" />} disabledFocusable={!isFree}
        aria-label={tell("merging.remove", { file: name })} title={tell("merging.remove", { file: name })} onClick={() => void dropMergingFile(name)} />
    </li>
  );
});

function Rows({ file: { status, kind, rows } }: { file: MergedFile }) {
  const { tell, count } = useMergeSay();
  if (status === "refused") return null;
  return tell(kind === "aggregate" ? "merging.tableRows" : "merging.cases", { count: count(rows.used) });
}

function Found({ file }: { file: MergedFile }) {
  const styles = useStyles();
  const { tell, count, words } = useMergeSay();
  if (file.status === "refused") return <p className={styles.quiet}>{refusalOf(file, words)}</p>;
  const unit = unitText(file, words);
  const left = excludedOf(file.rows);
  return (
    <>
      <p className={styles.quiet}>{file.unit ? tell("merging.unit", { unit, evidence: words.merge(`merge.evidence.${file.unit.from}`) }) : unit}</p>
      {left > 0 && <p className={styles.quiet}>{tell("merging.leftOut", { count: count(left), reasons: excludedReasons(file.rows, words) })}</p>}
      {file.questions > 0 && <p className={styles.quiet}>{tell("merging.questions", { count: count(file.questions) })}</p>}
    </>
  );
}
