import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { REPORT_CATALOGUE } from "../../../src/report/kinds";
import { goldenModels } from "./models";

const models = goldenModels();
const folders = readdirSync(__dirname, { withFileTypes: true }).filter((each) => each.isDirectory()).map(({ name }) => name);

test("every kind of report has a golden model, so that none changes unseen", () => {
  expect([...folders].sort()).toEqual(REPORT_CATALOGUE.map(({ id }) => id).sort());
  expect([...models.keys()].sort()).toEqual([...folders].sort());
});

test.each(folders)("%s publishes what was counted by hand from twelve cases: no number changes without a review", (kind) => {
  const expected: unknown = JSON.parse(readFileSync(join(__dirname, kind, "model.json"), "utf8"));
  const model = [...models].find(([id]) => id === kind)?.[1];
  expect(JSON.parse(JSON.stringify(model))).toEqual(expected);
});
