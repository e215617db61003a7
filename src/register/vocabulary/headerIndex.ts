import { foldKey, squeezedKey } from "../fold";
import { COLUMN_ROLES, type ColumnRole } from "../types";
import { HEADERS, PARENT_LEAVES } from "./headers";

/** A role that a header may stand for. plain: it is the role's own name; shared: registers use it for another role too. */
export interface HeaderEntry {
  role: ColumnRole;
  plain: boolean;
  shared: boolean;
}

const byHeader = buildIndex();
const byParentAndLeaf = new Map(PARENT_LEAVES.map(({ parent, leaf, role }) => [pairKey(parent, leaf), role]));
const longHeaders = buildLongHeaders();

function buildIndex(): Map<string, HeaderEntry[]> {
  const index = new Map<string, HeaderEntry[]>();
  for (const role of COLUMN_ROLES) {
    HEADERS[role].forEach((header, place) => {
      const key = squeezedKey(header);
      const entries = index.get(key) ?? [];
      if (entries.every((entry) => entry.role !== role)) entries.push({ role, plain: place === 0, shared: false });
      index.set(key, entries);
    });
  }
  for (const entries of index.values()) if (entries.length > 1) for (const entry of entries) entry.shared = true;
  return index;
}

/** Headers of three words and more, the longest first: a header that begins with one is a suggestion for its role. */
function buildLongHeaders(): { start: string; role: ColumnRole }[] {
  const starts: { start: string; role: ColumnRole }[] = [];
  for (const role of COLUMN_ROLES) {
    for (const header of HEADERS[role]) {
      const start = foldKey(header);
      if (start.split(" ").length >= 3 && byHeader.get(squeezedKey(header))?.length === 1) starts.push({ start: `${start} `, role });
    }
  }
  return starts.sort((a, b) => b.start.length - a.start.length);
}

function pairKey(parent: string, leaf: string): string {
  return `${squeezedKey(parent)}>${squeezedKey(leaf)}`;
}

/** A header without what stands in brackets: "Ngày nhận (dd/mm/yyyy)" → "Ngày nhận ". */
function withoutBrackets(header: string): string {
  return header.replace(/\([^()]*\)|\[[^[\]]*\]/g, " ");
}

/**
 * Roles that a header names, all of it or all but what stands in brackets; empty for a header that is not known.
 * @example headerEntries("Ngày hẹn trả (dự kiến)")[0].role // "due"
 */
export function headerEntries(header: string): readonly HeaderEntry[] {
  return byHeader.get(squeezedKey(header)) ?? byHeader.get(squeezedKey(withoutBrackets(header))) ?? [];
}

/**
 * The role of a leaf under its parent header; undefined when the pair is not known.
 * @example parentLeafRole("Ngày, tháng, năm", "Trả kết quả") // "handedOver"
 */
export function parentLeafRole(parent: string, leaf: string): ColumnRole | undefined {
  return byParentAndLeaf.get(pairKey(parent, leaf)) ?? byParentAndLeaf.get(pairKey(withoutBrackets(parent), withoutBrackets(leaf)));
}

/**
 * The role whose long name a header begins with: never enough by itself, the column's content must agree.
 * @example headerStartRole("Ngày tiếp nhận tại Bộ phận Một cửa") // "received"
 */
export function headerStartRole(header: string): ColumnRole | undefined {
  const key = `${foldKey(header)} `;
  return longHeaders.find(({ start }) => key.startsWith(start))?.role;
}
