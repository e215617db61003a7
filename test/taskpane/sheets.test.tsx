import { act } from "react";
import type { ComparedSheet } from "../../src/taskpane/services/services";
import { momentOf } from "../../src/excel/host/clock";
import { problem } from "../../src/report/request/problem";
import type { SheetOrigin } from "../../src/settings/sheetOrigin";
import type { Edit } from "../../src/excel/edits";
import { PAUSES } from "../../src/taskpane/store/pauses";
import { click, closePane, fakeServices, named, openPane, words } from "./page";

beforeAll(() => { jest.replaceProperty(PAUSES, "choices", 30); });
afterEach(closePane);

/** Longer than the pane waits before it compares its sheets. */
const WHILE = 130;

const origin = (change: Partial<SheetOrigin> = {}): SheetOrigin => ({
  kind: "summary", figure: "", name: "Tổng hợp Q3-2021", period: "Q3/2021", from: 44368, to: 44459, day: momentOf(new Date()).day, minute: 295,
  settings: "", answers: "", reading: "", content: "", answered: 0, ...change,
});
const sheet = (standing: ComparedSheet["standing"], change: Partial<ComparedSheet> = {}): ComparedSheet => ({ id: "{1}", name: "Tổng hợp Q3-2021", origin: origin(), edited: false, standing, ...change });
const stale = sheet({ state: "stale", reasons: ["answers"], answered: 3 });

/** The pane with these sheets in the workbook, once they are compared. */
async function withSheets(sheets: ComparedSheet[], change: Parameters<typeof fakeServices>[0] = {}): Promise<ReturnType<typeof fakeServices>> {
  const services = fakeServices({ compareSheets: () => Promise.resolve(sheets), ...change });
  await openPane(services);
  await act(async () => new Promise((resolve) => setTimeout(resolve, WHILE)));
  return services;
}

describe("the list of sheets that were made", () => {
  it("is not there when none was made", async () => {
    await withSheets([]);
    expect(words()).not.toContain("Trang đã lập");
  });

  it("says of a stale one since when and why, in one sentence, and aloud that there is one", async () => {
    await withSheets([stale]);
    expect(words()).toContain("Trang “Tổng hợp Q3-2021” đã cũ: lập lúc 4:55, trước khi bạn xác nhận 3 điểm.");
    expect([...document.querySelectorAll("[role=status]")].some((each) => each.textContent === "1 trang đã cũ.")).toBe(true);
  });

  it("says of one that agrees with the register that it does, and offers no update", async () => {
    await withSheets([sheet({ state: "current" })]);
    expect(words()).toContain("Trang “Tổng hợp Q3-2021” đúng với sổ lúc 9:05.");
    expect(words()).not.toContain("Cập nhật trang");
  });

  it.each([
    [{ state: "stale", reasons: ["settings", "register"], answered: 0 }, {}, "trước khi bạn đổi quy ước và sổ được sửa."],
    [{ state: "stale", reasons: ["window"], answered: 0 }, {}, "trước khi ngày đầu, ngày cuối của kỳ đổi."],
    [{ state: "stale", reasons: ["answers"], answered: -1 }, {}, "trước khi bạn đổi câu trả lời."],
    [{ state: "stale", reasons: ["day"], answered: 0 }, { origin: origin({ day: 44460 }) }, "lập lúc 4:55 ngày 21/9/2021, trước khi sang ngày mới."],
    [{ state: "unknown" }, {}, "Chưa so được trang “Tổng hợp Q3-2021” với sổ lúc này"],
    [{ state: "unknown" }, { origin: null }, "do bản TTHC trước lập"],
    [{ state: "unmakeable", problem: problem("noCases", "vi") }, {}, "không lập lại được từ sổ lúc này. Sổ không có hồ sơ nào"],
    [{ state: "current" }, { edited: true }, "bản cập nhật sẽ là trang mới bên cạnh"],
    [{ state: "stale", reasons: ["register"], answered: 0 }, { origin: origin({ kind: "frozenChanges" }) }, "Bấm “So với hiện tại” ở mục Chốt số"],
  ] as [ComparedSheet["standing"], Partial<ComparedSheet>, string][])("says %j with its reason", async (standing, change, said) => {
    await withSheets([sheet(standing, change)]);
    expect(words()).toContain(said);
  });

  it("makes a stale one again on request, says that it was replaced, and keeps the keyboard's place", async () => {
    const services = await withSheets([stale, sheet({ state: "current" }, { id: "{2}", name: "12 tháng Q3-2021" })]);
    services.compareSheets.mockResolvedValue([sheet({ state: "current" }), sheet({ state: "current" }, { id: "{2}", name: "12 tháng Q3-2021" })]);
    await click("Cập nhật trang “Tổng hợp Q3-2021”");
    expect(services.updateSheet).toHaveBeenCalledWith(stale, expect.objectContaining({ language: "vi" }), expect.anything());
    expect(words()).toContain("Đã thay trang “Tổng hợp Q3-2021” bằng số liệu lúc này, ở chỗ cũ.");
    await act(async () => new Promise((resolve) => setTimeout(resolve, WHILE)));
    expect(words()).not.toContain("đã cũ");
    expect(document.activeElement?.getAttribute("aria-label")).toBe("Đến trang “Tổng hợp Q3-2021”");
  });

  it("that could not be made again says why, and the others can still be", async () => {
    await withSheets([stale], { updateSheet: () => Promise.resolve({ ok: false, problem: { code: "protectedWorkbook", message: "Tệp đang khóa cấu trúc." } }) });
    await click("Cập nhật trang “Tổng hợp Q3-2021”");
    expect([...document.querySelectorAll("[role=alert]")].some((region) => region.textContent?.includes("Tệp đang khóa cấu trúc."))).toBe(true);
    expect(named("Cập nhật trang “Tổng hợp Q3-2021”").getAttribute("aria-disabled")).not.toBe("true");
  });

  it("names each button by its sheet and goes there", async () => {
    const services = await withSheets([stale]);
    await click("Đến trang “Tổng hợp Q3-2021”");
    expect(services.goTo).toHaveBeenCalledWith({ sheet: "Tổng hợp Q3-2021", row: 1, column: 1 });
  });

  it("is English for an English user", async () => {
    await withSheets([stale], { language: () => "en", loadLanguage: async () => (await import("../../src/locales/text")).loadTexts("en").then(() => ({ ok: true })) });
    expect(words()).toContain("Sheet “Tổng hợp Q3-2021” is out of date: made at 4:55, before you confirmed 3 points.");
  });
});

