import { readFunctionMetadata } from "@tthc/excel-host";
import { FUNCTIONS } from "../../src/functions/functionTable";
import functionsFile from "../../src/functions/metadata/functions.vi.json";
import { worksheetFunction } from "../../src/functions/worksheetFunction";
import type { StartedHost } from "../../packages/excel-host/test/startHost";
import { startExcel, workbookOf } from "./inExcel";

const HEADER = ["Mã hồ sơ", "Đơn vị giải quyết", "Ngày tiếp nhận", "Ngày hẹn trả", "Ngày có kết quả", "Ngày trả kết quả", "Trạng thái", "Hình thức tiếp nhận"];
const CASES = [
  ["A1", "Sở Y tế", 44362, 44400, 44390, "", "Đã xử lý xong", "Trực tiếp"], ["A2", "Sở Y tế", 44400, 44410, 44420, "", "Đã xử lý xong", "Trực tiếp"],
  ["A3", "Sở Y tế", 44400, 44410, "", "", "Đang xử lý", "Trực tiếp"], ["A4", "Sở Y tế", 44455, 44470, "", "", "Đang xử lý", "Trực tiếp"],
];

let started: StartedHost;
beforeAll(async () => {
  started = await startExcel();
  Object.assign(globalThis, { CustomFunctions: started.window.CustomFunctions });
  for (const spec of FUNCTIONS) started.window.CustomFunctions.associate(spec.id, worksheetFunction(spec));
  started.host.functions = readFunctionMetadata(functionsFile);
  started.host.state = workbookOf({ "Hồ sơ": [HEADER, ...CASES], "Theo dõi": [["", "Mẫu số", "B", 14]] });
});
afterAll(() => started.close());

test.each<[string, unknown]>([
  ["=TTHC.ONTIME('Hồ sơ'!A1:H5;\"Q3/2021\")", 1 / 3],
  ["=TTHC.ONTIME('Hồ sơ'!A1:H5;\"Q3/2021\";;\"Mẫu số\";\"B\")", 1 / 2],
  ["=TTHC.ONTIME('Hồ sơ'!A1:H5;\"Q3/2021\";\"Sở Y tế\";B1;C1)", 1 / 2],
  ["=TTHC.RECEIVED('Hồ sơ'!A1:H5;\"Q3/2021\")", 3],
  ["=TTHC.RECEIVED('Hồ sơ'!A1:H5;\"Q3/2021\";;\"Closing day\";D1;\"Base\";\"C\")", 3],
  ["=TTHC.CARRIEDOVER('Hồ sơ'!A1:H5;\"Q3/2021\";;\"Ngày chốt\";14)", 0],
  ["=TTHC.CARRIEDOVER('Hồ sơ'!A1:H5;\"Q3/2021\")", 1],
  ["=TTHC.ONTIME('Hồ sơ'!A1:H5;\"Q3/2021\";;\"Mẫu số\";\"D\")", "#VALUE!"],
  ["=TTHC.ONTIME('Hồ sơ'!A1:H5;\"Q3/2021\";\"Mẫu số\";\"B\")", "#VALUE!"],
  ["=TTHC.ONTIME('Hồ sơ'!A1:H5;\"Q3/2021\";;E9;\"B\")", "#VALUE!"],
])("%s through the genuine library, by the metadata that ship", async (formula, expected) => {
  await started.host.typeInCell("Theo dõi", 4, 0, formula);
  expect(started.host.state.sheets[1].rows[4]?.values[0]).toBe(expected);
});

test("the report's paragraph and a check through the genuine library: their words are loaded before the cell has its value", async () => {
  await started.host.typeInCell("Theo dõi", 6, 0, "=TTHC.NARRATIVE('Hồ sơ'!A1:H5;\"Q3/2021\")");
  expect(started.host.state.sheets[1].rows[6]?.values[0]).toMatch(/^Quý III năm 2021 .*tiếp nhận mới 3 hồ sơ/);
  await started.host.typeInCell("Theo dõi", 8, 0, "=TTHC.CHECK('Hồ sơ'!A1:H5)");
  expect(started.host.state.sheets[1].rows[9]?.values[0]).toBe("Không có gì sai");
  await started.host.typeInCell("Theo dõi", 12, 0, "=TTHC.NARRATIVE('Hồ sơ'!A1:H5;\"Q3/1999\")");
  expect(started.host.state.sheets[1].rows[12]?.values[0]).toBe("#N/A");
});
