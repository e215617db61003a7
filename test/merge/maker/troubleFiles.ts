import { strToU8 } from "fflate";
import { Dice } from "../../samples/random";
import { encryptedBytes } from "./formats/biff";
import { xlsxBytes, zipped } from "./formats/xlsx";
import type { MadeCase, PlannedFile, PlannedRow, Refusal } from "./model";
import { FIELDS } from "./places";
import { aggregateBytes, registerBytes } from "./shapes";

type CasesFile = Extract<PlannedFile, { holds: "cases" }>;

function shownCases({ rows }: CasesFile): MadeCase[] {
  return rows.flatMap((row) => (row.is === "case" ? [row.shown] : []));
}

/** A further file of a unit, with its own rows. */
function furtherFile(of: CasesFile, name: string, trouble: string, cases: readonly MadeCase[]): PlannedFile {
  const rows = cases.map((shown): PlannedRow => ({ is: "case", shown }));
  return { name, shape: "plain", trouble: [trouble], holds: "cases", unit: of.unit, rows, question: "", bytes: () => registerBytes("plain", { unit: of.unit, turn: 0, isShort: false, rows }) };
}

/** The same file once more under another name. */
function sentTwice(of: CasesFile): PlannedFile {
  return { ...of, name: of.name.replace(/(\.\w+)$/, " - Copy$1"), trouble: [...of.trouble, "sentTwice"] };
}

/** What the unit sent some weeks before: what is resolved since was still open then, or not there yet. */
function olderVersion(of: CasesFile): PlannedFile {
  const cases = shownCases(of);
  const older = cases.slice(0, Math.ceil(cases.length * 0.8)).map((shown, at): MadeCase => (at % 3 === 0 && shown.finished > 0 ? { ...shown, state: "open", finished: 0, handedOver: 0 } : shown));
  return furtherFile(of, of.name.replace(/\.\w+$/, " (ban cu).xlsx"), "olderVersion", older);
}

/** The first of some cases that are so, taken away from the others. */
function take(from: MadeCase[], count: number, isOne: (each: MadeCase) => boolean): MadeCase[] {
  const taken = from.filter(isOne).slice(0, count);
  for (const each of taken) from.splice(from.indexOf(each), 1);
  return taken;
}

/** Some cases of the unit in a second file: equal, with a newer state, with another due day, with another end on the same day. */
function sameCases(of: CasesFile): PlannedFile {
  const rest = shownCases(of);
  const equal = take(rest, 4, ({ finished }) => finished > 0);
  const newer = take(rest, 4, ({ state }) => state === "open").map((shown): MadeCase => ({ ...shown, state: "done", finished: shown.received + 1 }));
  const otherDue = take(rest, 4, ({ state }) => state === "handedOver").map((shown): MadeCase => ({ ...shown, due: shown.due + 2 }));
  const otherState = take(rest, 2, ({ state }) => state === "done").map((shown): MadeCase => ({ ...shown, state: "withdrawn" }));
  return furtherFile(of, of.name.replace(/\.\w+$/, " - bo sung.xlsx"), "sameCases", [...equal, ...newer, ...otherDue, ...otherState]);
}

/** The form of a unit beside the list of its cases: not to be added to it. */
function tableBeside(of: CasesFile): PlannedFile {
  const tables = fieldTables(shownCases(of));
  return {
    name: `II.06a ${of.unit}.xlsx`, shape: "aggregateByField", trouble: ["tableBeside"], holds: "aggregate", unit: of.unit, rowsAre: "field", tables,
    bytes: () => aggregateBytes(of.unit, "field", tables),
  };
}

/** The cases of each field that there are any of. */
export function fieldTables(cases: readonly MadeCase[]): { name: string; cases: readonly MadeCase[] }[] {
  return FIELDS.map(({ field }) => ({ name: field, cases: cases.filter((each) => each.field === field) })).filter((table) => table.cases.length > 0);
}

function nothing(name: string, reason: Refusal, bytes: () => Uint8Array): PlannedFile {
  return { name, shape: "", trouble: [reason], holds: "nothing", reason, bytes };
}

/** Files that hold nothing to count. */
function unreadableFiles(seed: number, whole: CasesFile): PlannedFile[] {
  const noise = (): Uint8Array => {
    const dice = new Dice(seed + 77);
    return Uint8Array.from({ length: 9000 }, () => dice.between(0, 255));
  };
  const phones = [["DANH BẠ CƠ QUAN"], [], ["STT", "Họ tên", "Chức vụ", "Điện thoại"], ...["Lê Văn An", "Trần Thị Bình", "Phạm Chi"].map((name, at) => [at + 1, name, "Chuyên viên", `021138${at}0${at}`])];
  return [
    nothing("Có mật khẩu.xlsx", "encrypted", () => encryptedBytes(noise())),
    nothing("Gửi lỗi.xlsx", "truncated", () => whole.bytes().slice(0, 2000)),
    nothing("Rỗng.xlsx", "empty", () => new Uint8Array(0)),
    nothing("Công văn.xlsx", "notTable", () => zipped({ "[Content_Types].xml": "<Types/>", "word/document.xml": "<w:document/>" })),
    nothing("Bản quét.xlsx", "notTable", () => strToU8("%PDF-1.4\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n")),
    nothing("Danh bạ.xlsx", "noRegister", () => xlsxBytes({ sheets: [{ name: "Danh bạ", rows: phones }] })),
  ];
}

/** How many files troubleFiles makes. */
export const TROUBLE_FILES = 10;

/** Files beside those of the units: sent twice, older, overlapping, as a table too, and what cannot be read. */
export function troubleFiles(seed: number, files: readonly PlannedFile[]): PlannedFile[] {
  const registers = files.filter((file): file is CasesFile => file.holds === "cases" && file.shape !== "lostZeros");
  const [whole, ...others] = registers.filter(({ shape }) => shape !== "unitInFileName");
  return [sentTwice(others[0]), olderVersion(others[2]), sameCases(others[4]), tableBeside(others[6]), ...unreadableFiles(seed, whole)];
}
