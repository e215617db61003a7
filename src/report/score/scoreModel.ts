import type { ReportModel } from "../model/model";
import { serviceSheet } from "../services/serviceSheet";
import type { Situation } from "../situation/situation";
import { scoreTable } from "./scoreTable";

/** The sheet "Điểm 766": points by group as the register lets one estimate them (domain.md 1.6). */
export function scoreModel(situation: Situation): ReportModel {
  const model = serviceSheet(situation, "score766", situation.words.say("report.score.title"), [scoreTable(situation)]);
  // Points, shares and counts stand side by side: there is no one unit to print above them.
  return { ...model, blocks: model.blocks.map((block) => (block.type === "letterhead" ? { ...block, unitNote: "" } : block)) };
}
