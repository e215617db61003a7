import { periodCode } from "../../calendar/periodCode";
import { scoreText } from "../../locales/scoreText";
import { letterhead } from "../frame/letterhead";
import { methodBlock } from "../frame/method";
import { reportSheet } from "../frame/reportSheet";
import { signatureBlock } from "../frame/signature";
import type { ReportModel } from "../model/model";
import type { Situation } from "../situation/situation";
import { sheetName } from "../words/periodWords";
import { meanTable } from "./meanTable";
import { countForScore, registerFacts, type ScoreCounts } from "./registerFacts";
import { rulesName, ruleTable } from "./ruleTable";
import { rulesOf, type RuleSet } from "./ruleSets";
import { NO_SCORE_BOOK, type ScoreBook } from "./scoreBook";
import { scoreOf, type Score } from "./scoreItems";
import { scoreLines, scoreNotes } from "./scoreNotes";
import { scoreSituation } from "./scoreSituation";
import { scoreTable } from "./scoreTable";

/** A score with what it was made from. */
export interface MadeScore {
  situation: Situation;
  rules: RuleSet;
  counts: ScoreCounts | null;
  score: Score;
}

/**
 * Scores the calendar's period of a report by the chosen rule set: from the register as far as it goes, else by what was typed.
 * @example makeScore(situation, book).score.points // 53.27
 */
export function makeScore(report: Situation, book: ScoreBook): MadeScore {
  const situation = scoreSituation(report);
  const rules = rulesOf(report.settings.scoreRules, book);
  const counts = countForScore(situation);
  const score = scoreOf({ rules, period: situation.period, facts: registerFacts(situation, counts), book });
  return { situation, rules, counts, score };
}

/** Names what the cells to type into are of: the rule set, and the period by its days and as settings keep it. */
function inputsOf({ situation: { period }, rules }: MadeScore): string {
  return [rules.id, period.from, period.to, periodCode(period)].join("|");
}

/** The sheet "Điểm 766": the score item by item, the rule set that it follows, and how it was made (domain-2026.md 1). */
export function scoreModel(report: Situation, book: ScoreBook = NO_SCORE_BOOK): ReportModel {
  const made = makeScore(report, book);
  const { situation, rules, score } = made;
  const { words, period, settings } = situation;
  const noted = { report, ...made };
  const times = meanTable(situation);
  const table = scoreTable({ score, rules, words, hasTimes: times !== null }, scoreNotes(noted));
  const head = { ...letterhead(situation, scoreText(words.language, "score.title")), unitNote: "" };
  const more = [{ label: scoreText(words.language, "score.method.rules"), value: rulesName(rules, words.language) }, ...scoreLines(noted)];
  const blocks = [head, table, ruleTable(rules, settings.scoreScope, words), times, signatureBlock(situation), methodBlock(situation, more)];
  return { ...reportSheet(situation, "score766", sheetName("score766", period, words), blocks), inputsOf: inputsOf(made) };
}
