import { writeXlsx } from "hucre";
import { gridOf, plantedLists } from "../reconcile/plantedLists";

/** A register as a workbook, and the list of the software as a CSV: cases in one alone, cases that differ, and ids that lost their first part. */
export async function twoLists(count = 160): Promise<{ workbook: Uint8Array; file: Uint8Array }> {
  const { a, b, onlyInA } = plantedLists(count, 7);
  const alone = new Set(onlyInA);
  // As somebody typed them on paper: the software's own prefix is left out. The cases are in both lists.
  const short = new Set(a.filter(({ id }) => !alone.has(id)).slice(20, 23).map(({ id }) => id));
  const paper = a.map((each) => (short.has(each.id) ? { ...each, id: each.id.slice(each.id.indexOf("-") + 1) } : each));
  const cell = (value: unknown): string => `"${String(value).replace(/"/g, '""')}"`;
  const rows = gridOf("Phần mềm", b, 1).rows.map((row, at) => row.map((value) => (at > 0 && typeof value === "number" && value > 40_000 && value < 50_000 ? dayText(value) : value)));
  return {
    workbook: await writeXlsx({ sheets: [{ name: "Sổ giấy", rows: gridOf("Sổ giấy", paper, 0).rows as (string | number)[][] }, { name: "Ghi chú", rows: [["Việc cần làm"], ["Hỏi lại xã"]] }] }),
    file: new TextEncoder().encode(rows.map((row) => row.map(cell).join(",")).join("\r\n")),
  };
}

/** A serial as software exports it; fees are above or below those of days. */
function dayText(serial: number): string {
  const day = new Date(Date.UTC(1899, 11, 30) + serial * 86_400_000);
  return `${String(day.getUTCDate()).padStart(2, "0")}/${String(day.getUTCMonth() + 1).padStart(2, "0")}/${day.getUTCFullYear()}`;
}
