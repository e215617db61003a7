import { lostReferences, renamedReferences } from "../src/model/sheet/references";
import { renameSheet } from "../src/model/sheet/naming";
import { newWorkbookState } from "../src/model/newState";
import { problemsOf } from "./file/soundPackage";
import { opened, save, sheetXml } from "./file/archive";

describe("formulas follow a renamed sheet, and no other", () => {
  it.each([
    ["=So!A1+HoSo!A1", "='Sổ 1'!A1+HoSo!A1"], ["='So'!A1", "='Sổ 1'!A1"], ["=SO!$A$1:$B$2", "='Sổ 1'!$A$1:$B$2"], ["=\"So!A1\"&So!A1", "=\"So!A1\"&'Sổ 1'!A1"], ["=[1]So!A1", "=[1]So!A1"],
    ["='[1]So'!A1", "='[1]So'!A1"], ["=SUM(So:Hai!A1)", "=SUM('Sổ 1:Hai'!A1)"], ["=SUM('Một:So'!A1)", "=SUM('Một:Sổ 1'!A1)"], ["=So+1", "=So+1"], ["='Của So'!A1", "='Của So'!A1"],
  ])("%s", (formula, renamed) => {
    expect(renamedReferences(formula, new Map([["so", "Sổ 1"]]))).toBe(renamed);
  });

  it("whose name has apostrophes", () => {
    expect(renamedReferences("='Sổ ''A'' 1'!A1", new Map([["sổ 'a' 1", "B"]]))).toBe("=B!A1");
    expect(renamedReferences("=B!A1", new Map([["b", "Sổ 'A' 1"]]))).toBe("='Sổ ''A'' 1'!A1");
  });

  it("also two that change places at once", () => {
    expect(renamedReferences("=A!A1+B!A1", new Map([["a", "B"], ["b", "A"]]))).toBe("=B!A1+A!A1");
  });

  it("and cells whose formula changed are written when the workbook is saved", () => {
    const state = newWorkbookState(["So", "Hai"]);
    state.sheets[1].formulas.set("0,0", { text: "=So!A1" }).set("1,0", { text: "=A1" });
    renameSheet(state, state.sheets[0], "Sổ");
    expect([...state.sheets[1].formulas].map(([, { text }]) => text)).toEqual(["=Sổ!A1", "=A1"]);
    expect([...state.sheets[1].changed]).toEqual(["0,0"]);
  });
});

describe("formulas that pointed at a deleted sheet say so, or Excel would repair the file", () => {
  it.each([
    ["=So!A1:B2+1", "=#REF!+1"], ["=SUM('So'!A:A,Hai!A1)", "=SUM(#REF!,Hai!A1)"], ["=So!$3:$5", "=#REF!"], ["=So!Ten*2", "=#REF!*2"], ["=HoSo!A1", "=HoSo!A1"], ["=\"So!A1\"", "=\"So!A1\""], ["=So!A1&So!B2", "=#REF!&#REF!"],
  ])("%s", (formula, lost) => {
    expect(lostReferences(formula, "So")).toBe(lost);
  });

  it("in the saved file too", async () => {
    const state = await opened(await sheetXml('<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>'));
    state.sheets[0].formulas.set("0,1", { text: `=${lostReferences("Mất!A1", "Mất")}` });
    state.sheets[0].changed.add("0,1");
    expect(problemsOf(await save(state))).toEqual([]);
  });
});
