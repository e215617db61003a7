import { naive } from "../register/naive";
import { UNITS } from "../register/cases";
import { call, figure, quoted, type Area, type Check } from "./check";
import { FIGURES } from "./figureTable";
import { QUARTER, QUARTER_TEXT, WHOLE } from "./windows";

/** The same register as people keep it: names of the workbook, and what is different. */
export const VARIANTS = [
  { name: "SoRong", about: "ô trống là công thức =\"\"" },
  { name: "SoSoKhong", about: "ô ngày trống ghi số 0" },
  { name: "SoIn", about: "sổ in: hai dòng tiêu đề, dòng nhóm đơn vị, ngày là chữ, dòng tổng cộng" },
] as const;

function everyFigure(): Check[] {
  return VARIANTS.flatMap((variant) => FIGURES.map(({ id, name, word }): Check => ({
    of: id, what: `${word}; ${variant.about}`, formula: `=${call(id, variant.name, QUARTER_TEXT)}`, is: figure(name, naive(QUARTER)[name]),
  })));
}

/** A criterion for blank cells finds the same cells in each. */
function blankCriteria(): Check[] {
  const isOpen = naive({ ...QUARTER, which: ({ finished }) => finished === 0 });
  const hasNoLevel = naive({ ...QUARTER, which: ({ level }) => level === "" });
  return ["HoSo[#All]", ...VARIANTS.map(({ name }) => name)].flatMap((range): Check[] => [
    { of: "INTAKE", what: `Hồ sơ không ghi ngày có kết quả, vùng ${range}`, formula: `=${call("INTAKE", range, QUARTER_TEXT, "", quoted("Ngày có kết quả"), quoted("="))}`, is: isOpen.received },
    { of: "INTAKE", what: `Hồ sơ không ghi mức độ, vùng ${range}`, formula: `=${call("INTAKE", range, QUARTER_TEXT, "", quoted("Mức độ DVC"), quoted("="))}`, is: hasNoLevel.received },
    { of: "INTAKE", what: `${UNITS.TA}, vùng ${range}`, formula: `=${call("INTAKE", range, QUARTER_TEXT, quoted(UNITS.TA))}`, is: naive({ ...QUARTER, which: ({ unit }) => unit === UNITS.TA }).received },
    { of: "OVERDUE", what: `Không ghi kỳ: ngày cuối có số liệu, vùng ${range}`, formula: `=${call("OVERDUE", range)}`, is: naive(WHOLE).overdue },
  ]);
}

export const BLANK_AREA = (): Area => ({ sheet: "Ô trống", about: "Ba kiểu ô trống và sổ in cho cùng số", checks: [...everyFigure(), ...blankCriteria()] });
