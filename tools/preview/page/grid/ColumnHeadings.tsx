import type { Area } from "@tthc/spreadsheet/area";
import { columnLetters } from "@tthc/spreadsheet/address";
import type { ColumnSlot } from "./slots";

interface Props {
  columns: readonly ColumnSlot[];
  headingWidth: number;
  height: number;
  selection: Area;
  allLabel: string;
}

/** The letters above the columns, and the corner that selects everything. */
export function ColumnHeadings({ columns, headingWidth, height, selection, allLabel }: Props) {
  const on = (index: number) => index >= selection.column && index < selection.column + selection.columns;
  return (
    <div role="row" aria-rowindex={1} className="tthc-columns" style={{ height }}>
      <div role="columnheader" data-heading-all="" aria-label={allLabel} className="tthc-heading tthc-corner"
        style={{ position: "sticky", left: 0, zIndex: 3, flex: "none", width: headingWidth, height }} />
      {[...columns].sort((left, right) => Number(right.frozen) - Number(left.frozen)).map(({ index, left, width, frozen }) => (
        <div key={index} role="columnheader" aria-colindex={index + 1} data-heading-column={index}
          className={on(index) ? "tthc-heading tthc-heading-on" : "tthc-heading"}
          style={frozen ? { position: "sticky", left: headingWidth + left, zIndex: 2, flex: "none", width, height }
            : { position: "absolute", left: headingWidth + left, top: 0, width, height }}>
          {columnLetters(index)}
        </div>
      ))}
    </div>
  );
}
