import { text, type Language } from "../locales/text";
import { COMPUTED_AT, type ReportModel } from "../report/model/model";
import { dayAndTime } from "./host/clock";
import type { WorkbookReading } from "./read/readRegister";

type Line = { label: string; value: string };

/** What was read and is hidden in the workbook: sheets, and rows of the sheets that count. */
function hiddenLines({ skipped, hiddenRows }: WorkbookReading, language: Language): Line[] {
  const sheets = skipped.filter((each) => each.why === "hidden").map((each) => each.sheet);
  const rows = hiddenRows.map((each) => each.sheet);
  const label = text(language, "excel.hidden");
  return [
    ...(sheets.length > 0 ? [{ label, value: text(language, "excel.hiddenSheets", { sheets: sheets.join(", ") }) }] : []),
    ...(rows.length > 0 ? [{ label, value: text(language, "excel.hiddenRows", { sheets: rows.join(", ") }) }] : []),
  ];
}

/**
 * Adds to "Cách tính" what a report cannot know without Excel: the time, in its place, and what is hidden.
 * @example addHostFacts(model, read, { language: "vi", now: new Date() })
 */
export function addHostFacts(model: ReportModel, read: WorkbookReading, { language, now }: { language: Language; now: Date }): ReportModel {
  const hidden = hiddenLines(read, language);
  const time = dayAndTime(now, language);
  const timed = (line: Line): Line => (line.value === COMPUTED_AT ? { ...line, value: time } : line);
  const blocks = model.blocks.map((block) => (block.type === "method" ? { ...block, lines: [...hidden, ...block.lines].map(timed) } : block));
  return { ...model, blocks };
}
