import fc from "fast-check";
import { dayOf, formatDay } from "../../src/calendar/day";
import { HEADER } from "./dirtyMatrix";

const FIRST = 44380;
const day = fc.integer({ min: FIRST, max: FIRST + 100 });
const blank = fc.constantFrom<unknown>("", null, 0);
/** Days in their order, all beyond the 12th, so that day and month can't have been exchanged. */
const placed = (value: number): number => dayOf(2021, 4 + Math.floor((value - FIRST) / 16), 13 + ((value - FIRST) % 16));
const dayText = (value: number): string => formatDay(placed(value)).replace(/\b(\d)\b/g, "0$1");

/** Which columns of a register keep their days as text. */
const asTexts = fc.record({ received: fc.boolean(), due: fc.boolean(), finished: fc.boolean() });

interface CleanCase {
  received: number;
  due: number | null;
  took: number | null;
  handed: boolean;
  time: number;
  unit: string;
  status: unknown;
  channel: unknown;
  level: unknown;
  blank: unknown;
}

const cleanCase: fc.Arbitrary<CleanCase> = fc.record({
  received: day, due: fc.option(fc.integer({ min: 0, max: 20 }), { freq: 8 }), took: fc.option(fc.integer({ min: 0, max: 25 }), { freq: 4 }),
  handed: fc.boolean(), time: fc.double({ min: 0, max: 0.6, noNaN: true }), unit: fc.constantFrom("Sở Y tế", "Sở Nội vụ", "Xã Hòa Bình", "Phường Tân Lập", "Phường Tấn Lập"),
  status: fc.constantFrom<unknown>("Đã trả kết quả", "Đang xử lý", "Yêu cầu bổ sung giấy tờ", "Trả lại", "Công dân yêu cầu rút hồ sơ", "Mới đăng ký", "Đã xử lý xong", "Dừng xử lý", ""),
  channel: fc.constantFrom<unknown>("Trực tuyến", "Trực tiếp", "Qua bưu chính công ích", null), level: fc.constantFrom<unknown>("Toàn trình", "Một phần", "Mức độ 2", ""), blank,
});

/** States that need the day on which the case ended: without it the case is left out, and that is something to tell. */
const ENDED: readonly unknown[] = ["Đã trả kết quả", "Đã xử lý xong"];

/** A register of rows about which there is nothing to ask; days either all dates or all texts in a column. */
export const cleanMatrix: fc.Arbitrary<unknown[][]> = fc.tuple(asTexts, fc.array(cleanCase, { maxLength: 40 })).map(([texts, cases]) => {
  const row = (one: CleanCase, at: number): unknown[] => {
    const shown = (text: boolean, value: number): unknown => (text ? dayText(value) : placed(value) + one.time);
    const finished = one.took === null ? one.blank : shown(texts.finished, one.received + one.took);
    return [
      `H62-${1000 + at}`, one.unit, shown(texts.received, one.received), one.due === null ? one.blank : shown(texts.due, one.received + one.due), finished,
      one.took === null || !one.handed ? one.blank : placed(one.received + one.took + 1), one.took === null && ENDED.includes(one.status) ? "Đang xử lý" : one.status, one.channel, one.level,
    ];
  };
  // Days beyond the 12th, so that day and month can't have been exchanged.
  const sure: CleanCase = { received: 44398, due: 5, took: 3, handed: true, time: 0, unit: "Sở Y tế", status: "Đã trả kết quả", channel: "Trực tuyến", level: "Toàn trình", blank: "" };
  return [HEADER, ...[sure, { ...sure, received: 44400 }, { ...sure, received: 44401 }, ...cases].map(row)];
});
