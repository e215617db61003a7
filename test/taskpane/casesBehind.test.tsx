import { act } from "react";
import axe from "axe-core";
import { buildReport } from "../../src/report/build";
import { caseOf, QUARTER } from "../report/cases";
import { readingOf } from "../report/readings";
import { aReport } from "./samples";
import { click, closePane, fakeServices, named, openPane, words } from "./page";

afterEach(closePane);

/** 130 cases of the quarter, three of them late: rows 6 to 135 of the sheet. */
const reading = readingOf(Array.from({ length: 130 }, (_, at) => caseOf("Sở Y tế", at % 60, at === 7 || at === 70 || at === 129 ? 9 : 2)));

function withCases(change: Parameters<typeof fakeServices>[0] = {}): ReturnType<typeof fakeServices> {
  return fakeServices({
    read: () => Promise.resolve({ ok: true, reading, skipped: [], hiddenRows: [] }), loadSettings: () => Promise.resolve({ ok: true, done: QUARTER }), build: buildReport, ...change,
  });
}

const rows = (): string[] => [...document.querySelectorAll("li button")].map((button) => button.textContent ?? "").filter((text) => text.startsWith("Trang Sổ hồ sơ, dòng"));

describe("the cases behind a key figure", () => {
  it("are rows that one can go to, no more and no fewer than the figure counts", async () => {
    const services = withCases();
    await openPane(services);
    await click("Xem hồ sơ: Chậm hạn và quá hạn");
    expect(rows()).toEqual(["Trang Sổ hồ sơ, dòng 13", "Trang Sổ hồ sơ, dòng 76", "Trang Sổ hồ sơ, dòng 135"]);
    expect(words()).toContain("1–3 trong 3 hồ sơ");
    await click("Trang Sổ hồ sơ, dòng 76");
    expect(services.goTo).toHaveBeenCalledWith({ sheet: "Sổ hồ sơ", row: 76, column: 1 });
    expect(named("Xem hồ sơ: Chậm hạn và quá hạn").getAttribute("aria-expanded")).toBe("true");
    await click("Xem hồ sơ: Chậm hạn và quá hạn");
    expect(rows()).toEqual([]);
  });

  it("come fifty at a time, so that a long list does not freeze the pane", async () => {
    await openPane(withCases());
    await click("Xem hồ sơ: Tiếp nhận mới");
    expect(rows()).toHaveLength(50);
    expect(words()).toContain("1–50 trong 130 hồ sơ");
    expect(named("Trang trước").getAttribute("aria-disabled")).toBe("true");
    await click("Trang sau");
    await click("Trang sau");
    expect(rows()).toHaveLength(30);
    expect(words()).toContain("101–130 trong 130 hồ sơ");
    expect(named("Trang sau").getAttribute("aria-disabled")).toBe("true");
    await click("Trang trước");
    expect(words()).toContain("51–100 trong 130 hồ sơ");
  });

  it("go to a sheet of their own, and the pane says which", async () => {
    const services = withCases();
    await openPane(services);
    await click("Xem hồ sơ: Chậm hạn và quá hạn");
    await click("Lập danh sách: Chậm hạn và quá hạn");
    expect(services.insertCases.mock.calls[0].slice(0, 2)).toEqual([QUARTER, "lateAndOverdue"]);
    expect(words()).toContain("Đã thêm trang “Chậm, quá hạn Q3-2021”.");
    await click("Đến trang");
    expect(services.goTo).toHaveBeenCalledWith({ sheet: "Chậm, quá hạn Q3-2021", row: 1, column: 1 });
  });

  it("that cannot be listed say why", async () => {
    await openPane(withCases({ insertCases: () => Promise.resolve({ ok: false, problem: { code: "protectedWorkbook", message: "Tệp đang khóa cấu trúc." } }) }));
    await click("Xem hồ sơ: Chậm hạn và quá hạn");
    await click("Lập danh sách: Chậm hạn và quá hạn");
    expect([...document.querySelectorAll("[role=alert]")].some((region) => region.textContent?.includes("Tệp đang khóa cấu trúc."))).toBe(true);
  });

  it("are not offered for a rate or for a number of units, nor where the figure is not available", async () => {
    await openPane(withCases());
    const offered = [...document.querySelectorAll("button")].map((button) => button.getAttribute("aria-label") ?? "").filter((name) => name.startsWith("Xem hồ sơ: "));
    expect(offered.some((name) => /Tỷ lệ|trung bình|Đơn vị/.test(name))).toBe(false);
    expect(offered).toContain("Xem hồ sơ: Tiếp nhận mới");
  });

  it("are open to a screen reader: the list within the figures breaks no rule", async () => {
    await openPane(withCases());
    await click("Xem hồ sơ: Tiếp nhận mới");
    // Marks of Fluent's focus keeper pass the focus on at once; colours are looked at in a real browser.
    const { violations } = await act(() => axe.run({ exclude: ["[data-tabster-dummy]"] }, { rules: { "color-contrast": { enabled: false } } }));
    expect(violations.filter(({ impact }) => impact === "serious" || impact === "critical").map(({ id, nodes }) => [id, nodes[0].html.slice(0, 120)])).toEqual([]);
  });

  it("are said to be fewer when the figure also counts printed tables", async () => {
    await openPane(withCases({ build: () => aReport() }));
    await click("Xem hồ sơ: Tiếp nhận mới");
    expect(words()).toContain("Chỉ tiêu là 14.043, trong sổ có 130 hồ sơ; số còn lại lấy từ bảng tổng hợp.");
  });
});
