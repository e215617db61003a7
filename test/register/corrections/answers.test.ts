import { declineOffer, NO_ANSWERS, openOffers, offerKey } from "../../../src/register/corrections/answers";
import { acceptOffer } from "../../../src/register/corrections/corrections";
import { NO_CORRECTIONS } from "../../../src/register/model/corrections";
import type { Offer } from "../../../src/register/model/offers";
import type { Grid } from "../../../src/register/model/grid";
import { readGrids } from "../readGrids";

/** Sheets in other orders of columns whose "Ngày nộp" may be the day of receipt. */
const HEADERS = [["Mã HS", "Ngày hẹn", "Ngày nộp", "Ngày xong"], ["Ngày nộp", "Mã HS", "Ngày xong", "Ngày hẹn"], ["Ngày hẹn", "Ngày xong", "Mã HS", "Ngày nộp"]];
const DAYS: Record<string, number> = { "Ngày nộp": 45_839, "Ngày hẹn": 45_845, "Ngày xong": 45_842 };
const sheets: Grid[] = HEADERS.map((header, at) => ({
  sheet: `Xã ${at + 1}`, top: 1, left: 1, rows: [header, ...[0, 1, 2, 3, 4].map((row) => header.map((name) => (name === "Mã HS" ? `S${at}-${row}` : DAYS[name] + row)))],
}));

describe("one header on many sheets", () => {
  const reading = readGrids(sheets);
  const layouts = reading?.layouts ?? [];
  const [question, ...others] = openOffers(reading?.offers ?? [], layouts, NO_ANSWERS).filter(({ kind }) => kind === "column");

  it("is one question, or a clerk with twenty sheets would answer it twenty times", () => {
    expect(reading?.offers.filter(({ kind }) => kind === "column")).toHaveLength(3);
    expect(question).toMatchObject({ kind: "column", header: "Ngày nộp", role: "received", sheets: 3 });
    expect(others).toEqual([]);
  });

  it("takes one yes for all of them, whatever the order of their columns", () => {
    const answered = readGrids(sheets, undefined, { corrections: acceptOffer(NO_CORRECTIONS, question, layouts) });
    expect(answered?.line).toEqual({ read: 15, used: 15, excluded: [] });
    expect(answered?.offers.filter(({ kind }) => kind === "column")).toEqual([]);
  });

  it("takes one no for all of them; a sheet that comes later with that header is asked about", () => {
    const no = declineOffer(NO_ANSWERS, question, layouts);
    expect(openOffers(reading?.offers ?? [], layouts, no).filter(({ kind }) => kind === "column")).toEqual([]);
    const fourth: Grid = { ...sheets[0], sheet: "Xã 4", rows: sheets[0].rows.map((row) => [...row].reverse()) };
    const later = readGrids([...sheets, fourth]);
    expect(openOffers(later?.offers ?? [], later?.layouts ?? [], no)).toMatchObject([{ kind: "column", sheet: "Xã 4" }]);
  });
});

it("keeps questions apart by what they are about", () => {
  const days = { sheet: "A", column: 3, role: "due" as const, count: 1, before: 0, after: 0, compared: 9 };
  const offers: Offer[] = [
    { kind: "swapDays", ...days }, { kind: "monthFirst", ...days, unreadable: 1, exchanged: 0 }, { kind: "shiftDays", ...days, minutes: 420, why: "hours", clock: -1 },
    { kind: "sameCases", first: "A", second: "B", common: 3, count: 1, counts: "", example: { role: "due", own: { sheet: "A", row: 2, day: 1 }, kept: { sheet: "B", row: 2, day: 2 } } },
  ];
  expect(new Set(offers.map(offerKey)).size).toBe(offers.length);
});
