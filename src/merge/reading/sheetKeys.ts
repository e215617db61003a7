/** Between the name of a file and that of its sheet. */
const BETWEEN = " › ";

/** The names that sheets of files bear in one reading: no two are the same. */
export class SheetKeys {
  private readonly taken = new Set<string>();

  /** @param withFile false where there is one file only: its sheets keep their own names */
  constructor(private readonly withFile = true) {}

  /**
   * The key of a sheet, which nothing else has from now on.
   * @example keys.keyOf("Xã A.xlsx", "HoSo") // "Xã A.xlsx › HoSo"
   */
  keyOf(file: string, sheet: string): string {
    const name = sheet === "" ? file : this.withFile ? `${file}${BETWEEN}${sheet}` : sheet;
    let key = name;
    for (let again = 2; this.taken.has(key); again++) key = `${name} (${again})`;
    this.taken.add(key);
    return key;
  }
}
