import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** A folder of golden cases: one sub-folder a case, each with what goes in and what is expected to come out. */
export interface GoldenSuite {
  root: string;
  /** Files that every case must have beside the expected one. */
  inputs: readonly string[];
  expected: string;
  /** Fewer cases than this mean that folders were lost. */
  least: number;
  /** What is said of each case; %s is its folder. */
  says: string;
  /** The expected file's text, for GOLDEN=write. */
  format: (value: unknown) => string;
}

/** A file of a case, read as JSON. */
export type Load = <T>(file: string) => T;

/** The folders of a suite, in order of their names. */
export function goldenCases(root: string): string[] {
  return readdirSync(root, { withFileTypes: true }).filter((each) => each.isDirectory()).map(({ name }) => name).sort();
}

/**
 * Tests each folder of a suite. GOLDEN=write writes what came out over the expected files that differ, for a review line by
 * line: the numbers are then counted by hand, not believed.
 * @param actualOf what comes out for a case
 */
export function testGolden({ root, inputs, expected, least, says, format }: GoldenSuite, actualOf: (name: string, load: Load) => unknown): void {
  const cases = goldenCases(root);

  it("has no golden folder without all of its files, so that none is skipped unseen", () => {
    const lacking = cases.flatMap((name) => [...inputs, expected].filter((file) => !existsSync(join(root, name, file))).map((file) => `${name}/${file}`));
    expect(lacking).toEqual([]);
    expect(cases.length).toBeGreaterThanOrEqual(least);
  });

  it.each(cases)(says, (name) => {
    const load: Load = (file) => JSON.parse(readFileSync(join(root, name, file), "utf8"));
    const actual = actualOf(name, load);
    const isSame = existsSync(join(root, name, expected)) && format(load(expected)) === format(actual);
    if (process.env.GOLDEN === "write" && !isSame) writeFileSync(join(root, name, expected), `${format(actual)}\n`);
    expect(actual).toEqual(load(expected));
  });
}
