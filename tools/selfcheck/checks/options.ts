import { naive, type Asked } from "../register/naive";
import { serial } from "../register/serial";
import { call, figure, quoted, WRONG, type Area, type Check } from "./check";
import { CELLS } from "./cells";
import { FIGURES } from "./figureTable";
import { QUARTER, QUARTER_TEXT } from "./windows";

const CASES = "HoSo[#All]";

/** An option as a formula writes it, and what it means for the plain count. */
const OPTIONS: readonly (readonly [what: string, pairs: readonly string[], means: Partial<Asked>, of: readonly string[]])[] = [
  ["Mẫu số A", ["Mẫu số", "A"], { base: "A" }, ["ONTIME", "LATERATE"]],
  ["Mẫu số B", ["Mẫu số", "B"], { base: "B" }, ["ONTIME", "LATERATE", "RETURNEDRATE"]],
  ["Mẫu số C", ["Mẫu số", "C"], { base: "C" }, ["ONTIME", "LATERATE", "RETURNEDRATE"]],
  ["Mẫu số bằng chữ: đã giải quyết", ["Mẫu số", "đã giải quyết"], { base: "B" }, ["ONTIME"]],
  ["Mẫu số viết không dấu: luy ke", ["mau so", "luy ke"], { base: "C" }, ["ONTIME"]],
  ["Mẫu số bằng tiếng Anh", ["Base", "resolved"], { base: "B" }, ["ONTIME", "LATERATE"]],
  ["Trả lại, rút xét theo ngày", ["Trả lại", "theo ngày"], { returned: "byDate" }, ["ONTIME", "EARLY", "LATE", "DUE", "EARLYANDONTIME", "RETURNED", "WITHDRAWN", "LATERATE"]],
  ["Trả lại bằng tiếng Anh", ["Returned", "by date"], { returned: "byDate" }, ["LATE"]],
  ["Trả lại đúng hạn (mặc định)", ["Trả lại", "đúng hạn"], { returned: "onTime" }, ["LATE"]],
  ["Tạm dừng xét theo ngày", ["Tạm dừng", "theo ngày"], { paused: "byDate" }, ["INTIME", "OVERDUE", "PAUSED", "PENDING", "DUE", "ONTIME", "LATEANDOVERDUE"]],
  ["Tạm dừng trong hạn (mặc định)", ["tam dung", "trong han"], { paused: "inTime" }, ["OVERDUE"]],
  ["Đến hạn: hẹn trả trong kỳ", ["Đến hạn", "hẹn trả trong kỳ"], { due: "dueInWindow" }, ["DUE", "ONTIME", "LATERATE", "EARLYANDONTIME"]],
  ["Đến hạn bằng tiếng Anh", ["Due", "due in period"], { due: "dueInWindow" }, ["DUE"]],
  ["Đến hạn: giải quyết và quá hạn (mặc định)", ["Đến hạn", "giải quyết và quá hạn"], {}, ["DUE"]],
  ["Ba lựa chọn cùng lúc", ["Mẫu số", "B", "Trả lại", "theo ngày", "Tạm dừng", "theo ngày"], { base: "B", returned: "byDate", paused: "byDate" }, ["ONTIME", "LATERATE", "OVERDUE"]],
  ["Hẹn trả trong kỳ, theo ngày", ["Đến hạn", "hẹn trả trong kỳ", "Trả lại", "theo ngày", "Tạm dừng", "theo ngày"], { due: "dueInWindow", returned: "byDate", paused: "byDate" }, ["DUE", "ONTIME", "LATERATE"]],
];

const CLOSINGS: readonly (readonly [what: string, closing: string, from: string, to: string])[] = [
  ["Ngày chốt 14", "14", "15/6", "14/9"], ["Ngày chốt 31: cuối tháng", "31", "1/7", "30/9"], ["Ngày chốt là chữ “25”", '"25"', "26/6", "25/9"], ["Ngày chốt trong ô", CELLS.optionValue, "15/6", "14/9"],
];

function nameOf(id: string): { name: (typeof FIGURES)[number]["name"]; word: string } {
  const found = FIGURES.find((row) => row.id === id);
  if (!found) throw new Error(id);
  return found;
}

function chosen(): Check[] {
  return OPTIONS.flatMap(([what, pairs, means, ids]) => ids.map((id): Check => {
    const { name, word } = nameOf(id);
    return { of: id, what: `${what}: ${word}`, formula: `=${call(id, CASES, QUARTER_TEXT, "", ...pairs.map(quoted))}`, is: figure(name, naive({ ...QUARTER, ...means })[name]) };
  }));
}

function closings(): Check[] {
  return CLOSINGS.flatMap(([what, closing, from, to]) => ["INTAKE", "DUE", "ONTIME"].map((id): Check => {
    const { name, word } = nameOf(id);
    const option = closing === CELLS.optionValue ? CELLS.option : quoted("Ngày chốt");
    return { of: id, what: `${what}: ${word}`, formula: `=${call(id, CASES, QUARTER_TEXT, "", option, closing)}`, is: figure(name, naive({ from: serial(from), to: serial(to) })[name]) };
  }));
}

const REFUSED: readonly (readonly [what: string, words: readonly string[]])[] = [
  ["Giá trị không có của lựa chọn", [quoted("Mẫu số"), quoted("D")]],
  ["Ngày chốt 0", [quoted("Ngày chốt"), "0"]],
  ["Ngày chốt 32", [quoted("Ngày chốt"), "32"]],
  ["Ngày chốt lẻ", [quoted("Ngày chốt"), "14.5"]],
  ["Lựa chọn ghi hai lần", [quoted("Mẫu số"), quoted("A"), quoted("Base"), quoted("B")]],
  ["Tên đứng một mình", [quoted("Mẫu số")]],
  ["Tên là ô trống", [CELLS.empty, quoted("B")]],
  ["Tên là ô =\"\"", [CELLS.emptyText, quoted("B")]],
  ["Giá trị là ô trống", [quoted("Mẫu số"), CELLS.empty]],
  ["Tên là ô báo lỗi", [CELLS.errorCell, quoted("B")]],
];

export const OPTION_AREA = (): Area => ({
  sheet: "Lựa chọn", about: "Mẫu số, ngày chốt, trả lại, tạm dừng, đến hạn",
  checks: [...chosen(), ...closings(), ...REFUSED.map(([what, words]): Check => ({ of: "ONTIME", what, formula: `=${call("ONTIME", CASES, QUARTER_TEXT, "", ...words)}`, is: WRONG }))],
});
