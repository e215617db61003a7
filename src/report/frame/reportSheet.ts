import type { Block, ReportModel } from "../model/model";
import { doubtOf } from "../situation/doubt";
import { draftName } from "../words/draftName";
import { withMarkNotes, type SheetSource } from "./markNotes";

/**
 * A sheet of a report, of whatever kind: a draft while something about its figures is open. Its tables say what their marks mean.
 * @param name the sheet's name once it is final
 * @param blocks null for those that there are not
 * @example reportSheet(situation, "trend", "12 tháng Q3-2021", blocks).draft // true while days wait for an answer
 */
export function reportSheet(source: SheetSource, kind: ReportModel["kind"], name: string, blocks: readonly (Block | null)[]): ReportModel {
  const draft = doubtOf(source) !== null;
  return {
    ...(draft ? { draft } : {}),
    kind, sheetName: draft ? draftName(name, source.words) : name, period: source.period,
    blocks: blocks.filter((block): block is Block => block !== null).map((block) => (block.type === "table" ? withMarkNotes(source, block) : block)),
  };
}
