import { dayOf } from "../../../src/calendar/day";
import { singleOffers } from "../../../src/register/corrections/alikeOffers";
import { exchangeDay } from "../../../src/register/days/order/dayParts";
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

/** Days as a machine set to en-US leaves them: up to the 12th exchanged, the others as text. */
const usDay = (day: number): number | string => {
  const other = exchangeDay(day);
  if (other > 0) return other;
  const date = new Date(Date.UTC(1899, 11, 30) + day * 86_400_000);
  return `${date.getUTCDate()}/${date.getUTCMonth() + 1}/${date.getUTCFullYear()}`;
};
/** The same with the month first, as text. */
const usText = (day: number): string => {
  const date = new Date(Date.UTC(1899, 11, 30) + day * 86_400_000);
  return `${date.getUTCMonth() + 1}/${date.getUTCDate()}/${date.getUTCFullYear()}`;
};
const ORDERS = [["Mã HS", "Ngày tiếp nhận", "Ngày hẹn trả", "Ngày có kết quả"], ["Ngày có kết quả", "Mã HS", "Ngày hẹn trả", "Ngày tiếp nhận"], ["Ngày hẹn trả", "Ngày có kết quả", "Ngày tiếp nhận", "Mã HS"]];

function communes(count: number, write: (day: number) => number | string): Grid[] {
  return Array.from({ length: count }, (_, at) => ({
    sheet: `Xã ${at + 1}`, top: 1, left: 1,
    rows: [ORDERS[at % 3], ...Array.from({ length: 80 }, (__, row) => {
      const day = dayOf(2021, 6, 21) + row;
      const cells: Record<string, unknown> = { "Mã HS": `X${at}-${row}`, "Ngày tiếp nhận": write(day), "Ngày hẹn trả": write(day + 12), "Ngày có kết quả": write(day + 4) };
      return ORDERS[at % 3].map((name) => cells[name]);
    })],
  }));
}

const inUtc = (day: number): number => day - 7 / 24;

describe.each([
  ["exchanged days", "swapDays", usDay, 3], ["texts with the month first", "monthFirst", usText, 3], ["times of another zone", "shiftDays", inUtc, 1],
] as const)("%s on many sheets, in several orders of columns", (_, kind, write, columns) => {
  const grids = communes(6, write);
  const reading = readGrids(grids);
  const layouts = reading?.layouts ?? [];
  const all = reading?.offers ?? [];
  const questions = openOffers(all, layouts, NO_ANSWERS);
  const truth = readGrids(communes(6, (day) => day));

  it("are one question with the numbers of all, or a clerk would answer it for every sheet", () => {
    expect(all).toHaveLength(6 * columns);
    expect(questions).toHaveLength(1);
    expect(questions[0]).toMatchObject({ kind, sheet: "Xã 1", sheets: 6, alike: all });
    const counts = (offers: readonly Offer[]): number => offers.reduce((sum, offer) => sum + ("count" in offer ? offer.count : 0), 0);
    expect(counts(questions)).toBe(counts(all));
  });

  it("take one yes for all of them, and every day is then the right one", () => {
    const answered = readGrids(grids, undefined, { corrections: acceptOffer(NO_CORRECTIONS, questions[0], layouts) });
    expect(answered?.offers).toEqual([]);
    expect(answered?.line.used).toBe(480);
    for (const role of ["received", "due", "finished"] as const) expect(answered?.table[role]).toEqual(truth?.table[role]);
  });

  it("take one no for all of them", () => {
    const no = declineOffer(NO_ANSWERS, questions[0], layouts);
    expect(openOffers(all, layouts, no)).toEqual([]);
  });

  it("are asked about anew for the sheets that have no answer, also by one who only knows the question", () => {
    const corrections = acceptOffer(NO_CORRECTIONS, all[0], layouts);
    const open = openOffers(questions, layouts, { ...NO_ANSWERS, corrections });
    expect(open).toEqual(openOffers(all, layouts, { ...NO_ANSWERS, corrections }));
    expect(open.flatMap(singleOffers).length).toBeLessThan(all.length);
    expect(open.flatMap(singleOffers)).not.toContain(all[0]);
  });
});

it("keeps the columns of one sheet apart: each has evidence of its own", () => {
  const reading = readGrids(communes(1, usDay));
  expect(openOffers(reading?.offers ?? [], reading?.layouts ?? [], NO_ANSWERS)).toEqual(reading?.offers);
  expect(reading?.offers).toHaveLength(3);
});

it("does not join sheets that stand too early by other times", () => {
  const reading = readGrids([...communes(2, inUtc), ...communes(4, (day) => day - 1 / 24).slice(2)]);
  const questions = openOffers(reading?.offers ?? [], reading?.layouts ?? [], NO_ANSWERS);
  expect(questions.map((offer) => ("minutes" in offer ? [offer.minutes, offer.sheets] : []))).toEqual([[420, 2], [60, 2]]);
});

it("keeps questions apart by what they are about", () => {
  const days = { sheet: "A", column: 3, role: "due" as const, count: 1, before: 0, after: 0, compared: 9 };
  const offers: Offer[] = [
    { kind: "swapDays", ...days }, { kind: "monthFirst", ...days, unreadable: 1, exchanged: 0 }, { kind: "shiftDays", ...days, minutes: 420, why: "hours", clock: -1 },
    { kind: "sameCases", first: "A", second: "B", common: 3, count: 1, counts: "", example: { role: "due", own: { sheet: "A", row: 2, day: 1 }, kept: { sheet: "B", row: 2, day: 2 } } },
  ];
  expect(new Set(offers.map(offerKey)).size).toBe(offers.length);
});
