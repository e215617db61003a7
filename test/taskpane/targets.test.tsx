import { act } from "react";
import axe from "axe-core";
import { dayOf, NO_DAY } from "../../src/calendar/day";
import { defaultSettings } from "../../src/report/request/settings";
import { DEFAULT_TARGETS, targetWithoutIssuer, type Target } from "../../src/report/request/targets";
import { SEEN_TARGETS } from "../../src/taskpane/figures/seenTargets";
import type { PaneServices } from "../../src/taskpane/services/services";
import { click, closePane, fakeServices, named, openPane, select, words } from "./page";

afterEach(closePane);

const OLD: Target = { indicator: "onlineRate", value: 0.8, from: dayOf(2020, 1, 1), to: dayOf(2020, 12, 31), setBy: "KH 9/KH-UBND", scope: null };

async function openCard(targets: readonly Target[] = DEFAULT_TARGETS): Promise<jest.Mocked<PaneServices>> {
  const services = fakeServices({ loadSettings: () => Promise.resolve({ ok: true, done: { ...defaultSettings, targets } }) });
  await openPane(services);
  await click("Quy ước");
  return services;
}

async function fill(name: string, text: string): Promise<void> {
  const field = named<HTMLInputElement>(name, "input");
  await act(async () => {
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")?.set?.call(field, text);
    field.dispatchEvent(new Event("input", { bubbles: true }));
  });
}

const kept = (services: jest.Mocked<PaneServices>) => services.build.mock.lastCall?.[1].targets;
const status = () => [...document.querySelectorAll("[role=status]")].map((each) => each.textContent).join(" ");

it("shows whose the default is, and takes a target with its days, issuer and scope", async () => {
  const services = await openCard();
  expect(words()).toContain("Tỷ lệ trước và đúng hạn: 95% · toàn bộ");
  expect(words()).toContain("mặc định của công cụ, chưa có văn bản giao; không ghi thời hạn");
  await select("Chỉ tiêu về", "digitisedResults");
  await fill("Mức", "87,5");
  await fill("Từ ngày", "1/1/2026");
  await fill("Đến hết ngày", "31/12/2026");
  await fill("Văn bản hoặc cơ quan giao", " KH 144/KH-UBND ");
  await click("Thêm chỉ tiêu");
  expect(kept(services)).toEqual([...DEFAULT_TARGETS, { indicator: "digitisedResults", value: 0.875, from: dayOf(2026, 1, 1), to: dayOf(2026, 12, 31), setBy: "KH 144/KH-UBND", scope: null }]);
  expect(status()).toContain("Đã thêm: Tỷ lệ số hóa kết quả: 87,5% · toàn bộ.");
  expect(document.activeElement).toBe(named("Mức", "input"));
  expect(named<HTMLInputElement>("Mức", "input").value).toBe("");
});

it.each<[string, string, string, string, string]>([
  ["101", "", "", "Mức", "Hãy ghi một tỷ lệ từ 0% đến 100%"], ["", "", "", "Mức", "Hãy ghi một tỷ lệ từ 0% đến 100%"], ["cao", "", "", "Mức", "Hãy ghi một tỷ lệ"],
  ["0,95", "", "", "Mức", "“0,95” là dưới 1%. Nếu muốn 95%, hãy ghi 95%"], ["90", "31/2/2026", "", "Từ ngày", "Hãy ghi ngày/tháng/năm"],
  ["90", "", "hết năm", "Đến hết ngày", "Hãy ghi ngày/tháng/năm"], ["90", "2/1/2026", "1/1/2026", "Đến hết ngày", "Ngày cuối phải từ ngày đầu (2/1/2026)"],
])("says what to do about %j from %j to %j at its field, keeps what is typed and sets nothing", async (value, from, to, at, sentence) => {
  const services = await openCard();
  await fill("Mức", value);
  await fill("Từ ngày", from);
  await fill("Đến hết ngày", to);
  await click("Thêm chỉ tiêu");
  const field = named<HTMLInputElement>(at, "input");
  expect(words()).toContain(sentence);
  expect(field.getAttribute("aria-invalid")).toBe("true");
  expect(document.activeElement).toBe(field);
  expect(named<HTMLInputElement>("Mức", "input").value).toBe(value);
  expect(kept(services)).toEqual(DEFAULT_TARGETS);
});

it("changes and removes a line, and shows one whose days are over as ended", async () => {
  const services = await openCard([...DEFAULT_TARGETS, OLD]);
  expect(words()).toContain("Đã hết hiệu lực");
  await click("Sửa: Tỷ lệ hồ sơ trực tuyến");
  expect(named<HTMLInputElement>("Đến hết ngày", "input").value).toBe("31/12/2020");
  await fill("Đến hết ngày", "");
  await click("Lưu thay đổi");
  expect(kept(services)).toEqual([...DEFAULT_TARGETS, { ...OLD, to: NO_DAY }]);
  expect(words()).not.toContain("Đã hết hiệu lực");
  await click("Xóa: Tỷ lệ trước và đúng hạn");
  await click("Xóa: Tỷ lệ hồ sơ trực tuyến");
  expect(kept(services)).toEqual([]);
  expect(words()).toContain("Chưa có chỉ tiêu nào.");
});

it("asks for the name of the one that a target is for, and tells of one that the register does not hold", async () => {
  const gone: Target = { ...targetWithoutIssuer(0.9), scope: { by: "unit", name: "UBND xã Cũ" } };
  const services = await openCard([gone]);
  expect(words()).toContain("không thấy tên này trong sổ đang mở");
  await fill("Mức", "80");
  await select("Áp dụng cho", "level");
  await click("Thêm chỉ tiêu");
  expect(words()).toContain("Hãy chọn tên.");
  expect(words()).not.toContain("Riêng một hình thức tiếp nhận");
  const names = [...named<HTMLSelectElement>("Tên", "select").options].map(({ value }) => value).filter((value) => value !== "");
  await select("Tên", names[0]);
  await click("Thêm chỉ tiêu");
  expect(kept(services)?.[1].scope).toEqual({ by: "level", name: names[0] });
});

it("offers what was seen elsewhere only to fill the fields: nothing is set until the user adds it", async () => {
  const services = await openCard();
  await click("Gợi ý, cần đối chiếu văn bản");
  await click("Điền vào ô: Tỷ lệ hồ sơ trực tuyến");
  expect(named<HTMLInputElement>("Mức", "input").value).toBe("80%");
  expect(named<HTMLInputElement>("Văn bản hoặc cơ quan giao", "input").value).toBe("Quyết định 126/QĐ-BCĐCP");
  expect(kept(services)).toEqual(DEFAULT_TARGETS);
  expect(SEEN_TARGETS.map(({ target: { indicator, value } }) => `${indicator} ${value}`)).not.toEqual(expect.arrayContaining(["reused 0.5"]));
});

it("has no barrier for a screen reader, with a wrong field and the suggestions open", async () => {
  await openCard([...DEFAULT_TARGETS, OLD]);
  await click("Gợi ý, cần đối chiếu văn bản");
  await click("Thêm chỉ tiêu");
  const { violations } = await axe.run(document.body, { rules: { "color-contrast": { enabled: false }, region: { enabled: false } } });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0].html}`)).toEqual([]);
});
