import fc from "fast-check";
import { countPayments, PAYMENT_CLASSES, unknownPayments, type PaymentClass } from "../../src/indicators/services/payments";
import { sumClasses } from "../../src/indicators/services/countClasses";
import type { CaseTable } from "../../src/register/model/caseTable";
import { tableOf } from "./tables";

interface Paid {
  method?: string;
  state?: string;
  /** Left out: the cell is blank. */
  fee?: number;
  received?: number;
  paidOn?: number;
}

const WINDOW = { from: 100, to: 200 };

function texts(values: readonly string[]): { codes: Uint16Array; names: string[] } {
  const names = ["", ...new Set(values.filter((value) => value !== ""))];
  return { codes: Uint16Array.from(values, (value) => names.indexOf(value)), names };
}

function payments(cases: readonly Paid[], withFees = true): CaseTable {
  return {
    ...tableOf(cases.map(({ received = 150 }) => ({ received }))),
    more: {
      texts: { payMethod: texts(cases.map(({ method = "" }) => method)), payState: texts(cases.map(({ state = "" }) => state)) },
      days: { payDate: Int32Array.from(cases, ({ paidOn = 0 }) => paidOn) },
      numbers: withFees ? { feeTotal: Float64Array.from(cases, ({ fee = NaN }) => fee) } : {},
    },
  };
}

function counts(cases: readonly Paid[], withFees = true): Record<PaymentClass, number> {
  const table = payments(cases, withFees);
  return sumClasses(countPayments(table, { codes: new Uint16Array(table.length), groups: ["Sở Y tế"] }, WINDOW), PAYMENT_CLASSES);
}

const GATEWAY: Paid = { method: "Cổng DVCQG", state: "Đã thanh toán", fee: 50_000 };

describe("the second reading of online payment (QĐ 766 3.6)", () => {
  it("counts fees greater than 0 only: six with fee 0 and four paid online are 100 %, not 40 %", () => {
    const six: Paid[] = Array.from({ length: 6 }, () => ({ state: "Chưa thanh toán", fee: 0 }));
    expect(counts([...six, GATEWAY, GATEWAY, GATEWAY, GATEWAY])).toMatchObject({ obligation: 4, gateway: 4, paid: 4, withoutCash: 4, unsaidFee: 0 });
  });

  it("counts an unpaid fee greater than 0, whatever is said of its method", () => {
    expect(counts([GATEWAY, { state: "Chưa thanh toán", fee: 10 }, { fee: 10 }, { method: "Tiền mặt", state: "Đã thu", fee: 10 }])).toMatchObject({ obligation: 4, gateway: 1 });
  });

  it.each<Paid>([
    { state: "Đối tượng miễn phí", fee: 10 }, { method: "Miễn phí", fee: 10 }, { method: "Không thu phí" }, { state: "Hủy thanh toán", fee: 10 }, { state: "Đã hoàn phí", fee: 10 },
    { ...GATEWAY, fee: 0 }, { state: "Chưa thanh toán", fee: 0 }, { method: "Được miễn lệ phí", state: "Chưa thanh toán" },
  ])("has nothing to pay where %j says so", (excused) => {
    expect(counts([excused])).toMatchObject({ obligation: 0, gateway: 0, paid: 0, withoutCash: 0, unsaidFee: 0 });
  });

  it("does not count a case whose fee is blank, and says how many there are", () => {
    expect(counts([{ ...GATEWAY, fee: undefined }, { state: "Chưa thanh toán" }, GATEWAY])).toMatchObject({ obligation: 1, gateway: 1, paid: 2, unsaidFee: 2 });
    expect(counts([GATEWAY, { state: "Chưa thanh toán", fee: 10 }], false)).toMatchObject({ obligation: 0, gateway: 0, paid: 1, unsaidFee: 2 });
  });

  it("goes by the day of payment, for unpaid cases by the receipt", () => {
    expect(counts([{ ...GATEWAY, received: 90, paidOn: 120 }, { ...GATEWAY, paidOn: 220 }, { state: "Chưa thanh toán", fee: 10, received: 90 }])).toMatchObject({ obligation: 1, gateway: 1 });
  });
});

describe("words of payments that no list knows", () => {
  it("are told with their cases, and their payments are in no class that depends on them", () => {
    const cases: Paid[] = [GATEWAY, { method: "Ví Momo", state: "Đã thanh toán", fee: 10 }, { method: "Tiền mặt", state: "Đã TT", fee: 10 }, { method: "", state: "Đã thanh toán", fee: 10 }];
    expect(counts(cases)).toMatchObject({ paid: 3, gateway: 1, unknownMethod: 1, unknownState: 1, unnamedMethod: 1 });
    expect(unknownPayments(payments(cases), WINDOW)).toEqual([
      { role: "payState", words: [{ text: "Đã TT", cases: 1 }], cases: 1 }, { role: "payMethod", words: [{ text: "Ví Momo", cases: 1 }], cases: 1 },
    ]);
  });

  it("are none where a dash stands, or outside the window", () => {
    expect(unknownPayments(payments([{ method: "-", state: "–", fee: 10 }, { method: "Ví Momo", state: "Đã thanh toán", fee: 10, paidOn: 300 }]), WINDOW)).toEqual([]);
  });
});

it("agrees with a count by hand, and never counts more paid online than had to pay", () => {
  const one = fc.record({
    method: fc.constantFrom("", "Cổng DVCQG", "Tiền mặt", "Quét mã QR", "Miễn phí"), state: fc.constantFrom("", "Đã thanh toán", "Chưa thanh toán", "Hủy thanh toán", "Miễn phí"),
    fee: fc.constantFrom(undefined, 0, 10, 50_000), received: fc.integer({ min: 80, max: 220 }), paidOn: fc.constantFrom(0, 150, 250),
  });
  fc.assert(fc.property(fc.array(one, { maxLength: 30 }), (cases) => {
    const found = counts(cases);
    const dueToPay = cases.filter(({ method, state, fee, received, paidOn }) => {
      const paid = state === "Đã thanh toán" || (state === "" && method !== "");
      const day = paid && paidOn !== 0 ? paidOn : received;
      const excused = state === "Hủy thanh toán" || state === "Miễn phí" || (method === "Miễn phí" && state !== "Đã thanh toán");
      return (fee ?? 0) > 0 && !excused && day >= WINDOW.from && day <= WINDOW.to;
    });
    const online = dueToPay.filter(({ method, state }) => method === "Cổng DVCQG" && (state === "Đã thanh toán" || state === ""));
    expect([found.obligation, found.gateway]).toEqual([dueToPay.length, online.length]);
    expect(found.gateway).toBeLessThanOrEqual(found.obligation);
  }));
});
