import type { Block, MethodBlock, ReportModel } from "../model/model";
import { figuresIn } from "../../indicators/figureNames";
import { frozenReasons } from "./frozenDoubts";
import type { FrozenState } from "./types";
import { sheetTag } from "../words/periodWords";
import type { Situation } from "../situation/situation";
import { keyFiguresBlock } from "../summary/keyFigures";
import { letterhead } from "../frame/letterhead";
import { methodBlock } from "../frame/method";
import { reportSheet } from "../frame/reportSheet";
import { signatureBlock } from "../frame/signature";
import { unitTable } from "../summary/unitTable";

const FREEZE_FIGURES = figuresIn("freeze");

/** What the printed sheet says of the freeze itself. */
export interface FreezeFacts {
  /** Time of extraction in words. */
  time: string;
  fingerprint: string;
  /** Cases that count in the period. */
  count: number;
  /** Of those, cases that cannot be followed later, since they have no id. */
  nameless: number;
  /** Name of the sheet that keeps the cases. */
  dataSheet: string;
  /** Figures that were not certain, and why; left out where all were. */
  open?: Pick<FrozenState, "doubtful" | "doubts">;
}

/** The name of the printed sheet where every figure is certain. */
function plainName({ period, words }: Pick<Situation, "period" | "words">): string {
  return words.say("freeze.sheet", { period: sheetTag(period, words) });
}

/** The wanted name of the printed sheet. */
export function freezeSheetName(situation: Situation): string {
  return reportSheet(situation, "freeze", plainName(situation), []).sheetName;
}

/** Which figures of a draft were not certain and why: whoever finds the sheet later must not take them for final. */
function draftWords({ words }: Situation, open: NonNullable<FreezeFacts["open"]>): string {
  const names = FREEZE_FIGURES.filter((name) => open.doubtful?.includes(name)).map((name) => words.say(`freeze.figure.${name}`));
  const figures = names.length > 0 ? names.join(", ") : words.say("freeze.draftOthers", { count: words.count(open.doubtful?.length ?? 0) });
  return words.say("freeze.draft", { figures, reasons: frozenReasons(open, words) });
}

function statement(situation: Situation, facts: FreezeFacts): string {
  const { words } = situation;
  const values = { time: facts.time, count: words.count(facts.count), fingerprint: facts.fingerprint, sheet: facts.dataSheet };
  const nameless = facts.nameless === 0 ? [] : [words.say("freeze.nameless", { count: words.count(facts.nameless) })];
  const draft = facts.open ? [draftWords(situation, facts.open)] : [];
  return [...draft, words.say("freeze.statement", values), ...nameless].join(" ");
}

function method(situation: Situation, facts: FreezeFacts): MethodBlock {
  const { words } = situation;
  const made = methodBlock(situation, [], "summary");
  const own = [
    { label: words.say("freeze.fingerprint"), value: facts.fingerprint },
    { label: words.say("freeze.cases"), value: words.say("freeze.casesValue", { count: words.count(facts.count), sheet: facts.dataSheet }) },
  ];
  return { ...made, lines: [...made.lines, ...own] };
}

/**
 * The sheet "Chốt số": the figures of the period as they stood when they were extracted, with the fingerprint by which a
 * later run knows them again.
 * @example freezeModel(situation, facts).sheetName // "Chốt số Q3-2021"
 */
export function freezeModel(situation: Situation, facts: FreezeFacts): ReportModel {
  const { words } = situation;
  const blocks: Block[] = [
    letterhead(situation, words.say("freeze.title")),
    { type: "paragraph", id: "freeze", title: words.say("freeze.about"), text: statement(situation, facts) },
    keyFiguresBlock(situation), unitTable(situation), signatureBlock(situation), method(situation, facts),
  ];
  return reportSheet(situation, "freeze", plainName(situation), blocks);
}
