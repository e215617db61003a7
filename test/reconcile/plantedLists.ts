import type { Grid } from "../../src/register/model/grid";
import type { ComparedList } from "../../src/reconcile/model/reconciliation";
import { LIST_ROLES } from "../../src/reconcile/model/reconciliation";
import { comparedList } from "../../src/reconcile/reconcile";
import { seededRandom } from "../bench/seeded";
import { readGrids } from "../register/readGrids";

/** A case as the maker knows it; days are serials, "" = blank. */
export interface Known {
  id: string;
  procedure: string;
  owner: string;
  unit: string;
  received: number | "";
  due: number | "";
  finished: number | "";
  status: string;
  channel: string;
  fee: number | "";
}

const PROCEDURES = ["Đăng ký khai sinh", "Cấp phép xây dựng", "Chứng thực bản sao", "Đăng ký kinh doanh", "Cấp giấy phép lái xe"];
const UNITS = ["Sở Xây dựng", "Sở Tư pháp", "Sở Giao thông vận tải", "UBND xã Tân Lập", "UBND phường Đồng Tâm"];
const FAMILY = ["Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Vũ"];
const MIDDLE = ["Văn", "Thị", "Đức", "Minh", "Thu"];
const GIVEN = ["An", "Bình", "Cường", "Dung", "Giang", "Hải", "Khánh", "Linh", "Mai", "Nam"];
const FIRST_DAY = 44_378;

/** Cases of some 90 days, each with an id of the one-stop software. */
export function knownCases(count: number, seed: number): Known[] {
  const random = seededRandom(seed);
  const one = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)];
  return Array.from({ length: count }, (_, at) => {
    const received = FIRST_DAY + Math.floor((at * 90) / count);
    const due = received + 3 + Math.floor(random() * 12);
    const isDone = random() < 0.7;
    return {
      id: `000.00.01.H62-${String(210_700 + (at % 83) + 1)}-${String(1000 + at * 7).padStart(5, "0")}`, procedure: one(PROCEDURES), unit: one(UNITS),
      owner: `${one(FAMILY)} ${one(MIDDLE)} ${one(GIVEN)} ${String.fromCharCode(65 + (at % 26))}${at}`, received, due,
      finished: isDone ? received + 1 + Math.floor(random() * 10) : "", status: isDone ? "Đã trả kết quả" : "Đang xử lý",
      channel: random() < 0.5 ? "Trực tuyến" : "Trực tiếp", fee: random() < 0.6 ? 10_000 * (1 + Math.floor(random() * 9)) : "",
    };
  });
}

const HEADERS: Readonly<Record<keyof Known, string>> = {
  id: "Mã hồ sơ", procedure: "Tên thủ tục hành chính", owner: "Chủ hồ sơ", unit: "Đơn vị giải quyết", received: "Ngày tiếp nhận", due: "Ngày hẹn trả",
  finished: "Ngày có kết quả", status: "Trạng thái", channel: "Hình thức tiếp nhận", fee: "Phí, lệ phí",
};
const ORDERS: readonly (readonly (keyof Known)[])[] = [
  ["id", "procedure", "owner", "unit", "received", "due", "finished", "status", "channel", "fee"],
  ["unit", "procedure", "id", "status", "owner", "received", "due", "finished", "fee", "channel"],
];

/** Rows as a host hands them over; the list's own order of columns. */
export function gridOf(sheet: string, cases: readonly (Omit<Known, "id"> & { id: unknown })[], order: 0 | 1, left: readonly (keyof Known)[] = []): Grid {
  const columns = ORDERS[order].filter((column) => !left.includes(column));
  return { sheet, top: 1, left: 1, rows: [columns.map((column) => HEADERS[column]), ...cases.map((each) => columns.map((column) => each[column]))] };
}

export function listOf(grid: Grid): ComparedList {
  const reading = readGrids([grid], undefined, { more: LIST_ROLES });
  const list = reading && comparedList(grid.sheet, reading);
  if (!list) throw new Error("no list in these rows");
  return list;
}

/** What was planted: by the place of a case in `cases`. */
export interface Planted {
  onlyInA: string[];
  onlyInB: string[];
  /** Id → fields. */
  differing: Map<string, string[]>;
  a: Known[];
  b: Known[];
}

const CHANGES: readonly { field: string; change(each: Known): Known }[] = [
  { field: "due", change: (each) => ({ ...each, due: Number(each.due) + 2 }) },
  { field: "received", change: (each) => ({ ...each, received: Number(each.received) - 1 }) },
  { field: "finished", change: (each) => ({ ...each, finished: each.finished === "" ? Number(each.received) + 1 : each.finished + 1 }) },
  { field: "status", change: (each) => ({ ...each, status: "Yêu cầu bổ sung giấy tờ" }) },
  { field: "unit", change: (each) => ({ ...each, unit: each.unit === UNITS[0] ? UNITS[1] : UNITS[0] }) },
  { field: "channel", change: (each) => ({ ...each, channel: "Qua bưu chính công ích" }) },
  { field: "fee", change: (each) => ({ ...each, fee: (each.fee === "" ? 0 : each.fee) + 5_000 }) },
];

/** The same words and ids written as other systems write them: no difference to anybody. */
function rewritten(each: Known, random: () => number): Known {
  const id = random() < 0.3 ? each.id.toLowerCase() : random() < 0.3 ? each.id.replace(/-/g, " – ") : random() < 0.2 ? ` ${each.id}\u00a0` : each.id;
  const status = each.status === "Đã trả kết quả" && random() < 0.5 ? "đã trả" : each.status;
  return { ...each, id, status, unit: random() < 0.3 ? each.unit.toUpperCase() : each.unit };
}

/** Two lists of the same cases: some are in one alone, some differ in one or two fields, the rest is written otherwise. */
export function plantedLists(count: number, seed: number): Planted {
  const random = seededRandom(seed + 1);
  const planted: Planted = { onlyInA: [], onlyInB: [], differing: new Map(), a: [], b: [] };
  for (const each of knownCases(count, seed)) {
    const lot = random();
    if (lot < 0.05) planted.onlyInA.push(each.id);
    if (lot >= 0.05 && lot < 0.1) planted.onlyInB.push(each.id);
    if (lot >= 0.05) planted.b.push(lot >= 0.1 && lot < 0.3 ? changed(each, random, planted) : rewritten(each, random));
    if (lot < 0.05 || lot >= 0.1) planted.a.push(each);
  }
  return planted;
}

function changed(each: Known, random: () => number, { differing }: Planted): Known {
  const first = Math.floor(random() * CHANGES.length);
  const chosen = random() < 0.3 ? [first, (first + 1) % CHANGES.length] : [first];
  differing.set(each.id, chosen.map((at) => CHANGES[at].field).sort());
  return rewritten(chosen.reduce((now, at) => CHANGES[at].change(now), each), random);
}

export function shuffled<T>(list: readonly T[], seed: number): T[] {
  const random = seededRandom(seed);
  return list.map((item) => ({ item, by: random() })).sort((a, b) => a.by - b.by).map(({ item }) => item);
}
