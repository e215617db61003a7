import { headedColumns } from "../../../register/corrections/fingerprint";
import { AGGREGATE_FIGURES, type AggregateFigure, type AggregateTable } from "../../../register/model/aggregateTable";
import { columnLetter } from "@tthc/spreadsheet/address";
import { usePaneActions, useSay } from "../../store/usePane";
import { useStyles } from "../../theme/useStyles";
import { ColumnEditor } from "./ColumnEditor";
import { useColumnStyles } from "./useColumnStyles";

interface Line {
  table: AggregateTable;
  column: number;
  header: string;
}

/** Every column of an aggregate table from left to right: what it counts and why, or that it is not counted; each can be changed. */
export function FoundFigures({ table }: { table: AggregateTable }) {
  const shared = useStyles();
  const styles = useColumnStyles();
  return (
    <ul className={shared.list}>
      {headedColumns(table).map(({ column, header }) => (
        <li key={column} className={styles.line}>
          <span className={styles.letters}>{columnLetter(column)}</span>
          <div className={styles.words}>
            <FigureWords table={table} column={column} header={header} />
            <FigureEditor table={table} column={column} header={header} />
          </div>
        </li>
      ))}
    </ul>
  );
}

function FigureWords({ table, column, header }: Line) {
  const shared = useStyles();
  const { say } = useSay();
  const used = table.columns.find((each) => each.column === column);
  if (used === undefined) {
    const isRate = table.rates.some((each) => each.column === column);
    return <span className={shared.quiet}>{say(isRate ? "pane.aggregateRate" : "pane.columnNotUsed", { header })}</span>;
  }
  return (
    <>
      <span className={shared.text}>{say(`aggregate.figure.${used.figure}`)}</span>
      <span className={shared.quiet}>{say(`pane.aggregateHow.${used.how}`, { header })}{used.part ? ` ${say("pane.aggregatePart")}` : ""}</span>
    </>
  );
}

function FigureEditor({ table, column, header }: Line) {
  const { say } = useSay();
  const { correctFigure } = usePaneActions();
  const present = table.columns.find((each) => each.column === column)?.figure ?? "";

  function words(figure: AggregateFigure): string {
    const taken = table.columns.find((each) => each.figure === figure && each.column !== column);
    const name = say(`aggregate.figure.${figure}`);
    return taken ? say("pane.columnTaken", { role: name, column: columnLetter(taken.column) }) : name;
  }
  return (
    <ColumnEditor column={column} header={header} value={present} options={AGGREGATE_FIGURES.map((figure) => <option key={figure} value={figure}>{words(figure)}</option>)}
      save={(value) => void correctFigure(table, column, value === "" ? null : (value as AggregateFigure))} />
  );
}
