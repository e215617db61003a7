import { useId } from "react";
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ruleExplanation, ruleTitle } from "../../../report/words/ruleWords";
import type { Severity } from "../../../checks/catalogue";
import type { CheckResult } from "../../../checks/types";
import { countText } from "../../../locales/numberText";
import { checkNumbers } from "../../findings/checkTitle";
import { useSay } from "../../store/usePane";
import { markedSegments } from "../../textCheck/segments";
import type { CheckedText } from "../../textCheck/checkedText";
import { useStyles } from "../../theme/useStyles";
import { Icon } from "../pieces/Icon";

const useResultStyles = makeStyles({
  item: { display: "flex", flexDirection: "column", rowGap: "0.125rem", paddingBlock: "0.375rem", borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  quote: { margin: 0, paddingInlineStart: "0.5rem", borderLeft: `2px solid ${tokens.colorNeutralStroke1}`, fontSize: tokens.fontSizeBase200, overflowWrap: "anywhere" },
  shown: { margin: 0, whiteSpace: "pre-wrap", overflowWrap: "anywhere", fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase300,
    padding: "0.5rem", border: `1px solid ${tokens.colorNeutralStroke2}` },
  /** Underlined and numbered, so that nothing hangs on the colour. */
  mark: { backgroundColor: tokens.colorPaletteYellowBackground2, color: tokens.colorNeutralForeground1, textDecorationLine: "underline",
    textDecorationThickness: "2px", "@media (forced-colors: active)": { backgroundColor: "Mark", color: "MarkText" } },
});

/** What a text's check gave: one line of summary, each place with its numbers, and the text with the places marked. */
export function TextCheckResults({ checked }: { checked: CheckedText }) {
  const styles = useStyles();
  const own = useResultStyles();
  const { say, language } = useSay();
  const id = useId();
  const { open, statements } = checked;
  if (statements === 0 && open.length === 0) return <p className={styles.text} role="status">{say("pane.text.none")}</p>;
  return (
    <>
      <Summary checked={checked} />
      {open.length > 0 && (
        <ol className={styles.list} aria-label={say("pane.text.results")}>
          {open.map((result, index) => (
            <li key={index} className={own.item}>
              <ResultLine result={result} number={index + 1} markId={`${id}-${index + 1}`} />
            </li>
          ))}
        </ol>
      )}
      {open.length > 0 && (
        <div className={own.shown} role="region" aria-label={say("pane.text.shown")} lang="vi">
          {markedSegments(checked.text, open).map(({ text, marks }, place) => (marks.length === 0
            ? <span key={place}>{text}</span>
            : (
              <span key={place}>
                {marks.map((number) => <span key={number} id={`${id}-${number}`} tabIndex={-1}
                  aria-label={say("pane.text.mark", { number, title: ruleTitle(open[number - 1].rule, say) })}>[{countText(number, language)}]</span>)}
                <mark className={own.mark}>{text}</mark>
              </span>
            )))}
        </div>
      )}
    </>
  );
}

function Summary({ checked: { open, statements, checked } }: { checked: CheckedText }) {
  const styles = useStyles();
  const { say, language } = useSay();
  const count = (severity: Severity): number => open.filter((result) => (result.severity ?? "error") === severity).length;
  const parts = [["error", "pane.text.failed"], ["warning", "pane.text.warnings"], ["info", "pane.text.notes"]] as const;
  const told = parts.filter(([severity]) => count(severity) > 0).map(([severity, key]) => say(key, { count: countText(count(severity), language) }));
  return (
    <p className={styles.text} role="status">
      <Icon name={count("error") > 0 ? "error" : count("warning") > 0 ? "warning" : "success"} />{" "}
      {say("pane.text.read", { statements, count: countText(checked, language) })}{" "}
      <strong>{told.length === 0 ? say("pane.text.allHold") : `${told.join(", ")}.`}</strong>
    </p>
  );
}

function ResultLine({ result, number, markId }: { result: CheckResult; number: number; markId: string }) {
  const styles = useStyles();
  const own = useResultStyles();
  const { say, language } = useSay();
  const severity = result.severity ?? "error";
  const numbers = checkNumbers(result, say, language);
  return (
    <>
      <p className={styles.text}>
        <Icon name={severity} /> {number}. {say(`pane.severity.${severity}`)}: <strong>{ruleTitle(result.rule, say)}</strong>
        {result.group !== "" && ` – ${result.group}`}{numbers !== "" && `: ${numbers}`}
      </p>
      {result.phrase && <blockquote className={own.quote} lang="vi">{result.phrase.text}</blockquote>}
      <p className={styles.quiet}>{ruleExplanation(result.rule, say)}</p>
      {result.phrase && (
        <Button size="small" appearance="subtle" style={{ alignSelf: "flex-start" }} onClick={() => document.getElementById(markId)?.focus()}>
          {say("pane.text.show", { number })}
        </Button>
      )}
    </>
  );
}
