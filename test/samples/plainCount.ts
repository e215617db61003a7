import type { SampleRegister } from "./sheet";

/** What plain loops over the rows of a sample find in a window; knows nothing of src/indicators. */
export interface PlainCount {
  received: number;
  carriedOver: number;
  resolved: number;
  early: number;
  onTime: number;
  late: number;
  overdue: number;
  inTime: number;
  returned: number;
  withdrawn: number;
  handedOver: number;
  online: number;
  onlinePartial: number;
  onlineFull: number;
  dueInWindow: number;
}

const blank = (): PlainCount => ({
  received: 0, carriedOver: 0, resolved: 0, early: 0, onTime: 0, late: 0, overdue: 0, inTime: 0, returned: 0, withdrawn: 0,
  handedOver: 0, online: 0, onlinePartial: 0, onlineFull: 0, dueInWindow: 0,
});

function addRow(count: PlainCount, row: readonly unknown[], from: number, to: number): void {
  const received = Math.floor(Number(row[6]));
  const due = Number(row[7]);
  const finished = row[8] === null ? 0 : Number(row[8]);
  const handedOver = row[9] === null ? 0 : Number(row[9]);
  const sentBack = row[10] === "Trả lại" || row[10] === "Công dân yêu cầu rút hồ sơ";
  const paused = row[10] === "Yêu cầu bổ sung giấy tờ" || row[10] === "Yêu cầu thực hiện nghĩa vụ tài chính";
  if (received >= from && received <= to) {
    count.received += 1;
    if (row[11] === "Trực tuyến") {
      count.online += 1;
      if (row[12] === "Mức độ 3") count.onlinePartial += 1;
      if (row[12] === "Mức độ 4") count.onlineFull += 1;
    }
  }
  if (received < from && (finished === 0 || finished >= from)) count.carriedOver += 1;
  if (finished >= from && finished <= to) {
    count.resolved += 1;
    if (sentBack || finished === due) count.onTime += 1;
    else if (finished < due) count.early += 1;
    else count.late += 1;
    if (row[10] === "Trả lại") count.returned += 1;
    if (row[10] === "Công dân yêu cầu rút hồ sơ") count.withdrawn += 1;
  }
  if (received <= to && (finished === 0 || finished > to)) {
    if (due < to && !paused) count.overdue += 1;
    else count.inTime += 1;
  }
  if (handedOver >= from && handedOver <= to) count.handedOver += 1;
  if (due >= from && due <= to) count.dueInWindow += 1;
}

/** Counts of each unit in the window from…to (both included). */
export function countByUnit(register: SampleRegister, from: number, to: number): Map<string, PlainCount> {
  const units = new Map<string, PlainCount>();
  for (const row of register.rows) {
    const unit = String(row[4]);
    let count = units.get(unit);
    if (!count) units.set(unit, (count = blank()));
    addRow(count, row, from, to);
  }
  return units;
}

/** Sum of the units' counts. */
export function total(units: ReadonlyMap<string, PlainCount>): PlainCount {
  const sum = blank();
  for (const count of units.values()) {
    for (const key of Object.keys(sum) as (keyof PlainCount)[]) sum[key] += count[key];
  }
  return sum;
}

/** A share as the report prints it: percent(0.99738, 2) is "99,74%". */
export function percent(share: number, decimals: number): string {
  return `${(Math.round(share * 100 * 10 ** decimals) / 10 ** decimals).toFixed(decimals).replace(".", ",")}%`;
}
