import { rate } from "../../indicators/figures";
import { levelOn, onlineServices } from "../../indicators/procedures/procedureShares";
import type { Procedure } from "../../register/model/procedureList";
import { inForce } from "../../register/procedures/procedureFacts";
import { letterhead } from "../frame/letterhead";
import { methodBlock } from "../frame/method";
import { reportSheet } from "../frame/reportSheet";
import { signatureBlock } from "../frame/signature";
import { doubtfulCell } from "../model/doubtfulCell";
import type { Block, CellContent, ReportModel, TableBlock, TableRow } from "../model/model";
import { doubtNotes } from "../situation/doubtWords";
import type { Situation } from "../situation/situation";
import { sheetName } from "../words/periodWords";
import { fieldBands } from "./fieldBands";
import { procedureLines, type ProcedureLine, type ProcedureLines } from "./procedureLines";
import { levelName, lineName, listMethod, matchNote, procedureWords } from "./procedureWords";

/** A service and whether somebody filed a case online. */
interface Service {
  line: ProcedureLine;
  level: Procedure["level"];
}

function servicesOf({ lines }: ProcedureLines, services: ReadonlySet<Procedure>, day: number): Service[] {
  return lines.flatMap((line) => (line.procedure !== null && services.has(line.procedure) ? [{ line, level: levelOn(line.procedure, day) }] : []));
}

function isFiled({ line }: Service): boolean {
  return line.figures.online > 0;
}

/** A count by channel is as certain as the online cases are. */
function markedBy({ counted }: Situation): (content: CellContent) => CellContent {
  return (content) => (counted.doubts.isDoubtful("online") ? doubtfulCell(content) : content);
}

/** Services with online cases over all services (QĐ 766, 3.2), by level and in all. */
function shareBlock(situation: Situation, services: readonly Service[]): TableBlock {
  const { words, counted } = situation;
  const say = procedureWords(words);
  const marked = markedBy(situation);
  const row = (role: TableRow["role"], name: string, own: readonly Service[]): TableRow => {
    const filed = own.filter(isFiled).length;
    return { role, cells: [name, own.length, marked(filed), marked(rate(filed, own.length))] };
  };
  return {
    type: "table", id: "serviceShare", title: say("procedures.idle.share"), numbered: false,
    columns: [
      { key: "kind", header: say("procedures.idle.kind"), shown: "text", width: 34 },
      { key: "services", header: say("procedures.idle.services"), shown: "count", width: 12 },
      { key: "withCases", header: say("procedures.idle.withCases"), shown: "count", width: 14 },
      { key: "rate", header: say("procedures.idle.rate"), shown: "rate", width: 10 },
    ],
    rows: [
      ...([4, 3] as const).map((level) => row("data", levelName(level, say), services.filter((service) => service.level === level))),
      row("total", say("procedures.idle.all"), services),
    ],
    highlights: [], notes: [...doubtNotes(counted.doubts, ["online"], words), say("procedures.idle.note")],
  };
}

function idleTable(situation: Situation, lines: readonly ProcedureLine[], title: string, notes: readonly string[]): TableBlock {
  const say = procedureWords(situation.words);
  const sorted = [...lines].sort((a, b) => b.figures.received - a.figures.received);
  return {
    type: "table", id: "idleServices", title, numbered: false,
    columns: [
      { key: "ordinal", header: say("procedures.col.ordinal"), shown: "count", width: 5 },
      { key: "code", header: say("procedures.col.code"), shown: "text", width: 13 },
      { key: "name", header: say("procedures.col.name"), shown: "text", width: 44 },
      { key: "level", header: say("procedures.col.level"), shown: "text", width: 12 },
      { key: "received", header: say("procedures.idle.received"), shown: "count", width: 13 },
    ],
    rows: fieldBands(sorted).flatMap(({ field, lines: own }): TableRow[] => [
      { role: "band", cells: [null, null, field || say("procedures.noField"), null, null] },
      ...own.map((line, at): TableRow => ({ role: "data", cells: [at + 1, line.code, lineName(line, say), line.procedure ? levelName(line.procedure.level, say) : "", line.figures.received] })),
    ]),
    highlights: [], notes: [...notes],
  };
}

