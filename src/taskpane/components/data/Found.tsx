import { Button } from "@fluentui/react-components";
import { countText } from "../../../locales/numberText";
import type { SheetLayout } from "../../../register/model/layout";
import { useFilesShown } from "../../store/useFilesShown";
import { usePaneActions, useSay } from "../../store/usePane";
import type { ReadDone } from "../../store/state";
import { useStyles } from "../../theme/useStyles";
import { Card } from "../pieces/Card";
import { degreeOf } from "../columns/degree";
import { FoundColumns } from "../columns/FoundColumns";
import { Disclosure } from "../pieces/Disclosure";
import { FoundAggregate } from "./FoundAggregate";
import { ReadingBalance } from "./ReadingBalance";

/** "Đã tìm thấy": which sheets and rows were read, what each column was taken for and why, and that no row is lost. */
export function Found({ done }: { done: ReadDone }) {
  const styles = useStyles();
  const { say } = useSay();
  const { layouts, line, aggregates } = done.reading;
  return (
    <Card title={say("pane.found")}>
      {layouts.map((layout) => <FoundSheet key={layout.sheet} layout={layout} />)}
      {aggregates.map((table) => <FoundAggregate key={table.sheet} table={table} />)}
      {(layouts.length > 0 || aggregates.length === 0) && <ReadingBalance line={line} />}
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
  const ofFiles = useFilesShown() !== null;
  const { sheet, headerRows, firstRow, lastRow, columns } = layout;
  const count = (value: number): string => countText(value, language);
  const unsure = columns.filter((match) => degreeOf(match) === "guess").length;
  return (
    <div>
      <p className={styles.text}>
        {say("pane.foundSheet", { sheet, header: headerRows.map(count).join(", "), first: count(firstRow), last: count(lastRow) })}{" "}
        {!ofFiles && <Button size="small" appearance="transparent" onClick={() => void goTo({ sheet, row: headerRows[0] ?? firstRow, column: 0 })}>{say("pane.goToHeader")}</Button>}
      </p>
      <Disclosure startOpen={unsure > 0}
        label={unsure > 0 ? say("pane.columnsUnsure", { count: columns.length, unsure }) : say("pane.columns", { count: columns.length })}>
        <FoundColumns layout={layout} />
      </Disclosure>
    </div>
  );
}
