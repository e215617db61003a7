import type { sheet as vi } from "../vi/sheet";

export const sheet: Record<keyof typeof vi, string> = {
  // excel
  "excel.sheetName": "TTHC summary",
  "excel.signNote": "▲ (above the limit) and ▼ (below the limit) before a number mark what is late, overdue or short of the target.",
  "excel.continued": "{title} (continued)",
  "excel.draft": "DRAFT – the figures are not certain",
  "excel.hidden": "Hidden parts",
  "excel.dayAndTime": "{hour}:{minute} on {day}/{month}/{year}",
  "excel.hiddenSheets": "Hidden sheets were not read: {sheets}.",
  "excel.hiddenRows": "Hidden or filtered rows on {sheets} are counted.",
  "excel.unfinished": "TTHC unfinished",
  "excel.parked": "earlier",
  "excel.cancelled": "cancelled as asked",
  "excel.notWritten": "“{sheet}”: {why}",
  "excel.notReached": "“{sheet}”: not made.",
};
