import { Button } from "@fluentui/react-components";
import { countText } from "../../../locales/numberText";
import type { AggregateTable } from "../../../register/model/aggregateTable";
import { useFilesShown } from "../../store/useFilesShown";
import { usePaneActions, useSay } from "../../store/usePane";
import { useStyles } from "../../theme/useStyles";
import { FoundFigures } from "../columns/FoundFigures";
import { Disclosure } from "../pieces/Disclosure";

/** An aggregate table that was read: where it stands, of which period, what each column was taken for, which can be changed. */
export function FoundAggregate({ table }: { table: AggregateTable }) {
  const styles = useStyles();
  const { say, language } = useSay();
  const { goTo } = usePaneActions();
  const ofFiles = useFilesShown() !== null;
  const { sheet, headerRows, firstRow, lastRow, columns, period } = table;
  const rows = table.rowsRead.filter(({ role, leftOut }) => role === "data" && leftOut === null).length;
  const said = [period.label, period.range].filter((each) => each !== "").join(", ");
  const values = {
    sheet, rows: countText(rows, language), first: countText(firstRow, language), last: countText(lastRow, language),
    period: said === "" ? say("pane.foundAggregate.noPeriod") : said,
  };
  return (
    <div>
      <p className={styles.text}>
        {say("pane.foundAggregate", values)}{" "}
        {!ofFiles && <Button size="small" appearance="transparent" onClick={() => void goTo({ sheet, row: headerRows[0], column: 0 })}>{say("pane.goToHeader")}</Button>}
      </p>
      <Disclosure label={say("pane.columns", { count: columns.length })}>
        <FoundFigures table={table} />
      </Disclosure>
    </div>
  );
}
