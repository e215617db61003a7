import { mergeFiles } from "../../src/merge/mergeFiles";
import { readOneFile } from "../../src/merge/readOneFile";
import { cases, fileOf, HEADER, OPTIONS, sheetOf, UNIT_HEADER } from "./files";

it("reads files as one register, each under the unit that its name says", () => {
  const merged = mergeFiles([
    fileOf("Xã A.xlsx", [sheetOf("HoSo", [HEADER, ...cases("A", 20)])]),
    fileOf("02. UBND xã Yên Lạc - T9.2026.xlsx", [sheetOf("Sheet1", [["SỔ THEO DÕI"], [], HEADER, ...cases("B", 30)])]),
  ], { ...OPTIONS, units: ["Xã A", "Xã Yên Lạc", "Xã C"] });
  expect(merged.reading.line).toEqual({ read: 50, used: 50, excluded: [] });
  expect(merged.files.map(({ unit, kind, rows, status }) => [unit?.name, unit?.from, kind, rows.used, status])).toEqual([
    ["Xã A", "fileName", "cases", 20, "read"], ["Xã Yên Lạc", "fileName", "cases", 30, "read"],
  ]);
  expect(merged.reading.table.sheets).toEqual(["", "Xã A.xlsx › HoSo", "02. UBND xã Yên Lạc - T9.2026.xlsx › Sheet1"]);
  expect(merged.missingUnits).toEqual(["Xã C"]);
});

it("reads one file under its sheets' own names", () => {
  const { file, reading } = readOneFile(fileOf("so.xlsx", [sheetOf("HoSo", [UNIT_HEADER, ...cases("A", 20, "Sở Y tế")])]), OPTIONS);
  expect(reading.table.sheets).toEqual(["", "HoSo"]);
  expect(file.unit).toEqual({ name: "Sở Y tế", from: "column" });
});
