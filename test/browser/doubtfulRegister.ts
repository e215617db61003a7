import { writeXlsx } from "hucre";

/** A register with planted doubts: two statuses that no catalogue knows, and a short name of a unit. */
export function doubtfulRegister(): Promise<Uint8Array> {
  const units = ["Sở Kế hoạch và Đầu tư", "SKHĐT", "Sở Y tế"];
  const states = ["Đã trả kết quả", "Đang đo đạc thực địa", "Chờ hội đồng họp"];
  const rows = Array.from({ length: 120 }, (_, index) => [
    `000.00.01.H62-210801-${String(index).padStart(4, "0")}`, units[index % 3], 44_380 + (index % 60), 44_390 + (index % 60),
    index % 3 === 0 ? 44_385 + (index % 60) : null, states[index % 3], "ghi chú",
  ]);
  return writeXlsx({ sheets: [{ name: "Sổ hồ sơ", rows: [["Mã hồ sơ", "Đơn vị giải quyết", "Ngày tiếp nhận", "Ngày hẹn trả", "Ngày có kết quả", "Trạng thái", "Cột riêng"], ...rows] }] });
}
