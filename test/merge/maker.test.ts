import { readOds, readXls, readXlsx } from "hucre";
import { ALL_SHAPES, ENOUGH_FILES, makeFiles, plan } from "./maker/makeFiles";
import { dayText, serialOf, WINDOW } from "./maker/days";
import type { MadeCase, PlannedFile } from "./maker/model";
import { countCases } from "./maker/truth/count";
import { truthOf } from "./maker/truth/truthOf";

/** Each shape twice: what alternates is there both ways. */
const ASKED = { seed: 3, files: ENOUGH_FILES + ALL_SHAPES.length, rows: 30 };
const planned = plan(ASKED).files;
const bytesOf = new Map(makeFiles(ASKED).map(({ name, bytes }) => [name, bytes]));
const truth = truthOf(ASKED);

/** Rows as texts by readers that share nothing with the add-in's; days as "05/08/2026". */
async function textRows({ name }: PlannedFile): Promise<string[]> {
  const bytes = bytesOf.get(name) ?? new Uint8Array();
  const extension = name.slice(name.lastIndexOf(".") + 1);
  if (bytes[0] === 0x50 || bytes[0] === 0xd0) {
    const read = bytes[0] === 0xd0 ? readXls : extension === "ods" ? readOds : readXlsx;
    return (await read(bytes)).sheets.flatMap(({ rows }) => rows.map((row) => row.map((cell) => (cell instanceof Date ? dateText(cell) : String(cell ?? ""))).join("|")));
  }
  const encoding = bytes[0] === 0xff ? "utf-16le" : Buffer.from(bytes).toString("latin1").includes("\u00f0") && extension === "csv" ? "windows-1258" : "utf-8";
  const text = new TextDecoder(encoding).decode(bytes).replace(/(\d{4})-(\d\d)-(\d\d)T/g, "$3/$2/$1 ").normalize("NFC");
  return text.split(/\r\n|<\/tr>|<\/Row>/);
}

function dateText(date: Date): string {
  return dayText(serialOf(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()));
}

function shownId({ shape }: PlannedFile, { id }: MadeCase): string {
  if (shape === "runningIds" || shape === "runningIdsAgain") return `|${Number(id.slice(-4))}|`;
  if (shape === "bookNumbers") return `|${Number(id.slice(-4))}/2026|`;
  if (shape === "noIds") return "";
  return shape === "lostZeros" ? String(Number(`${id.slice(4, 6)}${id.slice(7, 9)}26${id.slice(-4)}`)) : id;
}

/** Cases whose row does not show their days where their id stands. */
async function missing(file: Extract<PlannedFile, { holds: "cases" }>): Promise<string[]> {
  const rows = await textRows(file);
  return file.rows.flatMap((row) => (row.is === "case" ? [row.shown] : [])).filter((shown) => {
    const days = [shown.received, shown.due, shown.finished, shown.handedOver].filter((day) => day > 0).map((day) => dayText(day));
    return !rows.some((text) => text.includes(shownId(file, shown)) && days.every((day) => text.includes(day)));
  }).map(({ id }) => id);
}

describe("files made for merging", () => {
  it("are the same for the same seed, or a fault found with one could not be found again", () => {
    const again = makeFiles(ASKED);
    expect(again.every(({ name, bytes }) => Buffer.compare(bytes, bytesOf.get(name) ?? new Uint8Array()) === 0)).toBe(true);
    expect(truthOf(ASKED)).toEqual(truth);
    expect(truthOf({ ...ASKED, seed: 4 }).total).not.toEqual(truth.total);
  });

  it("have every shape and every trouble among them, and no two names alike", () => {
    expect(new Set(planned.map(({ shape }) => shape))).toEqual(new Set([...ALL_SHAPES, ""]));
    expect([...new Set(planned.flatMap(({ trouble }) => trouble))].sort()).toEqual([
      "blankRows", "empty", "encrypted", "formulaTexts", "noRegister", "notTable", "olderVersion", "repeatedHeader", "sameCases", "sentTwice", "shortName", "strayCases",
      "tableBeside", "totalBelow", "totalInside", "truncated", "unreadableDates",
    ]);
    expect(bytesOf.size).toBe(ASKED.files);
    expect(new Set(planned.map(({ name }) => name.toLowerCase())).size).toBe(ASKED.files);
  });

  it("show in independent readers every case of the plan with its days", async () => {
    for (const file of planned) if (file.holds === "cases") expect([file.name, await missing(file)]).toEqual([file.name, []]);
  });

  it("hold nothing that an independent reader opens where they are to be refused", async () => {
    const open = async (bytes: Uint8Array): Promise<number> => (await (bytes[0] === 0xd0 ? readXls(bytes) : readXlsx(bytes))).sheets.length;
    const opened = await Promise.all(planned.filter(({ holds }) => holds === "nothing").map(async ({ name }) => ({ name, sheets: await open(bytesOf.get(name) ?? new Uint8Array()).catch(() => 0) })));
    expect(opened.filter(({ sheets }) => sheets > 0).map(({ name }) => name)).toEqual(["Danh bạ.xlsx"]);
  });

  it("spell the unit in the table by which it is known in the letters of old fonts too", async () => {
    const old = planned.find(({ shape }) => shape === "oldFont");
    expect(old && (await textRows(old))[0]).toContain("Tªn thñ tôc hµnh chÝnh");
  });
});

