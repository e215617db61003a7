import { numberFormatAt } from "../../model/grid/cells";
import type { AreaState, SheetState, WorkbookState } from "../../model/state";
import { shownText } from "../cell/shownText";
import { LanguageContext, useText } from "../language";
import { useContext } from "react";
import { sumsOf } from "./sums";

interface Props {
  state: WorkbookState;
  sheet: SheetState;
  area: AreaState;
  /** What is going on, or how the last action ended. */
  activity: string;
}

/** The line at the bottom: what is going on, and count, average and sum of the selected cells. */
export function StatusBar({ state, sheet, area, activity }: Props) {
  const text = useText();
  const language = useContext(LanguageContext);
  const sums = sumsOf(sheet, area);
  const pattern = numberFormatAt(state, sheet, area.row, area.column);
  const shown = (value: number) => shownText(value, pattern === "General" ? "#,##0.##" : pattern, language).text.replace(/[.,]$/, "");
  return (
    <div className="tthc-status">
      <span role="status">{activity}</span>
      {sums && sums.filled > 0 && (
        <span>
          {sums.numbers > 0 && <>{text("preview.average")}: {shown(sums.sum / sums.numbers)}&emsp;</>}
          {text("preview.count")}: {shownText(sums.filled, "#,##0", language).text}
          {sums.numbers > 0 && <>&emsp;{text("preview.sum")}: {shown(sums.sum)}</>}
        </span>
      )}
    </div>
  );
}
