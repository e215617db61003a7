import { act } from "react";
import { TextDecoder as NodeDecoder, TextEncoder as NodeEncoder } from "node:util";
import { deserialize, serialize } from "node:v8";
import axe from "axe-core";
import type { GivenFile } from "../../src/merge/model/merged";
import type { PaneServices } from "../../src/taskpane/services/services";
import { withFiles } from "../../src/taskpane/services/withFiles";
import { NO_MERGE_CHOICES, type MergeChoices } from "../../src/settings/mergeChoices";
import { cases, fileOf, sheetOf, UNIT_HEADER } from "../merge/files";
import { click, closePane, fakeServices, named, openPane, words } from "./page";
import { fakeSession, type FakeSession } from "./store/mergingPane";

// The page of tests has none of them.
Object.assign(globalThis, { TextDecoder: NodeDecoder, TextEncoder: NodeEncoder, structuredClone: (value: unknown): unknown => deserialize(serialize(value)) });
afterEach(closePane);

const register = (unit: string, prefix: string, count: number, header: readonly string[] = UNIT_HEADER): GivenFile["content"] =>
  fileOf("", [sheetOf("HoSo", [header, ...cases(prefix, count, unit)])]).content;

const CONTENTS: Readonly<Record<string, GivenFile["content"]>> = {
  "Xã Tam Dương.xlsx": register("Xã Tam Dương", "A", 12), "Xã Hội Thịnh.xlsx": register("Xã Hội Thịnh", "B", 9),
  "Xã Yên Lạc.xlsx": { ok: false, code: "encrypted", values: {} },
};

/** The pane over files of a test: those that read files read them, all else is the fake workbook. */
async function openView(choices: MergeChoices = NO_MERGE_CHOICES, isSlow = false): Promise<{ session: FakeSession; services: PaneServices }> {
  const session = fakeSession(CONTENTS, isSlow);
  const workbook = fakeServices({ writeMerged: () => Promise.resolve({ ok: false, problem: { code: "writeFailed", message: "Không ghi được." } }) });
  const real = withFiles(workbook, () => "vi");
  const services: PaneServices = {
    ...workbook, read: real.read, readFrom: real.readFrom, addFile: real.addFile, goTo: real.goTo, openFiles: () => Promise.resolve({ ok: true, done: session }),
    loadMergeChoices: () => Promise.resolve({ ok: true, done: choices }),
  };
  await openPane(services);
  await click("Số liệu");
  await click("Gộp nhiều tệp…");
  return { session, services };
}

/** Chooses files by their names, as the file window gives them. */
async function choose(...names: string[]): Promise<void> {
  const field = named<HTMLInputElement>("chọn tệp", "input[type=file]");
  const files = names.map((name) => ({ name, size: 1000, lastModified: 0, arrayBuffer: () => Promise.resolve(new TextEncoder().encode(name).buffer) }));
  Object.defineProperty(field, "files", { configurable: true, value: files });
  await act(async () => {
    field.dispatchEvent(new Event("change", { bubbles: true }));
  });
  await settle();
}

/** Until nothing is read any more: every step waits for the one before. */
async function settle(): Promise<void> {
  for (let turn = 0; turn < 12; turn++) await act(() => new Promise<void>((resolve) => { setTimeout(resolve, 0); }));
}

const press = (key: string): Promise<void> => act(async () => {
  document.activeElement?.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true }));
});

const lines = (): string[] => [...document.querySelectorAll("ul[aria-label='Các tệp'] > li")].map((line) => line.textContent ?? "");

async function faults(): Promise<string[]> {
  const { violations } = await act(() => axe.run({ exclude: ["[data-tabster-dummy]"] }, { rules: { "color-contrast": { enabled: false } } }));
  return violations.filter(({ impact }) => impact === "serious" || impact === "critical").flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 160)}`));
}

describe("the view of many files", () => {
  it("fills the pane, takes the keyboard, and gives it back to the button that opened it", async () => {
    await openView();
    expect(document.activeElement?.textContent).toBe("Gộp nhiều tệp");
    expect([document.querySelectorAll("h1").length, document.querySelector("[role=tablist]")]).toEqual([1, null]);
    await press("Escape");
    expect(document.querySelector("[role=tablist]")).not.toBeNull();
    expect(document.activeElement?.textContent).toBe("Gộp nhiều tệp…");
  });

  it("tells what became of every file, and lets the list be filtered by it", async () => {
    await openView();
    await choose(...Object.keys(CONTENTS));
    expect(lines()).toHaveLength(3);
    expect(lines()[0]).toContain("được đặt mật khẩu");
    expect(words()).toMatch(/Xã Tam Dương · theo cột đơn vị/);
    const refused = named("Không đọc được: 1");
    await click("Không đọc được: 1");
    expect([refused.getAttribute("aria-pressed"), lines().length]).toEqual(["true", 1]);
    expect(named("Gộp 2 tệp · 21 hồ sơ").getAttribute("aria-disabled")).not.toBe("true");
    expect(await faults()).toEqual([]);
  });

  it("does not let chosen files go by one slip of a key", async () => {
    const { session } = await openView();
    await choose("Xã Tam Dương.xlsx");
    await click("Đóng");
    expect(words()).toContain("Đóng và bỏ 1 tệp đã chọn?");
    await press("Escape");
    expect([words().includes("Đóng và bỏ"), session.isClosed()]).toEqual([false, false]);
    await click("Đóng");
    const [, yes] = document.querySelectorAll<HTMLElement>("footer button");
    await act(async () => yes.click());
    await settle();
    expect([session.isClosed(), document.querySelector("[role=tablist]") !== null]).toEqual([true, true]);
  });

  it("can be stopped while it reads, and offers nothing to be written before all is read", async () => {
    await openView(NO_MERGE_CHOICES, true);
    await choose(...Object.keys(CONTENTS));
    expect(words()).toContain("Đã đọc 0/3 tệp");
    expect(named("Gộp tệp").getAttribute("aria-disabled")).toBe("true");
    await click("Dừng");
    expect(words()).not.toContain("Đã đọc 0/3 tệp");
  });

  it("names the units that have not sent, with words to remind them", async () => {
    await openView({ ...NO_MERGE_CHOICES, units: ["Xã Tam Dương", "Xã Đại Đình"], deadline: "22/9" });
    await choose("Xã Tam Dương.xlsx");
    expect(words()).toContain("Chưa gửi (1): Xã Đại Đình");
    await click("Nhắc đơn vị chưa gửi");
    const text = named<HTMLTextAreaElement>("Lời nhắc", "textarea").value;
    expect(text).toMatch(/Kính gửi: Xã Đại Đình\.[^]*Quý III năm 2021[^]*trước 22\/9\./);
  });

  it("says which register the figures are of while they are those of files, and offers no way to cells that are not there", async () => {
    await openView({ ...NO_MERGE_CHOICES, result: "figuresOnly" });
    await choose("Xã Tam Dương.xlsx");
    await click("Tính 1 tệp · 12 hồ sơ");
    await settle();
    expect(words()).toContain("Đang tính trên 1 tệp đã gộp, không phải sổ trong tệp này.");
    expect(words()).not.toContain("Xem dòng tiêu đề");
    await click("Xem các tệp");
    expect(lines()).toHaveLength(1);
    await press("Escape");
  });
});
