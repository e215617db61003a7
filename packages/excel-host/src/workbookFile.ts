/** Files: bytes to a workbook and back. */
export { LIMITS } from "@tthc/xlsx-reader/model/limits";
export { openWorkbook, type OpenOptions, type OpenResult, type OtherFile } from "./file/open/openWorkbook";
export { FILE_CODES, type FileCode, type FileProblem, refusedProblem } from "@tthc/xlsx-reader/model/result";
export { saveWorkbook } from "./file/save/saveWorkbook";
