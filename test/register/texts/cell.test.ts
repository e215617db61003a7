import { cellText, cleanText, isBlankCell, isBlankText, isErrorCell, plainValue } from "../../../src/register/texts/cell";

it.each([null, undefined, "", " ", "\u00a0\t", "\u200b", "\u3000"])("takes %j for blank, or an empty cell would count as text", (value) => {
  expect(isBlankCell(value)).toBe(true);
});

it.each([0, false, "0", "-", "x"])("does not take %j for blank, or what was entered would be lost", (value) => {
  expect(isBlankCell(value)).toBe(false);
});

it.each(["#N/A", "#VALUE!", "#REF!", "#DIV/0!", "#NUM!", "#NAME?", "#NULL!", "#SPILL!", "#CALC!", "#GETTING_DATA"])("knows the error cell %s", (value) => {
  expect(isErrorCell(value)).toBe(true);
  expect(isErrorCell({ type: "Error", basicType: "Error", basicValue: value })).toBe(true);
});

it.each(["#1", "# N/A", "#", "N/A", "#NA", "", null, 0, true, { basicValue: "Sở Y tế" }])("does not call %j an error, or a real value would be thrown away", (value) => {
  expect(isErrorCell(value)).toBe(false);
});

it("calls an object that shows nothing an error cell, or a broken value would pass as blank", () => {
  expect(isErrorCell({})).toBe(true);
  expect(isErrorCell({ basicValue: { nested: 1 } })).toBe(true);
});

it("gives the value that a rich value shows", () => {
  expect(plainValue({ type: "Double", basicValue: 44460 })).toBe(44460);
  expect(plainValue({ basicValue: "Sở Y tế" })).toBe("Sở Y tế");
  expect(plainValue(undefined)).toBeNull();
});

it("shows a cell on one line as Excel would", () => {
  expect(cellText(" Sở\u00a0\n Y tế ")).toBe("Sở Y tế");
  expect(cellText(true)).toBe("TRUE");
  expect(cellText(12)).toBe("12");
  expect(cellText(null)).toBe("");
  expect(cleanText("Mã".normalize("NFD"))).toBe("Mã");
});

it("sees every blank that registers hold and no letter as one", () => {
  expect(isBlankText(" \t\r\n\u00a0\u2007\u202f\u200b\u2060\ufeff\u3000")).toBe(true);
  for (const text of ["a", ".", "Đ", "\u0301", "−"]) expect(isBlankText(text)).toBe(false);
});
