import { reportEntries } from "../../../src/report/request/reportKind";
import { buildReports } from "../../../src/report/buildReports";
import { defaultSettings } from "../../../src/report/request/settings";
import type { TableBlock } from "../../../src/report/model/model";
import { provinceRegister } from "../../samples/provinceRegister";
import { tableOf } from "../../samples/sheet";
import { readGrids } from "../../register/readGrids";
import type { Reading } from "../../../src/register/model/reading";
import { ask, valueOf } from "../ask";
import { registerWith } from "./register";

type Table = (number | string)[][];
const province = tableOf(provinceRegister());

/** The sample as it stood on the closing day, before anything that came behind it. */
function onClosingDay(): unknown[][] {
  const [received, finished, handedOver, status] = ["Ngày tiếp nhận", "Ngày có kết quả", "Ngày trả kết quả", "Trạng thái"].map((header) => province[0].indexOf(header));
  const then = (day: unknown): unknown => (Number(day) < 44460 ? day : "");
  return province.filter((row, at) => at === 0 || Number(row[received]) < 44460).map((row, at) => (at === 0 ? row : row.map((cell, place) => (
    place === finished || place === handedOver ? then(cell) : place === status && Number(row[finished]) >= 44460 ? "Đang xử lý" : cell
  ))));
}

/** A list of the report over a register: its cases in order, by some of their columns. */
function reportList(rows: unknown[][], kind: "lateCases" | "dueSoon", id: string, keys: readonly string[]): unknown[][] {
  expect(reportEntries([kind])).toHaveLength(1);
  const reading = readGrids([{ sheet: "HoSo", top: 1, left: 1, rows }], undefined, { more: ["caseId", "procedure", "handler"] }) as Reading;
  const result = buildReports(reading, { ...defaultSettings, period: "Q3/2021" }, [kind]);
  if (!result.ok) throw new Error(result.problem.message);
  const table = result.sheets[0].blocks.find((block): block is TableBlock => block.type === "table" && block.id === id);
  const places = keys.map((key) => table?.columns.findIndex((column) => column.key === key) ?? -1);
  return (table?.rows ?? []).filter(({ role }) => role === "data").map(({ cells }) => places.map((place) => cells[place]));
}

test("late cases of the sample stand in the order of the report's list, with its days", () => {
  const rows = (valueOf("LATELIST", province, "Q3/2021") as Table).slice(1);
  expect(rows).toHaveLength(37);
  expect(rows.map((row) => [row[0], row[1], row[4], row[5], row[6], row[7], row[8]])).toEqual(reportList(province, "lateCases", "lateCases", ["ordinal", "caseId", "received", "due", "finished", "days", "workingDays"]));
});

test("cases due in the five working days after the closing day are those of the report's list, in its order", () => {
  const cells = onClosingDay();
  const rows = (valueOf("DUELIST", cells, "21/9/2021-27/9/2021") as Table).slice(1).map((row) => [row[0], row[1], row[4], row[5], row[6]]);
  expect(rows).toEqual(reportList(cells, "dueSoon", "dueCases", ["ordinal", "caseId", "received", "due", "left"]));
  expect(rows.length).toBeGreaterThan(200);
  expect(valueOf("DUELIST", cells, [[44460]])).toEqual(valueOf("DUELIST", cells, "21/9/2021-27/9/2021"));
});

