import type { vi } from "./vi";

/** English texts, the second language: the same keys as vi.ts. */
export const en: Record<keyof typeof vi, string> = {
  // app
  "app.name": "TTHC",
  // finding
  // report
  "problem.noRegister": "No case register was found. Open the sheet whose header row has the receipt, due and result dates, then run again.",
  "problem.emptyWorkbook": "The workbook is empty. Open the workbook that holds the case register, then run again.",
  "problem.noReceivedColumn": "The register has no receipt date, so no case can be placed in a period. Add the column, or point it out in the task pane.",
  "problem.noDueColumn": "The register has no due date, so on time and late cannot be told. Add the column, or point it out in the task pane.",
  "problem.noFinishedColumn": "The register has neither a result date nor a hand-over date, so it does not say which cases are resolved. Add one of the columns, or point it out in the task pane.",
  "problem.noCasesInPeriod": "There are no cases in {period} ({from} to {to}). The register has receipts from {first} to {last}: choose a period in that range.",
  "problem.noCases": "The register has no case that can be counted. See the excluded rows under Check figures, put the receipt dates right and run again.",
  "problem.badPeriod": "The period “{period}” cannot be read. Write it as 9/2021, Q3/2021, 6T/2021, 9T/2021, 2021 or 21/6/2021-20/9/2021.",
  "problem.badClosingDay": "The closing day “{day}” is not valid. Choose a day from 1 to 31 (31 is the end of the month).",
  "problem.badTarget": "The target “{target}” is not valid. Give a rate from 0% to 100%.",
  "problem.protectedWorkbook": "The workbook's structure is protected, so no sheet can be added; nothing was changed. Unprotect it (Review > Protect Workbook) and run again.",
  "problem.sheetNameTaken": "The workbook has a sheet named “{name}” that TTHC did not make; it was left as it is. Rename it and run again.",
  "problem.tooLarge": "The register is too large: Excel refused to read it. Keep fewer columns or split it by year, then run again.",
  "problem.editMode": "Excel is editing a cell. Press Enter or Esc to finish, then run again.",
  "problem.unsupportedHost": "This version of Excel lacks a feature that is needed. Use Excel 2016 or later, or Excel on the web.",
  "problem.writeFailed": "The summary sheet could not be written; what was half written has been removed. Save the workbook and run again. Excel says: {detail}",
  "problem.readFailed": "The data could not be read; the workbook was not changed. Save, reopen and run again. Excel says: {detail}",
  "problem.cancelled": "Cancelled as asked; the workbook was not changed.",
  // excel
  // command
  // function
  // pane
  // preview
};
