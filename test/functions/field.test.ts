import { missingFor } from "../../src/indicators/availability";
import { makePeriod } from "../../src/calendar/period";
import { FUNCTIONS } from "../../src/functions/functionTable";
import type { FunctionSpec } from "../../src/functions/model/spec";
import { SUMMARY_FIGURES } from "../../src/functions/tables/summaryTable";
import { totalOf } from "../../src/indicators/counts";
import { figuresOf } from "../../src/indicators/figures";
import { tally } from "../../src/indicators/tally";
import { groupFigures } from "../../src/indicators/units";
import { seededRandom } from "../bench/seeded";
import { readRows } from "../register/readGrids";
import { outcomeOf, valueOf } from "./ask";

const UNITS = ["Sở Y tế", "Sở Xây dựng", "Sở Tư pháp", "UBND xã Tân Lập", "UBND xã Tấn Lập"];
const ENDED = ["Đã trả kết quả", "Đã xử lý xong", "Trả lại", "Công dân yêu cầu rút hồ sơ"];
const OPEN = ["Đang xử lý", "Được tiếp nhận", "Yêu cầu bổ sung giấy tờ", "Dừng xử lý"];
const CHANNELS = ["Trực tuyến", "Trực tiếp", "Qua bưu chính công ích"];
const LEVELS = ["Mức độ 2", "Mức độ 3", "Mức độ 4"];

interface Case { id: string; unit: string; days: unknown[]; status: string; channel: string; level: string }

/** Sixty cases a unit, in the order of units. */
function cases(seed: number): Case[] {
  const random = seededRandom(seed);
  const pick = (list: readonly string[]): string => list[Math.floor(random() * list.length)];
  return UNITS.flatMap((unit, office) => Array.from({ length: 60 }, (_case, at): Case => {
    const received = 44318 + Math.floor(random() * 160);
    const due = received + 3 + Math.floor(random() * 15);
    const isOpen = random() < 0.2;
    const finished = received + Math.floor(random() * 18);
    const status = isOpen ? pick(OPEN) : pick(ENDED);
    const given = !isOpen && status !== "Đã xử lý xong" ? finished + 1 : "";
    return { id: `H${office}${String(at).padStart(2, "0")}-${10_000 + at}`, unit, days: [received, due, isOpen ? "" : finished, given], status, channel: pick(CHANNELS), level: pick(LEVELS) };
  }));
}

const rowOf = (...cells: unknown[]): unknown[] => Array.from({ length: 8 }, (_cell, at) => cells[at] ?? "");

/** Two header rows, numbered columns, a band and a subtotal for each unit, no column of units. */
function banded(): unknown[][] {
  const rows = UNITS.flatMap((unit, office) => {
    const own = cases(1).filter((each) => each.unit === unit);
    return [
      rowOf(["I", "II", "III", "IV", "V"][office], unit),
      ...own.map(({ id, days, status, channel }, at) => rowOf(at + 1, id, ...days, status, channel)),
      rowOf("", `Cộng ${unit}`, own.length),
    ];
  });
  return [
    rowOf("SỔ THEO DÕI HỒ SƠ"), rowOf("Quý III năm 2021"),
    rowOf("STT", "Mã hồ sơ", "Thời gian", "", "", "", "Trạng thái", "Hình thức tiếp nhận"),
    rowOf("", "", "Ngày tiếp nhận", "Ngày hẹn trả", "Ngày có kết quả", "Ngày trả kết quả"),
    rowOf("(1)", "(2)", "(3)", "(4)", "(5)", "(6)", "(7)", "(8)"), ...rows, rowOf("", "Tổng cộng", 300),
  ];
}

const HEADER = ["STT", "Mã hồ sơ", "Cơ quan giải quyết", "Ngày tiếp nhận", "Ngày hẹn trả", "Ngày có kết quả", "Ngày trả kết quả", "Trạng thái", "Hình thức tiếp nhận", "Mức độ DVC"];
const plainRow = ({ id, days, status, channel, level }: Case, at: number, unit: unknown): unknown[] => [at + 1, id, unit, ...days, status, channel, level];

/** The unit on the first row of its group; below it blanks, and here and there a ditto. */
function named(ditto: string): unknown[][] {
  const all = cases(2);
  return [HEADER, ...all.map((each, at) => plainRow(each, at, all[at - 1]?.unit !== each.unit ? each.unit : at % 3 === 0 ? ditto : ""))];
}

/** Dittos in every row but the first of each group. */
function dittoed(ditto: string): unknown[][] {
  const all = cases(3);
  return [HEADER, ...all.map((each, at) => plainRow(each, at, all[at - 1]?.unit !== each.unit ? each.unit : ditto))];
}

/** A table with its totals row, and a total that holds days: rows without a day of receipt, and without an id. */
const closed = (): unknown[][] => [...dittoed("nt"), ["Tổng cộng", "", "", "", "", "", "", "", "", ""], ["", 300, "", "", "", "", "", "", "", ""]];

const FIGURES = (FUNCTIONS as readonly FunctionSpec[]).flatMap((spec) => (spec.result === "cell" && spec.format ? spec.counts.map((figure) => ({ spec, figure })) : []));

describe.each<[string, unknown[][]]>([
  ["two header rows with bands and subtotals", banded()],
  ["the unit on the first row of its group and \"nt\"", named("nt")],
  ["the unit on the first row of its group and ditto marks", named("\"")],
  ["dittos throughout", dittoed("\"")],
  ["\"như trên\" throughout", dittoed("như trên")],
  ["totals below the table", closed()],
])("a register with %s", (_title, rows) => {
  const { table } = readRows(rows);
  const counted = tally(table, makePeriod("quarter", 2021, 3, 20));
  const total = figuresOf(totalOf(counted));

  test.each(FIGURES.map(({ spec, figure }) => [spec.id, spec, figure] as const))("%s is the report's figure, whole and unit by unit", (_id, spec, figure) => {
    if (missingFor(figure, table.roles).length > 0) return expect(outcomeOf(spec, rows, "Q3/2021")).toMatchObject({ ok: false, problem: { key: "function.problem.missingColumns" } });
    expect(outcomeOf(spec, rows, "Q3/2021")).toEqual({ ok: true, value: total[figure] });
    for (const { name, figures } of groupFigures(counted)) {
      if (figures[figure] !== null) expect([name, outcomeOf(spec, rows, "Q3/2021", name)]).toEqual([name, { ok: true, value: figures[figure] }]);
    }
  });

  test("the table of units is the report's", () => {
    const shown = valueOf("SUMMARY", rows, "Q3/2021") as unknown[][];
    const expected = new Map(groupFigures(counted).map(({ name, figures }) => [name, SUMMARY_FIGURES.map((figure) => figures[figure])]));
    expect(shown).toHaveLength(UNITS.length + 2);
    for (const [name, ...figures] of shown.slice(1, -1)) expect([name, figures]).toEqual([name, expected.get(name as string)]);
  });
});
