import fc from "fast-check";
import type { Reading } from "../../../src/register/model/reading";
import { readGrids } from "../readGrids";

/** Findings that tell the user of a column. */
const TOLD = new Set(["guessedColumn", "unsureColumn", "missingColumn", "ignoredColumn", "shiftedColumns"]);

const columns: readonly [string, (i: number) => unknown][] = [
  ["STT", (i) => i + 1], ["Mã hồ sơ", (i) => `HS-${i}`], ["Đơn vị giải quyết", (i) => (i % 2 ? "Sở Y tế" : "Sở Tư pháp")], ["Ngày nộp", (i) => 44399 + i],
  ["Ngày tiếp nhận", (i) => 44400 + i], ["Ngày hẹn trả", (i) => 44410 + i], ["Ngày có kết quả", (i) => (i % 4 ? 44404 + i : "")],
  ["Ngày trả kết quả", (i) => (i % 4 ? 44406 + i : "")], ["Trạng thái", (i) => (i % 4 ? "Đã trả kết quả" : "Đang xử lý")], ["Ghi chú", () => ""],
];

/** A text with one letter left out, doubled, changed or exchanged with the next one. */
const slip = (text: string): fc.Arbitrary<string> => fc.tuple(fc.nat({ max: text.length - 1 }), fc.nat({ max: 3 }), fc.constantFrom(..."aeinhtgkqu")).map(([at, kind, letter]) => {
  const [before, own, after] = [text.slice(0, at), text[at], text.slice(at + 1)];
  if (kind === 0) return before + after;
  if (kind === 1) return before + own + own + after;
  return kind === 2 ? before + letter + after : before + after.slice(0, 1) + own + after.slice(1);
});

function read(names: readonly string[]): Reading | null {
  return readGrids([{ sheet: "HoSo", top: 1, left: 1, rows: [[...names], ...Array.from({ length: 12 }, (_, i) => columns.map(([, value]) => value(i)))] }]);
}

it("never moves the receipt day to another column unsaid because of a slip in any label", () => {
  const names = columns.map(([name]) => name);
  const typed = fc.nat({ max: names.length - 1 }).chain((at) => slip(names[at]).map((label) => ({ at, label })));
  fc.assert(fc.property(typed, ({ at, label }) => {
    const reading = read(names.map((name, place) => (place === at ? label : name)));
    const received = reading?.layouts[0].columns.find(({ role }) => role === "received");
    const told = reading === null || reading.findings.items.some(({ type, column }) => TOLD.has(type) && (column === 0 || column === received?.column || column === 5));
    expect([label, received?.column === 5 || told]).toEqual([label, true]);
  }), { numRuns: 400 });
});

it("still reads the day columns with one slip in each of their labels, as guesses", () => {
  const reading = read(["STT", "Mã hồ sơ", "Đơn vị giải quyết", "Ngày nộp", "Ngày tiêp nhânn", "Ngày hẹnn trả", "Ngày có kkết quả", "Ngày trả kết qảu", "Trạng thái", "Ghi chú"]);
  expect(Object.fromEntries((reading?.layouts[0].columns ?? []).map(({ role, column }) => [role, column]))).toMatchObject({ received: 5, due: 6, finished: 7, handedOver: 8 });
  expect(reading?.findings.counts.get("guessedColumn")).toBe(4);
});
