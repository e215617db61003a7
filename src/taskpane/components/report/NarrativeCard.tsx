import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { BuiltReport } from "../../../report/model/result";
import type { FigurePlace, ParagraphBlock } from "../../../report/model/model";
import { text } from "../../../locales/text";
import { isDoubtful } from "../../store/state";
import { usePaneActions, usePaneState, useSay } from "../../store/usePane";
import { useStyles } from "../../theme/useStyles";
import { Card } from "../pieces/Card";
import { CopyButton } from "../pieces/CopyButton";

const useNarrativeStyles = makeStyles({
  paragraph: { marginBlock: "0.375rem" },
  figure: {
    font: "inherit", color: tokens.colorBrandForegroundLink, backgroundColor: "transparent", border: "none", padding: 0, cursor: "pointer",
    textDecorationLine: "underline", textDecorationStyle: "dotted", textUnderlineOffset: "0.2em",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
});

/** The report's paragraphs in the report's language: to copy, to take to Word, and each number with the cell behind it. */
export function NarrativeCard() {
  const shared = useStyles();
  const { say } = useSay();
  const { saveDocument } = usePaneActions();
  const result = usePaneState((state) => state.result);
  const language = usePaneState((state) => state.settings.language);
  const inserted = usePaneState((state) => state.inserted);
  const isDraft = usePaneState(isDoubtful);
  if (!result?.ok || result.report.json.narrative === "") return null;
  const { narrative, uncertain } = result.report.json;
  return (
    <Card title={say("pane.paragraph")} actions={<CopyButton text={uncertain ? `${text(language, "pane.draftParagraph", { doubt: uncertain.sentence })}\n\n${narrative}` : narrative} name={say(isDraft ? "pane.copyDraft" : "pane.copyParagraph")} />}>
      <div lang={language}>{told(result.report).map((block) => <Told key={block.id} block={block} />)}</div>
      <p className={shared.quiet}>{say(inserted === "" ? "pane.numbersAfterInsert" : "pane.numbersLead", { sheet: inserted })}</p>
      <div className={shared.row}>
        <Button size="small" onClick={() => void saveDocument()}>{say(isDraft ? "pane.saveDraft" : "pane.saveDocument")}</Button>
      </div>
    </Card>
  );
}

function told({ model }: BuiltReport): ParagraphBlock[] {
  return model.blocks.filter((block): block is ParagraphBlock => block.type === "paragraph" && block.figures !== undefined);
}

interface Piece {
  text: string;
  figure: string | null;
}

/** A text cut at its figures, in order. */
function pieces(text: string, figures: readonly FigurePlace[]): Piece[] {
  const found: Piece[] = [];
  let from = 0;
  for (const { figure, start, length } of figures) {
    found.push({ text: text.slice(from, start), figure: null }, { text: text.slice(start, start + length), figure });
    from = start + length;
  }
  return [...found, { text: text.slice(from), figure: null }];
}

/** One paragraph; its numbers are buttons once there is a sheet to go to. */
function Told({ block }: { block: ParagraphBlock }) {
  const shared = useStyles();
  const styles = useNarrativeStyles();
  const { say } = useSay();
  const { goToFigure } = usePaneActions();
  const inserted = usePaneState((state) => state.inserted);
  return (
    <p className={`${shared.text} ${styles.paragraph}`}>
      {pieces(block.text, block.figures ?? []).map(({ text, figure }, place) => (figure === null || inserted === ""
        ? <span key={place}>{text}</span>
        : <button key={place} type="button" className={styles.figure} title={say("pane.goToNumber", { number: text })} onClick={() => void goToFigure(figure)}>{text}</button>))}
    </p>
  );
}
