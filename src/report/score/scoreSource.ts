import { scoreText, isScoreKey, type ScoreKey } from "../../locales/scoreText";
import { columnNames } from "../situation/lacks";
import type { Wording } from "../words/wording";
import { isChanged, type RuleSet, type ScoreItem } from "./ruleSets";
import { quoted } from "./scoreFormulas";
import type { Score, ScoredItem, ScoreSource } from "./scoreItems";
import { periodWords } from "./scoreWords";

/** What the table says, and of what. */
export interface ScoreSheet {
  score: Score;
  rules: RuleSet;
  words: Wording;
  /** Whether the times of item 2.2 stand in a table of their own. */
  hasTimes: boolean;
}

export type Say = (key: ScoreKey, values?: Record<string, string | number>) => string;

/** The texts of a sheet in its language. @example sayer(sheet)("score.total") // "Tổng điểm" */
export function sayer({ words }: Pick<ScoreSheet, "words">): Say {
  return (key, values) => scoreText(words.language, key, values);
}

/**
 * The name of an item: the user's, else the portal's.
 * @example itemName(item, "vi") // "Hồ sơ xử lý trước hạn, đúng hạn"
 */
export function itemName({ code, name }: ScoreItem, language: Wording["language"]): string {
  const key = `score.item.${code}`;
  if (name !== "") return name;
  return isScoreKey(key) ? scoreText(language, key) : "";
}

/** What is said of where an item's points come from, were this its source. */
function sourceWords(item: ScoredItem, source: ScoreSource, { words, hasTimes }: ScoreSheet): string {
  const say = sayer({ words });
  const { item: { code, onNone }, lacks, carried, numerator } = item;
  if (source === "none") return say(onNone === "full" ? "score.source.noneFull" : "score.source.none");
  if (source === "missing") return say("score.source.missing", { columns: columnNames(lacks, words) });
  if (source === "empty" && numerator !== null) return say("score.source.emptyDenominator");
  if (source === "watched") return say(code !== "2.2" ? "score.source.watched" : hasTimes ? "score.source.watchedTable" : "score.source.noTimes");
  if (source === "carried" && carried !== null) return say("score.source.carried", { period: periodWords(carried, words), day: words.day(carried.on) });
  return source === "carried" ? "" : say(`score.source.${source}`);
}

/**
 * The source of an item as it is shown, and that its maximum or threshold was changed.
 * @example shownSource(item, item.source, sheet) // "từ sổ"
 */
export function shownSource(item: ScoredItem, source: ScoreSource, sheet: ScoreSheet): string {
  const said = sourceWords(item, source, sheet);
  return source !== "watched" && isChanged(sheet.rules.id, item.item) ? sayer(sheet)("score.source.changed", { source: said }) : said;
}

/** The source as it follows what is typed on the sheet; none for a row that shows an earlier period's numbers, whose source the user clears. */
export function sourceFormula(item: ScoredItem, sheet: ScoreSheet): string | null {
  const { isTyped, item: { maximum }, lacks, numerator, denominator, carried } = item;
  if (maximum === null || carried !== null) return null;
  const say = (source: ScoreSource): string => quoted(shownSource(item, source, sheet));
  const counted = !isTyped.denominator ? "register" : isTyped.numerator ? "typed" : "mixed";
  const open: ScoreSource = maximum === 0 && numerator === null ? "unused" : numerator !== null && denominator !== null ? item.source : lacks.length > 0 ? "missing" : "empty";
  const fallback = open === "missing" || open === "empty" || open === "unused" ? open : "empty";
  const ofNumbers = `IF(OR({numerator}="",{denominator}=""),${say(fallback)},IF(OR({numerator}<0,{denominator}<0),${say("unclear")},IF({denominator}=0,${say("none")},IF({points}="",${say(item.item.times === undefined ? "unclear" : "noFactor")},${say(counted)}))))`;
  return `IF({given}<>"",${say("points")},${ofNumbers})`;
}
