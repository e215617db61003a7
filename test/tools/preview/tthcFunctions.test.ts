import { FUNCTIONS } from "../../../src/functions/functionTable";
import { metadataFile } from "../../../src/functions/metadata/metadata";
import { worksheetFunction } from "../../../src/functions/worksheetFunction";
import { newWorkbookState, readFunctionMetadata } from "@tthc/excel-host";
import { startHost, type StartedHost } from "../../../packages/excel-host/test/startHost";

const HEADER = ["Mã hồ sơ", "Đơn vị giải quyết", "Ngày tiếp nhận", "Ngày hẹn trả", "Ngày có kết quả", "Trạng thái", "Hình thức tiếp nhận"];
const CASES = [
  ["H1", "Sở Y tế", 44370, 44382, 44380, "Đã trả kết quả", "Trực tuyến"],
  ["H2", "Sở Y tế", 44371, 44382, 44384, "Đã trả kết quả", "Trực tiếp"],
  ["H3", "Sở Nội vụ", 44372, 44390, "", "Đang xử lý", "Trực tiếp"],
  ["H4", "Sở Nội vụ", 44373, 44390, "", "Yêu cầu bổ sung giấy tờ", "Trực tuyến"],
];

describe.each<[string, null | 0]>([["the web", null], ["the desktop", 0]])("formulas as %s calls them", (_host, blankAs) => {
  let started: StartedHost;
  const scope = globalThis as Record<string, unknown>;

  beforeAll(async () => {
    started = await startHost({ state: newWorkbookState(["Sổ", "Báo cáo"]), blankAs });
    scope.CustomFunctions = started.window.CustomFunctions;
    for (const spec of FUNCTIONS) started.window.CustomFunctions.associate(spec.id, worksheetFunction(spec));
    started.host.functions = readFunctionMetadata(JSON.parse(JSON.stringify(metadataFile("vi"))));
    await started.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sổ");
      sheet.getRange("A1:G5").values = [HEADER, ...CASES];
      sheet.tables.add("A1:G5", true).name = "HoSo";
      await context.sync();
    });
  });
  afterAll(() => {
    started.close();
    delete scope.CustomFunctions;
  });

  async function shown(text: string): Promise<{ value: unknown; sentence: string }> {
    await started.host.typeInCell("Báo cáo", 0, 0, text);
    const sheet = started.host.state.sheets[1];
    return { value: sheet.rows[0]?.values[0], sentence: sheet.formulas.get("0,0")?.error?.message ?? "" };
  }

  test.each<[string, unknown]>([
    ['=TTHC.RECEIVED(HoSo[#All];"Q3/2021")', 4],
    ['=TTHC.RECEIVED(Sổ!A:G;"Q3/2021")', 4],
    ['=TTHC.RECEIVED(Sổ!A:Z;"Q3/2021")', 4],
    ['=TTHC.OVERDUE(Sổ!A1:K900;"Q3/2021")', 1],
    ['=TTHC.RECEIVED(HoSo[#All];"Q3/2021";"Sở Y tế")', 2],
    ['=TTHC.RECEIVED(HoSo[#All];"Q3/2021";Sổ!B4)', 2],
    ['=TTHC.RECEIVED(HoSo[#All];"Q3/2021";"<>"&Sổ!B4)', 2],
    ['=TTHC.RECEIVED(HoSo[#All];"Q3/2021";"Sở *")', 4],
    ['=TTHC.RECEIVED(HoSo[#All];"Q3/2021";)', 4],
    ['=TTHC.RECEIVED(HoSo[#All];TTHC.PERIOD("Q3/2021"))', 4],
    ["=TTHC.RECEIVED(HoSo[#All])", 4],
  ])("%s is %s", async (text, value) => {
    expect(await shown(text)).toEqual({ value, sentence: "" });
  });

  test.each<[string, unknown]>([
    ['=TTHC.TOUNICODE("Së Y tÕ")', "Sở Y tế"],
    ['=TTHC.UNITNAME("  Sở   Y tế ")', "Sở Y tế"],
    ["=TTHC.TOUNICODE(Sổ!Z9)", ""],
    ["=TTHC.UNITNAME(Sổ!Z9)", ""],
    ["=TTHC.TOUNICODE(Sổ!C2)", 44370],
    ["=TTHC.TOUNICODE(1/0)", "#DIV/0!"],
    ['=TTHC.TOUNICODE(TTHC.ONTIME(HoSo[#All];"Q3/2020"))', "#N/A"],
    ['=TTHC.INTAKE(HoSo[#All];"Q3/2021";TTHC.UNITNAME(" Sở   Y tế"))', 2],
  ])("a text in %s is %s", async (text, value) => {
    expect((await shown(text)).value).toBe(value);
  });

  test("texts spill cell by cell, and one that begins with = becomes no formula", async () => {
    await started.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Sổ").getRange("J1:J5").values = [["Së Y tÕ"], ["'=1+1"], [""], [true], ["UBND x· Hoµ B×nh"]];
      await context.sync();
    });
    expect((await shown("=TTHC.TOUNICODE(Sổ!J1:J5)")).value).toBe("Sở Y tế");
    const sheet = started.host.state.sheets[1];
    expect([1, 2, 3, 4].map((row) => sheet.rows[row]?.values[0])).toEqual(["=1+1", "", true, "UBND xã Hoà Bình"]);
    expect(sheet.formulas.size).toBe(1);
  });

  test.each<[string, string, RegExp]>([
    ['=TTHC.RECEIVED(HoSo[#All];"Q3/2021";Sổ!Z9)', "#VALUE!", /Ô tên đơn vị đang trống/],
    ['=TTHC.RECEIVED(HoSo[#All];"Q3/2021";Sổ!B2:B5)', "#VALUE!", /phải là một ô/],
    ['=TTHC.RECEIVED(HoSo;"Q3/2021")', "#VALUE!", /HoSo\[#All\]/],
    ['=TTHC.OVERDUE(HoSo[[#All],[Ngày tiếp nhận]:[Ngày có kết quả]];"Q3/2021")', "#N/A", /“Mã hồ sơ”, “Trạng thái”/],
    ['=TTHC.OVERDUE(HoSo[[Ngày tiếp nhận]:[Ngày có kết quả]];"Q3/2021")', "#N/A", /không có dòng tiêu đề/],
    ["=TTHC.RECEIVED(HoSo[#All];Q3/2021)", "#VALUE!", /trong (dấu )?ngoặc kép/],
    ["=TTHC.RECEIVED(HoSo[#All];9/2021)", "#VALUE!", /0,00445.*dấu ngoặc kép/],
    ["=TTHC.RECEIVED(HoSo[#All];Sổ!Z9)", "#VALUE!", /Ô kỳ báo cáo đang trống/],
    ['=TTHC.RECEIVED(HoSo[#All];"Q3/2020")', "#N/A", /từ ngày 23\/6\/2021 đến ngày 26\/6\/2021/],
    ['=TTHC.PERIOD("Q3/2021";TRUE)', "#VALUE!", /Ngày chốt số liệu “TRUE”/],
    ['=TTHC.PERIOD("Q3/2021";Sổ!Z9)', "#VALUE!", /Ngày chốt số liệu/],
  ])("%s is refused in words", async (text, value, sentence) => {
    const cell = await shown(text);
    expect([cell.value, sentence.test(cell.sentence) ? "said" : cell.sentence]).toEqual([value, "said"]);
  });
});
