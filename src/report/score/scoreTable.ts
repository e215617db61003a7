import { scoreText, isScoreKey, type ScoreKey } from "../../locales/scoreText";
import { doubtfulCell } from "../model/doubtfulCell";
import type { CellContent, TableBlock, TableColumn, TableRow } from "../model/model";
import { columnNames } from "../situation/lacks";
import type { Wording } from "../words/wording";
import { isChanged, type RuleSet, type ScoreItem } from "./ruleSets";
import { earnsPoints, groupPointsFormula, groupScoredFormula, numberText, plainNumber, pointsFormula, quoted, rateFormula, sumOver } from "./scoreFormulas";
import { periodWords } from "./scoreWords";
import type { Score, ScoredGroup, ScoredItem, ScoreSource } from "./scoreItems";

/** The keys of the columns. A cell that may be typed into is kept as "<code>/<letter>". */
export const INPUT_LETTERS = { name: "a", numerator: "n", denominator: "d", fullAt: "f", maximum: "m", given: "p", source: "s" } as const;
type InputKey = keyof typeof INPUT_LETTERS;

/** What the table says, and of what. */
export interface ScoreSheet {
  score: Score;
  rules: RuleSet;
  words: Wording;
  /** Whether the times of item 2.2 stand in a table of their own. */
  hasTimes: boolean;
}

type Say = (key: ScoreKey, values?: Record<string, string | number>) => string;

