import type { UnitAlias } from "../model/corrections";
import { nameKey } from "../texts/nameKey";
import { asShortForm, shortForms, unitForm } from "./abbreviations";
import { mayBeOneUnit } from "./sameUnit";

/** One name for all under which a unit is written: for telling who has sent and who has not. Figures are joined by the user's aliases only. */
export class KnownUnits {
  private readonly byKey = new Map<string, string>();
  private readonly byForm = new Map<string, string[]>();
  /** By the initials that a full name makes, and by the name of those written in initials. */
  private readonly byShort = new Map<string, string[]>();
  private readonly byInitials = new Map<string, string[]>();
  private readonly aliases = new Map<string, string>();

  /** @param names the first of several for one unit stands for all of them */
  constructor(names: Iterable<string> = [], aliases: readonly UnitAlias[] = []) {
    for (const { from, to } of [...aliases].sort((a, b) => a.since - b.since)) this.aliases.set(nameKey(from), to);
    for (const name of names) this.nameOf(name);
  }

  /**
   * The known name that a name stands for, by the user's aliases, its spelling, the usual short and long forms ("UBND xã X",
   * "Xã X", "SKHĐT"), or without its marks; null when none does, or more than one.
   * @example new KnownUnits(["Xã Tân Lập"]).find("UBND xa Tan Lap") // "Xã Tân Lập"
   */
  find(name: string): string | null {
    const meant = this.meant(name);
    const exact = this.byKey.get(nameKey(meant));
    if (exact !== undefined) return exact;
    const alike = (this.byForm.get(unitForm(meant)) ?? []).filter((known) => mayBeOneUnit(meant, known));
    if (alike.length > 0) return alike.length === 1 ? alike[0] : null;
    const short = [...(this.byShort.get(asShortForm(meant)) ?? []), ...shortForms(meant).flatMap((form) => this.byInitials.get(form) ?? [])];
    const different = [...new Set(short)];
    return different.length === 1 ? different[0] : null;
  }

  /** Same, and a name not known before is known from now on. */
  nameOf(name: string): string {
    const known = this.find(name);
    if (known !== null || nameKey(name) === "") return known ?? "";
    const meant = this.meant(name);
    this.byKey.set(nameKey(meant), meant);
    push(this.byForm, unitForm(meant), meant);
    for (const form of shortForms(meant)) push(this.byShort, form, meant);
    push(this.byInitials, asShortForm(meant), meant);
    return meant;
  }

  /** All names, in the order in which they became known. */
  get names(): string[] {
    return [...this.byKey.values()];
  }

  private meant(name: string): string {
    let meant = name;
    for (const passed = new Set<string>(); !passed.has(nameKey(meant));) {
      passed.add(nameKey(meant));
      meant = this.aliases.get(nameKey(meant)) ?? meant;
    }
    return meant;
  }
}

function push(map: Map<string, string[]>, key: string, name: string): void {
  if (key === "") return;
  const known = map.get(key);
  if (!known) map.set(key, [name]);
  else if (!known.includes(name)) known.push(name);
}
