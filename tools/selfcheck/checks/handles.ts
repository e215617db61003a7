import { naive } from "../register/naive";
import { UNITS } from "../register/cases";
import { call, figure, NOT_AVAILABLE, quoted, WRONG, type Area, type Check } from "./check";
import { CELLS } from "./cells";
import { FIGURES } from "./figureTable";
import { QUARTER, QUARTER_TEXT, WINDOWS } from "./windows";

/** Names of the cells that hold handles: of the whole register, of its narrow columns, of one field. */
export const HANDLES = { whole: "DocSan", narrow: "DocSanCotHep", lacking: "DocSanThieuCot", field: "DocSanDatDai" } as const;

export const HANDLE_FORMULAS: readonly (readonly [name: string, formula: string])[] = [
  [HANDLES.whole, `=${call("CASEBOOK", "HoSo[#All]")}`],
  [HANDLES.narrow, `=${call("CASEBOOK", "CotMa", "CotDonVi", "CotNgay", "CotTrangThai", "CotHinhThuc")}`],
  [HANDLES.lacking, `=${call("CASEBOOK", "CotMa", "CotDonVi", "CotBaNgay", "CotTrangThai", "CotHinhThuc")}`],
  [HANDLES.field, `=${call("CASEBOOK", "HoSo[#All]", quoted("Lĩnh vực"), quoted("Đất đai"))}`],
];

const LAND = { ...QUARTER, which: ({ field }: { field: string }) => field === "Đất đai" };

export const HANDLE_AREA = (): Area => ({
  sheet: "Sổ đọc sẵn", about: "Sổ đọc một lần (TTHC.CASEBOOK) cho cùng số với vùng",
  checks: [
    ...Object.values(HANDLES).map((name): Check => ({ of: "CASEBOOK", what: `${name} là chữ`, formula: `=ISTEXT(${name})`, is: true })),
    ...FIGURES.flatMap(({ id, name, word }): Check[] => [
      { of: "CASEBOOK", what: `${word}, qua sổ đọc sẵn`, formula: `=${call(id, HANDLES.whole, QUARTER_TEXT)}`, is: figure(name, naive(QUARTER)[name]) },
      { of: "CASEBOOK", what: `${word}, tháng 9, ${UNITS.YT}`, formula: `=${call(id, HANDLES.whole, quoted("9/2021"), quoted(UNITS.YT))}`, is: figure(name, naive({ ...WINDOWS["9/2021"], which: ({ unit }) => unit === UNITS.YT })[name]) },
    ]),
    ...["INTAKE", "DUE", "ONTIME", "ONLINE"].map((id): Check => {
      const { name, word } = FIGURES.find((row) => row.id === id) ?? FIGURES[0];
      return { of: "CASEBOOK", what: `${word}, chỉ các cột cần dùng`, formula: `=${call(id, HANDLES.narrow, QUARTER_TEXT)}`, is: figure(name, naive(QUARTER)[name]) };
    }),
    { of: "CASEBOOK", what: "Thiếu cột ngày trả mà có hồ sơ chỉ ghi ngày đó", formula: `=${call("DUE", HANDLES.lacking, QUARTER_TEXT)}`, is: NOT_AVAILABLE },
    { of: "CASEBOOK", what: "Điều kiện ghi khi đọc sổ", formula: `=${call("INTAKE", HANDLES.field, QUARTER_TEXT)}`, is: naive(LAND).received },
    { of: "CASEBOOK", what: "Điều kiện ghi khi hỏi", formula: `=${call("INTAKE", HANDLES.whole, QUARTER_TEXT, "", quoted("Lĩnh vực"), quoted("Đất đai"))}`, is: naive(LAND).received },
    { of: "CASEBOOK", what: "Lựa chọn ghi khi hỏi", formula: `=${call("ONTIME", HANDLES.whole, QUARTER_TEXT, "", quoted("Mẫu số"), quoted("B"))}`, is: { rate: naive({ ...QUARTER, base: "B" }).onTimeRate } },
    { of: "CASEBOOK", what: "Bảng tổng hợp qua sổ đọc sẵn", formula: `=INDEX(${call("SUMMARY", HANDLES.whole, QUARTER_TEXT)},7,5)`, is: naive(QUARTER).due },
    { of: "CASEBOOK", what: "Không ghi kỳ", formula: `=${call("RESOLVED", HANDLES.whole)}`, is: { formula: `=${call("RESOLVED", "HoSo[#All]")}` } },
    { of: "CASEBOOK", what: "Chữ không phải sổ đọc sẵn", formula: `=ISERROR(${call("DUE", quoted("HoSo · 62 hồ sơ · 0000"), QUARTER_TEXT)})`, is: true },
    { of: "CASEBOOK", what: "Kỳ không có hồ sơ", formula: `=${call("DUE", HANDLES.whole, quoted("Q3/2020"))}`, is: NOT_AVAILABLE },
    { of: "CASEBOOK", what: "Vùng là ô trống", formula: `=${call("CASEBOOK", CELLS.empty)}`, is: WRONG },
  ],
});
