import type { CellValue } from "../../src/register/model/grid";
import { Dice } from "./random";
import type { SampleRegister } from "./sheet";

/** Columns that the further reports need; none of them changes a figure of the published report. */
export const FURTHER_HEADER = [
  "Đơn vị tiếp nhận", "Cấp giải quyết", "Người thụ lý", "Hình thức thanh toán", "Trạng thái thanh toán", "Ngày thanh toán", "Tổng phí, lệ phí",
  "Số hóa thành phần hồ sơ", "Số hóa kết quả", "Tái sử dụng dữ liệu số hóa", "Mức độ hài lòng", "Thư xin lỗi", "Số bản chứng thực điện tử",
] as const;

const HANDLERS = 4;

/** How a fee was paid: none to pay for more than half, cash for most others (the published payment share was small). */
function payment(received: number, online: boolean, dice: Dice): CellValue[] {
  if (dice.chance(0.55)) return [null, "Không thu phí", null, 0];
  const fee = 10_000 * dice.between(1, 30);
  if (dice.chance(0.02)) return [null, "Chưa thanh toán", null, fee];
  const method = online && dice.chance(0.6) ? "Cổng DVCQG" : dice.chance(0.04) ? "Quét mã QR tại quầy" : dice.chance(0.03) ? "Chuyển khoản" : "Tiền mặt";
  return [method, "Đã thanh toán", received, fee];
}

function vote(finished: boolean, dice: Dice): CellValue {
  if (!finished || !dice.chance(0.18)) return null;
  return ["Rất hài lòng", "Hài lòng", "Bình thường", "Không hài lòng"][dice.weighted([48, 46, 5, 1])];
}

function apology(due: number, finished: number, dice: Dice): CellValue {
  if (finished === 0 || finished <= due) return null;
  return dice.chance(0.6) ? "Đã xin lỗi" : dice.chance(0.5) ? "Chưa xin lỗi" : null;
}

/** Every unit has the same few handlers, told by number: the sample holds no person. */
function handler(unit: string, units: ReadonlyMap<string, number>, dice: Dice): string {
  return `Cán bộ ${String((units.get(unit) ?? 0) + 1).padStart(2, "0")}.${dice.between(1, HANDLERS)}`;
}

/**
 * A register with the further columns at its right, seeded; its own columns stay as they are.
 * @example withFurtherColumns(provinceRegister(), "Cấp tỉnh", 7).header.length // 26
 */
export function withFurtherColumns(register: SampleRegister, level: string, seed: number): SampleRegister {
  const dice = new Dice(seed);
  const names = [...new Set(register.rows.map((row) => String(row[4])))];
  const places = new Map(names.map((name, place) => [name, place]));
  const rows = register.rows.map((row): CellValue[] => {
    const [unit, received, due, finished] = [String(row[4]), Math.floor(Number(row[6])), Number(row[7]), Number(row[8] ?? 0)];
    const online = row[11] === "Trực tuyến";
    const digitised = online || dice.chance(0.35);
    return [
      ...row, dice.chance(0.06) ? names[dice.between(0, names.length - 1)] : unit, level, handler(unit, places, dice),
      ...payment(received, online, dice), digitised ? "Có" : null, finished > 0 && dice.chance(digitised ? 0.7 : 0.1) ? "Có" : null,
      digitised && dice.chance(0.12) ? "X" : null, vote(finished > 0, dice), apology(due, finished, dice),
      finished > 0 && places.get(unit) === 3 && dice.chance(0.02) ? dice.between(1, 4) : null,
    ];
  });
  return { ...register, header: [...register.header, ...FURTHER_HEADER], rows };
}
