// The rooms under src/ and what each may import; eslint.config.mjs turns the table into a rule.
// A room may always import itself. preview/ may import anything and is imported by nothing that ships.
const pure = ["calendar", "register", "indicators", "checks", "report"];

export const rooms = {
  calendar: [],
  locales: [],
  register: ["calendar"],
  indicators: ["calendar", "register"],
  checks: ["calendar", "register", "indicators"],
  report: ["calendar", "register", "indicators", "checks", "locales"],
  functions: [...pure, "locales"],
  document: [...pure, "locales"],
  excel: [...pure, "locales"],
  commands: [...pure, "excel", "locales"],
  taskpane: [...pure, "document", "excel", "functions", "commands", "locales"],
};

/** Rooms that must give the same output everywhere: no Date, no Intl, no DOM, no Office. */
export const pureRooms = pure;
