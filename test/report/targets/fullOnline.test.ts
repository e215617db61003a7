import { buildReports } from "../../../src/report/buildReports";
import { contentText } from "../../../src/report/model/contentText";
import type { Block } from "../../../src/report/model/model";
import { DEFAULT_TARGETS, type Target } from "../../../src/report/request/targets";
import { wordingOf } from "../../../src/report/words/wording";
import type { Reading } from "../../../src/register/model/reading";
import { readGrids } from "../../register/readGrids";
import { onlyList } from "../../register/procedures/lists";
import { QUARTER } from "../cases";

const LIST = [
  ["STT", "Mã TTHC", "Tên thủ tục", "Toàn trình", "Một phần"], [1, "1.000001", "Khai sinh", "x", ""], [2, "1.000002", "Khai tử", "x", ""], [3, "1.000003", "Kết hôn", "", "x"],
];
/** Unit, code, channel, level: of A two of three eligible came fully online, of B none of one. */
const CASES = [
  ["Sở A", "1.000001", "Trực tuyến", "Toàn trình"], ["Sở A", "1.000002", "Trực tuyến", ""], ["Sở A", "1.000001", "Trực tuyến", "Một phần"],
  ["Sở A", "1.000003", "Trực tuyến", "Một phần"], ["Sở B", "1.000002", "Trực tiếp", ""], ["Sở B", "9.999999", "Trực tuyến", "Toàn trình"],
];
const TARGET: Target = { ...DEFAULT_TARGETS[0], indicator: "onlineFull", value: 0.6, setBy: "KH 144/KH-UBND" };

function blockOf(list: unknown[][] | null, targets: readonly Target[]): Block | undefined {
  const header = ["Mã hồ sơ", "Cơ quan giải quyết", "Mã TTHC", "Hình thức tiếp nhận", "Mức độ", "Ngày tiếp nhận", "Ngày hẹn trả", "Ngày có kết quả"];
  const rows = [header, ...CASES.map(([unit, code, channel, level], at) => [`A${at}`, unit, code, channel, level, "1/7/2021", "30/7/2021", "20/7/2021"])];
  const read = readGrids([{ sheet: "So", top: 1, left: 1, rows }], undefined, { more: ["procedureCode", "procedure"] });
  if (read === null) throw new Error("no register");
  const reading: Reading = list === null ? read : { ...read, procedures: onlyList(list as Parameters<typeof onlyList>[0]) };
  const made = buildReports(reading, { ...QUARTER, targets }, ["onlineServices"]);
  if (!made.ok) throw new Error(made.problem.message);
  return made.sheets[0].blocks.find((block) => "id" in block && /ullOnline/.test(block.id));
}

it("measures toàn trình by unit only over procedures that the list makes eligible, each with its counts", () => {
  const table = blockOf(LIST, [TARGET]);
  if (table?.type !== "table") throw new Error("no table");
  expect(table.rows.map(({ cells }) => cells.map((cell, at) => contentText(cell, table.columns[at].shown, wordingOf("vi"))).join(" | "))).toEqual([
    "1 | Sở A | 3 | 2 | 66,67% | Đạt", "2 | Sở B | 1 | 0 | 0,00% | Chưa đạt", "– | Tổng số | 4 | 2 | 50,00% | Chưa đạt", "– | Chỉ tiêu | – | – | 60,00% | –",
  ]);
  expect(table.notes.join(" ")).toContain("1 hồ sơ tiếp nhận không tìm thấy TTHC trong danh mục");
});

it("says why there is no share without a list, and that the target that is set is not used", () => {
  const said = blockOf(null, [TARGET]);
  expect(said).toMatchObject({ type: "paragraph", text: expect.stringContaining("tệp chưa có danh mục TTHC") });
  expect(said).toMatchObject({ text: expect.stringContaining("Chưa đánh giá theo chỉ tiêu đã đặt (60,00% (theo KH 144/KH-UBND))") });
});
