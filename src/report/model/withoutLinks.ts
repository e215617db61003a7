import type { Block, ReportModel } from "./model";

function plain(block: Block): Block {
  if (block.type !== "table") return block;
  return { ...block, rows: block.rows.map(({ goTo: _goTo, ...row }) => row) };
}

/**
 * A sheet whose cells lead nowhere: of a register that is not in the workbook.
 * @example withoutLinks(lateCasesModel(situation))
 */
export function withoutLinks(model: ReportModel): ReportModel {
  return { ...model, blocks: model.blocks.map(plain) };
}
