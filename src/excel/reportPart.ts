/** What is loaded when the first report is asked for, or compared with the register: every kind of report and the writing of sheets. */
export { compareSheet } from "../settings/compareSheet";
export { figureCell } from "../sheet/figureCell";
export { insertReport, makeReport } from "./makeReport";
export { updateSheet } from "./updateSheet";
