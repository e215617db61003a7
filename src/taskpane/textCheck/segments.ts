import type { CheckResult } from "../../checks/types";

/** A stretch of a text; marks are the numbers of the results that speak of it, none for plain text. */
interface Segment {
  text: string;
  marks: number[];
}

interface Stretch {
  from: number;
  to: number;
  marks: number[];
}

/** Phrases in the order of the text; those that overlap become one. */
function stretches(results: readonly CheckResult[]): Stretch[] {
  const all = results.flatMap(({ phrase }, index): Stretch[] => (phrase ? [{ from: phrase.offset, to: phrase.offset + phrase.text.length, marks: [index + 1] }] : []));
  return all.sort((a, b) => a.from - b.from || b.to - a.to).reduce<Stretch[]>((done, each) => {
    const last = done[done.length - 1];
    if (!last || each.from >= last.to) return [...done, each];
    return [...done.slice(0, -1), { from: last.from, to: Math.max(last.to, each.to), marks: [...last.marks, ...each.marks] }];
  }, []);
}

/**
 * A text cut into plain and marked stretches; results are numbered from 1 in the order given.
 * @example markedSegments("a 5 b", [result]) // [{ text: "a ", marks: [] }, { text: "5", marks: [1] }, …]
 */
export function markedSegments(text: string, results: readonly CheckResult[]): Segment[] {
  const segments: Segment[] = [];
  let at = 0;
  for (const { from, to, marks } of stretches(results)) {
    if (from > at) segments.push({ text: text.slice(at, from), marks: [] });
    segments.push({ text: text.slice(from, to), marks });
    at = to;
  }
  if (at < text.length) segments.push({ text: text.slice(at), marks: [] });
  return segments;
}
