import type { Frame, Page } from "playwright-core";
import { makeFiles } from "../merge/maker/makeFiles";
import { openPreview, SHOTS, type Preview } from "./openPreview";
import { inNarrowPane, paneOf, seriousFaults } from "./paneOf";

let preview: Preview;
let page: Page;
let pane: Frame;
const workers: string[] = [];
let files: { name: string; mimeType: string; buffer: Buffer }[];

/** Two registers that ask the same, others of several kinds, and three that cannot be read. */
const DOZEN = [
  "Hồ sơ phường Đông Lập.xlsx", "Hồ sơ xã Bình Sơn.xls", "Hồ sơ xã Hòa Sơn.ods", "Hồ sơ phường Nam Lập.csv", "Hồ sơ xã Thanh Sơn.xlsm", "Hồ sơ xã Phú Sơn 97.xls",
  "Hồ sơ xã Long Lập.csv", "Hồ sơ xã Nam Sơn.xlsx", "Hồ sơ xã Minh Khai (so tay).xlsx", "Có mật khẩu.xlsx", "Rỗng.xlsx", "Công văn.xlsx",
];

beforeAll(async () => {
  files = makeFiles({ seed: 1, files: 40, rows: 40 }).map(({ name, bytes }) => ({ name: name.slice(name.lastIndexOf("/") + 1), mimeType: "", buffer: Buffer.from(bytes) }));
  preview = await openPreview(1200);
  page = preview.page;
  page.on("worker", (worker) => workers.push(worker.url()));
  await page.getByRole("button", { name: "Bảng điều khiển" }).click();
  pane = await paneOf(page);
  await open();
});
afterAll(() => preview?.close());

/** From the card, by the keyboard. */
async function open(): Promise<void> {
  const tab = pane.getByRole("tab", { name: /Số liệu/ });
  await tab.or(pane.getByRole("heading", { name: "Bắt đầu" })).first().waitFor();
  if (await tab.isVisible()) await tab.click();
  await pane.getByRole("button", { name: "Gộp nhiều tệp…" }).press("Enter");
  await pane.getByRole("heading", { level: 1, name: "Gộp nhiều tệp" }).waitFor();
}

const dozen = () => files.filter(({ name }) => DOZEN.includes(name));
const choose = (chosen: typeof files) => pane.locator("input[type=file][multiple]").first().setInputFiles(chosen);
/** Presses "Dừng" the moment it is there: on a quick machine it is gone before a hand could. */
const stopAtOnce = (): Promise<void> => pane.evaluate(() => new Promise((resolve) => {
  const observer = new MutationObserver(() => {
    const button = [...document.querySelectorAll("button")].find(({ textContent }) => textContent === "Dừng");
    if (!button) return;
    observer.disconnect();
    button.click();
    resolve();
  });
  observer.observe(document.body, { childList: true, subtree: true });
}));
const main = () => pane.getByRole("button", { name: /^Gộp \d+ tệp · / });

describe("many files in a real browser", () => {
  it("are read beside the page, each is told, and the view is readable in a narrow pane without a barrier", async () => {
    await choose(dozen());
    await main().waitFor();
    expect(workers).toHaveLength(1);
    await pane.getByRole("button", { name: `Tất cả ${dozen().length}`, exact: true }).waitFor();
    await pane.getByRole("button", { name: "Không đọc được: 3" }).waitFor();
    await inNarrowPane(page, async () => {
      expect(await pane.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
      await page.locator("iframe").last().screenshot({ path: `${SHOTS}/merge-read.png` });
      expect(await seriousFaults(pane)).toEqual([]);
    });
  });

  it("ask what their headers mean once for all files that have them", async () => {
    const asked = await pane.getByRole("button", { name: /^Còn câu hỏi: / }).innerText();
    await pane.getByRole("button", { name: /^Đồng ý: / }).first().press("Enter");
    await pane.getByRole("button", { name: `Còn câu hỏi: ${asked}`, exact: true }).waitFor({ state: "detached" });
    await main().and(pane.locator(":not([aria-disabled=true])")).waitFor();
  });

  it("can be stopped half way: what is read stays", async () => {
    // However many are read by then, nothing may be open: a file that contradicts another asks which of them is right.
    const stopped = stopAtOnce();
    await choose(files.filter(({ name }) => !name.endsWith("bo sung.xlsx")));
    await stopped;
    await pane.getByRole("button", { name: "Dừng" }).waitFor({ state: "detached" });
    await main().and(pane.locator(":not([aria-disabled=true])")).waitFor();
    const [, count] = /(\d+)$/.exec(await pane.getByRole("button", { name: /^Tất cả / }).innerText()) ?? [];
    expect(Number(count)).toBeGreaterThanOrEqual(dozen().length);
    expect(Number(count)).toBeLessThanOrEqual(files.length);
  });

  it("become one sheet with the source of every row; next month it is open, choose, finish", async () => {
    await main().click();
    await pane.getByText(/^Đã gộp \d+ tệp vào trang “Gộp sổ”/).first().waitFor();
    await page.getByRole("tab", { name: "Gộp sổ" }).click();
    await page.screenshot({ path: `${SHOTS}/merge-sheet.png` });
    await page.getByRole("tab", { name: "Nguồn gộp" }).waitFor();
    await open();
    await choose(dozen());
    await main().click();
    await pane.getByText(/^Đã gộp \d+ tệp vào trang “Gộp sổ”/).first().waitFor();
    await page.getByRole("tab", { name: /^Gộp sổ \(/ }).waitFor({ state: "detached" });
    expect(await page.getByRole("tab", { name: /^Gộp sổ/ }).count()).toBe(1);
  });
});
