import { writeMerged, type WriteMergedRequest } from "../../../src/excel/merge/writeMerged";
import { readRegister } from "../../../src/excel/read/readRegister";
import { mergeFiles } from "../../../src/merge/mergeFiles";
import type { GivenFile } from "../../../src/merge/model/merged";
import { mergedRegister } from "../../../src/merge/results/mergedRegister";
import { sheetsByKey } from "../../../src/merge/results/sheetsByKey";
import { NO_ANSWERS } from "../../../src/register/corrections/answers";
import { MORE_DAY_ROLES } from "../../../src/register/model/roles";
import { defaultSettings } from "../../../src/report/request/settings";
import type { StartedHost } from "../../../packages/excel-host/test/startHost";
import { cases, fileOf, HEADER, OPTIONS, sheetOf } from "../../merge/files";
import { startExcel, workbookOf } from "../inExcel";

let started: StartedHost;
beforeAll(async () => { started = await startExcel(); });
afterAll(() => started.close());
beforeEach(() => { started.host.state = workbookOf({ "Ghi chú": [["của tôi"]] }); });

const FILES = [
  fileOf("Xã A.xlsx", [sheetOf("HoSo", [[...HEADER, "Ghi chú riêng"], ...cases("00A", 30, "=HYPERLINK(\"http://x\")")])]),
  fileOf("Xã B.xlsx", [sheetOf("HoSo", [HEADER, ...cases("B", 20), ["", "Cộng", "", "", "", ""]])]),
  fileOf("rỗng.xlsx", [sheetOf("S", [])]),
];

function request(result: WriteMergedRequest["result"], files: readonly GivenFile[] = FILES): WriteMergedRequest {
  const merged = mergeFiles(files, { ...OPTIONS, units: ["Xã A", "Xã B", "Xã C"], more: [...MORE_DAY_ROLES, "caseId"] });
  return {
    merged, result, register: mergedRegister(merged, sheetsByKey(merged, files), "vi"), answers: NO_ANSWERS, units: ["Xã A", "Xã B", "Xã C"],
    settings: { ...defaultSettings, period: "2026" },
  };
}

const names = (): string[] => started.host.state.sheets.map(({ name }) => name);
const textsOf = (sheet: string): string => JSON.stringify(started.host.state.sheets.find(({ name }) => name === sheet)?.rows.map((row) => row?.values));
const found = (name: string) => started.host.state.sheets.find((sheet) => sheet.name === name);

describe("merged files in the workbook", () => {
  it("stand as one table of texts and days with their sources, which the workbook's own reader counts as the files were counted", async () => {
    const asked = request("register");
    const outcome = await writeMerged(asked);
    expect(outcome).toMatchObject({ ok: true, registerSheet: "Gộp sổ", sheets: ["Gộp sổ", "Nguồn gộp"], remarks: [] });
    expect(names()).toEqual(["Ghi chú", "Gộp sổ", "Nguồn gộp"]);
    const sheet = found("Gộp sổ");
    expect(sheet?.tables).toHaveLength(1);
    expect(sheet?.formulas.size).toBe(0);
    expect(textsOf("Gộp sổ")).toContain("=HYPERLINK");
    const read = await readRegister();
    expect(read.ok && [read.reading.line.used, read.reading.table.units.slice(1).sort(), read.reading.offers]).toEqual([50, ["Xã A", "Xã B"], []]);
  });

  it("are told file by file on the sheet of sources: what was read, left out and refused, and who has not sent", async () => {
    await writeMerged(request("none"));
    expect(names()).toEqual(["Ghi chú", "Nguồn gộp"]);
    const texts = textsOf("Nguồn gộp");
    for (const each of ["Xã A.xlsx", "rỗng.xlsx", "không có dữ liệu", "Chưa gửi (1): Xã C", "50 dòng được tính"]) expect(texts).toContain(each);
  });

  it("take the place of the last merge when nobody has changed it, and stand beside it, told, when somebody has", async () => {
    await writeMerged(request("register"));
    await writeMerged(request("register", [FILES[0]]));
    expect(names()).toEqual(["Ghi chú", "Gộp sổ", "Nguồn gộp"]);
    const sheet = found("Gộp sổ");
    expect(sheet?.rows.filter((row) => row !== undefined)).toHaveLength(31);
    (sheet?.rows[3]?.values as unknown[])[3] = "sửa tay";
    const outcome = await writeMerged(request("register"));
    expect(names()).toEqual(["Ghi chú", "Gộp sổ", "Nguồn gộp", "Gộp sổ (2)"].sort((a, b) => names().indexOf(a) - names().indexOf(b)));
    expect(outcome.ok && outcome.remarks.join()).toContain("đã được sửa nên giữ lại");
    expect(textsOf("Gộp sổ")).toContain("sửa tay");
  });

  it("leave the workbook as it was when Excel fails half way", async () => {
    started.host.failures = { payloadLimit: 10 } as never;
    const before = names();
    const outcome = await writeMerged(request("register"));
    started.host.failures = {};
    if (!outcome.ok) expect(names()).toEqual(before);
    else expect(names()).toContain("Gộp sổ");
  });

  it("give the table by unit alone, or a sentence when the period has no case", async () => {
    expect(await writeMerged(request("units"))).toMatchObject({ ok: true, registerSheet: null });
    expect(names()).toContain("Gộp theo đơn vị");
    const none = await writeMerged({ ...request("units"), settings: { ...defaultSettings, period: "2019" } });
    expect(none.ok).toBe(false);
  });
});
