import type { BuiltReport } from "../../report/model/result";
import { EFFECT_FIGURES, movedBy, movedLabel, movedText, type AnswerEffect, type MainFigures, type Moved } from "../../report/situation/effects";
import type { Question } from "../../report/situation/questions";
import type { Wording } from "../../report/words/wording";

/** One figure now and after each answer; null while it is not counted. */
export interface EffectRow {
  name: Moved["name"];
  label: string;
  now: string;
  after: (string | null)[];
}

/** More rows would hide the answer below them. */
const MOST_ROWS = 5;

/** What people look for first: shown while nothing is counted yet, and never left out. */
const FIRST = ["received", "onTimeRate", "lost"] as const satisfies readonly Moved["name"][];

const ORDER: readonly Moved["name"][] = [...EFFECT_FIGURES, "lost"];

function valueIn(figures: MainFigures, name: Moved["name"]): number | null {
  return name === "lost" ? figures.lost : figures.figures[name];
}

/** Figures of the report that is shown now: there before anything is counted. */
function nowIn(report: BuiltReport["json"] | null, name: Moved["name"]): number | null {
  if (report === null) return null;
  return name === "lost" ? (report.uncertain?.excluded ?? 0) : report.total[name];
}

function isFirst(name: Moved["name"]): boolean {
  return FIRST.some((each) => each === name);
}

function namesShown(moved: ReadonlySet<Moved["name"]>): Moved["name"][] {
  const names = ORDER.filter((name) => moved.has(name));
  const others = names.filter((name) => !isFirst(name)).slice(0, MOST_ROWS - names.filter(isFirst).length);
  return names.filter((name) => isFirst(name) || others.includes(name));
}

/**
 * The figures that the answers to a question change, before and after.
 * @param report what is shown now; null where there is no report yet
 * @example effectRows(question, effects, report, words)[0] // { label: "Tiếp nhận mới", now: "699", after: ["1.221"], … }
 */
export function effectRows({ answers }: Question, effects: readonly AnswerEffect[], report: BuiltReport["json"] | null, words: Wording): EffectRow[] {
  const found = answers.map(({ key }) => effects.find(({ answer }) => answer.key === key) ?? null);
  const counted = found.filter((each) => each !== null);
  const moved = new Set<Moved["name"]>(counted.length > 0 ? counted.flatMap((each) => movedBy(each).map(({ name }) => name)) : FIRST);
  return namesShown(moved).map((name) => {
    const now = counted.length > 0 ? valueIn(counted[0].before, name) : nowIn(report, name);
    const after = found.map((effect) => (effect === null ? null : movedText({ name }, valueIn(effect.after, name), words)));
    return { name, label: movedLabel({ name }, words), now: movedText({ name }, now, words), after };
  });
}
