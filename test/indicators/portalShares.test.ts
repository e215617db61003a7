import { dayOf } from "../../src/calendar/day";
import { workingCalendar } from "../../src/calendar/workingDays";
import { meanTimes } from "../../src/indicators/services/meanTime";
import { countPortalBase, countPortalReceipts } from "../../src/indicators/services/portalShares";
import { CHANNEL, STATUS } from "../../src/register/model/caseCodes";
import type { CaseTable } from "../../src/register/model/caseTable";
import type { MoreTextRole } from "../../src/register/model/roles";
import { SEPTEMBER } from "./elevenCases";
import { tableOf, type PlainCase } from "./tables";

const on = (day: number): number => dayOf(2026, 9, day);

type Texts = Partial<Record<MoreTextRole, readonly string[]>>;

function withMore(cases: readonly PlainCase[], texts: Texts, feeTotal?: readonly number[]): CaseTable {
  const coded = Object.entries(texts).map(([role, values]) => {
    const names = [...new Set(["", ...values])];
    return [role, { codes: Uint16Array.from(values, (value) => names.indexOf(value)), names }];
  });
  return { ...tableOf(cases), more: { texts: Object.fromEntries(coded) as CaseTable["more"]["texts"], days: {}, numbers: feeTotal ? { feeTotal: Float64Array.from(feeTotal) } : {} } };
}

const FOUR: PlainCase[] = [
  { received: on(1), due: on(5), finished: on(4), channel: CHANNEL.online, status: STATUS.done },
  { received: on(2), due: on(5), finished: on(9), channel: CHANNEL.online, status: STATUS.done },
  { received: on(1) - 20, due: on(5), finished: on(4), channel: CHANNEL.online, status: STATUS.done },
  { received: on(20), due: on(30), channel: CHANNEL.unknown, status: STATUS.open },
];

test("items 4.x and 5.4 look at the cases of 2.1, not at those resolved: an open case and a carried one are in their base", () => {
  const table = withMore(FOUR, {
    digitisedParts: ["Có", "Có", "Không", ""], digitisedResult: ["Có", "Có", "kq.pdf", ""], reusedData: ["x", "", "Có", "???"], populationData: ["Có", "", "", ""], disliked: ["Có", "Có", "", ""],
  });
  expect(countPortalBase(table, SEPTEMBER)).toMatchObject({ base: 4, inTime: 3, results: 3, both: 2, reused: 2, population: 1, satisfied: 2, unclear: { reusedData: 1, disliked: 0 } });
});

test("a late case that is also disliked is taken off 5.4 once", () => {
  const table = withMore(FOUR, { disliked: ["", "Có", "", ""] });
  expect(countPortalBase(table, SEPTEMBER)).toMatchObject({ inTime: 3, satisfied: 3 });
});

test("items 1.4 and 3.x look at the cases received in the period; an empty channel is direct", () => {
  const table = withMore(FOUR, { digitisedResult: ["Có", "", "Có", ""], synced: ["Đã đồng bộ", "Chưa", "Có", "gì đó"], procedureCode: ["1.001", "1.001", "1.002", "1.003"] });
  expect(countPortalReceipts(table, SEPTEMBER)).toMatchObject({ received: 3, synced: 1, unclearSync: 1, online: 2, onlineWithResult: 1, proceduresOnline: 1 });
});

test("3.6 counts a gateway only, by day of receipt, over cases with a fee: cash, transfers and a fee of 0 are not over it", () => {
  const cases = Array.from({ length: 7 }, (): PlainCase => ({ received: on(3), due: on(9) }));
  const table = withMore(cases, {
    payMethod: ["Cổng DVCQG", "Tiền mặt", "Chuyển khoản", "Cổng DVCQG", "Cổng DVCQG", "Ví lạ", "Cổng DVCQG"],
    payState: ["Đã thanh toán", "Đã thanh toán", "Đã thanh toán", "Chưa thanh toán", "Đã thanh toán", "Đã thanh toán", "Đã thanh toán"],
    procedure: ["A", "A", "A", "B", "C", "D", "A"],
  }, [5000, 5000, 5000, 5000, 0, 5000, 8000]);
  const { payments, proceduresPaid } = countPortalReceipts({ ...table, received: table.received.map((day, at) => (at === 6 ? on(1) - 3 : day)) }, SEPTEMBER);
  expect({ obligation: payments.obligation, gateway: payments.gateway, open: payments.open, proceduresPaid }).toEqual({ obligation: 5, gateway: 1, open: 1, proceduresPaid: 1 });
});

test("2.2 is a mean of each procedure, its waits taken off; working days are unknown outside the calendar's years", () => {
  const cases: PlainCase[] = [
    { received: on(1), finished: on(4), due: on(9) }, { received: on(1), requested: on(3), supplemented: on(8), finished: on(10), due: on(9) },
    { received: dayOf(2015, 1, 5), finished: on(10), due: on(9) }, { received: on(1), due: on(9) }, { received: on(7), finished: on(8), due: on(9) },
  ];
  const times = meanTimes(withMore(cases, { procedure: ["Khai sinh", "Khai sinh", "Đất đai", "Khai sinh", ""] }), SEPTEMBER, workingCalendar());
  expect(times).toEqual([
    { procedure: "Khai sinh", cases: 2, days: 3.5, workingDays: expect.any(Number) as number },
    { procedure: "Đất đai", cases: 1, days: on(10) - dayOf(2015, 1, 5), workingDays: null },
  ]);
  expect(meanTimes(tableOf(cases), SEPTEMBER, workingCalendar())).toEqual([]);
});
