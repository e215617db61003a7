import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";

const ROOM = "src/excel";
const files = readdirSync(ROOM, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".ts")).map((name) => path.join(ROOM, name));

/** Without comments: naming Excel there asks nothing of it. */
const code = (file: string): string => readFileSync(file, "utf8").replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, "");

/** Excel's and Office's objects, and the clock: what the lint forbids in the pure rooms. */
const namesHost = (file: string): boolean => /\b(Excel|Office|Date)\b[.(]/.test(code(file)) || /: Date\b/.test(code(file));

/** Files of the room that a file runs; types are no work. */
function runs(file: string): string[] {
  return [...code(file).matchAll(/^(?:import|export) (?!type)[^;]*? from "(\.[^"]+)";/gm)].map(([, spec]) => `${path.join(path.dirname(file), spec)}.ts`).filter((each) => files.includes(each));
}

test("every file of the excel room works with Excel: what does not can be tried, read and reused without it, and has a room of its own", () => {
  const touching = new Set(files.filter(namesHost));
  for (let before = -1; before < touching.size;) {
    before = touching.size;
    files.filter((file) => runs(file).some((each) => touching.has(each))).forEach((file) => touching.add(file));
  }
  expect(files.filter((file) => !touching.has(file))).toEqual([]);
  expect(files.length).toBeGreaterThan(20);
});
