import { caseIdHash, caseIdKey } from "../duplicates/caseId";
import { columnOf } from "../layout/columns";
import { saysNothing } from "../texts/saysNothing";
import { FATE, isCase } from "./fates";
import type { RowStore } from "./rowStore";

/** Rows that are steps of one case, which several bodies handle one after the other (liên thông). */
export interface LinkedCases {
  /** Row of a step → the row that stands for its case. */
  caseOf: ReadonlyMap<number, number>;
  /** Of cases without a row of their own: the row that stands for each → all rows of its steps, its own among them. */
  joined: ReadonlyMap<number, readonly number[]>;
}

export const NOTHING_LINKED: LinkedCases = { caseOf: new Map(), joined: new Map() };

/** What more rows than this share is no code of one case. */
const MOST_STEPS = 30;
/** The number of a book in the place of a code begins anew with each book: it means a row of its own sheet. */
const RUNNING = /^\d{1,5}(?:[/.-]\d{2,4})?$/;

interface Found {
  caseOf: Map<number, number>;
  joined: Map<number, readonly number[]>;
}

/**
 * Rows of one case id that are its steps: of one sheet, each with a step of its own, where a column tells the part or the step's own
 * appointment too. A bare "Bước" may as well be where a case is now, and its rows earlier and later states of it. Before second rows
 * of a case are left out.
 */
export function linkSteps(store: RowStore, fates: Uint8Array): LinkedCases {
  const step = store.more.texts.get("step");
  const sheets = new Set(store.sources.flatMap(({ layout }, at) => (
    columnOf(layout, "step") > 0 && columnOf(layout, "caseId") > 0 && (columnOf(layout, "stepDue") > 0 || columnOf(layout, "partCode") > 0) ? [at + 1] : [])));
  if (!step || sheets.size === 0) return NOTHING_LINKED;
  const found: Found = { caseOf: new Map(), joined: new Map() };
  const rowsOf = grouped(store, fates, (row) => (sheets.has(store.sheet[row]) && store.idHash[row] !== 0 ? `${store.sheet[row]} ${caseIdKey(store.idAt(row))}` : ""));
  for (const rows of rowsOf.values()) {
    const steps = rows.map((row) => textOrBlank(step.textAt(row)));
    if (rows.length < 2 || rows.length > MOST_STEPS || new Set(steps).size < rows.length) continue;
    const own = rows[steps.indexOf("")];
    if (own === undefined) join(store, rows, found);
    else for (const row of rows) if (row !== own) found.caseOf.set(row, own);
  }
  return applied(fates, found);
}

/**
 * Rows that name the case whose part they are: counted with its row where the register has one, else together as one case. Rows that
 * name each other in a circle, and codes that too many rows share, link nothing.
 */
export function linkParents(store: RowStore, fates: Uint8Array, keptRow: ReadonlyMap<number, number>): LinkedCases {
  const children = grouped(store, fates, (row) => parentKey(store, row), true);
  if (children.size === 0) return NOTHING_LINKED;
  const found: Found = { caseOf: new Map(), joined: new Map() };
  const parents = parentRows(store, fates, children);
  for (const [key, rows] of children) {
    const parent = parents.get(key);
    if (parent === undefined) {
      const counted = rows.filter((row) => fates[row] === FATE.used);
      if (counted.length > 1 && rows.length <= MOST_STEPS) join(store, counted, found);
    } else if (!comesBack(store, parents, parent, rows)) for (const row of rows) found.caseOf.set(row, parent);
  }
  applied(fates, found);
  // A second row of a step that says otherwise changes no figure.
  for (const [row, kept] of keptRow) if (fates[kept] === FATE.linkedStep && fates[row] === FATE.duplicateDiffers) fates[row] = FATE.duplicateCase;
  return found;
}

/** Rows that are cases by a key, "" = none. */
function grouped(store: RowStore, fates: Uint8Array, keyOf: (row: number) => string, withLost = false): Map<string, number[]> {
  const groups = new Map<string, number[]>();
  for (let row = 0; row < store.length; row++) {
    const fate = fates[row];
    if (fate !== FATE.used && !(withLost && isCase(fate) && fate !== FATE.notAccepted && fate !== FATE.linkedStep)) continue;
    const key = keyOf(row);
    if (key === "") continue;
    const rows = groups.get(key);
    if (rows) rows.push(row);
    else groups.set(key, [row]);
  }
  return groups;
}

/** The case that a row names as the one that it is a part of; "" for none, and for its own. */
function parentKey(store: RowStore, row: number): string {
  const { parents } = store.more;
  if (parents.hash[row] === 0) return "";
  const key = parents.keyAt(row);
  if (key === "" || (store.idHash[row] !== 0 && key === caseIdKey(store.idAt(row)))) return "";
  return RUNNING.test(key) ? `${store.sheet[row]} ${key}` : key;
}

/** The row of each case that some row names; of several the one that counts. */
function parentRows(store: RowStore, fates: Uint8Array, children: ReadonlyMap<string, readonly number[]>): Map<string, number> {
  const hashes = new Set([...children.values()].map(([row]) => caseIdHash(store.more.parents.at(row))));
  const rows = new Map<string, number>();
  for (let row = 0; row < store.length; row++) {
    if (!hashes.has(store.idHash[row]) || !isCase(fates[row])) continue;
    const own = caseIdKey(store.idAt(row));
    const key = RUNNING.test(own) ? `${store.sheet[row]} ${own}` : own;
    if (!children.has(key)) continue;
    const known = rows.get(key);
    if (known === undefined || (fates[known] !== FATE.used && fates[row] === FATE.used)) rows.set(key, row);
  }
  return rows;
}

/** Whether the case that rows name is in the end a part of them. */
function comesBack(store: RowStore, parents: ReadonlyMap<string, number>, parent: number, rows: readonly number[]): boolean {
  let at: number | undefined = parent;
  for (let hops = 0; at !== undefined && hops < MOST_STEPS; hops++) {
    if (rows.includes(at)) return true;
    at = parents.get(parentKey(store, at));
  }
  return at !== undefined;
}

/** One row stands for the case: that of the body in charge, which names no partner where others do, else the one received first. */
function join(store: RowStore, rows: readonly number[], { caseOf, joined }: Found): void {
  const partner = store.more.texts.get("partnerUnit");
  const alone = partner ? rows.filter((row) => textOrBlank(partner.textAt(row)) === "") : [];
  const received = store.days.received.data;
  const stands = (alone.length > 0 ? alone : rows).reduce((first, row) => (received[row] < received[first] ? row : first));
  joined.set(stands, rows);
  for (const row of rows) if (row !== stands) caseOf.set(row, stands);
}

function textOrBlank(text: string): string {
  return saysNothing(text) ? "" : text;
}

function applied(fates: Uint8Array, found: Found): LinkedCases {
  for (const row of found.caseOf.keys()) fates[row] = FATE.linkedStep;
  return found;
}
