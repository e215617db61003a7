import { useId, type ReactNode } from "react";
import { Button } from "@fluentui/react-components";
import type { Question } from "../../../report/situation/questions";
import { wordingOf } from "../../../report/words/wording";
import { effectRows } from "../../figures/effectRows";
import { questionWords } from "../../offers/questionWords";
import { usePaneActions, usePaneState, useSay } from "../../store/usePane";
import { useStyles } from "../../theme/useStyles";
import { EffectTable } from "./EffectTable";

interface BlockProps {
  question: Question;
  /** The first question's only answer is what most users come for. */
  isFirst: boolean;
  /** Further buttons of its row. */
  more?: ReactNode;
}

/** One question: a sentence, the main figures before and after each answer, and a button an answer. */
export function QuestionBlock({ question, isFirst, more }: BlockProps) {
  const styles = useStyles();
  const { say, language } = useSay();
  const { acceptOffers } = usePaneActions();
  const { phase, found } = usePaneState((state) => state.effects);
  const report = usePaneState(({ shown }) => (shown?.ok ? shown.report.json : null));
  const isReading = usePaneState(({ read }) => read.phase === "reading");
  const { asked, answers } = questionWords(question, { say, language });
  const id = useId();
  const rows = effectRows(question, found, report, wordingOf(language));
  const pending = phase === "counting" ? say("pane.doubts.counting") : phase === "counted" ? "–" : "?";
  return (
    <div className={styles.panel} style={{ rowGap: "0.5rem" }} role="group" aria-labelledby={id}>
      <p className={styles.text} id={id}>{asked}</p>
      <EffectTable labelledBy={id} heads={answers.map(({ after }) => after)} rows={rows} pending={pending} />
      <div className={styles.row}>
        {question.answers.map(({ key, offers }, at) => (
          <Button key={key} appearance={isFirst && answers.length === 1 ? "primary" : "secondary"} className={styles.mainButton} disabledFocusable={isReading}
            onClick={() => void acceptOffers(offers)}>
            {answers[at].button}
          </Button>
        ))}
        {more}
      </div>
    </div>
  );
}
