import type { Procedure } from "../../register/model/procedureList";
import { letterhead } from "../frame/letterhead";
import { methodBlock } from "../frame/method";
import { reportSheet } from "../frame/reportSheet";
import { signatureBlock } from "../frame/signature";
import type { Block, ParagraphBlock, ReportModel } from "../model/model";
import type { Situation } from "../situation/situation";
import { sheetName } from "../words/periodWords";
import { procedureLines, type ProcedureLine, type ProcedureLines } from "./procedureLines";
import { countWhere, hasCases, procedureTable, unusedTable } from "./procedureTable";
import { listMethod, procedureWords } from "./procedureWords";

type Listed = ProcedureLine & { procedure: Procedure };

function isListed(line: ProcedureLine): line is Listed {
  return line.procedure !== null;
}

/** How many procedures have cases; without a list, what one would add. */
function sentence({ words }: Situation, { list, lines }: ProcedureLines): ParagraphBlock {
  const say = procedureWords(words);
  const title = say("procedures.summary");
  if (list === null) {
    const count = words.count(lines.filter((line) => hasCases(line) && line.why !== "unnamed").length);
    return { type: "paragraph", id: "procedures", title, text: `${say("procedures.sentence.noList", { count })} ${say("procedures.wouldAdd")}` };
  }
  const inForce = lines.filter((line) => isListed(line) && line.procedure.state !== "abolished");
  const abolished = list.procedures.length - inForce.length;
  const received = countWhere(inForce, (figures) => figures.received > 0);
  const carried = inForce.filter((line) => hasCases(line) && line.figures.received === 0).length;
  const text = say("procedures.sentence", {
    inForce: words.count(inForce.length), received: words.count(received), carried: carried === 0 ? "" : say("procedures.sentence.carried", { count: words.count(carried) }), none: words.count(inForce.length - received - carried),
    abolished: abolished === 0 ? "" : say("procedures.sentence.abolished", { count: words.count(abolished) }),
  });
  return { type: "paragraph", id: "procedures", title, text };
}

function unusedBlock(situation: Situation, { list, lines }: ProcedureLines): Block | null {
  if (list === null) return null;
  const say = procedureWords(situation.words);
  const unused = lines.filter(isListed).filter((line) => line.procedure.state !== "abolished" && !hasCases(line));
  return unused.length > 0 ? unusedTable(situation, unused) : { type: "paragraph", id: "unusedProcedures", title: say("procedures.unused"), text: say("procedures.noUnused") };
}

/**
 * The sheet "Theo thủ tục": procedures of the list with their cases in the period and those without any, by field; without a list,
 * the procedures that the register names.
 * @example procedureModel(situation).blocks.map(({ type }) => type) // ["letterhead", "paragraph", "table", "table", "signature", "method"]
 */
export function procedureModel(situation: Situation): ReportModel {
  const { words, period } = situation;
  const counted = procedureLines(situation);
  const blocks: (Block | null)[] = [
    letterhead(situation, procedureWords(words)("procedures.byProcedure.title")),
    sentence(situation, counted),
    procedureTable(situation, counted),
    unusedBlock(situation, counted),
    signatureBlock(situation),
    methodBlock(situation, listMethod(situation)),
  ];
  return reportSheet(situation, "byProcedure", sheetName("byProcedure", period, words), blocks);
}
