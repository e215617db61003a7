import type { CellScalar } from "@tthc/excel-host/model/state";
import type { StartedHost } from "../../../packages/excel-host/test/startHost";
import { readRegister } from "../../../src/excel/read/readRegister";
import { countAsked } from "../asked";
import { REGISTER_HEADER, addSheet, registerRows, registerSheet, startExcel, workbookOf } from "../inExcel";

let started: StartedHost;
beforeAll(async () => { started = await startExcel(); });
afterAll(() => started.close());
beforeEach(() => { started.host.failures = {}; });

type Rows = (CellScalar | undefined)[][];

async function readingOf() {
  const outcome = await readRegister();
  if (!outcome.ok) throw new Error(outcome.problem.message);
  return outcome;
}

/** Twenty books of communes with their columns in six orders; every third has headers of its own making. */
function twentySheets(): Record<string, Rows> {
  const orders = [[0, 1, 2, 3, 4, 5, 6], [1, 0, 4, 5, 6, 2, 3], [6, 5, 4, 3, 2, 1, 0], [3, 1, 5, 4, 6, 0, 2], [2, 3, 1, 6, 5, 4, 0], [4, 5, 6, 1, 2, 3, 0]];
  return Object.fromEntries(Array.from({ length: 20 }, (_, at) => {
    const order = orders[at % 6];
    const known = at % 3 !== 0;
    const rows = registerRows(120).map((row) => [row[0], `H62.31.${at}-250701-${String(row[0]).padStart(4, "0")}`, ...row.slice(2)]);
    const header = known ? REGISTER_HEADER : ["TT", "Ma", "CQ", "Ten", "N1", "N2", "N3"];
    return [`Xã ${at + 1}`, [["UBND xã"], order.map((place) => header[place]), ...rows.map((row) => order.map((place) => row[place]))]];
  }));
}

/** Results handed over: the cases of the register without their appointments. */
function handedOver(count: number, idOf: (row: CellScalar[]) => CellScalar): Rows {
  return [["Mã hồ sơ", "Ngày tiếp nhận", "Ngày trả kết quả"], ...registerRows(count).map((row) => [idOf(row), row[4], row[6]])];
}

