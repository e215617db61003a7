import fc from "fast-check";

export const HEADER = ["Mã hồ sơ", "Đơn vị giải quyết", "Ngày tiếp nhận", "Ngày hẹn trả", "Ngày có kết quả", "Ngày trả kết quả", "Trạng thái", "Hình thức tiếp nhận", "Mức độ DVC"];

const serial = fc.integer({ min: 44380, max: 44480 });
const dayText = serial.map((day) => `${String((day % 28) + 1).padStart(2, "0")}/0${(day % 3) + 7}/2021`);

/** A date cell as registers hold them: mostly days, some with a time or as text, some blank, some beyond reading. */
const dayCell = fc.oneof(
  { weight: 12, arbitrary: serial },
  { weight: 3, arbitrary: fc.tuple(serial, fc.double({ min: 0, max: 0.99, noNaN: true })).map(([day, time]) => day + time) },
  { weight: 3, arbitrary: dayText },
  { weight: 4, arbitrary: fc.constantFrom("", null, 0, " ", "\u00a0") },
  { weight: 1, arbitrary: fc.constantFrom("chưa có", "Đang xử lý", "Trả lại", "đã trả kết quả", "Trong ngày", "Không hẹn", "ghi chú", "(chờ)") },
  { weight: 1, arbitrary: fc.constantFrom<unknown>("31/02/2021", "chưa có", "#N/A", -5, 12, 99999999, true, { type: "Error", basicValue: "#REF!" }) },
);

const text = (...values: unknown[]): fc.Arbitrary<unknown> => fc.constantFrom(...values);

const row = fc.tuple(
  text("A1", "A2", "a2 ", "A3", "H62-1", "h62-1", "", null, 7, "7", "#N/A"),
  text("Sở Y tế", "SỞ Y TẾ", " Sở  Y tế", "Sở Y tế".normalize("NFD"), "Xã Hoà Bình", "Xã Hòa Bình", "Phường Tân Lập", "Phường Tấn Lập", "", null, "#REF!"),
  dayCell, dayCell, dayCell, dayCell,
  text("Đã trả kết quả", "Đang xử lý", "Yêu cầu bổ sung giấy tờ", "Trả lại", "Công dân yêu cầu rút hồ sơ", "Mới đăng ký", "Đã xử lý xong", "Dừng xử lý", "không rõ", "", null, "#N/A"),
  text("Trực tuyến", "Trực tiếp", "TRỰC TUYẾN", "Qua BCCI", "", null, "khác"),
  text("Toàn trình", "Mức độ 3", "Mức độ 4", "2", "", null),
);

/** Two good rows first, so that the header is recognised by what stands below it. */
const GOOD = [
  ["B1", "Sở Y tế", 44400, 44410, 44405, 44406, "Đã trả kết quả", "Trực tuyến", "Toàn trình"],
  ["B2", "Sở Nội vụ", 44401, 44411, 44411, 44412, "Đã trả kết quả", "Trực tiếp", "Một phần"],
  ["B3", "Sở Y tế", 44402, 44412, 44413, 44414, "Đã xử lý xong", "Trực tuyến", "Mức độ 3"],
];

/** A register with its header in the first row, as dirty as they come; the order of its rows is part of it. */
export const dirtyMatrix: fc.Arbitrary<unknown[][]> = fc.array(row, { maxLength: 40 }).map((rows) => [HEADER, ...GOOD, ...rows.map((cells) => [...cells])]);
