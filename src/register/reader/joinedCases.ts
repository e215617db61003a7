import { effectiveFinished } from "../cases/verdict";
import { columnOf } from "../layout/columns";
import { FATE } from "./fates";
import type { Judgement } from "./judging";
import type { RowStore } from "./rowStore";

/**
 * Gives the row that stands for each case without a row of its own what its steps come to: received with the first of them, due with
 * the whole where steps have appointments of their own, else with the last, ended when the last step has. Once every row was told of
 * as it is written, before the table is made.
 */
export function joinSteps(store: RowStore, { fates, linked }: Judgement): void {
  for (const [row, rows] of linked.joined) if (fates[row] === FATE.used) joinRows(store, row, rows);
}

function joinRows(store: RowStore, row: number, rows: readonly number[]): void {
  const { received, due, finished, handedOver } = store.days;
  const { codes } = store.texts.status;
  const ends = rows.map((each) => effectiveFinished(finished.data[each], handedOver.data[each]));
  const isOpen = ends.includes(0);
  const says = isOpen ? firstOpen(store, row, rows, ends) : lastEnded(row, rows, ends);
  const hasStepDue = columnOf(store.sources[store.sheet[row] - 1].layout, "stepDue") > 0;
  const whole = hasStepDue ? due.data[row] : 0;
  due.data[row] = whole || latest(rows, due.data) || latest(rows, store.more.days.get("stepDue")?.data);
  received.data[row] = Math.min(...rows.map((each) => received.data[each]));
  handedOver.data[row] = isOpen ? 0 : Math.max(...rows.map((each) => handedOver.data[each]));
  finished.data[row] = isOpen ? 0 : Math.max(...ends);
  codes[row] = codes[says];
}

function latest(rows: readonly number[], days: Int32Array | undefined): number {
  return days === undefined ? 0 : Math.max(0, ...rows.map((row) => days[row]));
}

/** The row whose state is that of the case while a step is open: its own, else that of the first open step. */
function firstOpen(store: RowStore, row: number, rows: readonly number[], ends: readonly number[]): number {
  const { data } = store.days.received;
  const open = rows.filter((_, at) => ends[at] === 0);
  return open.includes(row) ? row : open.reduce((first, each) => (data[each] < data[first] ? each : first));
}

function lastEnded(row: number, rows: readonly number[], ends: readonly number[]): number {
  const last = Math.max(...ends);
  return ends[rows.indexOf(row)] === last ? row : rows[ends.indexOf(last)];
}
