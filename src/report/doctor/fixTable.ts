import { formatDay } from "../../calendar/day";
import type { Fix } from "../../register/doctor/fix";
import type { TableBlock, TableRow } from "../model/model";
import type { Wording } from "../words/wording";
import { cellName } from "./findingTables";
import type { FixList } from "./fixList";

const MINUTES_A_DAY = 1440;

/** A date's serial as people write it, with the time of day when it has one. */
function dayAndTime(serial: number): string {
  const minutes = Math.round((serial - Math.floor(serial)) * MINUTES_A_DAY);
  const day = formatDay(Math.floor(serial));
  if (minutes === 0 || day === "") return day;
  return `${day} ${String(Math.floor(minutes / 60)).padStart(2, "0")}:${String(minutes % 60).padStart(2, "0")}`;
}

/** What stands or would stand in the cell, as Excel shows it; a date that would be made says that it is one. */
function shown(value: Fix["was"], type: Fix["type"]): string {
  if (typeof value === "string") return value;
  return type === "textDate" || type === "swappedDay" || type === "shiftedDay" ? dayAndTime(value) || String(value) : String(value);
}

function line(fix: Fix, ordinal: number, words: Wording): TableRow {
  const { sheet, row, column, type } = fix;
  return {
    role: "data",
    cells: [ordinal, words.say(`fix.${type}`), sheet, cellName(fix, words), shown(fix.was, type), shown(fix.will, type), words.say(`doctor.why.${fix.why}`)],
    goTo: { column: "cell", sheet, row, at: column },
  };
}

/**
 * "Đề xuất sửa": cell by cell what stands there, what could stand there and why, by type. Nothing of it is done.
 * @example fixTable(fixes, words).rows[1].cells // [1, "Ngày ghi dạng chữ → ngày thật", "Sổ", "D7", "21/09/2021", "21/9/2021", "Theo quy tắc"]
 */
export function fixTable({ items, counts }: FixList, words: Wording): TableBlock {
  const rows: TableRow[] = [];
  const notes: string[] = [words.say("doctor.fixesNote")];
  let listed = 0;
  for (const [type, count] of counts) {
    const same = items.filter((fix) => fix.type === type);
    rows.push({ role: "band", cells: [words.say("doctor.fixBand", { type: words.say(`fix.${type}`), count: words.count(count) }), null, null, null, null, null, null] });
    rows.push(...same.map((fix, index) => line(fix, listed + index + 1, words)));
    listed += same.length;
    if (same.length < count) notes.push(words.say("doctor.capped", { title: words.say(`fix.${type}`), shown: words.count(same.length), count: words.count(count) }));
  }
  const column = (key: "ordinal" | "fixType" | "sheet" | "cell" | "was" | "will" | "why", width: number, shownAs: "text" | "count" = "text") =>
    ({ key, header: words.say(`doctor.col.${key}`), shown: shownAs, width });
  return {
    type: "table", id: "fixes", title: words.say("doctor.fixes"),
    columns: [column("ordinal", 5, "count"), column("fixType", 30), column("sheet", 20), column("cell", 9), column("was", 34), column("will", 34), column("why", 18)],
    numbered: false, rows, highlights: [], notes,
  };
}