/** Without a list, or one that says no levels: procedures that the register names and nobody filed online. */
function blocksWithoutServices(situation: Situation, counted: ProcedureLines): Block[] {
  const { words } = situation;
  const say = procedureWords(words);
  const { list } = counted;
  const text = list === null ? say("procedures.wouldAdd") : say("procedures.idle.noLevels", { sheet: list.sheet });
  const lines = counted.lines.filter(({ figures, why }) => figures.received > 0 && figures.online === 0 && why !== "unnamed");
  const title = say("procedures.idle.noList.table");
  const notes = [say("procedures.idle.noList.note"), ...doubtNotes(situation.counted.doubts, ["online"], words)];
  return [
    { type: "paragraph", id: "idleServices", title: say("procedures.idle.share"), text },
    lines.length === 0 ? { type: "paragraph", id: "noIdleServices", title, text: [say("procedures.idle.noList.none"), ...notes].join(" ") } : idleTable(situation, lines, title, notes),
  ];
}

function sentenceOf({ words, counted }: Situation, services: readonly Service[]): string {
  const say = procedureWords(words);
  if (services.length === 0) return say("procedures.idle.none");
  const filed = services.filter(isFiled).length;
  const idle = services.filter((service) => !isFiled(service));
  const atCounter = idle.filter(({ line }) => line.figures.received > 0).length;
  const mark = counted.doubts.isDoubtful("online") ? " ?" : "";
  return say("procedures.idle.sentence", {
    with: `${words.count(filed)}${mark}`, all: words.count(services.length), rate: `${words.rate(filed, services.length)}${mark}`, without: `${words.count(idle.length)}${mark}`,
    atCounter: atCounter === 0 ? "" : say("procedures.idle.atCounter", { count: words.count(atCounter) }),
  });
}

function blocksOfServices(situation: Situation, counted: ProcedureLines & { list: NonNullable<ProcedureLines["list"]> }): Block[] {
  const { words, period } = situation;
  const say = procedureWords(words);
  const services = servicesOf(counted, new Set(onlineServices(counted.list, period.to)), period.to);
  const idle = services.filter((service) => !isFiled(service)).map(({ line }) => line);
  const unsaid = inForce(counted.list).filter((procedure) => levelOn(procedure, period.to) === 0).length;
  const notes = [...matchNote(counted, words), ...(unsaid > 0 ? [say("procedures.idle.unsaid", { count: words.count(unsaid) })] : [])];
  const title = say("procedures.idle.table");
  return [
    { type: "paragraph", id: "idleServices", title: say("procedures.idle.share"), text: sentenceOf(situation, services) },
    ...(services.length > 0 ? [shareBlock(situation, services)] : []),
    idle.length > 0 || services.length === 0 ? idleTable(situation, idle, title, notes) : { type: "paragraph", id: "noIdleServices", title, text: [say("procedures.idle.nothing"), ...notes].join(" ") },
  ];
}

/**
 * The sheet "DVCTT không phát sinh": online services of the list without an online case in the period, and the share of those with one
 * (QĐ 766, 3.2) with numerator and denominator; without a list, procedures of the register that nobody filed online.
 * @example idleModel(situation).blocks.map(({ type }) => type) // ["letterhead", "paragraph", "table", "table", "signature", "method"]
 */
export function idleModel(situation: Situation): ReportModel {
  const { words, period } = situation;
  const counted = procedureLines(situation);
  const { list } = counted;
  const body = list?.has.has("level") ? blocksOfServices(situation, { ...counted, list }) : blocksWithoutServices(situation, counted);
  const blocks = [letterhead(situation, procedureWords(words)("procedures.idle.title")), ...body, signatureBlock(situation), methodBlock(situation, listMethod(situation))];
  return reportSheet(situation, "idleServices", sheetName("idleServices", period, words), blocks);
}
