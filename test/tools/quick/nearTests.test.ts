import { nearTests } from "../../../tools/quick/nearTests";

const tests = [
  "test/calendar/day.test.ts", "test/report/json.test.ts", "test/report/situation/doubt.test.ts", "test/tools/report/options.test.ts",
  "packages/excel-host/test/grid.test.ts", "packages/excel-host/test/file/zip.test.ts",
];

describe("the tests near a change", () => {
  it.each([
    ["a source file: those of its folder", ["src/calendar/month.ts"], ["test/calendar/day.test.ts"]],
    ["a folder without tests: those of the folder above", ["src/report/summary/charts.ts"], ["test/report/json.test.ts"]],
    ["a room without any: none, rather than all", ["src/document/page.ts"], []],
    ["a tool", ["tools/report/main.ts"], ["test/tools/report/options.test.ts"]],
    ["a package", ["packages/excel-host/src/file/zip/pack.ts"], ["packages/excel-host/test/file/zip.test.ts"]],
    ["a changed test itself", ["test/report/situation/doubt.test.ts"], ["test/report/situation/doubt.test.ts"]],
    ["what is no code", ["README.md", "docs/ham.md"], []],
  ])("%s", (_what, changed, expected) => {
    expect(nearTests(changed, tests)).toEqual(expected);
  });
});
