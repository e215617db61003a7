import { naive } from "../register/naive";
import { UNITS } from "../register/cases";
import { FIGURES, INDICATORS } from "./figureTable";
import { call, figure, quoted, type Area, type Check } from "./check";
import { QUARTER, QUARTER_TEXT, WHOLE, WINDOWS } from "./windows";

const CASES = "HoSo[#All]";

/** Every figure in periods of each length, of one unit, and of the whole register. */
function byPeriod(): Check[] {
  return FIGURES.flatMap(({ id, name, word }) => [
    ...(["Q3/2021", "9/2021", "6T/2021"] as const).map((period): Check => ({
      of: id, what: `${word}, kỳ ${period}`, formula: `=${call(id, CASES, quoted(period))}`, is: figure(name, naive(WINDOWS[period])[name]),
    })),
    { of: id, what: `${word}, kỳ Q3/2021, ${UNITS.NV}`, formula: `=${call(id, CASES, QUARTER_TEXT, quoted(UNITS.NV))}`, is: figure(name, naive({ ...QUARTER, which: ({ unit }) => unit === UNITS.NV })[name]) },
    { of: id, what: `${word}, mọi hồ sơ trong sổ`, formula: `=${call(id, CASES)}`, is: figure(name, naive(WHOLE)[name]) },
  ]);
}

function byName(): Check[] {
  return INDICATORS.map(([written, name]): Check => ({
    of: "INDICATOR", what: `Chỉ tiêu “${written}”, kỳ Q3/2021`, formula: `=${call("INDICATOR", CASES, quoted(written), QUARTER_TEXT)}`, is: figure(name, naive(QUARTER)[name]),
  }));
}

/** What adds up for whoever reads a report. */
function balances(): Check[] {
  const of = (id: string): string => call(id, CASES, QUARTER_TEXT);
  const rows: readonly (readonly [id: string, what: string, formula: string])[] = [
    ["CUMULATIVE", "Lũy kế = tiếp nhận mới + tồn kỳ trước", `${of("INTAKE")}+${of("CARRIEDOVER")}`],
    ["CUMULATIVE", "Lũy kế = đã giải quyết + đang giải quyết", `${of("RESOLVED")}+${of("PENDING")}`],
    ["PENDING", "Đang giải quyết = trong hạn + quá hạn", `${of("INTIME")}+${of("OVERDUE")}`],
    ["DUE", "Đến hạn = lũy kế – đang giải quyết trong hạn", `${of("CUMULATIVE")}-${of("INTIME")}`],
    ["DUE", "Đến hạn = trước và đúng hạn + chậm và quá hạn", `${of("EARLYANDONTIME")}+${of("LATEANDOVERDUE")}`],
    ["RESOLVED", "Đã giải quyết quý = cộng ba tháng", ["7/2021", "8/2021", "9/2021"].map((month) => call("RESOLVED", CASES, quoted(month))).join("+")],
  ];
  return [
    ...rows.map(([id, what, formula]): Check => ({ of: id, what, formula: `=${of(id)}`, is: { formula: `=${formula}` } })),
    { of: "ONTIME", what: "Tỷ lệ đúng hạn + tỷ lệ quá hạn = 100%", formula: `=${of("ONTIME")}+${of("LATERATE")}`, is: { rate: 1 } },
  ];
}

export const FIGURE_AREA = (): Area => ({ sheet: "Chỉ tiêu", about: "Từng chỉ tiêu theo kỳ, đơn vị, cả sổ; các số phải cộng khớp", checks: [...byPeriod(), ...byName(), ...balances()] });
