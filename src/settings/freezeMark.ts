/** Which part of a freeze a sheet is: the one to print, or the one that keeps the cases. */
interface FreezeMark {
  /** Names the freeze in this workbook. */
  id: string;
  part: "print" | "data";
}

const START = "freeze:";

/**
 * The mark of a sheet that belongs to a freeze. It is never the fingerprint of a sheet's content, so no later report
 * replaces such a sheet and no clearing takes it.
 * @example freezeMark({ id: "20210921090500", part: "data" }) // "freeze:data:20210921090500"
 */
export function freezeMark({ id, part }: FreezeMark): string {
  return `${START}${part}:${id}`;
}

/** What a mark says of a freeze; null for any other sheet of ours. */
export function freezeOf(mark: string): FreezeMark | null {
  const found = /^freeze:(print|data):(.+)$/.exec(mark);
  return found ? { part: found[1] as FreezeMark["part"], id: found[2] } : null;
}
