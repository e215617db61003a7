import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const files = readdirSync(__dirname, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".ts") && !["ask.ts", "blanks.test.ts"].includes(file));

test("every test of a function asks in all kinds of blank cells, or a formula would only be right on the web", () => {
  const evaluate = /functions\/evaluate"/;
  expect(files.filter((file) => evaluate.test(readFileSync(join(__dirname, file), "utf8").replace(/import type .*\n/g, "")))).toEqual([]);
});
