import fc from "fast-check";
import { readXlsx } from "hucre";
import { cellNumber, isoSerial } from "@tthc/xlsx-reader/cells/cellNumber";
import { SharedFormula, storedFormula, typedFormula } from "../../src/file/open/formulaText";
import { sharedStrings } from "@tthc/xlsx-reader/cells/sharedStrings";
import type { CellScalar, SheetState } from "../../src/model/state";
import { opened, sheetXml, withParts, workbook } from "./archive";

const bytes = (text: string) => new TextEncoder().encode(text);

async function rowsOf(inside: string, extra: Record<string, string | null> = {}): Promise<SheetState> {
  return (await opened(await sheetXml(`<sheetData>${inside}</sheetData>`, extra))).sheets[0];
}

const values = (sheet: SheetState) => sheet.rows.map((row) => [...(row?.values ?? [])]);

describe("numbers of cells", () => {
  it("are read exactly as JavaScript reads their text, or a figure would differ in its last digit", () => {
    const texts = fc.oneof(fc.double({ noNaN: true, noDefaultInfinity: true }).map(String), fc.integer().map(String), fc.stringMatching(/^-?\d{1,18}(\.\d{0,18})?$/), fc.stringMatching(/^-?\d\.\d{1,16}E[+-]?\d{1,2}$/));
    fc.assert(fc.property(texts, (text) => {
      const data = bytes(text);
      expect(cellNumber(data, 0, data.length)).toBe(Number(text));
    }), { numRuns: 2000 });
  });

  it("that are none are said to be none", () => {
    for (const text of ["", "abc", "1,5", "--1", "1.2.3", " "]) expect(cellNumber(bytes(text), 0, bytes(text).length)).toBeNaN();
  });

  it("of ISO dates become the serial day with the time as fraction", () => {
    expect(isoSerial("2021-09-21T12:00:00")).toBe(44460.5);
    expect(isoSerial("2021-09-21")).toBe(44460);
    expect(isoSerial("21/09/2021")).toBeNaN();
  });
});

describe("cells of a sheet", () => {
  it("of every type keep their value: text, number, logical, error, date, formula result", async () => {
    const sheet = await rowsOf('<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1"><v>44460.5</v></c><c r="C1" t="b"><v>1</v></c><c r="D1" t="e"><v>#N/A</v></c>'
      + '<c r="E1" t="str"><f>A1&amp;"x"</f><v>xx</v></c><c r="F1" t="d"><v>2021-09-21</v></c><c r="G1" t="inlineStr"><is><t> Đơn vị </t></is></c><c r="H1"><f>1/0</f></c></row>');
    expect(values(sheet)).toEqual([["x", 44460.5, true, "#N/A", "xx", 44460, " Đơn vị ", "#BUSY!"]]);
    expect(sheet.formulas.get("0,4")?.text).toBe('=A1&"x"');
    expect(sheet.formulas.get("0,7")?.text).toBe("=1/0");
  });

  it("without references stand where they are counted to", async () => {
    expect(values(await rowsOf('<row><c><v>1</v></c><c r="D1"><v>4</v></c><c><v>5</v></c></row><row r="4"><c><v>9</v></c></row>')).map((row) => [...row]))
      .toEqual([[1, undefined, undefined, 4, 5], [], [], [9]]);
  });

  it("of a file with a namespace prefix, comments and single quotes are read all the same", async () => {
    const file = withParts(await workbook({ sheets: [{ name: "A", rows: [["x"]] }] }), {
      "xl/worksheets/sheet1.xml": "<?xml version='1.0'?><!-- <row> --><x:worksheet xmlns:x='http://schemas.openxmlformats.org/spreadsheetml/2006/main'><x:sheetData>"
        + "<x:row r='2' spans='1:2'><!-- c --><x:c r='B2' t='inlineStr'><x:is><x:r><x:t>Sở </x:t></x:r><x:r><x:t>Y tế</x:t></x:r><x:rPh><x:t>bỏ</x:t></x:rPh></x:is></x:c></x:row></x:sheetData><x:mergeCells><x:mergeCell ref='A1:B1'/></x:mergeCells></x:worksheet>",
    });
    const [sheet] = (await opened(file)).sheets;
    expect(sheet.rows[1]?.values[1]).toBe("Sở Y tế");
    expect(sheet.merges).toEqual([{ row: 0, column: 0, rows: 1, columns: 2 }]);
  });

  it("keep control characters, entities and CDATA as the user typed them", async () => {
    const sheet = await rowsOf('<row r="1"><c r="A1" t="inlineStr"><is><t>a_x000A_b&#10;c &lt;d&gt; _x005F_x0041_</t></is></c><c r="B1" t="str"><v><![CDATA[<x>&]]>y</v></c></row>');
    expect(values(sheet)).toEqual([["a\nb\nc <d> _x0041_", "<x>&y"]]);
  });

  it("share a formula and each shows its own", async () => {
    const sheet = await rowsOf('<row r="1"><c r="B1"><f t="shared" ref="B1:B3" si="0">A1*$C$1+\'S 1\'!A1</f><v>1</v></c></row><row r="2"><c r="B2"><f t="shared" si="0"/><v>2</v></c></row><row r="3"><c r="B3"><f t="shared" si="0"/><v>3</v></c></row>');
    expect([...sheet.formulas.values()].map(({ text }) => text)).toEqual(["=A1*$C$1+'S 1'!A1", "=A2*$C$1+'S 1'!A2", "=A3*$C$1+'S 1'!A3"]);
  });

  it("of a spilled formula say how far it reaches", async () => {
    const sheet = await rowsOf('<row r="1"><c r="A1" cm="1"><f t="array" ref="A1:B2">_xldudf_TTHC_SUMMARY(D1:F9)</f><v>1</v></c></row>');
    expect(sheet.formulas.get("0,0")).toEqual({ text: "=TTHC.SUMMARY(D1:F9)", spill: { rows: 2, columns: 2 } });
  });

  it("of a workbook that counts from 1904 carry the same day, and plain numbers stay", async () => {
    const base = await workbook({ dateSystem: "1904", sheets: [{ name: "A", rows: [["x"]] }] });
    const styles = textOfStyles();
    const file = withParts(base, {
      "xl/styles.xml": styles,
      "xl/worksheets/sheet1.xml": '<worksheet><sheetData><row r="1"><c r="A1" s="1"><v>42998</v></c><c r="B1"><v>42998</v></c></row></sheetData></worksheet>',
    });
    expect(values((await opened(file)).sheets[0])).toEqual([[44460, 42998]]);
  });

  it("that are hidden, high or formatted by row keep that", async () => {
    const sheet = await rowsOf('<row r="1" ht="30" customHeight="1" hidden="1"/><row r="3" s="1" customFormat="1"><c r="A3" s="1"><v>1</v></c></row>', { "xl/styles.xml": textOfStyles() });
    expect([...sheet.rowHeights]).toEqual([[0, 30]]);
    expect([...sheet.hiddenRows]).toEqual([0]);
    expect(sheet.rows[2]).toEqual({ values: [1], formats: [1], format: 1 });
  });

  it("are the same that an independent reader finds, for any table of values", async () => {
    const cell = fc.oneof(fc.string({ unit: "grapheme", maxLength: 12 }), fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true }), fc.boolean(), fc.constant(null));
    const letters = fc.array(fc.array(cell, { maxLength: 7 }), { minLength: 1, maxLength: 12 });
    await fc.assert(fc.asyncProperty(letters, async (rows) => {
      const file = await workbook({ sheets: [{ name: "A", rows }] });
      const other = (await readXlsx(file)).sheets[0].rows;
      const own = (await opened(file)).sheets[0].rows;
      const blank = (value: unknown) => (value === undefined || value === "" ? null : value) as CellScalar | null;
      const height = Math.max(other.length, own.length);
      for (let row = 0; row < height; row++) {
        const width = Math.max(other[row]?.length ?? 0, own[row]?.values.length ?? 0);
        for (let column = 0; column < width; column++) expect(blank(own[row]?.values[column])).toEqual(blank(other[row]?.[column]));
      }
    }), { numRuns: 60 });
  });
});