describe("sheets that look like registers and were not read", () => {
  test("are told one by one with their rows, or the report over the others looks complete", async () => {
    started.host.state = workbookOf(twentySheets());
    const { reading, skipped } = await readingOf();
    expect(reading.layouts).toHaveLength(13);
    const names = [1, 4, 7, 10, 13, 16, 19].map((at) => `Xã ${at}`);
    expect(reading.unread).toEqual(names.map((sheet) => ({ sheet, rows: 120, why: "noColumns" })));
    expect(reading.findings.items.filter(({ type }) => type === "unreadSheet").map(({ sheet, value }) => [sheet, value])).toEqual(names.map((sheet) => [sheet, "120"]));
    expect(reading.findings.counts.get("unreadSheet")).toBe(7);
    expect(skipped).toEqual(names.map((sheet) => ({ sheet, why: "noColumns" })));
  });

  test("are none where each sheet is read or holds something else", async () => {
    const state = workbookOf({
      "Sổ hồ sơ": registerSheet(40), "Ghi chú": [["Gọi điện cho sở"]], "Lịch trực": [["Ngày", "Thứ", "Người trực"], ...registerRows(20).map((row) => [row[4], "Hai", row[3]])],
      "Danh mục": [["Mã TTHC", "Tên thủ tục", "Thời hạn giải quyết"], ...registerRows(20).map((row) => [`1.00${String(row[0])}`, `Thủ tục ${String(row[0])}`, 10])],
    });
    addSheet(state, "Trống", []);
    started.host.state = state;
    const { reading } = await readingOf();
    expect(reading.unread).toBeUndefined();
    expect(reading.findings.counts.has("unreadSheet")).toBe(false);
  });

  test("are none when the user has hidden them: that is told as a hidden sheet", async () => {
    const state = workbookOf({ "Sổ hồ sơ": registerSheet(40) });
    addSheet(state, "Xã 1", twentySheets()["Xã 1"], "Hidden");
    started.host.state = state;
    const { reading, skipped } = await readingOf();
    expect(reading.unread).toBeUndefined();
    expect(skipped).toEqual([{ sheet: "Xã 1", why: "hidden" }]);
  });

  test("are none when they list cases that were read: hand-overs, late cases, fees", async () => {
    started.host.state = workbookOf({
      "Sổ hồ sơ": registerSheet(60), "Sổ trả": handedOver(60, (row) => row[1]),
      "Quá hạn": [["Mã số", "Tên", "Trễ"], ...registerRows(30).map((row) => [row[1], row[3], 3])],
    });
    const { reading, skipped } = await readingOf();
    expect(reading.unread).toBeUndefined();
    expect(skipped).toEqual([{ sheet: "Sổ trả", why: "noDueColumn" }, { sheet: "Quá hạn", why: "noRegister" }]);
  });

  test("count only the rows whose cases no register has", async () => {
    started.host.state = workbookOf({ "Sổ hồ sơ": registerSheet(60), "Sổ trả": handedOver(80, (row) => row[1]) });
    expect((await readingOf()).reading.unread).toEqual([{ sheet: "Sổ trả", rows: 20, why: "noDueColumn" }]);
  });

  test("are told where a list without due days has no ids to find its cases by", async () => {
    started.host.state = workbookOf({ "Sổ hồ sơ": registerSheet(60), "Xã B": [["Họ tên", "Ngày tiếp nhận", "Ngày trả kết quả"], ...registerRows(30).map((row) => [row[3], row[4], row[4]])] });
    expect((await readingOf()).reading.unread).toEqual([{ sheet: "Xã B", rows: 30, why: "noDueColumn" }]);
  });

  test("are seen below more notes than the top that is looked at", async () => {
    const notes = Array.from({ length: 90 }, (_, at) => [`Hướng dẫn dòng ${at}`]);
    const rows = registerRows(200).map((row) => [row[0], `H62-250701-${String(1000 + Number(row[0]))}`, row[4], row[5]]);
    started.host.state = workbookOf({ "Sổ hồ sơ": registerSheet(20), "Xã C": [...notes, ...rows] });
    expect((await readingOf()).reading.unread).toEqual([{ sheet: "Xã C", rows: 200, why: "noColumns" }]);
  });

  test("are told where Excel cannot hand a sheet over, and the other sheets are read all the same", async () => {
    const wide = [Array.from({ length: 300 }, (_, at) => `Cột ${at} ${"x".repeat(60)}`)];
    started.host.state = workbookOf({ "Sổ hồ sơ": registerSheet(20), "Quá lớn": wide });
    started.host.failures = { payloadLimit: 14_000 };
    const { reading, skipped } = await readingOf();
    expect(reading.line.used).toBe(20);
    expect(reading.unread).toEqual([{ sheet: "Quá lớn", rows: 1, why: "tooLarge" }]);
    expect(skipped).toEqual([{ sheet: "Quá lớn", why: "tooLarge" }]);
  });

  test("cost a column or two of theirs and nothing of the others", async () => {
    const cells = async (sheets: Record<string, Rows>): Promise<number> => {
      started.host.state = workbookOf(sheets);
      const { asked } = countAsked(started);
      await readingOf();
      return asked.cells;
    };
    const alone = await cells({ "Sổ hồ sơ": registerSheet(2000) });
    const rows = registerRows(2000).map((row) => [...row, ...Array<string>(12).fill("x")]);
    const beside = await cells({ "Sổ hồ sơ": registerSheet(2000), "Xã D": [["TT", "Ma", "CQ", "Ten", "N1", "N2"], ...rows] });
    expect(beside - alone).toBeLessThan(60 * 20 + 2 * 2001 + 100);
  });
});