function sayer({ words }: Pick<ScoreSheet, "words">): Say {
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

function shownSource(item: ScoredItem, source: ScoreSource, sheet: ScoreSheet): string {
  const said = sourceWords(item, source, sheet);
  return source !== "watched" && isChanged(sheet.rules.id, item.item) ? sayer(sheet)("score.source.changed", { source: said }) : said;
}

/** The source as it follows what is typed on the sheet; none for a row that shows an earlier period's numbers, whose source the user clears. */
function sourceFormula(item: ScoredItem, sheet: ScoreSheet): string | null {
  const { isTyped, item: { maximum }, lacks, numerator, denominator, carried } = item;
  if (maximum === null || carried !== null) return null;
  const say = (source: ScoreSource): string => quoted(shownSource(item, source, sheet));
  const counted = !isTyped.denominator ? "register" : isTyped.numerator ? "typed" : "mixed";
  const open: ScoreSource = maximum === 0 && numerator === null ? "unused" : numerator !== null && denominator !== null ? item.source : lacks.length > 0 ? "missing" : "empty";
  const fallback = open === "missing" || open === "empty" || open === "unused" ? open : "empty";
  const ofNumbers = `IF(OR({numerator}="",{denominator}=""),${say(fallback)},IF(OR({numerator}<0,{denominator}<0),${say("unclear")},IF({denominator}=0,${say("none")},IF({points}="",${say(item.item.times === undefined ? "unclear" : "noFactor")},${say(counted)}))))`;
  return `IF({given}<>"",${say("points")},${ofNumbers})`;
}

/** Cells of an item's row that may be typed into. */
function inputsOf({ item: { code, maximum, group }, isTyped, carried }: ScoredItem, { rules }: ScoreSheet): Record<string, string> {
  const named = (keys: readonly InputKey[]): Record<string, string> => Object.fromEntries(keys.map((key) => [key, `${code}/${INPUT_LETTERS[key]}`]));
  if (code === "2.2") return {};
  const isOwn = rules.id === "own";
  return named([
    ...(isOwn || group === "added" ? ["name" as const] : []),
    ...(isTyped.numerator ? ["numerator" as const] : []), ...(isTyped.denominator ? ["denominator" as const] : []),
    ...(maximum === null ? [] : ["fullAt", "maximum", "given"] as const), ...(carried !== null ? ["source" as const] : []),
  ]);
}

function itemRow(item: ScoredItem, sheet: ScoreSheet, rowOf: ReadonlyMap<string, number>): TableRow {
  const { item: { code, maximum, fullAt, times }, numerator, denominator, rate, given, points, source, isDoubtful, carried } = item;
  const isWatched = maximum === null;
  const hasNumbers = code !== "2.2";
  const mark = (content: CellContent): CellContent => (!hasNumbers ? "" : isDoubtful && content !== null ? doubtfulCell(content) : content);
  const name = itemName(item.item, sheet.words.language);
  const live = sourceFormula(item, sheet);
  const factor = times === undefined ? null : rowOf.get(times) ?? null;
  return {
    role: "data",
    cells: [code, name, mark(numerator), mark(denominator), mark(rate), isWatched ? "" : fullAt, isWatched ? "" : maximum, isWatched ? "" : given, isWatched ? "" : mark(points), shownSource(item, source, sheet)],
    formulas: {
      ...(!hasNumbers ? {} : { rate: rateFormula(item, factor) }),
      ...(isWatched ? {} : { points: pointsFormula(item) }),
      ...(live === null || carried !== null ? {} : { source: live }),
    },
    inputs: inputsOf(item, sheet),
  };
}

function scoredWords(key: "score.scored" | "score.scoredTotal", scored: number, maximum: number, say: Say): string {
  return say(key, { scored: plainNumber(scored), maximum: plainNumber(maximum) });
}

/** The same sentence as a formula: its words stay, its numbers follow the sheet. */
function scoredFormula(key: "score.scored" | "score.scoredTotal", scored: string, maximum: string, say: Say): string {
  const [start, between, end] = say(key, { scored: "\n", maximum: "\n" }).split("\n");
  return [quoted(start), numberText(scored), quoted(between), numberText(maximum), ...(end === "" ? [] : [quoted(end)])].join("&");
}

function groupRow(group: ScoredGroup, at: number, sheet: ScoreSheet): TableRow {
  const say = sayer(sheet);
  const rows = group.items.map((_, index) => at + 1 + index).filter((_, index) => group.items[index].item.maximum !== null);
  const points = group.isDoubtful && group.points !== null ? doubtfulCell(group.points) : group.points;
  return {
    role: "band",
    cells: ["", say(`score.group.${group.group}`), "", "", "", "", group.maximum, group.given, points, earnsPoints(group) ? scoredWords("score.scored", group.scored, group.maximum, say) : ""],
    formulas: {
      maximum: sumOver("maximum", rows), points: groupPointsFormula(rows),
      source: `IF({maximum}=0,"",${scoredFormula("score.scored", groupScoredFormula(rows), "{maximum}", say)})`,
    },
    inputs: { given: `${group.group}/p` },
  };
}

function totalRow({ score, ...sheet }: ScoreSheet, groups: readonly { at: number; rows: readonly number[] }[]): TableRow {
  const say = sayer(sheet);
  const at = groups.map((group) => group.at);
  const scored = `(${groups.map((group) => groupScoredFormula(group.rows, group.at)).join("+")})`;
  return {
    role: "total",
    cells: ["", say("score.total"), "", "", "", "", score.maximum, "", score.isDoubtful ? doubtfulCell(score.points) : score.points, scoredWords("score.scoredTotal", score.scored, score.maximum, say)],
    formulas: { maximum: sumOver("maximum", at), points: `ROUND(${sumOver("points", at)},2)`, source: scoredFormula("score.scoredTotal", scored, "{maximum}", say) },
  };
}

function columnsOf(say: Say): TableColumn[] {
  return [
    { key: "code", header: say("score.col.code"), shown: "text", width: 5 },
    { key: "name", header: say("score.col.item"), shown: "text", width: 40 },
    { key: "numerator", header: say("score.col.numerator"), shown: "count", width: 9 },
    { key: "denominator", header: say("score.col.denominator"), shown: "count", width: 9 },
    { key: "rate", header: say("score.col.rate"), shown: "rate", width: 8 },
    { key: "fullAt", header: say("score.col.fullAt"), shown: "rate", width: 8 },
    { key: "maximum", header: say("score.col.maximum"), shown: "points2", width: 8 },
    { key: "given", header: say("score.col.given"), shown: "points2", width: 8 },
    { key: "points", header: say("score.col.points"), shown: "points2", width: 8 },
    { key: "source", header: say("score.col.source"), shown: "text", width: 34 },
  ];
}

/** Rows of the groups, each above those of its items. */
function placesOf({ groups }: Score): { rowOf: Map<string, number>; places: { at: number; rows: number[] }[] } {
  const rowOf = new Map<string, number>();
  let at = 0;
  const places = groups.map(({ items }) => {
    const place = at;
    items.forEach(({ item }, index) => rowOf.set(item.code, place + 1 + index));
    at += items.length + 1;
    return { at: place, rows: items.flatMap(({ item }, index) => (item.maximum === null ? [] : [place + 1 + index])) };
  });
  return { rowOf, places };
}

/**
 * The score item by item under its groups: what the register does not give, maxima and thresholds are cells to type into, points,
 * sums and sources follow them.
 * @param notes what is to be known of the numbers
 * @example scoreTable({ score, rules, words }, []).rows.length // 6 groups, 23 items, the total
 */
export function scoreTable(sheet: ScoreSheet, notes: readonly string[]): TableBlock {
  const { rowOf, places } = placesOf(sheet.score);
  const rows = sheet.score.groups.flatMap((group, index) => [groupRow(group, places[index].at, sheet), ...group.items.map((item) => itemRow(item, sheet, rowOf))]);
  return {
    type: "table", id: "score766", title: scoreText(sheet.words.language, "score.tableTitle"), columns: columnsOf(sayer(sheet)), numbered: true,
    rows: [...rows, totalRow(sheet, places)], highlights: [], notes: [...notes],
  };
}
