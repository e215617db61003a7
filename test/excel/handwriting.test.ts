import { makeReport } from "../../src/excel/makeReport";
import { makeDoctor } from "../../src/excel/makeDoctor";
import { removeReports } from "../../src/excel/removeReports";
import { saveSettings } from "../../src/excel/kept/settings";
import { defaultSettings } from "../../src/report/request/settings";
import type { ReportSettings } from "../../src/report/request/request";
import type { SheetState } from "@tthc/excel-host/model/state";
import type { StartedHost } from "../../packages/excel-host/test/startHost";
import { registerSheet, startExcel, workbookOf } from "./inExcel";
import { targetWithoutIssuer } from "../../src/report/request/targets";

const hosts: Record<string, StartedHost> = {};
let started: StartedHost;
const now = () => new Date(2021, 8, 21, 9, 5);

describe.each(["365", "2019"] as const)("a sheet whose head and signatures are filled in by hand in Excel %s", (version) => {
  beforeAll(async () => { started = hosts[version] ??= await startExcel({ version }); });
  afterAll(() => started.close());
  beforeEach(() => { started.host.state = workbookOf({ A: registerSheet(60) }); });

  async function make(settings: Partial<ReportSettings> = {}): Promise<string> {
    const outcome = await makeReport({ period: "Q3/2021", ...settings }, { now });
    if (!outcome.ok) throw new Error(outcome.problem.message);
    return outcome.sheet;
  }

  function sheet(name: string): SheetState {
    const found = started.host.state.sheets.find((each) => each.name === name);
    if (!found) throw new Error(`no sheet ${name}`);
    return found;
  }

  /** Row and column of a text on a sheet. */
  function find(name: string, text: string | RegExp): [number, number] {
    const { rows } = sheet(name);
    for (let row = 0; row < rows.length; row++) {
      const column = rows[row]?.values.findIndex((value) => typeof value === "string" && (typeof text === "string" ? value === text : text.test(value))) ?? -1;
      if (column >= 0) return [row, column];
    }
    throw new Error(`no ${String(text)}`);
  }

  const names = (): string[] => started.host.state.sheets.map((each) => each.name);
  const typed = (name: string, [row, column]: [number, number], text: string): Promise<void> => started.host.typeInCell(name, row, column, text);

  async function fillIn(name: string): Promise<void> {
    await typed(name, [0, 0], "UBND tỉnh Vĩnh Phúc");
    await typed(name, [1, 0], "TRUNG TÂM PHỤC VỤ HÀNH CHÍNH CÔNG");
    await typed(name, find(name, /ngày …… tháng/), "Vĩnh Yên, ngày 21 tháng 9 năm 2021");
    const [row, column] = find(name, "THỦ TRƯỞNG ĐƠN VỊ");
    await typed(name, [row, column], "GIÁM ĐỐC");
    await typed(name, [row + 1, column], "Nguyễn Văn A");
    await typed(name, [row + 1, 0], "Trần Thị B");
  }

  const FILLED = ["UBND tỉnh Vĩnh Phúc", "TRUNG TÂM PHỤC VỤ HÀNH CHÍNH CÔNG", "Vĩnh Yên, ngày 21 tháng 9 năm 2021", "GIÁM ĐỐC", "Nguyễn Văn A", "Trần Thị B"];

  test("is replaced in place, and what was written by hand stands on the new sheet, time after time", async () => {
    const name = await make();
    await fillIn(name);
    const old = sheet(name).id;
    for (const settings of [{}, { groupBy: "field" as const }, { targets: [targetWithoutIssuer(0.9)] }]) {
      expect(await make(settings)).toBe(name);
      expect(names()).toEqual(["A", name]);
      for (const text of FILLED) find(name, text);
    }
    expect(sheet(name).id).not.toBe(old);
  });

  test("keeps one written by hand where the settings say another: the cell is the user's", async () => {
    const name = await make();
    await typed(name, [1, 0], "SỞ Y TẾ");
    await make({ agency: "Trung tâm", signer: "Lê C" });
    find(name, "SỞ Y TẾ");
    find(name, "Lê C");
  });

  test("goes back to the add-in's own text where the cell was emptied", async () => {
    const name = await make();
    await typed(name, [1, 0], "SỞ Y TẾ");
    await make();
    await typed(name, [1, 0], "");
    expect(await make({ agency: "Trung tâm" })).toBe(name);
    find(name, "TRUNG TÂM");
  });

  test("follows the settings where nothing was written by hand", async () => {
    const name = await make({ agency: "Trung tâm", superior: "UBND tỉnh", place: "Vĩnh Yên", signer: "Lê C", signerTitle: "Giám đốc" });
    for (const text of ["TRUNG TÂM", "UBND TỈNH", "Vĩnh Yên, ngày …… tháng …… năm ………", "Lê C", "GIÁM ĐỐC"]) find(name, text);
    await make({ agency: "Sở Y tế" });
    find(name, "SỞ Y TẾ");
    expect(() => find(name, "Lê C")).toThrow("no Lê C");
  });

  test("counts as changed with anything else: a word beside, a figure, a formula or a number in such a cell", async () => {
    const first = await make();
    await fillIn(first);
    await typed(first, [2, 0], "x");
    const second = await make();
    await typed(second, [1, 0], "=1+1");
    const third = await make();
    const [row, column] = find(third, "THỦ TRƯỞNG ĐƠN VỊ");
    await typed(third, [row + 1, column + 1], "x");
    const fourth = await make();
    expect([second, third, fourth]).toEqual([2, 3, 4].map((number) => `${first} (${number})`));
    for (const text of FILLED) find(first, text);
  });

  test("is not taken by the command that removes sheets: what is written there is nowhere else", async () => {
    const name = await make();
    await typed(name, [1, 0], "SỞ Y TẾ");
    expect(await removeReports()).toEqual({ removed: [], kept: [name] });
    await typed(name, [1, 0], "");
    expect(await removeReports()).toEqual({ removed: [name], kept: [] });
  });

  test("keeps the head of an official form", async () => {
    const name = await make({ reports: ["formByUnit"] });
    const [row, column] = find(name, /^Đơn vị báo cáo/);
    await typed(name, [row, column], "Đơn vị báo cáo: Sở Y tế\nĐơn vị nhận báo cáo: Văn phòng UBND tỉnh");
    expect(await make({ reports: ["formByUnit"] })).toBe(name);
    find(name, "Đơn vị báo cáo: Sở Y tế\nĐơn vị nhận báo cáo: Văn phòng UBND tỉnh");
  });

  test("reads its head from the register's title rows on every kind of sheet, the check sheet too", async () => {
    started.host.state = workbookOf({ A: [["UBND TỈNH VĨNH PHÚC"], ["SỞ Y TẾ"], ...registerSheet(60)] });
    const name = await make();
    expect([sheet(name).rows[0]?.values[0], sheet(name).rows[1]?.values[0]]).toEqual(["UBND TỈNH VĨNH PHÚC", "SỞ Y TẾ"]);
    find(name, "Vĩnh Phúc, ngày …… tháng …… năm ………");
    find(await make({ reports: ["formByUnit"] }), /^Đơn vị báo cáo: SỞ Y TẾ/);
    const doctor = await makeDoctor(defaultSettings, { now });
    find(doctor.ok ? doctor.sheets[0] : "", "SỞ Y TẾ");
  });

  test("takes the head that the workbook keeps from older versions in one text", async () => {
    await saveSettings({ ...defaultSettings, agency: "UBND tỉnh Phú Thọ | Sở Tư pháp" });
    const name = await make();
    expect([sheet(name).rows[0]?.values[0], sheet(name).rows[1]?.values[0]]).toEqual(["UBND TỈNH PHÚ THỌ", "SỞ TƯ PHÁP"]);
  });
});
