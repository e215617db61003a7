import { chmodSync, existsSync, linkSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { checkKind, checkTarget, fromCaller, readInput, writeOutput } from "../../../tools/report/files";

let folder = "";
const at = (name: string) => path.join(folder, name);

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "tthc-files-"));
  writeFileSync(at("sổ.xlsx"), "gốc");
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe("the input", () => {
  it("that is missing or a folder is named in the sentence", () => {
    expect(() => readInput(at("không có.xlsx"))).toThrow("không có.xlsx");
    expect(() => readInput(folder)).toThrow(/thư mục/);
  });

  it("is looked for where the user called npm", () => {
    const before = process.env.INIT_CWD;
    process.env.INIT_CWD = folder;
    expect(fromCaller("sổ.xlsx")).toBe(at("sổ.xlsx"));
    process.env.INIT_CWD = before;
  });
});

describe("the output", () => {
  it("may not be the register itself, under whatever name it is called", () => {
    symlinkSync(at("sổ.xlsx"), at("khác.xlsx"));
    linkSync(at("sổ.xlsx"), at("cứng.xlsx"));
    for (const name of ["sổ.xlsx", "khác.xlsx", "cứng.xlsx"]) expect(() => checkTarget(at(name), at("sổ.xlsx"))).toThrow(/không bị ghi đè/);
  });

  it("needs a folder that exists and is no folder", () => {
    expect(() => checkTarget(at("chưa có/ra.xlsx"), at("sổ.xlsx"))).toThrow(/Không có thư mục/);
    mkdirSync(at("ra.xlsx"));
    expect(() => checkTarget(at("ra.xlsx"), at("sổ.xlsx"))).toThrow(/là thư mục/);
  });

  it("keeps the kind of the workbook, or Excel would refuse to open it", () => {
    expect(() => checkKind("ra.xls", "a.xlsx")).toThrow(".xlsx");
    expect(() => checkKind("ra.xlsx", "a.XLSM")).toThrow(".xlsm");
    expect(() => checkKind("ra.XLSX", "a.xlsx")).not.toThrow();
  });

  it("is written whole, over an earlier one, and leaves nothing beside it", () => {
    writeFileSync(at("ra.json"), "cũ");
    writeOutput(at("ra.json"), "mới");
    expect(readFileSync(at("ra.json"), "utf8")).toBe("mới");
    expect(readdirSync(folder).sort()).toEqual(["ra.json", "sổ.xlsx"].sort());
  });

  it("that cannot be written leaves no half file behind", () => {
    mkdirSync(at("ra.xlsx"));
    writeFileSync(at("ra.xlsx/x"), "");
    expect(() => writeOutput(at("ra.xlsx"), "mới")).toThrow(/Không ghi được/);
    expect(readdirSync(folder).sort()).toEqual(["ra.xlsx", "sổ.xlsx"].sort());
  });

  const asRoot = process.getuid?.() === 0;
  (asRoot ? it.skip : it)("without the right to write is refused before any work", () => {
    writeFileSync(at("ra.xlsx"), "");
    chmodSync(at("ra.xlsx"), 0o444);
    expect(() => checkTarget(at("ra.xlsx"), at("sổ.xlsx"))).toThrow(/Không ghi được/);
    expect(existsSync(at("ra.xlsx"))).toBe(true);
  });
});
