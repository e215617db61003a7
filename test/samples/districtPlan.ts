import type { Procedure, RegisterPlan, UnitPlan } from "./plan";
import { DISTRICT_MONTH, DISTRICT_QUARTER } from "./publishedFigures";
import { apportion } from "./random";
import { dayNumber } from "./workdays";

/** What comes to district and commune counters: mostly same-day work. Limits are plausible, not the published ones. */
const PROCEDURES: readonly Procedure[] = [
  { field: "Chứng thực", name: "Chứng thực bản sao từ bản chính giấy tờ, văn bản", limit: 0, weight: 480 },
  { field: "Chứng thực", name: "Chứng thực chữ ký trong các giấy tờ, văn bản", limit: 0, weight: 130 },
  { field: "Hộ tịch", name: "Đăng ký khai sinh", limit: 0, weight: 110 },
  { field: "Hộ tịch", name: "Cấp bản sao trích lục hộ tịch", limit: 0, weight: 110 },
  { field: "Hộ tịch", name: "Cấp Giấy xác nhận tình trạng hôn nhân", limit: 3, weight: 45 },
  { field: "Thành lập và hoạt động của hộ kinh doanh", name: "Đăng ký thành lập hộ kinh doanh", limit: 3, weight: 30 },
  { field: "Bảo trợ xã hội", name: "Hỗ trợ chi phí mai táng cho đối tượng bảo trợ xã hội", limit: 5, weight: 25 },
  { field: "Đất đai", name: "Đăng ký biến động quyền sử dụng đất", limit: 12, weight: 40 },
  { field: "Hoạt động xây dựng", name: "Cấp giấy phép xây dựng nhà ở riêng lẻ", limit: 15, weight: 30 },
];

/** District, office number, due and late-or-overdue in the quarter, online in months 7, 8, 9, level 3 among them. */
const DISTRICTS: readonly (readonly [string, string, number, number, number[], number[]])[] = [
  ["Thành phố Vĩnh Yên", "51", 7900, 232, [3, 2, 4], [2, 1, 2]],
  ["Thành phố Phúc Yên", "52", 5600, 201, [2, 1, 2], [1, 1, 2]],
  ["Huyện Bình Xuyên", "53", 6100, 250, [1, 0, 1], [1, 0, 1]],
  ["Huyện Lập Thạch", "54", 6420, 50, [0, 0, 0], [0, 0, 0]],
  ["Huyện Sông Lô", "55", 4698, 161, [0, 0, 0], [0, 0, 0]],
  ["Huyện Tam Dương", "56", 5200, 188, [0, 1, 0], [0, 1, 0]],
  ["Huyện Tam Đảo", "57", 3522, 280, [0, 0, 0], [0, 0, 0]],
  ["Huyện Vĩnh Tường", "58", 8800, 337, [0, 1, 1], [0, 1, 0]],
  ["Huyện Yên Lạc", "59", 6605, 236, [0, 0, 1], [0, 0, 1]],
];

function districts(): UnitPlan[] {
  const due = DISTRICTS.map((row) => row[2]);
  const late = DISTRICTS.map((row) => row[3]);
  const opening = apportion(DISTRICT_QUARTER.carriedOver, due);
  const beforeLast = apportion(DISTRICT_MONTH.carriedOver, due);
  const inTime = apportion(DISTRICT_QUARTER.cumulative - DISTRICT_QUARTER.due, due);
  const received = due.map((count, index) => count - opening[index] + inTime[index]);
  const receivedLast = apportion(DISTRICT_MONTH.received, received);
  const lateLast = apportion(DISTRICT_MONTH.lateAndOverdue, late);
  const overdue = apportion(38, late);
  return DISTRICTS.map(([name, office, , , online, partial], index) => {
    const earlier = received[index] - receivedLast[index];
    const first = Math.round(earlier * 0.51);
    return {
      name, office, online, partial,
      procedures: PROCEDURES,
      received: [first, earlier - first, receivedLast[index]],
      late: { before: late[index] - lateLast[index], last: lateLast[index] - overdue[index] },
      overdue: overdue[index],
      stock: { opening: opening[index], beforeLast: beforeLast[index], inTime: inTime[index] },
    };
  });
}

/** The register of the nine districts and towns, with their communes, quarter III/2021 under the rule 21–20. */
export function districtPlan(): RegisterPlan {
  return {
    seed: 20210921,
    monthStarts: [dayNumber(2021, 6, 21), dayNumber(2021, 7, 21), dayNumber(2021, 8, 21), dayNumber(2021, 9, 21)],
    extracted: dayNumber(2021, 9, 21),
    units: districts(),
    returned: { before: 48, last: 23 },
    withdrawn: { before: 0, last: 0 },
    handedOver: { before: 36890, last: 17702 },
    awaitingCollection: 118,
    paused: { count: 21, pastDue: 5 },
    afterClose: 287,
  };
}
