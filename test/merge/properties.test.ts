import fc from "fast-check";
import { mergeFiles, mergeSteps } from "../../src/merge/mergeFiles";
import type { GivenFile, Merged } from "../../src/merge/model/merged";
import { readOneFile } from "../../src/merge/readOneFile";
import type { CaseTable } from "../../src/register/model/caseTable";
import { body, HEADER as DIRTY_HEADER } from "../register/registers";
import { fileOf, OPTIONS, sheetOf, UNIT_HEADER } from "./files";

const RUNS = { numRuns: 25 };
const UNITS = ["Xã A", "Xã Bình Minh", "Xã Cao Phong"];

/** A state of a case: ids come again, each time further or the very same, so that the newest is no matter of order. */
const state = fc.record({ id: fc.integer({ min: 1, max: 40 }), far: fc.integer({ min: 0, max: 4 }) });
const states = fc.array(state, { minLength: 1, maxLength: 60 });

function rowOf({ id, far }: { id: number; far: number }, at: number): unknown[] {
  const received = 46000 + id;
  return [at + 1, `H62-${1000 + id}`, received, received + 10, far === 0 ? "" : received + far, far === 0 ? "Đang xử lý" : "Đã có kết quả", UNITS[id % 3]];
}

/** What is counted of each case, whatever the order of rows. */
function casesOf({ length, unit, units, received, due, finished, status }: CaseTable): string[] {
  return Array.from({ length }, (_, at) => [units[unit[at]], received[at], due[at], finished[at], status[at]].join("|")).sort();
}

function whatCounts({ reading, missingUnits, sameCases, files }: Merged): unknown {
  const { line } = reading;
  return { cases: casesOf(reading.table), line, missingUnits, common: sameCases.common, units: Object.fromEntries(files.map(({ name, units }) => [name, [...units].sort()])) };
}

it("gives the same figures in whatever order the files come, or a report would hang on a folder's order", () => {
  fc.assert(fc.property(fc.array(states, { minLength: 2, maxLength: 5 }), fc.infiniteStream(fc.nat()), (files, order) => {
    const given = files.map((each, at) => fileOf(`T${at + 1}.xlsx`, [sheetOf("HoSo", [UNIT_HEADER, ...each.map(rowOf)])]));
    const keys = given.map(() => order.next().value ?? 0);
    const shuffled = given.map((_, at) => at).sort((a, b) => keys[a] - keys[b]).map((at) => given[at]);
    const options = { ...OPTIONS, units: [...UNITS, "Xã Xa"] };
    expect(whatCounts(mergeFiles(shuffled, options))).toEqual(whatCounts(mergeFiles(given, options)));
  }), RUNS);
});

it("reads the parts of a register as the register itself: a case must be neither lost nor added by being in another file", () => {
  fc.assert(fc.property(states, fc.integer({ min: 1, max: 20 }), (rows, size) => {
    const whole = rows.map(rowOf);
    const parts = Array.from({ length: Math.ceil(whole.length / size) }, (_, at) => fileOf(`T${at}.xlsx`, [sheetOf("HoSo", [UNIT_HEADER, ...whole.slice(at * size, (at + 1) * size)])]));
    const { reading } = readOneFile(fileOf("So.xlsx", [sheetOf("HoSo", [UNIT_HEADER, ...whole])]), OPTIONS);
    const merged = mergeFiles(parts, OPTIONS).reading;
    expect(casesOf(merged.table)).toEqual(casesOf(reading.table));
    expect(merged.line).toEqual(reading.line);
  }), RUNS);
});

it("accounts for each row of each sheet of each file, whatever stands in it", () => {
  fc.assert(fc.property(fc.array(body, { minLength: 1, maxLength: 4 }), (files) => {
    const merged = mergeFiles(files.map((rows, at) => fileOf(`${at}.xlsx`, [sheetOf("A", [DIRTY_HEADER, ...rows]), sheetOf("B", [DIRTY_HEADER, ...rows.slice(1)])])), OPTIONS);
    const sheets = merged.files.flatMap((file) => {
      const lines = file.sheets.flatMap(({ rows }) => rows ?? []);
      expect(file.rows.read).toBe(lines.reduce((sum, { read }) => sum + read, 0));
      return [...lines, file.rows];
    });
    for (const { read, used, excluded } of sheets) expect(read).toBe(excluded.reduce((sum, { count }) => sum + count, used));
    const { line } = merged.reading;
    expect(merged.files.reduce((sum, { rows }) => sum + rows.read, 0)).toBe(line.read);
    expect(merged.files.reduce((sum, { rows }) => sum + rows.used, 0)).toBe(line.used);
    for (const { type, count } of line.excluded) {
      expect(merged.files.reduce((sum, { rows }) => sum + (rows.excluded.find((each) => each.type === type)?.count ?? 0), 0)).toBe(count);
    }
  }), RUNS);
});

it("never stops for what a file holds: the others are read", () => {
  const cell = fc.oneof(fc.constantFrom<unknown>(null, "", 0, NaN, Infinity, true, "=1+1", "#N/A", {}, [], undefined, "\u0000", "x".repeat(40_000)), fc.string(), fc.double());
  const sound = fileOf("Xã A.xlsx", [sheetOf("HoSo", [UNIT_HEADER, ...Array.from({ length: 5 }, (_, at) => rowOf({ id: at, far: 1 }, at))])]);
  const area = fc.record({ top: fc.integer({ min: 1, max: 9 }), left: fc.integer({ min: 1, max: 9 }), rows: fc.integer({ min: 1, max: 1e6 }), columns: fc.integer({ min: 1, max: 1e4 }) });
  fc.assert(fc.property(fc.array(fc.array(cell, { maxLength: 8 }), { maxLength: 12 }), fc.array(area, { maxLength: 3 }), fc.string(), (rows, merged, name) => {
    const tables = merged.map((each) => ({ ...each, hasTotals: true }));
    const odd: GivenFile = fileOf(`${name}.xlsx`, [sheetOf(name, rows, { merged, tables }), sheetOf(name, [UNIT_HEADER, ...rows], { merged, tables })]);
    expect(mergeFiles([odd, sound], OPTIONS).files[1]).toMatchObject({ status: "read", rows: { used: 5 } });
  }), { numRuns: 40 });
});

it("lets the page breathe between sheets and every 15,000 rows, and looks into no more than 400 sheets of a file", () => {
  const rows = Array.from({ length: 20_000 }, (_, at) => rowOf({ id: at, far: 1 }, at));
  const many = Array.from({ length: 450 }, (_, at) => sheetOf(`S${at}`, at < 400 ? [] : [UNIT_HEADER, rows[at]]));
  const steps = mergeSteps([fileOf("lon.xlsx", [sheetOf("HoSo", [UNIT_HEADER, ...rows])]), fileOf("nhieu.xlsx", many)], OPTIONS);
  let [count, step] = [0, steps.next()];
  for (; !step.done; step = steps.next()) count++;
  expect(count).toBeGreaterThan(1 + 2 + 400);
  expect(step.value.files.map(({ status, refusal }) => [status, refusal?.code])).toEqual([["read", undefined], ["refused", "noRegister"]]);
  expect(step.value.files[1].sheets[449].kind).toBe("tooLarge");
  expect(step.value.reading.unread).toHaveLength(50);
});
