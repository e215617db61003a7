import { dayOf } from "../../src/calendar/day";
import { saveAnswers } from "../../src/excel/kept/corrections";
import { makeReport } from "../../src/excel/makeReport";
import type { CellScalar, SheetState } from "@tthc/excel-host/model/state";
import { NO_ANSWERS } from "../../src/register/corrections/answers";
import { NO_CORRECTIONS } from "../../src/register/model/corrections";
import { DEPARTMENTS_MERGED, PROVINCES_MERGED } from "../../src/register/names/successors";
import type { StartedHost } from "../../packages/excel-host/test/startHost";
import { HOSTILE_TEXTS } from "./hostileTexts";
import { REGISTER_HEADER, startExcel, workbookOf } from "./inExcel";

let started: StartedHost;
beforeAll(async () => { started = await startExcel(); });
afterAll(() => started.close());
beforeEach(() => { started.host.failures = {}; });

const START = dayOf(2024, 1, 2);
const END = dayOf(2025, 9, 20);
const now = () => new Date(2025, 8, 22);

/** Two cases a week of each unit between two days, finished on the third day. */
function rowsOf(unit: string, from: number, to: number, id: string): CellScalar[][] {
  return Array.from({ length: Math.floor((to - from) / 4) + 1 }, (_, at) => {
    const received = from + at * 4;
    return [at + 1, `H62.${id}-${String(100000 + at)}`, unit, "", received, received + 10, received + 3, "Trực tiếp"];
  });
}

function register(...parts: CellScalar[][][]): CellScalar[][] {
  return [["SỔ THEO DÕI HỒ SƠ"], [""], [...REGISTER_HEADER], ...parts.flat()];
}

async function sheet(): Promise<SheetState> {
  const outcome = await makeReport({ period: "Q3/2025", reports: ["comparison"] }, { now });
  if (!outcome.ok) throw new Error(outcome.problem.message);
  const found = started.host.state.sheets.find(({ name }) => name === outcome.sheet);
  if (!found) throw new Error(`no sheet ${outcome.sheet}`);
  return found;
}

function linesOf({ rows }: SheetState): string[] {
  return rows.map((row) => (row?.values ?? []).filter((value) => value !== undefined && value !== "" && value !== null).join(" | "));
}

describe("the sheet that compares units across the reform of 2025", () => {
  const reformed = register(
    rowsOf("Sở Kế hoạch và Đầu tư", START, DEPARTMENTS_MERGED - 1, "KH"), rowsOf("Sở Tài chính", START, END, "TC"),
    rowsOf("UBND huyện Lập Thạch", START, PROVINCES_MERGED - 1, "LT"), rowsOf("UBND xã Sơn Đông", PROVINCES_MERGED, END, "SD"),
  );

  test("asks for the user's word first: without it a merged department is not compared", async () => {
    started.host.state = workbookOf({ "Sổ hồ sơ": reformed });
    const lines = linesOf(await sheet());
    expect(lines).toContainEqual(expect.stringMatching(/Sở Tài chính \| .* \| Không so sánh được: “Sở Kế hoạch và Đầu tư” và “Sở Tài chính” \(từ ngày 1\/3\/2025\) có thể là một đầu mối/));
  });

  test("compares through what the workbook keeps as confirmed, and prints dashes where nothing can be compared", async () => {
    started.host.state = workbookOf({ "Sổ hồ sơ": reformed });
    await saveAnswers({ ...NO_ANSWERS, corrections: { ...NO_CORRECTIONS, aliases: [{ from: "Sở Kế hoạch và Đầu tư", to: "Sở Tài chính", since: DEPARTMENTS_MERGED }] } });
    const made = await sheet();
    expect(made.name).toBe("So sánh Q3-2025");
    const lines = linesOf(made);
    expect(lines).toContainEqual(expect.stringMatching(/^1 \| Sở Tài chính \| 23 \| 46 \| -23 \| .*Gồm cả Sở Kế hoạch và Đầu tư$/));
    expect(lines).toContainEqual(expect.stringMatching(/UBND xã Sơn Đông \| 21 \| – \| – \| 2\d \| – \| – \| 1 \| – \| – \| Không so sánh được: sổ chưa có hồ sơ của đơn vị trong Quý III năm 2024/));
    expect(lines).toContainEqual(expect.stringMatching(/UBND huyện Lập Thạch \| .* \| Không so sánh được: cấp huyện kết thúc hoạt động từ ngày 1\/7\/2025\.$/));
    expect(lines.join("\n")).toContain("Số liệu của “Sở Kế hoạch và Đầu tư” cộng vào “Sở Tài chính”");
  });

  test("writes hostile names of units as text", async () => {
    const names = HOSTILE_TEXTS.slice(0, 16);
    started.host.state = workbookOf({ "Sổ hồ sơ": register(rowsOf("Sở Y tế", START, END, "YT"), ...names.map((name, at) => rowsOf(name, START + 5, END, `X${at}`))) });
    const made = await sheet();
    expect([...made.formulas.keys()]).toEqual([]);
    expect(linesOf(made)).toContainEqual(expect.stringMatching(/^\d+ \| =1\+1 \| \d+/));
  });
});
