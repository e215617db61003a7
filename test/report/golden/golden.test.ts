import { REPORT_KINDS } from "../../../src/report/request/reportKind";
import { goldenCases, testGolden } from "../../goldenFolders";
import { lines } from "./lines";
import { goldenModels } from "./models";

const models = goldenModels();

test("every kind of report has a golden model, so that none changes unseen", () => {
  expect(goldenCases(__dirname)).toEqual(expect.arrayContaining(REPORT_KINDS));
});

testGolden({
  root: __dirname, inputs: [], expected: "model.json", least: 33,
  says: "%s publishes what was counted by hand from its few cases: no number changes without a review", format: (value) => lines(value),
}, (name) => JSON.parse(JSON.stringify(models.get(name) ?? null)));
