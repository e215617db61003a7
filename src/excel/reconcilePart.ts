/** What reads lists of the workbook and writes the sheet of two held against each other, in one part that is loaded when they are. */
export { listedSheets, readSheetList } from "./workbookLists";
export { writeReconciliation } from "./writeReconciliation";
