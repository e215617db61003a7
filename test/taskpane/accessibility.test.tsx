import { act } from "react";
import axe from "axe-core";
import { aReading, aReport } from "./samples";
import { click, closePane, fakeServices, named, openPane } from "./page";
import type { PaneServices } from "../../src/taskpane/services/services";

afterEach(closePane);

/** Marks of Fluent's focus keeper: focusable, hidden, and they pass the focus on at once. */
const TABSTER = ["[data-tabster-dummy]"];

/** Names of serious and critical faults with the elements. Colours are looked at in a real browser. */
async function faults(): Promise<string[]> {
  const { violations } = await act(() => axe.run({ exclude: TABSTER }, { rules: { "color-contrast": { enabled: false } } }));
  return violations.filter(({ impact }) => impact === "serious" || impact === "critical")
    .flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 160)}`));
}

const forever = <Result,>() => new Promise<Result>(() => undefined);

describe("a person with a screen reader finds no barrier", () => {
  const states: [string, Partial<PaneServices>][] = [
    ["with figures", {}],
    ["while reading", { read: ({ onProgress }) => { onProgress?.({ sheet: "HoSo", done: 1, total: 4 }); return forever(); } }],
    ["without a register", { read: () => Promise.resolve({ ok: false, problem: { code: "noRegister", message: "Không tìm thấy sổ." } }) }],
    ["in an Excel that is too old", { supported: () => false }],
    ["without a report", { build: () => ({ ok: false, problem: { code: "badPeriod", message: "Không đọc được kỳ." } }) }],
    ["with failed checks", { build: () => aReport({ checks: [{ rule: "due.parts", ok: false, group: "", sheet: "", row: 0, expected: 1, actual: 2, difference: 1 }] }) }],
  ];

  it.each(states)("%s", async (_state, change) => {
    await openPane(fakeServices(change));
    expect(await faults()).toEqual([]);
  });

  it.each(["Số liệu", "Quy ước", "Hàm"])("on the tab %s", async (tab) => {
    await openPane(fakeServices({ read: () => Promise.resolve({ ok: true, reading: aReading(), skipped: [{ sheet: "Bia", why: "hidden" }], hiddenRows: [] }) }));
    await click(tab);
    await act(async () => document.querySelectorAll<HTMLElement>("[role=tabpanel] button[aria-expanded=false]").forEach((line) => line.click()));
    expect(await faults()).toEqual([]);
  });

  it("after each answer of the workbook", async () => {
    await openPane(fakeServices());
    await click("Chèn trang tổng hợp");
    expect(await faults()).toEqual([]);
    await click("Xóa trang đã chèn");
    expect(await faults()).toEqual([]);
  });
});

describe("a person without a mouse", () => {
  it("reaches every button, list and field with Tab: none is taken out of the order but by its own group", async () => {
    await openPane(fakeServices());
    const controls = [...document.querySelectorAll<HTMLElement>("button, select, input, a[href]")];
    const skipped = controls.filter((control) => control.tabIndex < 0 && control.getAttribute("role") !== "tab");
    expect(controls.length).toBeGreaterThan(12);
    expect(skipped.map((control) => control.outerHTML.slice(0, 120))).toEqual([]);
  });

  it("finds a name on everything that can be pressed", async () => {
    await openPane(fakeServices());
    const nameless = [...document.querySelectorAll<HTMLElement>("button")].filter((button) => !(button.getAttribute("aria-label") ?? button.textContent ?? "").trim());
    expect(nameless).toEqual([]);
  });

  it("hears what a button without a purpose is waiting for: it stays reachable", async () => {
    await openPane(fakeServices({ build: () => ({ ok: false, problem: { code: "badPeriod", message: "Không đọc được kỳ." } }) }));
    const insert = named<HTMLButtonElement>("Chèn trang tổng hợp");
    expect(insert.getAttribute("aria-disabled")).toBe("true");
    expect(insert.disabled).toBe(false);
  });

  it("has one heading for the pane and one for each part", async () => {
    await openPane(fakeServices());
    expect(document.querySelectorAll("h1")).toHaveLength(1);
    expect([...document.querySelectorAll("h2")].map((heading) => heading.textContent)).toEqual(["Kỳ báo cáo", "Báo cáo cần lập", "Số liệu chính", "Đoạn báo cáo", "Chốt số"]);
  });
});
