import type { ColumnRole } from "../../register/model/roles";
import { columnNames } from "../situation/lacks";
import type { Block, ParagraphBlock, ReportModel } from "../model/model";
import { sheetName } from "../words/periodWords";
import type { ReportKind } from "../request/reportKind";
import type { Situation } from "../situation/situation";
import { letterhead } from "../frame/letterhead";
import { methodBlock } from "../frame/method";
import { reportSheet } from "../frame/reportSheet";
import { signatureBlock } from "../frame/signature";

/** A sheet of service figures: head, what it holds, signatures, how it was made. */
export function serviceSheet(situation: Situation, kind: ReportKind, title: string, body: readonly Block[]): ReportModel {
  const { words, period } = situation;
  return reportSheet(situation, kind, sheetName(kind, period, words), [letterhead(situation, title), ...body, signatureBlock(situation), methodBlock(situation, [], kind)]);
}

/** The sentence that stands where a table would, when the register lacks its columns. */
export function lackParagraph({ words }: Situation, id: string, title: string, missing: readonly ColumnRole[]): ParagraphBlock {
  return { type: "paragraph", id, title, text: `${words.say("report.lacksColumn", { columns: columnNames(missing, words) })}. ${words.say("report.services.noData")}` };
}

/** A note on marks that were not understood; none when all were. */
export function unclearNote({ words }: Situation, count: number): string[] {
  return count > 0 ? [words.say("report.services.unclear", { count: words.count(count) })] : [];
}