function textOfStyles(): string {
  return '<styleSheet><fonts><font><name val="Calibri"/><sz val="11"/></font></fonts><fills><fill/><fill/></fills><borders><border/></borders><cellXfs><xf numFmtId="0" fontId="0"/><xf numFmtId="14" fontId="0" applyNumberFormat="1"/></cellXfs></styleSheet>';
}

describe("shared texts", () => {
  it("of every shape keep their index, or every later text would stand in the wrong cell", () => {
    expect(sharedStrings('<?xml version="1.0"?><sst xmlns="x" count="6"><si><t>a</t></si><si/><si><t xml:space="preserve"> b </t></si><si><r><rPr><b/></rPr><t>c</t></r><r><t>d</t></r></si><si><t></t></si><si><t>e&amp;f</t><rPh sb="0" eb="1"><t>x</t></rPh></si></sst>'))
      .toEqual(["a", "", " b ", "cd", "", "e&f"]);
    expect(sharedStrings("<x:sst><x:si><x:t>Sở</x:t></x:si></x:sst>")).toEqual(["Sở"]);
    expect(sharedStrings("")).toEqual([]);
  });
});

describe("formulas", () => {
  it("of the add-in are called by their own name on the sheet and by Excel's in the file", () => {
    expect(typedFormula('IF(_xldudf_TTHC_ONTIME(A1:B2,"Q3/2021")>0.9,"_xldudf_TTHC_X(",_xlfn.XLOOKUP(1,A:A,B:B))')).toBe('=IF(TTHC.ONTIME(A1:B2,"Q3/2021")>0.9,"_xldudf_TTHC_X(",XLOOKUP(1,A:A,B:B))');
    expect(storedFormula('=TTHC.ONTIME(HoSo[#All],"TTHC.X(")+xlookup(1,A:A,B:B)+FILTER(A1:A3,B1:B3)')).toBe('_xldudf_TTHC_ONTIME(HoSo[#All],"TTHC.X(")+_xlfn.xlookup(1,A:A,B:B)+_xlfn._xlws.FILTER(A1:A3,B1:B3)');
  });

  it("moved by rows and columns keep their fixed parts, names and texts", () => {
    expect(new SharedFormula('SUM(A1:$B$2,"A1",\'A1 b\'!C3,LOG10(A1),Q3_2021,XFD1)', 0, 0).at(2, 1)).toBe('SUM(B3:$B$2,"A1",\'A1 b\'!D5,LOG10(B3),Q3_2021,XFD1)');
  });
});
