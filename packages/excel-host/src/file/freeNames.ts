import { allowedName } from "@tthc/spreadsheet/sheetNames";

/** Gives sheets of a file from elsewhere names that Excel allows, each once. */
export class FreeNames {
  private readonly taken = new Set<string>();
  /** How often a name was wanted: its next number is looked for from there. */
  private readonly wanted = new Map<string, number>();

  constructor(private readonly fallback: string) {}

  /** @example new FreeNames("Sheet1").take("Quý 3/2021") // "Quý 3-2021" */
  take(wanted: string): string {
    const name = allowedName(wanted, this.fallback);
    const key = name.toLowerCase();
    let number = (this.wanted.get(key) ?? 0) + 1;
    let free = name;
    for (; this.taken.has(free.toLowerCase()); number++) {
      const suffix = ` (${number})`;
      free = number === 1 ? name : name.slice(0, 31 - suffix.length).trimEnd() + suffix;
    }
    this.wanted.set(key, number - 1);
    this.taken.add(free.toLowerCase());
    return free;
  }
}
