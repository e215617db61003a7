import { evaluate } from "./evaluate";
import { functionSpec } from "./functionTable";

const ROWS = 3000;
const ROUNDS = 4;
const FIRST_DAY = 44197;
const HEADER = ["Mã hồ sơ", "Đơn vị giải quyết", "Ngày tiếp nhận", "Ngày hẹn trả", "Ngày có kết quả", "Ngày trả kết quả", "Trạng thái", "Hình thức tiếp nhận", "Mức độ"];

/** Invented rows of every kind that registers hold; the same each time. */
function practiceRows(): unknown[][] {
  return Array.from({ length: ROWS }, (_unused, i) => {
    const received = FIRST_DAY + (i % 330);
    const finished = i % 8 === 0 ? "" : received + (i % 23);
    return [
      `000.00.${i % 30}-${i}`, `Đơn vị ${i % 25}`, received + 0.4, received + 5 + (i % 15), finished, finished,
      finished === "" ? "Đang xử lý" : "Đã trả kết quả", i % 3 === 0 ? "Trực tuyến" : "Trực tiếp", i % 2 === 0 ? "Toàn trình" : "Một phần",
    ];
  });
}

/**
 * Runs the functions over invented rows so that the engine has compiled them before the first real call, which
 * otherwise takes several times as long (performance.md).
 */
export function warmUp(): void {
  const matrix = [HEADER, ...practiceRows()];
  for (let round = 0; round < ROUNDS; round++) {
    for (const id of ["ONTIME", "ONLINE", "SUMMARY"]) {
      const spec = functionSpec(id);
      if (spec) evaluate(spec, [matrix, round % 2 === 0 ? "Q3/2021" : null, null], "vi");
    }
  }
}
