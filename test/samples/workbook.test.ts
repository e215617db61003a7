import { strFromU8, unzipSync } from "fflate";
import { readXlsx } from "hucre";
import { bigRegister } from "./bigRegister";
import { tableOf } from "./sheet";
import { registerWorkbook } from "./workbook";

const register = bigRegister(300, 11);

test("the file opens with the cases as the table HoSo below the title rows, so HoSo[#All] has header and cases", async () => {
  const { sheets } = await readXlsx(await registerWorkbook(register));
  expect(sheets.map((sheet) => sheet.name)).toEqual(["Sổ hồ sơ"]);
  const [table] = sheets[0].tables ?? [];
  expect([table.name, table.range]).toEqual(["HoSo", "A2:M302"]);
  expect(sheets[0].rows[1]).toEqual(tableOf(register)[0]);
  expect(sheets[0].rows.length).toBe(302);
});

test("the header is repeated on every printed page, by a name that Excel can read: the sheet's name has blanks", async () => {
  const { "xl/workbook.xml": workbook } = unzipSync(await registerWorkbook(register));
  expect(strFromU8(workbook)).toMatch(/<definedName[^>]*name="_xlnm.Print_Titles"[^>]*>(?:'|&apos;)Sổ hồ sơ(?:'|&apos;)!\$2:\$2</);
});

test("the same register gives the same bytes, so files can be compared", async () => {
  expect(await registerWorkbook(register)).toEqual(await registerWorkbook(bigRegister(300, 11)));
});

test("a big register has the asked number of rows, two years, 25 units, and faults only when asked", () => {
  const clean = bigRegister(5000, 3);
  expect(clean.rows).toHaveLength(5000);
  expect(new Set(clean.rows.map((row) => row[4])).size).toBe(25);
  const days = clean.rows.map((row) => Number(row[6]));
  expect(Math.max(...days) - Math.min(...days)).toBeGreaterThan(700);
  expect(clean.rows.every((row) => typeof row[6] === "number" && typeof row[7] === "number")).toBe(true);
  const dirty = bigRegister(5000, 3, { dirt: 0.05 });
  const faulty = dirty.rows.filter((row, index) => JSON.stringify(row) !== JSON.stringify(clean.rows[index])).length;
  expect(faulty).toBeGreaterThan(150);
  expect(dirty.rows.some((row) => row.every((cell) => cell === null))).toBe(true);
});
