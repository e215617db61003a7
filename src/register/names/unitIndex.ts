import { foldKey } from "../texts/fold";
import { nameKey } from "../texts/nameKey";
import { asShortForm, shortForms, unitForm } from "./abbreviations";

/** Kinds of places, written with marks or by short forms without: they tell no two places apart. */
const PLACE_WORDS: ReadonlySet<string> = new Set(["ubnd", "xa", "phuong", "thi", "tran", "dac", "khu", "huyen", "quan", "thanh", "pho", "tinh", "so"]);

/**
 * A key that is the same for the usual short and long forms of one unit's name and keeps the marks of its own words: "UBND
 * xã Tân Lập" and "Xã Tân Lập" are one unit, "Xã Tấn Lập" is another.
 * @example unitKey("UBND xã Tân Lập") === unitKey("xã Tân Lập") // true
 */
export function unitKey(name: string): string {
  const marked = new Map(name.split(/[\s\p{P}\p{S}]+/u).map((word) => [foldKey(word), nameKey(word)]));
  return unitForm(name).split(" ").map((word) => (PLACE_WORDS.has(word) ? word : marked.get(word) ?? word)).join(" ");
}

function isUnmarked(name: string): boolean {
  return foldKey(name) === nameKey(name);
}

const PLACE = /^(xa|phuong|thi tran|dac khu|huyen|quan|thi xa|thanh pho) /;

/** Names of units, found again by other forms of them: with or without the body's name, without any marks, by initials. */
export class UnitIndex {
  private readonly byKey = new Map<string, string>();
  private readonly byForm = new Map<string, string[]>();
  private readonly byInitials = new Map<string, Set<string>>();
  /** By the name of the place alone: "Tân Lập". */
  private readonly byPlace = new Map<string, string[]>();

  constructor(names: Iterable<string>) {
    for (const name of names) if (name !== "") this.add(name);
  }

  /**
   * The name under which a unit is known here; null when it is not.
   * @example new UnitIndex(["Xã Tân Lập"]).find("UBND xã Tân Lập") // "Xã Tân Lập"
   */
  find(name: string): string | null {
    if (name === "") return null;
    const same = this.byKey.get(unitKey(name));
    if (same !== undefined) return same;
    const alike = this.byForm.get(unitForm(name)) ?? [];
    const unmarked = alike.find((each) => isUnmarked(name) || isUnmarked(each));
    return unmarked ?? this.place(name) ?? this.only(asShortForm(name)) ?? shortForms(name).map((form) => this.byForm.get(form)?.[0]).find((each) => each !== undefined) ?? null;
  }

  /** "Tân Lập" and "Xã Tân Lập", unless a phường of that name is known too. */
  private place(name: string): string | null {
    const key = unitKey(name);
    const alike = (this.byPlace.get(key.replace(PLACE, "")) ?? []).filter((each) => PLACE.test(unitKey(each)) !== PLACE.test(key));
    return alike.length === 1 ? alike[0] : null;
  }

  private only(form: string): string | null {
    const names = this.byInitials.get(form);
    return form !== "" && names?.size === 1 ? [...names][0] : null;
  }

  private add(name: string): void {
    if (this.byKey.has(unitKey(name))) return;
    this.byKey.set(unitKey(name), name);
    const place = unitKey(name).replace(PLACE, "");
    this.byPlace.set(place, [...(this.byPlace.get(place) ?? []), name]);
    // A short name stands under its letters as written by initials: "Sở KH&ĐT" under "sokhdt".
    for (const form of new Set([unitForm(name), asShortForm(name)])) if (form !== "") this.byForm.set(form, [...(this.byForm.get(form) ?? []), name]);
    for (const form of shortForms(name)) this.byInitials.set(form, (this.byInitials.get(form) ?? new Set()).add(name));
  }
}
