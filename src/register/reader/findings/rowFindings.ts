import type { Day } from "../../../calendar/day";
import type { FindingCollector } from "../../model/findingCollector";
import type { FindingType } from "../../model/findings";
import type { Meanings } from "../../meanings/meanings";
import { FATE, FATE_TYPES } from "../fates";
import type { Judgement } from "../judging";
import type { RowStore } from "../rowStore";
import { textFlags } from "../textFlags";
import { CaseFindings } from "./caseFindings";
import { LeftOutFindings } from "./leftOutFindings";
import { oddRows } from "./oddRows";
import { RowFindingWriter } from "./rowFindingWriter";

/**
 * Says of every row, in reading order, why it was left out or what is odd about it though it counts.
 * @param today events after it are told; 0 = the day is not known
 */
export function collectRowFindings(store: RowStore, judged: Judgement, meanings: Meanings, today: Day, out: FindingCollector): void {
  const { fates } = judged;
  const flags = textFlags(store, meanings);
  const odd = oddRows(store, judged, meanings, flags, today);
  const writer = new RowFindingWriter(store, out);
  const cases = new CaseFindings(store, judged, meanings, flags, today, writer);
  const leftOut = new LeftOutFindings(store, judged, writer);
  for (let row = 0; row < fates.length; row++) {
    if (odd[row] === 0) continue;
    if (fates[row] === FATE.used) cases.ofRow(row, odd[row]);
    else if (fates[row] !== FATE.cut) leftOut.ofRow(row, FATE_TYPES[fates[row]] as FindingType);
  }
  writer.finish();
}
