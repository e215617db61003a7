import { dayOf } from "../../src/calendar/day";
import { comparedList, reconcile } from "../../src/reconcile/reconcile";
import { LIST_ROLES, type ComparedList } from "../../src/reconcile/model/reconciliation";
import { findLayout } from "../../src/register/layout/findLayout";
import { createRegisterReader } from "../../src/register/reader/registerReader";
import type { Bench } from "./bench";
import { seededRandom, UNITS } from "./seeded";

const CASES = 100_000;
const HEADER = ["Mã hồ sơ", "Tên thủ tục hành chính", "Chủ hồ sơ", "Đơn vị giải quyết", "Ngày tiếp nhận", "Ngày hẹn trả", "Ngày có kết quả", "Trạng thái", "Hình thức tiếp nhận"];

function rowsOf(idOf: (at: number) => string, shift: (at: number) => number): unknown[][] {
  const random = seededRandom(5);
  return Array.from({ length: CASES }, (_, at) => {
    const received = dayOf(2021, 1, 1) + Math.floor((at * 330) / CASES);
    const due = received + 3 + Math.floor(random() * 20);
    const finished = random() < 0.12 ? "" : received + Math.floor(random() * 25);
    const person = `Nguyễn Văn ${Math.floor(random() * 40_000)}`;
    return [
      idOf(at), `Thủ tục ${Math.floor(random() * 300)}`, person, UNITS[Math.floor(random() * UNITS.length)], received, due + shift(at), finished,
      finished === "" ? "Đang xử lý" : "Đã trả kết quả", random() < 0.4 ? "Trực tuyến" : "Trực tiếp",
    ];
  });
}

function listOf(name: string, body: unknown[][]): ComparedList {
  const layout = findLayout({ sheet: name, top: 1, left: 1, rows: [HEADER, ...body.slice(0, 60)] }, { lastRow: body.length + 1 });
  const reader = createRegisterReader({ more: LIST_ROLES });
  if (layout) reader.add(layout, { top: 2, rowCount: body.length, blocks: [{ left: 1, values: body }] });
  const list = comparedList(name, reader.finish());
  if (!list) throw new Error("no list");
  return list;
}

const id = (at: number): string => `000.00.01.H62-${210101 + (at % 900)}-${String(10000 + at).padStart(6, "0")}`;

/** One reconciliation, in seconds, of two lists that were read before. */
function seconds(b: ComparedList, a: ComparedList): number {
  const started = performance.now();
  reconcile(a, b);
  return (performance.now() - started) / 1000;
}

export const benches: Bench[] = [{
  kind: "measures",
  title: "reconcile 100,000 × 100,000 cases, after reading",
  measure: () => {
    const none = (): number => 0;
    const a = listOf("A", rowsOf(id, none));
    const changed = listOf("B", rowsOf((at) => (at % 20 === 0 ? `${id(at)}9` : at % 20 === 1 ? id(at).slice(10) : id(at).toLowerCase()), (at) => Number(at % 10 === 3)));
    const other = listOf("C", rowsOf((at) => id(at + CASES), none).map((row, at) => [row[0], row[1], `Trần ${at}`, ...row.slice(3)]));
    const cut = listOf("D", rowsOf((at) => id(at).slice(14), none));
    return [
      { name: "the first time, one of ten without its id, one of ten differs", value: seconds(changed, a), unit: "s", atMost: 2 },
      { name: "again", value: seconds(changed, a), unit: "s", atMost: 2 },
      { name: "no case in common", value: seconds(other, a), unit: "s", atMost: 2 },
      { name: "every id without its prefix", value: seconds(cut, a), unit: "s", atMost: 2 },
    ];
  },
}];
