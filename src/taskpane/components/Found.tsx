import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { countText } from "../../locales/numberText";
import type { ColumnMatch, SheetLayout } from "../../register/types";
import { columnLetter } from "../../report/columnLetter";
import { usePaneActions, useSay } from "../store/usePane";
import type { ReadDone } from "../store/state";
import { useStyles } from "../theme/useStyles";
import { Card } from "./Card";
import { Disclosure } from "./Disclosure";
import { Icon } from "./Icon";
import { ReadingBalance } from "./ReadingBalance";

const useFoundStyles = makeStyles({
  match: { display: "flex", columnGap: "0.5rem", alignItems: "baseline", paddingBlock: "0.25rem", borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  letters: { minWidth: "2rem", fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: "tabular-nums" },
  guess: { color: tokens.colorStatusWarningForeground3, fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightSemibold },
  words: { flexBasis: "9rem", flexGrow: 1, minWidth: 0 },
});

/** "Đã tìm thấy": which sheets and rows were read, what each column was taken for and why, and that no row is lost. */
export function Found({ done }: { done: ReadDone }) {
  const styles = useStyles();
  const { say } = useSay();
  const { layouts, line } = done.reading;
  return (
    <Card title={say("pane.found")}>
      {layouts.map((layout) => <FoundSheet key={layout.sheet} layout={layout} />)}
      <ReadingBalance line={line} />
      {done.hiddenRows.map(({ sheet, hidden }) => <p key={sheet} className={styles.quiet}>{say(`pane.hiddenRows.${hidden}`, { sheet })}</p>)}
      {done.skipped.length > 0 && (
        <Disclosure label={say("pane.skippedSheets", { count: done.skipped.length })}>
          <ul className={styles.list}>
            {done.skipped.map(({ sheet, why }) => <li key={sheet} className={styles.quiet}>{say(`pane.skipped.${why}`, { sheet })}</li>)}
          </ul>
        </Disclosure>
      )}
    </Card>
  );
}

function FoundSheet({ layout }: { layout: SheetLayout }) {
  const styles = useStyles();
  const { say, language } = useSay();
  const { goTo } = usePaneActions();
  const { sheet, headerRows, firstRow, lastRow, columns, unknownHeaders } = layout;
  const count = (value: number): string => countText(value, language);
  const unsure = columns.filter((match) => degreeOf(match) === "guess").length;
  return (
    <div>
      <p className={styles.text}>
        {say("pane.foundSheet", { sheet, header: headerRows.map(count).join(", "), first: count(firstRow), last: count(lastRow) })}{" "}
        <Button size="small" appearance="transparent" onClick={() => void goTo({ sheet, row: headerRows[0] ?? firstRow, column: 0 })}>{say("pane.goToHeader")}</Button>
      </p>
      <Disclosure startOpen={unsure > 0}
        label={unsure > 0 ? say("pane.columnsUnsure", { count: columns.length, unsure }) : say("pane.columns", { count: columns.length })}>
        <ul className={styles.list}>
          {columns.map((match) => <FoundColumn key={match.column} match={match} />)}
        </ul>
        {unknownHeaders.length > 0 && (
          <p className={styles.quiet}>{say("pane.columnsUnused", { headers: unknownHeaders.map(({ column, header }) => `${columnLetter(column)} “${header}”`).join(", ") })}</p>
        )}
      </Disclosure>
    </div>
  );
}

/** Below LIKELY, or by content alone, the register's reading counts a column as guessed. */
const SURE = 0.95;
const LIKELY = 0.8;

function degreeOf({ confidence, how }: ColumnMatch): "sure" | "likely" | "guess" {
  if (confidence < LIKELY || how === "content") return "guess";
  return confidence >= SURE ? "sure" : "likely";
}

function FoundColumn({ match }: { match: ColumnMatch }) {
  const shared = useStyles();
  const styles = useFoundStyles();
  const { say } = useSay();
  const degree = degreeOf(match);
  return (
    <li className={styles.match}>
      <span className={styles.letters}>{columnLetter(match.column)}</span>
      <span className={styles.words}>
        <span className={shared.text}>{say(`register.role.${match.role}`)}</span><br />
        <span className={shared.quiet}>{say(`pane.how.${match.how}`, { header: match.header })}</span><br />
        <span className={degree === "guess" ? styles.guess : shared.quiet}>{degree === "guess" && <Icon name="warning" />} {say(`pane.degree.${degree}`)}</span>
      </span>
    </li>
  );
}
