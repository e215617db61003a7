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
  "excel.beside.users": "The new sheet is “{sheet}”: “{old}” was not made by TTHC, so it stays as it is.",
  "excel.beside.edited": "The new sheet is “{sheet}”: somebody has changed “{old}”, so it stays as it is.",
  "excel.beside.protected": "The new sheet is “{sheet}”: “{old}” is protected, so it stays as it is.",
  "excel.beside.usedByFormulas": "The new sheet is “{sheet}”: your formulas take figures from “{old}”, so that sheet stays as it is.",
  "excel.beside.frozen": "The new sheet is “{sheet}”: “{old}” holds frozen figures, so it stays as it is.",
  "excel.beside.unfinished": "The new sheet is “{sheet}”: “{old}” was left unfinished earlier; press “Remove inserted sheets” to clear it.",
  "excel.notWritten": "“{sheet}”: {why}",
  "excel.notReached": "“{sheet}”: not made.",
};
