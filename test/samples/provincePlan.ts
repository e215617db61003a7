import { provincialProcedures } from "./provincialProcedures";
import type { RegisterPlan, UnitPlan } from "./plan";
import { PROVINCE_QUARTER } from "./publishedFigures";
import { apportion } from "./random";
import { dayNumber } from "./workdays";

type Row = readonly [name: string, office: string, received: number[], online: number[], partial: number[], late: number[]];

/** Agency, office number, received, online and level 3 in months 7, 8, 9, then [late in 7–8, late in 9, overdue at the close]. */
const AGENCIES: readonly Row[] = [
  ["Sở Kế hoạch và Đầu tư", "03", [1002, 991, 862], [952, 945, 811], [0, 0, 0], [3, 0, 0]],
  ["Sở Công Thương", "05", [1031, 948, 826], [793, 729, 538], [0, 0, 0], [0, 0, 0]],
  ["Sở Giao thông vận tải", "04", [755, 737, 606], [84, 82, 67], [28, 26, 16], [3, 4, 2]],
  ["Sở Tài nguyên và Môi trường", "06", [445, 401, 346], [15, 14, 11], [5, 4, 3], [3, 4, 2]],
  ["Sở Tư pháp", "07", [489, 471, 386], [44, 42, 34], [15, 13, 8], [8, 0, 0]],
  ["Sở Lao động - Thương binh và Xã hội", "08", [270, 244, 208], [66, 59, 51], [21, 20, 13], [4, 0, 0]],
  ["Công an tỉnh", "21", [202, 196, 174], [0, 0, 0], [0, 0, 0], [3, 0, 0]],
  ["Sở Y tế", "09", [146, 148, 124], [23, 23, 19], [8, 7, 5], [1, 0, 0]],
  ["Sở Xây dựng", "10", [121, 110, 92], [8, 8, 6], [3, 2, 1], [0, 0, 0]],
  ["Sở Nông nghiệp và Phát triển nông thôn", "11", [114, 107, 96], [15, 14, 13], [5, 4, 3], [0, 0, 0]],
  ["Bảo hiểm xã hội tỉnh", "22", [170, 167, 135], [0, 0, 0], [0, 0, 0], [0, 0, 0]],
  ["Ban Quản lý các khu công nghiệp", "20", [95, 100, 81], [16, 17, 13], [6, 5, 3], [0, 0, 0]],
  ["Sở Giáo dục và Đào tạo", "12", [58, 55, 50], [13, 12, 11], [4, 4, 3], [0, 0, 0]],
  ["Sở Văn hóa, Thể thao và Du lịch", "13", [43, 45, 37], [12, 13, 11], [4, 4, 3], [0, 0, 0]],
  ["Sở Thông tin và Truyền thông", "14", [26, 25, 21], [11, 10, 8], [4, 3, 2], [0, 0, 0]],
  ["Sở Khoa học và Công nghệ", "15", [21, 21, 18], [4, 4, 4], [2, 1, 1], [0, 0, 0]],
  ["Sở Nội vụ", "16", [49, 48, 44], [0, 0, 0], [0, 0, 0], [0, 0, 0]],
  ["Sở Tài chính", "17", [12, 13, 10], [0, 0, 0], [0, 0, 0], [0, 0, 0]],
  ["Sở Ngoại vụ", "18", [14, 14, 12], [2, 1, 1], [1, 0, 0], [0, 0, 0]],
  ["Thanh tra tỉnh", "19", [4, 4, 3], [0, 0, 0], [0, 0, 0], [0, 0, 0]],
];

/** A unit's stock of open cases follows what it receives and how long its procedures take. */
function stockWeights(): number[] {
  return AGENCIES.map(([name, , received]) => {
    const procedures = provincialProcedures(name);
    const weight = procedures.reduce((sum, procedure) => sum + procedure.weight, 0);
    const meanLimit = procedures.reduce((sum, procedure) => sum + procedure.limit * procedure.weight, 0) / weight;
    return received.reduce((sum, count) => sum + count, 0) * meanLimit;
  });
}

function agencies(): UnitPlan[] {
  const weights = stockWeights();
  const opening = apportion(PROVINCE_QUARTER.carriedOver, weights);
  const beforeLast = apportion(2171, weights);
  const inTime = apportion(PROVINCE_QUARTER.cumulative - PROVINCE_QUARTER.due, weights);
  return AGENCIES.map(([name, office, received, online, partial, late], index) => ({
    name, office, received, online, partial,
    procedures: provincialProcedures(name),
    late: { before: late[0], last: late[1] },
    overdue: late[2],
    stock: { opening: opening[index], beforeLast: beforeLast[index], inTime: inTime[index] },
  }));
}

/** The province centre's register: twenty agencies, quarter III/2021 under the rule 21–20. */
export function provincePlan(): RegisterPlan {
  return {
    seed: 20210920,
    monthStarts: [dayNumber(2021, 6, 21), dayNumber(2021, 7, 21), dayNumber(2021, 8, 21), dayNumber(2021, 9, 21)],
    extracted: dayNumber(2021, 9, 22),
    units: agencies(),
    returned: { before: 262, last: 61 },
    withdrawn: { before: 109, last: 29 },
    handedOver: { before: 8681, last: 4328 },
    awaitingCollection: 340,
    paused: { count: 26, pastDue: 7 },
    afterClose: 396,
  };
}
