import { squeezedKey } from "../texts/fold";
import { COLUMN_ROLES, type ColumnRole } from "../model/roles";
import { HEADERS } from "./headers";
import { NOT_OURS, PARENT_LEAVES } from "./parentHeaders";

/** A role that a header may stand for. plain: it is the role's own name; shared: registers use it for another role too. */
export interface HeaderEntry {
  role: ColumnRole;
  plain: boolean;
  shared: boolean;
}

const byHeader = buildIndex();
const byParentAndLeaf = new Map(PARENT_LEAVES.map(({ parent, leaf, role }) => [pairKey(parent, leaf), role]));
const notOurs = new Set(NOT_OURS.map(squeezedKey));

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

function pairKey(parent: string, leaf: string): string {
  return `${squeezedKey(parent)}>${squeezedKey(leaf)}`;
}

/** A header without what stands in brackets: "Ngày nhận (dd/mm/yyyy)" → "Ngày nhận ". */
function withoutBrackets(header: string): string {
  return header.replace(/\([^()]*\)|\[[^[\]]*\]/g, " ");
}

/** Where a remark begins that stands behind the name: "Đơn vị: Tất cả", "Trạng thái = Đã trả", "Ngày nhận - quý 3". */
const REMARK = /\s*[:=|;]|\s[-–—]\s/;

/**
 * Roles that a header names, all of it or all but what stands in brackets; empty for a header that is not known.
 * @example headerEntries("Ngày hẹn trả (dự kiến)")[0].role // "due"
 */
export function headerEntries(header: string): readonly HeaderEntry[] {
  return byHeader.get(squeezedKey(header)) ?? byHeader.get(squeezedKey(withoutBrackets(header))) ?? [];
}

/**
 * Roles that a header names before a remark: a filter's value, a hint. Title rows look so too ("Đơn vị: Sở Y tế"), so this
 * is for columns of a header row only.
 * @example remarkedEntries("Trạng thái: Đã trả kết quả")[0].role // "status"
 */
export function remarkedEntries(header: string): readonly HeaderEntry[] {
  const name = header.split(REMARK)[0];
  return name === header ? [] : headerEntries(name);
}

/**
 * The role of a leaf under its parent header: null when the pair is known to be none of ours, undefined when the pair is
 * not known.
 * @example parentLeafRole("Ngày, tháng, năm", "Trả kết quả") // "handedOver"
 */
export function parentLeafRole(parent: string, leaf: string): ColumnRole | null | undefined {
  const role = byParentAndLeaf.get(pairKey(parent, leaf));
  return role !== undefined ? role : byParentAndLeaf.get(pairKey(withoutBrackets(parent), withoutBrackets(leaf)));
}

/**
 * True for a header that registers have and no role needs.
 * @example isNotOurs("Ngày chuyển hồ sơ") // true
 */
export function isNotOurs(header: string): boolean {
  return notOurs.has(squeezedKey(header)) || notOurs.has(squeezedKey(withoutBrackets(header)));
}
