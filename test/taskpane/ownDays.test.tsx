import { act } from "react";
import axe from "axe-core";
import { dayOf } from "../../src/calendar/day";
import type { OwnDay } from "../../src/calendar/ownDays";
import { defaultSettings } from "../../src/report/request/settings";
import type { PaneServices } from "../../src/taskpane/services/services";
import { click, closePane, fakeServices, named, openPane, select, words } from "./page";

afterEach(closePane);

const DATE = "Ngày (ngày/tháng/năm)";
const OFF: OwnDay = { day: dayOf(2026, 8, 3), kind: "off", note: "Ngày truyền thống" };

async function openCard(ownDays: readonly OwnDay[] = []): Promise<jest.Mocked<PaneServices>> {
  const services = fakeServices({ loadSettings: () => Promise.resolve({ ok: true, done: { ...defaultSettings, ownDays } }) });
  await openPane(services);
  await click("Quy ước");
  return services;
}

/** Types a text into a field, letter for letter as far as the page can tell. */
async function fill(name: string, text: string): Promise<void> {
  const field = named<HTMLInputElement>(name, "input");
  await act(async () => {
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")?.set?.call(field, text);
    field.dispatchEvent(new Event("input", { bubbles: true }));
  });
}

const kept = (services: jest.Mocked<PaneServices>) => services.build.mock.lastCall?.[1].ownDays;
const status = () => [...document.querySelectorAll("[role=status]")].map((each) => each.textContent).join(" ");

it("takes a day by its date, kind and note, tells so, and is ready for the next with the keyboard in the date", async () => {
  const services = await openCard();
  expect(words()).toContain("Chưa có ngày riêng nào.");
  await fill(DATE, "8/8/2026");
  await select("Loại ngày", "makeUp");
  await fill("Ghi chú", "  CV 12/VP ");
  await click("Thêm ngày");
  expect(kept(services)).toEqual([{ day: dayOf(2026, 8, 8), kind: "makeUp", note: "CV 12/VP" }]);
  expect(status()).toContain("Đã thêm: 8/8/2026 – làm việc (làm bù).");
  expect(named<HTMLInputElement>(DATE, "input").value).toBe("");
  expect(document.activeElement).toBe(named(DATE, "input"));
});

it.each([
  ["31/2/2026", "Hãy ghi ngày có thật theo dạng ngày/tháng/năm"], ["3/8/26", "Hãy ghi ngày có thật theo dạng ngày/tháng/năm"], ["", "Hãy ghi ngày có thật"],
  ["2/8/2026", "Ngày 2/8/2026 là thứ Bảy hoặc Chủ nhật, vốn là ngày nghỉ."], ["2/9/2026", "Ngày 2/9/2026 đã là ngày nghỉ theo lịch chung."],
  ["3/8/2026", "Ngày 3/8/2026 đã có trong danh sách."], ["3/8/2031", "Lịch làm việc có các năm 2021–2027; ngày 3/8/2031 nằm ngoài"],
])("says what is wrong with %j, keeps it to be mended and adds nothing", async (typed, sentence) => {
  const services = await openCard([OFF]);
  await fill(DATE, typed);
  await click("Thêm ngày");
  const field = named<HTMLInputElement>(DATE, "input");
  expect(words()).toContain(sentence);
  expect(field.value).toBe(typed);
  expect(field.getAttribute("aria-invalid")).toBe("true");
  expect(document.activeElement).toBe(field);
  expect(kept(services)).toEqual([OFF]);
});

it("drops the sentence when the text or the kind changes: a Saturday may be worked", async () => {
  const services = await openCard();
  await fill(DATE, "8/8/2026");
  await click("Thêm ngày");
  expect(words()).toContain("là thứ Bảy hoặc Chủ nhật");
  await select("Loại ngày", "makeUp");
  expect(words()).not.toContain("là thứ Bảy hoặc Chủ nhật");
  await click("Thêm ngày");
  expect(kept(services)).toHaveLength(1);
});

it("removes a day by a button that names it, and the keyboard goes to what is left", async () => {
  const services = await openCard([OFF, { day: dayOf(2026, 8, 8), kind: "makeUp", note: "" }]);
  expect(words()).toContain("Ngày truyền thống");
  await click("Xóa: 3/8/2026 – nghỉ riêng");
  expect(kept(services)).toEqual([expect.objectContaining({ day: dayOf(2026, 8, 8) })]);
  expect(status()).toContain("Đã xóa: 3/8/2026 – nghỉ riêng.");
  expect(document.activeElement).toBe(named("Xóa: 8/8/2026"));
});

it("keeps the days when all choices go back to the defaults: they are no choice of how to count", async () => {
  const services = await openCard([OFF]);
  await click("Về mặc định");
  expect(kept(services)).toEqual([OFF]);
});

it("has no barrier for a screen reader, with days, a wrong date and its sentence", async () => {
  await openCard([OFF]);
  await fill(DATE, "3/8/2026");
  await click("Thêm ngày");
  const { violations } = await act(() => axe.run({ exclude: ["[data-tabster-dummy]"] }, { rules: { "color-contrast": { enabled: false } } }));
  expect(violations.filter(({ impact }) => impact === "serious" || impact === "critical").map(({ id }) => id)).toEqual([]);
});