describe("what is said of edits of the register", () => {
  const beside = () => document.querySelector("header [role=status]")?.textContent ?? "";

  it("where Excel does not tell of them: that the figures do not follow", async () => {
    await openPane(fakeServices({ watchEdits: () => Promise.resolve(null) }));
    expect(beside()).toContain("Số liệu lúc 9:05, không tự theo sổ");
  });

  it("that could not be read: that the register has changed since, until it is read again", async () => {
    jest.useFakeTimers();
    try {
      let hear: (edit: Edit) => void = () => undefined;
      const services = fakeServices({ watchEdits: (heard) => { hear = heard; return Promise.resolve(() => Promise.resolve()); }, sheetsNow: () => Promise.resolve([{ id: "{9}", name: "HoSo", ours: false }]) });
      await openPane(services);
      expect(beside()).toBe("Số liệu lúc 9:05");
      services.read.mockResolvedValueOnce({ ok: false, problem: { code: "readFailed", message: "" } });
      hear({ sheetId: "{9}", what: "cells" });
      await act(async () => { await jest.advanceTimersByTimeAsync(2_500); });
      expect(beside()).toContain("Sổ đã thay đổi sau 9:05");
      expect(words()).toContain("14.043");
      await click("Đọc lại sổ");
      expect(beside()).toBe("Số liệu lúc 9:05");
    } finally {
      jest.useRealTimers();
    }
  });
});

describe("a sheet that was replaced", () => {
  const outcome = (replaced: string[], remarks: string[]) => async () => {
    const { aReport } = await import("./samples");
    const result = aReport({ sheets: ["Tổng hợp Q3-2021", "12 tháng Q3-2021"] });
    if (!result.ok) throw new Error("the sample is a report");
    return { ok: true as const, json: result.report.json, sheet: "Tổng hợp Q3-2021", replaced, remarks };
  };

  it.each([
    [["Tổng hợp Q3-2021", "12 tháng Q3-2021"], [], "Đã thay 2 trang bằng số liệu lúc này: Tổng hợp Q3-2021, 12 tháng Q3-2021."],
    [["12 tháng Q3-2021"], [], "trong đó đã thay trang cũ: 12 tháng Q3-2021."],
    [["12 tháng Q3-2021"], ["Trang mới là “X (2)”."], "trong đó đã thay trang cũ: 12 tháng Q3-2021. Trang mới là “X (2)”."],
    [[], ["Trang mới là “X (2)”."], "Đã thêm 2 trang: Tổng hợp Q3-2021, 12 tháng Q3-2021. Trang mới là “X (2)”."],
  ] as [string[], string[], string][])("is told from a new one: %j, %j", async (replaced, remarks, said) => {
    await openPane(fakeServices({ insert: outcome(replaced, remarks) }));
    await click("Chèn trang tổng hợp");
    expect(words()).toContain(said);
  });
});
