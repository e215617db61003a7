import { FUNCTIONS } from "../../src/functions/functionTable";
import builtIn from "./excelFunctionNames.json";

/** Ids that Excel has too and that stay because workbooks may hold them: another id stands for each. */
const KEPT = ["RECEIVED"];

/** Ids that are spoken for and not in the table yet. */
const PLANNED = `PENDING INTIME RETURNED WITHDRAWN PAUSED HANDEDOVER EARLYANDONTIME LATEANDOVERDUE LATERATE ONLINEFULL
  ONLINEPARTIAL RETURNEDRATE INTAKE INDICATOR BYFIELD BYPROCEDURE BYCHANNEL RANKING BYMONTH COMPARE LATELIST DUELIST CHECK
  DEADLINE WORKDAYS DAYSLATE DAYSLEFT APOLOGYBY STATUS NARRATIVE TOUNICODE UNITNAME CASEBOOK`.split(/\s+/);

const ids = [...new Set([...FUNCTIONS.map(({ id }): string => id), ...PLANNED])];

const WITHOUT_MARK: Record<string, string> = { Đ: "D", Ø: "O", Ł: "L", Æ: "AE", Œ: "OE", Þ: "TH" };

/** A name in upper case without marks: Excel may show and take DÜŞEYARA on a machine that types DUSEYARA. */
const withoutMarks = (name: string): string =>
  name.toUpperCase().normalize("NFD").replace(/\p{M}/gu, "").replace(/[ĐØŁÆŒÞ]/g, (letter) => WITHOUT_MARK[letter]);

/** Where Excel has a name already: "German: PREIS". */
function builtInUnder(name: string): string[] {
  return Object.entries(builtIn.names).flatMap(([language, names]) =>
    names.split(" ").filter((taken) => [taken.toUpperCase(), withoutMarks(taken)].includes(name)).map((taken) => `${language}: ${taken}`));
}

test("no id is a worksheet or macro function of Excel in any language, where a formula would call Excel's own", () => {
  const taken = ids.filter((id) => !KEPT.includes(id)).map((id) => [id, builtInUnder(id)] as const).filter(([, where]) => where.length > 0);
  expect(taken).toEqual([]);
});

test("an id is letters only, so it is never read as a cell (DUE1), a row and column (R1C1) or half a name", () => {
  // Three letters at least: Excel refuses shorter ids, and R, C, RC and their like in other languages are references.
  expect(ids.filter((id) => !/^[A-Z]{3,}$/.test(id))).toEqual([]);
});

test("ids that Excel has too are kept for a reason only", () => {
  expect(KEPT.filter((id) => builtInUnder(id).length === 0)).toEqual([]);
});

test.each([
  ["RECEIVED", "English"], ["XLOOKUP", "English"], ["PIVOTBY", "English"], ["COPILOT", "English"], ["RUN", "English, macro commands"],
  ["HALT", "English"], ["TRUE", "English"], ["WAHR", "German"], ["VRAI", "French"], ["FALSO", "Spanish"], ["SVERWEIS", "German"], ["DUSEYARA", "Turkish"],
  ["EPATOSI", "Finnish"], ["LETARAD", "Swedish"], ["SVYHLEDAT", "Czech"],
])("the list of Excel's names knows %s (%s), marks or none", (name, language) => {
  expect(builtInUnder(name).map((where) => where.split(": ")[0])).toContain(language);
});
