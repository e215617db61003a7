import { naive } from "../register/naive";
import { UNITS } from "../register/cases";
import { CELLS } from "./cells";
import { call, NOT_AVAILABLE, quoted, WRONG, type Area, type Check, type Expected } from "./check";
import { QUARTER, QUARTER_TEXT } from "./windows";

const { YT, NV, TL, TA, HB } = UNITS;

/** Units as formulas write them, and which are meant. */
const WRITTEN: readonly (readonly [written: string, units: readonly string[]])[] = [
  ...[YT, "sở y tế", "SỞ Y TẾ", "so y te", "=Sở Y tế", " Sở  Y tế "].map((text): [string, string[]] => [quoted(text), [YT]]),
  [quoted(TL), [TL]], [quoted(TA), [TA]], [CELLS.unit, [NV]],
  [quoted("UBND xã *"), [TL, TA]], [quoted("UBND*"), [TL, TA, HB]], [quoted("*"), [YT, NV, TL, TA, HB]], [quoted("UBND xã T?n Lập"), [TL, TA]],
  [quoted("<>Sở Y tế"), [NV, TL, TA, HB]], [quoted("<>Sở*"), [TL, TA, HB]], [quoted("<>"), [YT, NV, TL, TA, HB]], [quoted("="), []],
];

const REFUSED: readonly (readonly [what: string, written: string, is: Expected])[] = [
  ["Đơn vị không có trong sổ", quoted("Sở Tư pháp"), NOT_AVAILABLE], ["Khác một đơn vị không có", quoted("<>Sở Tư pháp"), NOT_AVAILABLE],
  ["Tên không dấu hợp hai đơn vị", quoted("ubnd xa tan lap"), NOT_AVAILABLE], ["Dấu * không hợp đơn vị nào", quoted("UBND huyện *"), NOT_AVAILABLE],
  ["Dấu > không dùng được", quoted(">Sở"), WRONG], ["Ô trống không phải là mọi đơn vị", CELLS.empty, WRONG], ["Ô =\"\"", CELLS.emptyText, WRONG], ["Ô số 0", CELLS.zero, WRONG],
  ["Ô báo lỗi", CELLS.errorCell, WRONG], ["Hai ô tên", CELLS.units, WRONG],
];

export const UNIT_AREA = (): Area => ({
  sheet: "Đơn vị", about: "Tên đơn vị và điều kiện cho đơn vị",
  checks: [
    ...WRITTEN.flatMap(([written, units]): Check[] => {
      const counts = naive({ ...QUARTER, which: ({ unit }) => units.includes(unit) });
      const of = (id: string): string => `=${call(id, "HoSo[#All]", QUARTER_TEXT, written)}`;
      return [
        { of: "DUE", what: `Đến hạn, đơn vị ${written}`, formula: of("DUE"), is: counts.due },
        { of: "INTAKE", what: `Tiếp nhận mới, đơn vị ${written}`, formula: of("INTAKE"), is: counts.received },
      ];
    }),
    { of: "ONTIME", what: "Tỷ lệ không có mẫu số là #N/A, không phải 0", formula: `=${call("ONTIME", "HoSo[#All]", QUARTER_TEXT, quoted("="))}`, is: NOT_AVAILABLE },
    { of: "INTAKE", what: "Hai điều kiện cùng lúc: đơn vị và lĩnh vực", formula: `=${call("INTAKE", "HoSo[#All]", QUARTER_TEXT, quoted("UBND*"), quoted("Lĩnh vực"), quoted("Đất đai"))}`,
      is: naive({ ...QUARTER, which: ({ unit, field }) => unit.startsWith("UBND") && field === "Đất đai" }).received },
    ...REFUSED.map(([what, written, is]): Check => ({ of: "DUE", what, formula: `=${call("DUE", "HoSo[#All]", QUARTER_TEXT, written)}`, is })),
  ],
});
