import type { FunctionValue } from "../../src/functions/model/cells";
import { FUNCTIONS } from "../../src/functions/functionTable";
import type { FunctionId } from "../../src/functions/functionTable";
import { countText, rateText } from "../../src/locales/numberText";
import { districtRegister } from "../samples/districtRegister";
import { provinceRegister } from "../samples/provinceRegister";
import { DISTRICT_MONTH, DISTRICT_QUARTER, PROVINCE_MONTH, PROVINCE_QUARTER } from "../samples/publishedFigures";
import { tableOf } from "../samples/sheet";
import { prepareFunctions, valueOf } from "./ask";

beforeAll(prepareFunctions);

const province = tableOf(provinceRegister());
const district = tableOf(districtRegister());

test.each([
  ["the province's quarter", province, "Q3/2021", PROVINCE_QUARTER],
  ["the province's September", province, "Tháng 9/2021", PROVINCE_MONTH],
  ["the districts' quarter", district, "III/2021", DISTRICT_QUARTER],
  ["the districts' September", district, "9/2021", DISTRICT_MONTH],
] as const)("formulas give the published figures of %s", (_title, cases, period, figures) => {
  const count = (id: FunctionId): number => valueOf(id, cases, period) as number;
  const [resolved, overdue, late] = [count("RESOLVED"), count("OVERDUE"), count("LATE")];
  expect({
    received: count("RECEIVED"), carriedOver: count("CARRIEDOVER"), cumulative: count("CUMULATIVE"), due: count("DUE"),
    lateAndOverdue: late + overdue, earlyAndOnTime: resolved - late, online: count("ONLINE"),
  }).toEqual({
    received: figures.received, carriedOver: figures.carriedOver, cumulative: figures.cumulative, due: figures.due,
    lateAndOverdue: figures.lateAndOverdue, earlyAndOnTime: figures.earlyAndOnTime, online: figures.online,
  });
  expect(count("ONTIME")).toBe(figures.earlyAndOnTime / figures.due);
  expect(rateText(figures.earlyAndOnTime, figures.due)).toBe(figures.onTimeRate);
  expect(count("ONLINERATE")).toBe(figures.online / figures.received);
});

test("the summary has a row for each unit and its total row is the published line", () => {
  const table = valueOf("SUMMARY", province, "Q3/2021") as (number | string)[][];
  expect(table).toHaveLength(22);
  expect(table[0].slice(0, 3)).toEqual(["Đơn vị", "Tiếp nhận mới", "Tồn kỳ trước"]);
  expect(table[21].slice(0, 5)).toEqual(["Tổng cộng", 14043, 2191, 16234, 14101]);
  const units = table.slice(1, -1);
  for (const column of [1, 2, 3, 4, 5, 6, 7, 8, 9, 11]) {
    expect(units.reduce((sum, row) => sum + (row[column] as number), 0)).toBe(table[21][column]);
  }
  expect(units.filter((row) => row[10] === 1)).toHaveLength(PROVINCE_QUARTER.unitsAt100);
  expect(units.filter((row) => (row[11] as number) > 0)).toHaveLength(PROVINCE_QUARTER.unitsWithOnline);
});

test("a formula for one unit gives that unit's line of the summary", () => {
  const [, ...units] = (valueOf("SUMMARY", district, "Q3/2021") as (number | string)[][]).slice(0, -1);
  for (const [name, received, , , due, early, , late, overdue, , onTimeRate] of units) {
    const one = (id: FunctionId): FunctionValue => valueOf(id, district, "Q3/2021", name);
    expect([one("RECEIVED"), one("DUE"), one("EARLY"), one("LATE"), one("OVERDUE"), one("ONTIME")]).toEqual([received, due, early, late, overdue, onTimeRate]);
  }
  expect(rateText(valueOf("ONTIME", district, "Q3/2021", "Huyện Lập Thạch") as number * 1e6, 1e6)).toBe(DISTRICT_QUARTER.best.rate);
  expect(rateText(valueOf("ONTIME", district, "Q3/2021", "huyen tam dao") as number * 1e6, 1e6)).toBe(DISTRICT_QUARTER.worst.rate);
});

/** Arguments of a guide example: HoSo[#All], texts, numbers, one nested TTHC.PERIOD. */
function exampleArguments(text: string): unknown[] {
  const [, nested] = /TTHC\.PERIOD\("([^"]+)"\)/.exec(text) ?? [];
  return text.split("; ").map((part) => {
    if (part === "HoSo[#All]") return province;
    if (part.startsWith("TTHC.PERIOD")) return valueOf("PERIOD", nested);
    return part.startsWith('"') ? part.slice(1, -1) : Number(part);
  });
}

/** A value as the guide prints it. */
function shown(value: FunctionValue): string {
  if (typeof value === "number") return Number.isInteger(value) ? String(value) : value.toFixed(4).replace(".", ",");
  if (typeof value === "string" && value.length > 120) return `“${value.slice(0, 110)}…”`;
  if (!Array.isArray(value)) return String(value);
  return value.length > 1 ? `${value.length} dòng × ${value[0].length} cột` : value[0].join("; ");
}

test.each(FUNCTIONS.map((spec) => [spec.id, spec.example] as const))("the guide's example of %s gives what the guide says on the sample register", (id, example) => {
  expect(example.result.replace(/ \([^“”]*\)$/, "")).toBe(shown(valueOf(id, ...exampleArguments(example.arguments))));
});

test("formulas over only the columns that are needed give the same", () => {
  const columns = (...names: string[]): unknown[][] => province.map((row) => names.map((name) => row[province[0].indexOf(name)]));
  const judging = ["Mã hồ sơ", "Ngày tiếp nhận", "Ngày hẹn trả", "Ngày có kết quả", "Ngày trả kết quả", "Trạng thái"];
  const days = columns(...judging);
  expect(valueOf("RECEIVED", days, "Q3/2021")).toBe(14043);
  expect(valueOf("RESOLVED", days, "Q3/2021")).toBe(14097);
  expect(valueOf("ONTIME", days, "Q3/2021")).toBe(14064 / 14101);
  expect(countText(valueOf("ONLINE", columns(...judging, "Hình thức tiếp nhận"), "Q3/2021") as number)).toBe("5.629");
});

test("the months of the quarter, asked one by one, add up to the quarter", () => {
  for (const id of ["RECEIVED", "RESOLVED", "EARLY", "LATE", "ONLINE"] as const) {
    const months = ["7/2021", "8/2021", "9/2021"].map((month) => valueOf(id, province, month) as number);
    expect(months[0] + months[1] + months[2]).toBe(valueOf(id, province, "Q3/2021"));
  }
});
