import { dayOf } from "../../src/calendar/day";
import { seededRandom, UNITS } from "./seeded";

const HEADER = ["Mã hồ sơ", "Đơn vị", "Lĩnh vực", "Ngày tiếp nhận", "Ngày hẹn trả", "Ngày có kết quả", "Ngày trả kết quả", "Trạng thái", "Kênh tiếp nhận", "Thanh toán trực tuyến", "Lệ phí"];
const OPEN = ["Mới tiếp nhận", "Đang xử lý", "Chờ bổ sung hồ sơ", "Tạm dừng xử lý"];
const CHANNELS = ["Trực tiếp", "Trực tuyến mức độ 3", "Trực tuyến mức độ 4", "BCCI"];
const FIRST = dayOf(2024, 10, 1);
const DAYS = 396;
export const EXPORTED_WINDOW = { from: dayOf(2025, 7, 1), to: dayOf(2025, 9, 30) };

/** Software notes whole minutes. */
function minute(day: number): number {
  return Math.round(day * 1440) / 1440;
}

/** A register as one-stop software exports it: results at any hour, ids by unit, day and number, the level within the channel's words. */
export function exportedMatrix(n: number, seed = 1): unknown[][] {
  const random = seededRandom(seed);
  const rows = Array.from({ length: n }, (_row, i): unknown[] => {
    const [unit, day] = [Math.floor(random() * UNITS.length), FIRST + Math.floor((i * DAYS) / n)];
    const received = minute(day + 0.3125 + random() * 0.39);
    const limit = 1 + Math.floor(random() * random() * 40);
    const done = minute(received + (random() < 0.86 ? random() * limit : limit + random() * 12));
    const isOpen = random() < 0.04 || done >= FIRST + DAYS;
    const handed = minute(done + random() * 4);
    const isHanded = !isOpen && handed < FIRST + DAYS && random() < 0.9;
    const status = isOpen ? OPEN[i % OPEN.length] : isHanded ? "Đã trả kết quả" : "Đã có kết quả";
    const id = `H26.${String(unit + 1).padStart(2, "0")}-${day - 20000}-${String(i + 1).padStart(7, "0")}`;
    const fee = random() < 0.45 ? 0 : 5000 * Math.ceil(random() * 100);
    return [id, UNITS[unit], `Lĩnh vực ${1 + Math.floor(random() * 60)}`, received, received + limit, isOpen ? "" : done, isHanded ? handed : "", status, CHANNELS[Math.floor(random() * 4)], fee > 0 ? "Có" : "Không", fee];
  });
  return [HEADER, ...rows];
}

/** One hand-written pass over the same cells by unit: days first, the unit of rows that count. No check of anything. */
export function barePass(matrix: readonly (readonly unknown[])[]): number {
  const { from, to } = EXPORTED_WINDOW;
  const end = to + 1;
  const units = new Map(UNITS.map((name, code) => [name, code]));
  const counts = new Int32Array(UNITS.length * 8);
  for (let i = 1; i < matrix.length; i++) {
    const row = matrix[i];
    const [received, due, finished] = [row[3], row[4], row[5]];
    if (typeof received !== "number" || received >= end) continue;
    const isDone = typeof finished === "number";
    if (isDone && finished < from) continue;
    const at = (units.get(row[1] as string) as number) * 8;
    if (received >= from) {
      counts[at]++;
      if (row[8] === CHANNELS[1] || row[8] === CHANNELS[2]) counts[at + 1]++;
    } else counts[at + 2]++;
    if (typeof due !== "number") continue;
    if (isDone && finished < end) counts[at + (finished < due ? 3 : 4)]++;
    else counts[at + (due < end ? 5 : 6)]++;
  }
  return counts.reduce((sum, count) => sum + count, 0);
}
