import type { FindingCollector } from "../../model/findingCollector";
import type { Judgement } from "../judging";
import type { RowStore } from "../rowStore";
import { cellText } from "../../texts/cell";
import { cellAt, columnAt } from "./places";

/** Tells of each case that has no row of its own, at the row that stands for it, with how many steps it is made of. */
export function collectLinked(store: RowStore, { linked: { joined } }: Judgement, out: FindingCollector): void {
  for (const [row, rows] of joined) {
    const { parents } = store.more;
    const code = parents.keyAt(row) !== "" ? cellText(parents.at(row)) : store.idText(row);
    out.add({ type: "linkedWithoutParent", ...cellAt(store, row, columnAt(store, row, "parentCase") > 0 ? "parentCase" : "caseId"), value: `${code} (${rows.length})` });
  }
}
