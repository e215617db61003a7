/** Files: bytes to a workbook and back. */
export { LIMITS } from "./file/limits";
export { openWorkbook, type OpenOptions, type OpenResult, type OtherFile } from "./file/open/openWorkbook";
export { FILE_CODES, type FileCode, type FileProblem, refusedProblem } from "./file/result";
export { saveWorkbook } from "./file/save/saveWorkbook";
