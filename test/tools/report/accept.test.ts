import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { writeXlsx } from "hucre";
import { formatDay, dateOf, dayOf } from "../../../src/calendar/day";
import { makeReport } from "../../../tools/report/makeReport";
import type { ReportOptions } from "../../../tools/report/options";
import { Timing } from "../../../tools/report/timing";
import type { ReportJson } from "../../../src/report/model/result";

jest.setTimeout(180_000);

const HEADER = ["STT", "Mã hồ sơ", "Cơ quan giải quyết", "Ngày tiếp nhận", "Ngày hẹn trả", "Ngày có kết quả", "Hình thức tiếp nhận"];
/** Days as an en-US machine leaves them: dates up to the 12th exchanged, the others still texts. */
const exchanged = (serial: number): number | string => {
  const { day, month, year } = dateOf(serial);
  return day <= 12 ? dayOf(year, day, month) : formatDay(serial);
};

function rows(write: (serial: number) => number | string, channel: (at: number) => string = () => "Trực tiếp"): (number | string)[][] {
  return [HEADER, ...Array.from({ length: 160 }, (_, at) => [at + 1, `H62-${210000 + at}`, `Sở ${at % 3}`, write(44370 + (at % 80)), write(44380 + (at % 80)), write(44375 + (at % 80)), channel(at)])];
}

let folder = "";
const at = (name: string) => path.join(folder, name);
beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), "tthc-accept-"));
  const file = async (name: string, cells: (number | string)[][]) => writeFileSync(at(name), await writeXlsx({ sheets: [{ name: "Sổ", rows: cells }] }));
  await file("dung.xlsx", rows((serial) => serial));
  await file("dao.xlsx", rows(exchanged));
  await file("zalo.xlsx", rows((serial) => serial, (each) => (each % 4 === 0 ? "Zalo" : "Trực tuyến")));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function report(file: string, options: Partial<ReportOptions> = {}): Promise<ReportJson> {
  return makeReport({ workbook: at(file), period: "Q3/2021", timing: false, ...options }, new Timing());
}

describe("a report made without a person", () => {
  it("of exchanged days gives its figures with their doubt, in one line and in the data, and fails where it must be certain", () => {
    const { status, stdout, stderr } = spawnSync("npx", ["tsx", "tools/report/main.ts", at("dao.xlsx"), "--period", "Q3/2021", "--json", "-", "--strict"], { encoding: "utf8" });
    const json = JSON.parse(stdout) as ReportJson;
    expect([status, stderr.trim().split("\n").length]).toEqual([3, 1]);
    expect(json.doubts[0]).toMatchObject({ type: "swappedDays", effect: { figures: { received: { before: json.total.received } } } });
    expect(json.total.doubtful).toContain("received");
  });

  it("says yes to the questions that it is told to, keeps the answers in the file, and then gives the sound figures", async () => {
    const sound = await report("dung.xlsx");
    expect(sound).toMatchObject({ doubts: [], uncertain: null });
    expect(await report("dao.xlsx", { accept: ["swappedDays"], output: at("ra.xlsx") })).toMatchObject({ total: sound.total, units: sound.units, doubts: [] });
    expect(await report("ra.xlsx")).toMatchObject({ total: sound.total, doubts: [] });
  });

  it("does not answer what it was not told to, nor guess where there is no nearest answer", async () => {
    expect((await report("dao.xlsx", { accept: ["unknownChannel"] })).doubts[0].type).toBe("swappedDays");
    expect((await report("zalo.xlsx", { accept: ["all"] })).doubts).toMatchObject([{ type: "unknownChannel", count: 40, words: [{ text: "Zalo", cases: 40 }] }]);
  });
});
