import { selfCheckText } from "../../locales/selfCheck";
import type { Area } from "../checks/check";
import { LOOKS } from "./looks";
import type { Pen } from "./pen";

/** An area with the place of its TRUE cells. */
export interface CountedArea extends Area {
  verdicts: string;
}

/** Rows of the first sheet, 0-based. */
const ROW = { title: 0, line: 2, verdict: 3, failing: 4, header: 6, first: 7 } as const;
const WIDTHS = [105, 290, 55, 55, 55, 75, 85];

function putArea(pen: Pen, row: number, { sheet, about, verdicts }: CountedArea): void {
  const at = row + 1;
  pen.put(row, 0, sheet, LOOKS.cell);
  pen.put(row, 1, about, LOOKS.cell);
  pen.put(row, 2, { formula: `=ROWS(${verdicts})` }, LOOKS.count);
  pen.put(row, 3, { formula: `=COUNTIF(${verdicts},TRUE)` }, LOOKS.count);
  pen.put(row, 4, { formula: `=COUNTIF(${verdicts},FALSE)` }, LOOKS.count);
  pen.put(row, 5, { formula: `=C${at}-D${at}-E${at}` }, LOOKS.count);
  pen.put(row, 6, { formula: verdictOf(`D${at}=C${at}`) }, LOOKS.verdict);
}

function verdictOf(condition: string): string {
  return `=IF(${condition},"${selfCheckText("result.passed")}","${selfCheckText("result.failed")}")`;
}

function putTop(pen: Pen, areas: readonly CountedArea[], total: number): void {
  const at = total + 1;
  const [first, last] = [ROW.first + 1, total];
  pen.put(ROW.title, 0, selfCheckText("result.title"), LOOKS.title);
  pen.put(ROW.line, 0, { formula: `=D${at}&"${selfCheckText("result.right")}"&C${at}&"${selfCheckText("result.all")}"` }, LOOKS.big);
  pen.put(ROW.verdict, 0, { formula: verdictOf(`D${at}=C${at}`) }, { ...LOOKS.big, fontSize: 20 });
  pen.put(ROW.failing, 0, selfCheckText("result.failing"), LOOKS.section);
  const failing = areas.map((_area, row) => `IF(D${first + row}=C${first + row},"",A${first + row}&"; ")`).join("&");
  pen.put(ROW.failing, 1, { formula: `=IF(COUNTIF(G${first}:G${last},"${selfCheckText("result.failed")}")=0,"${selfCheckText("result.noFailing")}",${failing})` }, { ...LOOKS.section, wrap: true });
  pen.merge(ROW.failing, 1, WIDTHS.length - 1);
  pen.height(ROW.title, 28);
  pen.height(ROW.verdict, 30);
  pen.height(ROW.failing, 32);
}

function putTotal(pen: Pen, total: number): void {
  const [first, last] = [ROW.first + 1, total];
  pen.put(total, 0, selfCheckText("result.total"), { ...LOOKS.cell, bold: true });
  pen.put(total, 1, "", LOOKS.cell);
  ["C", "D", "E", "F"].forEach((column, at) => pen.put(total, 2 + at, { formula: `=SUM(${column}${first}:${column}${last})` }, { ...LOOKS.count, bold: true }));
  pen.put(total, 6, { formula: verdictOf(`D${total + 1}=C${total + 1}`) }, LOOKS.verdict);
}

function putHow(pen: Pen, row: number): void {
  const lines = [selfCheckText("result.how"), ...(["1", "2", "3", "4", "5"] as const).map((number) => selfCheckText(`result.how.${number}`)), selfCheckText("result.data")];
  lines.forEach((line, at) => {
    pen.put(row + at, 0, line, at === 0 ? LOOKS.section : LOOKS.text);
    pen.merge(row + at, 0, WIDTHS.length);
    pen.height(row + at, at === 0 ? 20 : 34);
  });
}

/** How many checks there are and are TRUE, by area; what to do when they are not. Plain functions of Excel only. */
export function putResult(pen: Pen, areas: readonly CountedArea[]): void {
  const total = ROW.first + areas.length;
  pen.widths(WIDTHS);
  pen.putRow(ROW.header, 0, (["area", "about", "checks", "true", "false", "error", "verdict"] as const).map((key) => selfCheckText(`result.${key}`)), LOOKS.header);
  pen.height(ROW.header, 32);
  areas.forEach((area, at) => putArea(pen, ROW.first + at, area));
  putTotal(pen, total);
  putTop(pen, areas, total);
  putHow(pen, total + 2);
  pen.sheet.gridlines = false;
  pen.sheet.page = { ...pen.sheet.page, orientation: "Landscape", fitToWidth: 1, fitToHeight: 1, centerHorizontally: true };
}
