import { dayOf } from "../../src/calendar/day";

/** Mulberry32: the same numbers in every run and on every machine. */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

export const UNITS = Array.from({ length: 25 }, (_, i) => `Sở, ngành số ${i + 1}`);
export const FIELDS = Array.from({ length: 60 }, (_, i) => `Lĩnh vực ${i + 1}`);
export const STATUSES = ["Đã trả kết quả", "Đã xử lý xong", "Đang xử lý", "Yêu cầu bổ sung giấy tờ", "Dừng xử lý", "Trả lại", "Công dân yêu cầu rút hồ sơ", "Được tiếp nhận"];
export const CHANNELS = ["Trực tiếp", "Trực tuyến", "Qua bưu chính công ích"];
export const LEVELS = ["Toàn trình", "Một phần", ""];

export const HEADER = [
  "STT", "Mã hồ sơ", "Tên thủ tục hành chính", "Lĩnh vực", "Đơn vị giải quyết", "Ngày tiếp nhận", "Ngày hẹn trả",
  "Ngày có kết quả", "Ngày trả kết quả", "Trạng thái", "Hình thức tiếp nhận", "Mức độ",
];

/** In office hours; one of twenty was filed online, until late in the evening. */
function timeOfReceipt(random: () => number): number {
  return (random() < 0.05 ? 6 + random() * 17 : 7.5 + random() * 9.5) / 24;
}

/** One register row as a host hands it over: serials with a time of day, texts made anew so that none is shared. */
function row(index: number, received: number, random: () => number): unknown[] {
  const pick = (list: readonly string[]): string => Buffer.from(list[Math.floor(random() * list.length)]).toString();
  const due = received + 3 + Math.floor(random() * 20);
  const finished = random() < 0.12 ? 0 : received + Math.floor(random() * 25);
  const handedOver = finished === 0 || random() < 0.1 ? 0 : finished + Math.floor(random() * 4);
  const blank = random() < 0.5 ? "" : null;
  return [
    index + 1, `000.00.${10 + (index % 25)}.H62-${received}-${String(index).padStart(6, "0")}`, `Thủ tục ${index % 400}`, pick(FIELDS), pick(UNITS),
    received + timeOfReceipt(random), due + 0.708, finished || blank, handedOver || blank,
    finished ? pick(STATUSES.slice(0, 2)) : pick(STATUSES.slice(2)), pick(CHANNELS), pick(LEVELS),
  ];
}

/**
 * A register of n cases × 12 columns with its header row, fresh from JSON as it arrives from Excel. Cases of 330 days
 * from 1/1/2021 in the order of receipt, as registers are kept; `order` "shuffled" has them in none.
 */
export function registerMatrix(n: number, seed = 1, order: "chronological" | "shuffled" = "chronological"): unknown[][] {
  const random = seededRandom(seed);
  const days = Array.from({ length: n }, () => dayOf(2021, 1, 1) + Math.floor(random() * 330));
  if (order === "chronological") days.sort((a, b) => a - b);
  const rows = days.map((received, index) => row(index, received, random));
  return JSON.parse(JSON.stringify([HEADER, ...rows])) as unknown[][];
}
