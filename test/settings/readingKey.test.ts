import type { CellValue } from "../../src/register/model/grid";
import type { Reading } from "../../src/register/model/reading";
import { readingKey } from "../../src/settings/readingKey";
import { readGrids } from "../register/readGrids";

const HEADER = ["Mã hồ sơ", "Đơn vị giải quyết", "Ngày tiếp nhận", "Ngày hẹn trả", "Ngày hẹn trả mới", "Ngày yêu cầu bổ sung", "Ngày bổ sung", "Phi địa giới", "Thời hạn giải quyết", "Ngày có kết quả", "Trạng thái"];
const CASE: CellValue[] = ["A1", "Sở Nội vụ", 44368, 44378, 44385, 44370, 44375, "UBND xã Tề Lỗ", "8 ngày làm việc", 44377, "Đã trả kết quả"];

function read(row: readonly CellValue[], procedures?: Reading["procedures"]): Reading {
  const reading = readGrids([{ sheet: "HoSo", top: 1, left: 1, rows: [HEADER, [...row], ["A2", "Sở Y tế", 44368, 44378, "", "", "", "", "", 44377, "Đã trả kết quả"]] }]);
  if (reading === null) throw new Error("no register");
  return procedures ? { ...reading, procedures } : reading;
}

const keyOf = (at: number, cell: CellValue): string => readingKey(read(CASE.map((own, place) => (place === at ? cell : own))), []);

it.each([["second appointment", 4, 44386], ["request for papers", 5, 44371], ["papers that came", 6, 44376], ["receipt elsewhere", 7, ""], ["limit", 8, "9 ngày làm việc"]] as const)(
  "changes with a %s, or a sheet made before would still be called current", (_what, at, cell) => {
    expect(keyOf(at, cell)).not.toBe(readingKey(read(CASE), []));
    expect(keyOf(at, CASE[at])).toBe(readingKey(read(CASE), []));
  },
);

it("changes with the list of procedures beside the register, which gives levels and limits", () => {
  const list = { sheet: "Danh mục", procedures: [] } as unknown as NonNullable<Reading["procedures"]>;
  expect(readingKey(read(CASE, list), [])).not.toBe(readingKey(read(CASE), []));
});
