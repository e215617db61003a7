import { findLayout } from "../../src/register/layout/findLayout";
import { createRegisterReader } from "../../src/register/reader/registerReader";
import type { Reading } from "../../src/register/model/reading";
import { buildReport } from "../../src/report/build";
import { settingsFor } from "../../src/report/request/settings";
import { provinceRegister } from "../samples/provinceRegister";
import { gridOf } from "../samples/sheet";
import { click, closePane, fakeServices, openPane, type, words } from "./page";

function readProvince(): Reading {
  const grid = gridOf(provinceRegister());
  const layout = findLayout(grid);
  if (!layout) throw new Error("no register found");
  const reader = createRegisterReader();
  const body = grid.rows.slice(layout.firstRow - 1);
  reader.add(layout, { top: layout.firstRow, rowCount: body.length, blocks: [{ left: 1, values: body }] });
  return reader.finish();
}

const reading = readProvince();
const province = () => fakeServices({
  read: () => Promise.resolve({ ok: true, reading, skipped: [], hiddenRows: [] }),
  loadSettings: () => Promise.resolve({ ok: true, done: settingsFor(reading) }), build: buildReport,
});

afterEach(closePane);

describe("the pane over the sample register", () => {
  it("shows the published quarter by itself", async () => {
    await openPane(province());
    for (const figure of ["14.043", "2.191", "16.234", "14.101", "14.064", "99,74%", "37", "0,26%", "461", "3,27%", "13.009", "5.629", "19,5%"]) expect(words()).toContain(figure);
    expect(words()).toContain("Tính từ ngày 21/6/2021 đến ngày 20/9/2021.");
  });

  it("shows the published month when the period is typed", async () => {
    await openPane(province());
    await type("Hoặc gõ kỳ", "Tháng 9 năm 2021");
    for (const figure of ["4.131", "2.171", "6.302", "4.169", "4.157", "99,71%", "12", "0,29%", "90", "2,16%", "4.328", "1.598", "18,9%"]) expect(words()).toContain(figure);
  });

  it("can say for every figure how it was made and from which columns", async () => {
    await openPane(province());
    const reasons = [...document.querySelectorAll<HTMLElement>("button[aria-label^='Vì sao: ']")].map((button) => button.getAttribute("aria-label") ?? "");
    const labels = [...document.querySelectorAll("dl > div > dt > span:first-child")].map((label) => label.textContent);
    expect(reasons.map((name) => name.replace("Vì sao: ", ""))).toEqual(labels);
    for (const name of reasons) await click(name);
    const sources = [...document.querySelectorAll("dt")].filter((term) => term.textContent === "Đọc từ cột");
    expect(sources).toHaveLength(reasons.length);
    expect(words()).not.toMatch(/\{\w+\}|undefined|NaN|\[object/);
  });

  it("leaves no gap in English either", async () => {
    await openPane(province());
    await click("English");
    expect(words()).toContain("14,043");
    for (const tab of ["Data", "Conventions", "Functions", "Report"]) {
      await click(tab);
      expect(words()).not.toMatch(/\{\w+\}|undefined|NaN|\[object/);
    }
  });
});
