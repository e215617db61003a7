import fc from "fast-check";
import { read, rowsOf, utf16, utf8, windows1258, withMark } from "./bytes";

const TABLE = [
  ["STT", "Mã hồ sơ", "Cơ quan giải quyết", "Ngày tiếp nhận", "Ngày hẹn trả"],
  ["1", "000.00.01.H62-210921-0001", "Sở Kế hoạch và Đầu tư", "05/08/2021", "12/08/2021"],
  ["2", "000.00.01.H62-210921-0002", "Ủy ban nhân dân phường Trưng Vương", "21/08/2021 08:15", ""],
  ["3", "000.00.01.H62-210921-0003", "Sở Tư pháp; Phòng \"Hộ tịch\"", "1,5", "Quyết định\nsố 12"],
];
const trimmed = TABLE.map((row) => (row[4] === "" ? row.slice(0, 4) : row));
const quoted = (cell: string, mark: string): string => (/["\n]/.test(cell) || cell.includes(mark) ? `"${cell.replace(/"/g, "\"\"")}"` : cell);
const csv = (mark: string, end = "\r\n"): string => TABLE.map((row) => row.map((cell) => quoted(cell, mark)).join(mark)).join(end) + end;

describe("a CSV gives its cells, whatever program wrote it", () => {
  const writings = [
    ["UTF-8", utf8], ["UTF-8", withMark], ["UTF-16", (text: string) => utf16(text)], ["UTF-16", (text: string) => utf16(text, "be")],
    ["UTF-16", (text: string) => utf16(text, "le", false)], ["UTF-16", (text: string) => utf16(text, "be", false)], ["Windows-1258", windows1258],
  ] as const;
  it.each(writings.flatMap(([encoding, write]) => [";", ",", "\t", "|"].flatMap((mark) => ["\r\n", "\n", "\r"].map((end) => ({ encoding, write, mark, end })))))(
    "$encoding with $mark and $end", ({ encoding, write, mark, end }) => {
      expect(read(write(csv(mark, end)))).toEqual({ kind: "csv", encoding, delimiter: mark, notes: [], sheets: [{ name: "", rows: trimmed }] });
    });

  it("Windows-1258: every letter with a tone mark comes as one letter, or no unit would be found by its name", () => {
    const words = "Ắc Ằn Ẳn Ẵn Ặc ấ ầ ẩ ẫ ậ ế ề ể ễ ệ ố ồ ổ ỗ ộ ớ ờ ở ỡ ợ ứ ừ ử ữ ự ý ỳ ỷ ỹ ỵ Đ đ Ơ ơ Ư ư";
    expect(rowsOf(windows1258(`Đơn vị;Ghi chú\n${words};Hồ sơ\n`))[1]).toEqual([words, "Hồ sơ"]);
    expect(rowsOf(windows1258("Mã;Đơn vị\nĐ1;Đăng\n"))[1]).toEqual(["Đ1", "Đăng"]);
  });

  it("the delimiter that the file names in its first line wins and is no row", () => {
    expect(read(utf8("sep=,\r\na;b,c;d\n1;2,3;4\n"))).toMatchObject({ delimiter: ",", sheets: [{ rows: [["a;b", "c;d"], ["1;2", "3;4"]] }] });
  });

  it("title rows and commas in addresses do not hide the delimiter of the table", () => {
    const title = "UBND TỈNH, SỞ TƯ PHÁP, PHÒNG MỘT CỬA\nDANH SÁCH HỒ SƠ, QUÝ III\n\n";
    const lines = Array.from({ length: 30 }, (_, at) => `${at};H${at};Số 1, ngõ 2, đường 3, phường 4;05/08/2021\n`).join("");
    expect(read(utf8(title + lines))).toMatchObject({ delimiter: ";" });
  });

  it("ids keep their zeros, days their order, and =\"00123\" gives the text that it protects", () => {
    expect(rowsOf(utf8("Mã;Ngày;Số\n00123;05/08/2021;1e5\n=\"00456\";\"=\"\"007\"\"\";4.131\n"))).toEqual([
      ["Mã", "Ngày", "Số"], ["00123", "05/08/2021", "1e5"], ["00456", "007", "4.131"],
    ]);
  });
});

describe("a CSV with faults loses no row", () => {
  const line = (at: number): string => `${at};H${at};Sở Y tế;05/08/2021;12/08/2021\n`;
  const body = (count: number, broken: string): string => ["STT;Mã;Đơn vị;Nhận;Hẹn\n", ...Array.from({ length: count }, (_, at) => (at === 5 ? broken : line(at)))].join("");

  it.each([
    ["a quotation mark that is never closed", "5;H5;\"Sở Y tế;05/08/2021;12/08/2021\n", "\"Sở Y tế"],
    ["a mark closed in the middle of a cell", "5;H5;\"Sở\" Y tế;05/08/2021;12/08/2021\n", "\"Sở\" Y tế"],
  ])("%s is kept as it stands, said, and swallows no row below it", (_, broken, unit) => {
    const found = read(utf8(body(40, broken)));
    expect(found).toMatchObject({ notes: [{ type: "brokenQuotes", count: 1, row: 7 }] });
    const rows = rowsOf(utf8(body(40, broken)));
    expect(rows).toHaveLength(41);
    expect(rows[6]).toEqual(["5", "H5", unit, "05/08/2021", "12/08/2021"]);
    expect(rows[7]).toEqual(["6", "H6", "Sở Y tế", "05/08/2021", "12/08/2021"]);
  });

  it("two stray marks far apart do not make one cell of the rows between them", () => {
    const text = body(60, "5;H5;\"Sở Y tế;05/08/2021;12/08/2021\n") + "60;H60;Sở\";05/08/2021;12/08/2021\n" + line(61);
    expect(rowsOf(utf8(text)).map((row) => row.length)).toEqual(Array(63).fill(5) as number[]);
  });

  it("thousands of stray marks end in time, with every row", () => {
    const text = Array.from({ length: 20_000 }, (_, at) => `${at};"H${at};Sở Y tế\n`).join("");
    const started = Date.now();
    expect(rowsOf(utf8(text))).toHaveLength(20_000);
    expect(Date.now() - started).toBeLessThan(10_000);
  });

  it("rows with more cells than the others are said: their columns are shifted", () => {
    expect(read(utf8(body(10, "5;H5;Sở Y tế;Phòng 2;05/08/2021;12/08/2021\n")))).toMatchObject({ notes: [{ type: "widerRows", count: 1, row: 7 }] });
  });

  it("blanks behind a closing mark are no fault, at the end of the file neither", () => {
    expect(read(utf8("Mã;Tên\n1;\"A\"  \n\"2\" ;\"B\" "))).toMatchObject({ notes: [], sheets: [{ rows: [["Mã", "Tên"], ["1", "A"], ["2", "B"]] }] });
  });

  it("a line break in a cell is no fault", () => {
    expect(rowsOf(utf8(body(10, "5;H5;\"Sở Y tế\nPhòng; ban\";05/08/2021;12/08/2021\n")))[6][2]).toBe("Sở Y tế\nPhòng; ban");
  });

  it("one damaged letter does not make Western letters of all the others", () => {
    const bytes = [...utf8(body(40, line(5)))];
    bytes[bytes.lastIndexOf(0xe1)] = 0x41;
    expect(read(new Uint8Array(bytes))).toMatchObject({ encoding: "UTF-8", notes: [{ type: "damagedLetters" }] });
    expect(read(utf8(body(40, line(5))).slice(0, -23))).toMatchObject({ encoding: "UTF-8" });
  });
});

describe("laws of a CSV", () => {
  it("written and read again, any table of texts is the same: nothing is evaluated, cut or turned into a number", () => {
    const cell = fc.string({ unit: fc.constantFrom(..."a1 ;,\t\"\n=+-@'ế|ồ."), maxLength: 8 }).map((text) => text.replace(/^="/, "x"));
    fc.assert(fc.property(fc.array(fc.array(cell, { minLength: 5, maxLength: 5 }), { minLength: 3, maxLength: 8 }), (table) => {
      const full = table.map((row) => ["đầu", ...row.map((text) => text.replace(/\n/g, " ")), "cuối"]);
      const text = full.map((row) => row.map((each) => `"${each.replace(/"/g, "\"\"")}"`).join(";")).join("\n");
      expect(rowsOf(utf8(text))).toEqual(full);
    }));
  });
});
