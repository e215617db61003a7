import { copiedText, pastedCells } from "../../../../../tools/preview/page/grid/clipboard";
import { setFormat, viewOf, workbookOf } from "../sheetView";

test("copied cells read in another program as they are shown", () => {
  const { state, sheet } = workbookOf([["Sở Y tế", 1234, 0.5], ['nói "a"', "hai\ndòng", undefined]]);
  setFormat(state, sheet, 0, 1, { numberFormat: "#,##0" });
  setFormat(state, sheet, 0, 2, { numberFormat: "0.00%" });
  const text = copiedText(viewOf(state, sheet), { row: 0, column: 0, rows: 1048576, columns: 16384 });
  expect(text).toBe('Sở Y tế\t1.234\t50,00%\r\n"nói ""a"""\t"hai\ndòng"\t');
});

test("pasted text fills the cells it came from, also with breaks and quotes", () => {
  expect(pastedCells('a\tb\r\n"x ""y"""\t"1\n2"\r\n')).toEqual([["a", "b"], ['x "y"', "1\n2"]]);
  expect(pastedCells("một ô")).toEqual([["một ô"]]);
  expect(pastedCells("a\t\t")).toEqual([["a", "", ""]]);
  expect(pastedCells("")).toEqual([[""]]);
});
