// What may import what, as one table. .dependency-cruiser.mjs turns it into rules (npm run lint) and into the pictures of
// docs/rooms.md (npm run rooms); eslint.config.mjs takes the pure rooms from it.

/** Rooms that give the same output everywhere: no Date, no Intl, no DOM, no Office. */
export const pureRooms = ["calendar", "register", "indicators", "checks", "report", "sheet", "files", "merge", "reconcile", "settings"];

const toReport = ["calendar", "register", "indicators", "checks", "report"];

/** The rooms of src/ and which others each may import; itself always. */
export const rooms = {
  calendar: [],
  locales: [],
  register: ["calendar"],
  indicators: ["calendar", "register"],
  checks: ["calendar", "register", "indicators"],
  report: ["calendar", "register", "indicators", "checks", "locales"],
  files: ["calendar", "register", "locales"],
  merge: [...toReport, "files", "locales"],
  reconcile: [...toReport, "files", "merge", "locales"],
  settings: [...toReport, "locales"],
  sheet: [...toReport, "files", "merge", "locales"],
  functions: [...toReport, "locales"],
  document: [...toReport, "locales"],
  excel: [...pureRooms, "locales"],
  commands: [...pureRooms, "excel", "locales"],
  taskpane: [...pureRooms, "document", "excel", "functions", "commands", "locales"],
};

/** Folders of a room from the ground up: none imports one above it. "." are the files in its root. */
export const floors = {
  "src/register": ["model", "texts", "vocabulary", "days", "corrections", "legacy", "cases", "meanings", "layout", "numbers", "names", "aggregate", "duplicates", "rows", "reader", "unread", "procedures", "plain", "doctor", "."],
  "src/indicators": [".", "services", "procedures"],
  "src/checks": [".", "reportText"],
  "src/report": ["request", "counted", "words", "model", "situation", "frame", "comparison", "narrative", "summary", "services", "procedures", "compared", "form", "trend", "lists", "score", ".", "doctor", "freeze"],
  "src/sheet": ["plan", "table", "blocks", "pages", "."],
  "src/files": ["model", "markup", "csv", "."],
  "src/merge": ["model", "reading", "across", ".", "results"],
  "src/reconcile": ["model", "match", ".", "results"],
  "src/functions": ["model", "arguments", "range", "counting", "book", "figures", "days", "tables", "texts", ".", "workbook", "metadata"],
  "src/excel": ["host", "write", "kept", "read", "formulas", ".", "importFile", "merge", "freeze"],
  "src/taskpane": ["theme", "merging", "services", "store", "period", "findings", "figures", "offers", "sheets", "formulas", "textCheck", "mergeView", "components", "."],
  "src/taskpane/components": ["pieces", "columns", "offers", "doubts", "data", "ownDays", "targets", "choices", "functions", "merge", "reconcile", "procedures", "later", "freeze", "report", "."],
  "src/locales": ["laws", "vi", "en", "."],
  "packages/xlsx-reader/src": ["model", "xml", "zip", "package", "cells", "ods", "xls", "values", "."],
  "packages/excel-host/src/model": [".", "grid", "format", "conditional", "names", "chart", "table", "range", "sheet", "workbook"],
  "packages/excel-host/src": ["executor", "model", "bridge", "formula", "file", ".", "loader"],
  "packages/excel-host/src/file": [".", "zip", "package", "open", "save"],
  "packages/excel-host/src/file/open": ["ods", "."],
  "packages/excel-host/src/file/save": ["rows", "plan", "chart", "parts", "sheet", "workbook", "."],
  tools: ["locales", "files", "preview", "report", "merge", "formulas", "reconcile", "rooms", "quick", "selfcheck"],
  "tools/selfcheck": ["register", "checks", "sheets", "."],
  "tools/preview/page": ["language", "cell", "chart", "grid", "workbook", "pane", "files", "ribbon", "."],
};

/** Packages that ship with the add-in and which rooms of src/ may import them. */
export const packages = { "packages/spreadsheet": Object.keys(rooms), "packages/xlsx-reader": ["files"] };

/** Folders that only the folder around them looks into: the others come by its face. */
export const inner = ["src/register/days/reading"];

/** Where imports are looked at. */
export const cruised = ["src", "packages", "tools"];