describe("a list of late cases", () => {
  test("has the columns that the register has, days as days, and where a case has no result says that it is open", () => {
    expect(valueOf("LATELIST", registerWith(), "9/2021")).toEqual([
      ["STT", "Mã hồ sơ", "Tên thủ tục", "Đơn vị", "Ngày tiếp nhận", "Ngày hẹn trả", "Ngày có kết quả", "Số ngày chậm", "Số ngày làm việc chậm", "Người thụ lý"],
      [1, "A4", "Trích lục", "Sở Nội vụ", 44400, 44410, 44430, 20, 14, "Minh"],
      [2, "A3", "Đăng ký", "Sở Nội vụ", 44432, 44450, "Chưa có", 9, 6, "Minh"],
      [3, "A2", "Cấp giấy", "Sở Y tế", 44431, 44440, 44445, 5, 1, "Lan"],
    ]);
  });

  test("of nothing is its header and a line that says so, and claims less where rows were left out", () => {
    const empty = valueOf("LATELIST", registerWith([1, "finished", 44438]), "9/2021", [["Sở Y tế"]]) as Table;
    expect(empty).toHaveLength(2);
    expect(empty[1]).toEqual(["Không có hồ sơ trả chậm hoặc quá hạn.", "", "", "", "", "", "", "", "", ""]);
  });

  test("is refused where a doubt reaches it, and not where it does not", () => {
    expect(ask("LATELIST", registerWith([1, "status", "Kết chuyển"]), "9/2021")).toBe("notAvailable unclearWords");
    expect(ask("LATELIST", registerWith([1, "channel", "Zalo"]), "9/2021")).toEqual(expect.any(Array));
    expect(ask("LATELIST", registerWith([1, "unit", ""]), "9/2021", [["Sở Y tế"]])).toBe("notAvailable unitGaps");
  });

  test("holds texts as texts: no sign of the register becomes a formula or breaks a line", () => {
    const table = valueOf("LATELIST", registerWith([1, "id", "=HYPERLINK(\"x\")\u0007"], [1, "procedure", "Cấp\u0000 giấy\r\nsố 2"]), "9/2021", [["Sở Y tế"]]) as Table;
    expect(table[1].slice(1, 3)).toEqual(["=HYPERLINK(\"x\")", "Cấp giấy số 2"]);
  });
});

describe("a list of cases due", () => {
  test("holds the open cases that fall due in the days, without paused ones", () => {
    expect(valueOf("DUELIST", registerWith(), [[44460, 44470]])).toEqual([
      ["STT", "Mã hồ sơ", "Tên thủ tục", "Đơn vị", "Ngày tiếp nhận", "Ngày hẹn trả", "Còn lại (ngày làm việc)", "Người thụ lý"],
      [1, "A5", "Trích lục", "Sở Nội vụ", 44432, 44462, 3, "Hoa"],
    ]);
    expect((valueOf("DUELIST", registerWith(), [[44460, 44470]], null, [[["Tạm dừng"]], [["theo ngày"]]]) as Table).map(([, id]) => id)).toEqual(["Mã hồ sơ", "A5", "A6"]);
  });

  test("of nothing is its header and a line that says so", () => {
    expect((valueOf("DUELIST", registerWith(), "3/2026") as Table)[1][0]).toBe("Không có hồ sơ chưa có kết quả nào đến hạn từ ngày 21/2/2026 đến ngày 20/3/2026.");
  });

  test("takes one day for itself and the four working days behind it, the first of a month too", () => {
    expect(valueOf("DUELIST", registerWith(), [[44459]])).toEqual(valueOf("DUELIST", registerWith(), [[44459, 44463]]));
    expect(valueOf("DUELIST", registerWith(), "20/9/2021")).toEqual(valueOf("DUELIST", registerWith(), [[44459, 44463]]));
    expect(valueOf("DUELIST", registerWith(), [[44440]])).toEqual(valueOf("DUELIST", registerWith(), [[44440, 44448]]));
  });

  test("is refused without days, in a year whose holidays nobody knows, and where a case may be paused", () => {
    expect(ask("DUELIST", registerWith())).toBe("invalidValue periodNeeded");
    expect(ask("DUELIST", registerWith(), [[60000]])).toBe("notAvailable noCalendar");
    expect(ask("DUELIST", registerWith([4, "status", "Đang đo đạc"]), [[44460, 44470]])).toBe("notAvailable unclearWords");
  });
});
