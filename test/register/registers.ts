import fc from "fast-check";

export const HEADER = [
  "STT", "Mã hồ sơ", "Đơn vị giải quyết", "Lĩnh vực", "Ngày tiếp nhận", "Ngày hẹn trả", "Ngày có kết quả", "Ngày trả kết quả", "Trạng thái", "Hình thức tiếp nhận", "Mức độ",
];

const two = (value: number): string => String(value).padStart(2, "0");
const goodDay = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: 44200, max: 44600 }) },
  { weight: 1, arbitrary: fc.double({ min: 44200, max: 44600, noNaN: true }) },
  { weight: 2, arbitrary: fc.tuple(fc.integer({ min: 1, max: 28 }), fc.integer({ min: 1, max: 12 })).map(([day, month]) => `${two(day)}/${two(month)}/2021`) },
  { weight: 1, arbitrary: fc.tuple(fc.integer({ min: 1, max: 31 }), fc.integer({ min: 1, max: 12 })).map(([day, month]) => `07:30, ${day}/${month}/2021`) },
);
const badDay = fc.constantFrom<unknown>("31/02/2021", "#N/A", "chưa", 12, true);
const blank = fc.constantFrom<unknown>("", null, 0, "  ", "-");
const day = (blanks: number) => fc.oneof({ weight: 12, arbitrary: goodDay }, { weight: blanks, arbitrary: blank }, { weight: 1, arbitrary: badDay });
const word = (...words: unknown[]) => fc.constantFrom<unknown>(...words);

/** A body row of HEADER as registers hold them: mostly sound, with every defect now and then. */
export const bodyRow: fc.Arbitrary<unknown[]> = fc.tuple(
  fc.integer({ min: 1, max: 99 }), word("HS-1", "hs-1 ", "HS-2", "HS-3", "HS-4", "HS-5", "Đ-6", "", null, 0, 77, "77"),
  word("Sở Y tế", "SỞ Y TẾ", "Sở  Y tế", "Xã Hoà Bình", "Xã Hòa Bình", "Xã Tân Lập", "Xã Tấn Lập", "", "#REF!"), word("Dược", "Đất đai", "", null),
  day(1), day(1), day(4), day(6), word("Đã trả kết quả", "Đã xử lý xong", "Đang xử lý", "Chờ tiếp nhận", "Trả lại", "Chờ bổ sung", "Lạ", "", null),
  word("Trực tuyến", "Trực tiếp", "BCCI", "Zalo", ""), word("Toàn trình", "Mức độ 3", "", "9"),
).map((cells) => [...cells]);

export const body = fc.array(bodyRow, { minLength: 1, maxLength: 30 });
