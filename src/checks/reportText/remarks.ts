import { phraseOf, sentenceStart } from "./openings";
import { rateAt } from "./printedRates";
import type { Shape } from "./tokens";
import type { Remark, RemarkKind, ReportStatement } from "./types";

/** What is counted one by one, unlike units that "reach 100 %". */
const COUNTED = "(?:ho so|giao dich|ket qua|phieu|luot|thu tuc|tthc)";

/** How a report words what it says beside its counts; tokens as in tokens.ts. A place belongs to the first that fits. */
const REMARKS: { kind: RemarkKind; pattern: RegExp; unless?: RegExp }[] = [
  { kind: "points", pattern: /(?:tang|giam) Q diem (?:phan tram|%) ?\(? ?tu P (?:len|xuong|thanh|den|con) P/g },
  { kind: "receivedChange", pattern: /tiep nhan moi (?:tang|giam) N ho so ?[(,]? ?(?:(?:tang|giam|bang|tuong duong|dat) ?)*P/g },
  { kind: "countChange", pattern: /(?:tang|giam) N ho so ?[(,]? ?(?:(?:tang|giam|bang|tuong duong|tuong ung|dat|ty le) ?)*P/g },
  { kind: "meanOnline", pattern: /ty le[^.;A-Z]{0,60}truc tuyen[^.;A-Z]{0,20}trung binh[^.;A-Z]{0,40}P/g },
  { kind: "meanOnline", pattern: /trung binh[^.;A-Z]{0,60}truc tuyen[^.;A-Z]{0,40}P/g },
  { kind: "onlineRate", pattern: /ty le (?:ho so )?(?:nop |tiep nhan )?truc tuyen[^.;A-Z]{0,40}P/g, unless: /thanh toan|giao dich|duoi|tren/ },
  { kind: "mean", pattern: /trung binh[^.;A-Z]{0,40}P/g },
  { kind: "mean", pattern: /chung cua N[^.;A-Z]{0,40}P/g },
  { kind: "best", pattern: /cao nhat[^;P]{0,100}?P/g },
  { kind: "worst", pattern: /thap nhat[^;P]{0,100}?P/g },
  { kind: "floor", pattern: /khong (?:co )?(?:dia phuong|don vi|co quan|huyen|xa)[^.;A-Z]{0,20}duoi P/g },
  { kind: "lateBelow", pattern: /(?:cham|tre|qua) ?(?:han)?[^.;A-Z]{0,20}han duoi P/g },
  { kind: "lateMost", pattern: /(?:cham|tre|qua) han tu P den P/g },
  { kind: "unitsAt100", pattern: /N (?:co quan|don vi)[^.;A-Z]{0,30}ty le P/g },
  { kind: "share", pattern: new RegExp(`(?:R|N ?/ ?N|N(?: ${COUNTED})?[^.;A-Z]{0,12}(?:tren|trong)(?: tong(?: so)?)? N) ${COUNTED}[^.;A-Z]{0,20}(?:dat|chiem|ty le|bang|\\()[^.;A-Z]{0,12}P`, "g"), unless: /cao nhat|thap nhat/ },
  // Without the noun nothing may stand between: "trong 3 ngày" is no whole.
  { kind: "share", pattern: /N (?:tren|trong)(?: tong(?: so)?)? N ?[,(]? ?(?:dat|chiem|bang)(?: ty le)? P/g, unless: /cao nhat|thap nhat/ },
  { kind: "ratio", pattern: /R (?:cac )?(?:huyen|xa|phuong|dia phuong|don vi|co quan|so)(?![a-z])/g },
  { kind: "claim", pattern: /(?:tang|giam|cao hon|thap hon)[^.;A-Z]{0,40}cung ky[^.;A-Z]*/g, unless: /khong (?:tang|giam)/ },
];

/** A claim is only empty when its sentence has no number at all. */
function hasNumber(shape: Shape, at: number, end: number): boolean {
  const rest = shape.shape.indexOf(".", end);
  return /[NPQ]/.test(shape.shape.slice(sentenceStart(shape.shape, at), rest < 0 ? undefined : rest));
}

function lastIndex(statements: readonly ReportStatement[], fits: (statement: ReportStatement) => boolean): number {
  return statements.reduce((last, statement, index) => (fits(statement) ? index : last), -1);
}

/** The statement that a remark speaks of: of its scope, the one whose period its line or sentence names, else the last before it. */
function statementFor(shape: Shape, at: number, statements: readonly ReportStatement[]): number {
  const before = lastIndex(statements, ({ offset }) => offset <= shape.places[at]);
  if (before < 0) return before;
  const start = Math.max(sentenceStart(shape.shape, at), ...[...shape.lineStarts].filter((line) => line <= at));
  const named = [...shape.tokens].filter(([place, { kind }]) => kind === "L" && place >= start && place < at).pop()?.[1].label;
  if (!named) return before;
  const { scope } = statements[before];
  const own = lastIndex(statements, ({ scope: its, label }) => its === scope && label?.kind === named.kind && label.index === named.index);
  return own < 0 ? before : own;
}

/**
 * What a text says beside its counts: means, best and worst units, changes, claims.
 * @example remarksOf(text, shapeOf(text), statements, end).map(({ kind }) => kind) // ["meanOnline", "unitsAt100", …]
 */
export function remarksOf(text: string, shape: Shape, statements: readonly ReportStatement[], length: number): Remark[] {
  const taken = new Set<number>();
  const remarks = REMARKS.flatMap(({ kind, pattern, unless }) => [...shape.shape.slice(0, length).matchAll(pattern)].flatMap((found) => {
    const at = found.index;
    const end = at + found[0].length;
    const places = [...found[0]].flatMap((character, i) => (/[NPQR]/.test(character) ? [at + i] : []));
    if (places.some((place) => taken.has(place)) || unless?.test(found[0]) || (kind === "claim" && hasNumber(shape, at, end))) return [];
    places.forEach((place) => taken.add(place));
    return [remarkAt(text, shape, kind, at, end, places, statements)];
  }));
  return remarks.sort((a, b) => a.phrase.offset - b.phrase.offset);
}

function remarkAt(text: string, shape: Shape, kind: RemarkKind, at: number, end: number, places: readonly number[], statements: readonly ReportStatement[]): Remark {
  const kindOf = (place: number): string => shape.shape[place];
  const stop = shape.shape.indexOf(".", end);
  return {
    kind, phrase: phraseOf(text, shape, at, end), words: shape.shape.slice(at, stop < 0 ? undefined : stop), statement: statementFor(shape, at, statements),
    rates: places.filter((place) => /[PQ]/.test(kindOf(place))).map((place) => rateAt(text, shape, place)),
    numbers: places.filter((place) => /[NR]/.test(kindOf(place))).flatMap((place) => numbersOf(shape, place)),
  };
}

function numbersOf({ tokens, shape }: Shape, place: number): number[] {
  const token = tokens.get(place);
  if (!token) return [];
  return shape[place] === "R" ? [token.value, token.second] : [token.value];
}
