/** What is loaded when the first report is asked for: the twelve kinds of reports and the writing of sheets. */
export { figureCell } from "../sheet/figureCell";
export { insertReport, makeReport } from "./makeReport";
