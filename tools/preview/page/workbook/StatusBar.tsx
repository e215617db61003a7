import type { Area } from "@tthc/spreadsheet/area";
import { isDateFormat } from "@tthc/excel-host/model/numberFormat";
import type { SheetState, WorkbookState } from "@tthc/excel-host/model/state";
import { shownText } from "../cell/shownText";
import { LanguageContext, useText } from "../language/language";
import { useContext } from "react";
import { sumsOf } from "./sums";

interface Props {
  state: WorkbookState;
  sheet: SheetState;
  area: Area;
  /** What is going on, or how the last action ended. */
  activity: string;
}

/** The line at the bottom: what is going on, and count, average and sum of the selected cells. */
export function StatusBar({ state, sheet, area, activity }: Props) {
  const text = useText();
  const language = useContext(LanguageContext);
  const sums = sumsOf(state, sheet, area);
  // Sums of days mean nothing: days are only counted.
  const adds = sums !== null && sums.numbers > 0 && !isDateFormat(sums.pattern);
  const shown = (value: number) => shownText(value, sums?.pattern === "General" ? "#,##0.##" : sums?.pattern, language).text.replace(/[.,]$/, "");
  return (
    <div className="tthc-status">
      <span role="status">{activity}</span>
      {sums && sums.filled > 0 && (
        <span>
          {adds && <>{text("preview.average")}: {shown(sums.sum / sums.numbers)}&emsp;</>}
          {text("preview.count")}: {shownText(sums.filled, "#,##0", language).text}
          {adds && <>&emsp;{text("preview.sum")}: {shown(sums.sum)}</>}
        </span>
      )}
    </div>
  );
}
