import { useEffect } from "react";
import { Button, mergeClasses } from "@fluentui/react-components";
import { usePaneActions, usePaneState, useSay } from "../store/usePane";
import { useStyles } from "../theme/useStyles";
import { FirstRun, Unsupported } from "./FirstRun";
import { Icon } from "./pieces/Icon";
import { InsertBar } from "./InsertBar";
import { Later, LaterPart } from "./later/Later";
import { mergePart, procedurePart, reconcilePart } from "./later/parts";
import { MergeBanner } from "./MergeBanner";
import { NoticeBar } from "./NoticeBar";
import { ReadingProgress } from "./pieces/ReadingProgress";
import { Tabs } from "./Tabs";

/** The whole pane: heading, what just happened, the state of reading, and the foot with the main button. */
export function Shell() {
  const styles = useStyles();
  const { say, language } = useSay();
  const { open, cancelReading, cancelInserting, closeMerging, closeReconciling, closeProcedures } = usePaneActions();
  const insertProgress = usePaneState((state) => state.insertProgress);
  const read = usePaneState((state) => state.read);
  useEffect(() => open(), [open]);
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = say("pane.title");
  }, [language, say]);
  const isMerging = usePaneState((state) => state.merging?.isOpen === true);
  const isUpdatingList = usePaneState((state) => state.procedures?.isOpen === true);
  const isReconciling = usePaneState((state) => state.reconciling?.isOpen === true);
  if (isMerging) {
    return <div className={styles.shell}><LaterPart part={mergePart} leave={closeMerging}>{({ MergeView }) => <MergeView notice={<NoticeBar />} />}</LaterPart></div>;
  }
  if (isReconciling) {
    return <div className={styles.shell}><LaterPart part={reconcilePart} leave={closeReconciling}>{({ ReconcileView }) => <ReconcileView above={<NoticeBar />} />}</LaterPart></div>;
  }
  if (isUpdatingList) {
    return <div className={styles.shell}><LaterPart part={procedurePart} leave={closeProcedures}>{({ ProcedureView }) => <ProcedureView above={<NoticeBar />} />}</LaterPart></div>;
  }
  const done = read.phase === "ready" ? read.done : read.phase === "reading" ? read.before : null;
  return (
    <div className={styles.shell}>
      <Head />
      <main className={styles.main}>
        <NoticeBar />
        <MergeBanner />
        <DoubtSpoken />
        {read.phase === "reading" && <ReadingProgress progress={read.progress} cancel={cancelReading} />}
        {insertProgress && <ReadingProgress progress={insertProgress} cancel={cancelInserting} />}
        {read.phase === "starting" && <p className={styles.card} role="status">{say("pane.starting")}</p>}
        {read.phase === "unsupported" && <div className={styles.body}><Unsupported /></div>}
        {read.phase === "failed" && <div className={styles.body}><div className={styles.panel}><FirstRun problem={read.problem} /><Later>{({ TextCheckCard }) => <TextCheckCard />}</Later></div></div>}
        {done && <Tabs done={done} busy={read.phase === "reading"} />}
      </main>
      {done && <InsertBar />}
    </div>
  );
}

/** Since when the figures are so: what stands beside the button that reads again. */
const READ_WORDS = { none: "pane.readAt", reading: "pane.readingEdits", waiting: "pane.editsWaiting" } as const;

/** What is open, read aloud when it is known: the region stays, for one that comes together with its words is not read. */
function DoubtSpoken() {
  const styles = useStyles();
  const sentence = usePaneState(({ shown }) => (shown?.ok ? shown.report.json.uncertain?.sentence : undefined));
  return <p role="status" className={styles.spoken}>{sentence}</p>;
}

function Head() {
  const styles = useStyles();
  const { say, language } = useSay();
  const { read, speak } = usePaneActions();
  const state = usePaneState(({ read: now }) => now);
  const edits = usePaneState((now) => now.edits);
  const follows = usePaneState((now) => now.follows);
  const other = language === "vi" ? "en" : "vi";
  return (
    <header className={styles.head}>
      <h1 className={styles.spoken}>{say("pane.title")}</h1>
      <p role="status" className={mergeClasses(edits === "waiting" ? styles.text : styles.quiet, styles.grow)}>
        {edits === "waiting" && <><Icon name="warning" /> </>}
        {state.phase === "ready" && say(edits === "none" && !follows ? "pane.readAtOnly" : READ_WORDS[edits], { time: state.done.at })}
      </p>
      {state.phase === "ready" && (
        <Button size="small" appearance={edits === "waiting" ? "outline" : "subtle"} icon={<Icon name="refresh" />} title={say("pane.readAgainHint")} onClick={() => void read()}>
          {say("pane.readAgain")}
        </Button>
      )}
      <Button size="small" appearance="subtle" lang={other} onClick={() => void speak(other)}>{say(`pane.language.${other}`)}</Button>
    </header>
  );
}
