import { useEffect, useId, useMemo, useRef, useState } from "react";
import { flushSync } from "react-dom";
import { Button, makeStyles, mergeClasses, Spinner, tokens } from "@fluentui/react-components";
import { countText } from "../../../locales/numberText";
import type { Reading } from "../../../register/model/reading";
import { openQuestions } from "../../../report/situation/openQuestions";
import type { Question } from "../../../report/situation/questions";
import { stillOpen } from "../../store/computeReports";
import { usePaneActions, usePaneState, useSay } from "../../store/usePane";
import { useStyles } from "../../theme/useStyles";
import { FINDINGS_BOX, OFFERS_BOX } from "../offers/offersBox";
import { Icon } from "../pieces/Icon";
import { QuestionBlock } from "./QuestionBlock";
import { ToMend } from "./ToMend";
import { toMendOf } from "../../offers/toMend";

const useDoubtStyles = makeStyles({
  card: { backgroundColor: tokens.colorStatusDangerBackground1, border: `1px solid ${tokens.colorStatusDangerBorder2}`, borderInlineStartWidth: "4px" },
  title: { display: "flex", columnGap: "0.375rem", color: tokens.colorStatusDangerForeground1, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, ":focus-visible": { outline: "1px solid currentColor", outlineOffset: "2px" } },
});

/** Questions shown at first. */
const FEW = 2;

/** What keeps the figures from being signed: each question with the figures after each answer, and what has to be mended. */
export function DoubtsCard({ reading }: { reading: Reading }) {
  const shared = useStyles();
  const styles = useDoubtStyles();
  const { say } = useSay();
  const settings = usePaneState((state) => state.settings);
  const answers = usePaneState((state) => state.answers);
  const questions = useMemo(() => openQuestions(stillOpen(reading, answers), settings), [reading, answers, settings]);
  const doubts = usePaneState(({ shown }) => (shown?.ok ? shown.report.json.doubts : NONE));
  const effects = usePaneState((state) => state.effects);
  const mend = toMendOf(doubts, questions, effects);
  const id = useId();
  const title = useTitle(questions);
  const heading = useAskedFocus();
  return (
    <section className={mergeClasses(shared.card, styles.card)} aria-labelledby={id}>
      <h2 className={mergeClasses(shared.heading, styles.title)} id={id} ref={heading} tabIndex={-1}><Icon name="error" /> <span>{title}</span></h2>
      <Questions questions={questions} />
      {mend.length > 0 && <ToMend doubts={mend} />}
      {mend.length > 0 && <div className={shared.row}><GoThere box={FINDINGS_BOX} label={say("pane.doubts.goToFindings")} /></div>}
    </section>
  );
}

const NONE: never[] = [];

/** "Chưa nên ký: 352/1.500 hồ sơ bị loại": what is gravest. */
function useTitle(questions: readonly Question[]): string {
  const { say, language } = useSay();
  const uncertain = usePaneState(({ shown }) => (shown?.ok ? shown.report.json.uncertain : null));
  const above = usePaneState((state) => state.settings.doubtAbove);
  const count = (value: number): string => countText(value, language);
  if (uncertain === null) return say("pane.doubts.noReport", { count: count(questions.reduce((sum, { offers }) => sum + offers.length, 0)) });
  const { excluded, cases, questions: open } = uncertain;
  if (excluded > above * cases) return say("pane.doubts.excluded", { excluded: count(excluded), cases: count(cases) });
  return open > 0 ? say("pane.doubts.questions", { count: count(open) }) : say("pane.doubts.other");
}

/** The heading has the keyboard when a ribbon command led here. */
function useAskedFocus() {
  const heading = useRef<HTMLHeadingElement>(null);
  const { clearAsked } = usePaneActions();
  const isAsked = usePaneState((state) => state.isAsked && state.read.phase === "ready");
  useEffect(() => {
    if (!isAsked) return;
    heading.current?.focus();
    clearAsked();
  }, [isAsked, clearAsked]);
  return heading;
}

function Questions({ questions }: { questions: readonly Question[] }) {
  const shared = useStyles();
  const { say } = useSay();
  const [all, setAll] = useState(false);
  const shown = all ? questions : questions.slice(0, FEW);
  const kinds = questions.every(({ answers: [{ kind }] }) => kind === "swapDays" || kind === "monthFirst" || kind === "column");
  const see = <GoThere box={OFFERS_BOX} label={say(kinds ? "pane.doubts.goToColumns" : "pane.doubts.goToQuestions")} />;
  if (questions.length === 0) return null;
  return (
    <>
      {shown.map((question, at) => <QuestionBlock key={question.answers[0].key} question={question} isFirst={at === 0} more={questions.length === 1 ? see : undefined} />)}
      <Counting />
      {questions.length > 1 && (
        <div className={shared.row}>
          {shown.length < questions.length && <Button size="small" onClick={() => setAll(true)}>{say("pane.offerMore", { count: questions.length - shown.length })}</Button>}
          {see}
        </div>
      )}
    </>
  );
}

/** Whether the figures after the answers are on their way; for a large register, the button that asks for them. */
function Counting() {
  const shared = useStyles();
  const { say } = useSay();
  const { countEffects } = usePaneActions();
  const phase = usePaneState((state) => state.effects.phase);
  return (
    <>
      {phase === "onRequest" && <div className={shared.row}><Button size="small" onClick={countEffects}>{say("pane.doubts.count")}</Button></div>}
      <div role="status" className={phase === "counting" ? mergeClasses(shared.quiet, shared.row) : shared.spoken}>{phase === "counting" && <><Spinner size="extra-tiny" /> {say("pane.doubts.countingLong")}</>}</div>
    </>
  );
}

/** To a part of the data tab; the keyboard follows. */
function GoThere({ box, label }: { box: string; label: string }) {
  const { showTab } = usePaneActions();
  const go = (): void => {
    flushSync(() => showTab("data"));
    const there = document.getElementById(box);
    there?.focus();
    there?.scrollIntoView?.({ block: "start" });
  };
  return <Button onClick={go}>{label}</Button>;
}