describe("the truth of made files", () => {
  it("counts the worked example of the domain as it is printed there", () => {
    const day = (month: number, date: number): number => serialOf(2026, month, date);
    const one = (received: number, due: number, finished: number, state: MadeCase["state"]): MadeCase => (
      { id: "", unit: "", procedure: "", field: "", owner: "", received, due, finished, handedOver: 0, state, channel: "direct", level: 0 });
    const cases = [
      one(day(9, 3), day(9, 10), day(9, 10), "done"), one(day(9, 3), day(9, 10), day(9, 11), "done"), one(day(9, 21), day(10, 5), 0, "open"), one(day(9, 10), day(9, 24), 0, "open"),
      one(day(9, 7), day(9, 17), 0, "pausedSupplement"), one(day(9, 7), day(9, 17), 0, "pausedSupplement"), one(day(9, 7), day(9, 14), day(9, 18), "done"),
      one(day(9, 3), day(9, 10), day(9, 8), "withdrawn"), one(day(8, 28), day(9, 4), day(9, 3), "done"), one(day(9, 8), day(9, 15), 0, "pausedSupplement"),
      one(day(9, 4), day(9, 11), day(9, 9), "done"), one(day(9, 4), day(9, 11), 0, "pendingIntake"),
    ];
    expect(countCases(cases, { from: day(9, 1), to: day(9, 30) })).toMatchObject({ cumulative: 11, early: 2, onTime: 2, late: 2, inTime: 4, overdue: 1, withdrawn: 1 });
  });

  it("balances: what is read is used or left out, and what was to be settled is settled or open", () => {
    for (const { rows } of truth.files) expect(rows.read).toBe(rows.used + Object.values(rows.excluded).reduce((sum, count) => sum + count, 0));
    for (const { cumulative, resolved, pending, early, onTime, late } of [...truth.units, truth.total]) {
      expect([cumulative, resolved]).toEqual([resolved + pending, early + onTime + late]);
    }
    expect(truth.period).toEqual(WINDOW);
  });

  it("knows what was planted: missing and repeated units, strays, equal and differing cases, one question", () => {
    expect(truth.missingUnits).toHaveLength(3);
    expect(truth.repeatedUnits.map(({ files }) => files.length)).toEqual([2, 2, 2, 2]);
    expect(truth.strays.length).toBeGreaterThan(0);
    expect(truth.sameCases.differing.map(({ field }) => field)).toEqual(["due", "due", "due", "due"]);
    expect(truth.sameCases.otherState).toBeGreaterThan(0);
    expect(truth.sameCases.common).toBeGreaterThan(40);
    expect(truth.questions).toHaveLength(1);
    expect(truth.questions[0].files.length).toBeGreaterThan(1);
    expect(truth.files.filter(({ status }) => status === "refused").map(({ reason }) => reason).sort()).toEqual(["empty", "encrypted", "noRegister", "notTable", "notTable", "truncated"]);
  });

  it("counts a unit that a table stands beside by its cases alone", () => {
    const beside = planned.find(({ trouble }) => trouble.includes("tableBeside"));
    expect(truth.units.filter(({ unit }) => beside?.holds === "aggregate" && unit === beside.unit).map(({ by }) => by)).toEqual(["cases"]);
  });
});
