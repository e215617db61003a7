import { readFileSync } from "node:fs";
import type { Browser, Frame, Page } from "playwright-core";
import { startServer, type PreviewServer } from "../../tools/preview/server/startServer";
import { bigRegister } from "../samples/bigRegister";
import { registerWorkbook } from "../samples/workbook";
import { AXE, paneOf, seriousFaults } from "./paneOf";
import { openPage, startBrowser } from "./startBrowser";

const policy = /<meta http-equiv="?Content-Security-Policy"?[^>]*>/i.exec(readFileSync("dist/addin/taskpane.html", "utf8"))?.[0] ?? "";

let server: PreviewServer;
let browser: Browser;
let page: Page;
/** What the page complained of or asked for from outside, since it was opened. */
const complaints: string[] = [];
const outside: string[] = [];

/** The pane's page as it ships: with its own content policy, whatever the preview does with it. */
async function underItsPolicy(): Promise<void> {
  await page.route("**/addin/taskpane.html", async (route) => {
    const response = await route.fetch();
    const served = await response.text();
    const kept = served.includes("Content-Security-Policy") ? served : served.replace(/<head>/i, `<head>${policy}`);
    await route.fulfill({ response, body: kept });
  });
  await page.route("**/axe.min.js", (route) => route.fulfill({ path: AXE, contentType: "text/javascript" }));
}

async function openPane(address = server.url): Promise<Frame> {
  await page.goto(address);
  await page.getByRole("button", { name: "Bảng điều khiển" }).click();
  return paneFrame();
}

async function paneFrame(): Promise<Frame> {
  const frame = await paneOf(page);
  await frame.getByRole("tab", { name: "Báo cáo" }).waitFor();
  return frame;
}

beforeAll(async () => {
  server = await startServer({ port: 0 });
  browser = await startBrowser();
  page = await openPage(browser, { viewport: { width: 1280, height: 900 } });
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("console", (message) => { if (message.type() === "error") complaints.push(message.text()); });
  page.on("request", (request) => {
    if (!request.url().startsWith(server.url) && !/^(data|blob):/.test(request.url())) outside.push(request.url());
  });
  await underItsPolicy();
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
});

describe("the pane over the sample register, in a real browser", () => {
  let pane: Frame;
  const figure = (label: string) => pane.locator("dt", { hasText: label }).first().locator("span").last();

  beforeAll(async () => {
    expect(policy).toContain("connect-src 'none'");
    pane = await openPane();
  });

  it("reads by itself and shows the published quarter", async () => {
    await pane.getByText("Số liệu chính").waitFor();
    expect(await figure("Tiếp nhận mới").innerText()).toBe("14.043");
    expect(await figure("Đến hạn giải quyết").innerText()).toBe("14.101");
    expect(await figure("Tỷ lệ trước và đúng hạn").innerText()).toBe("99,74%");
  });

  it("changes to the published month at once when the period is typed", async () => {
    const field = pane.getByLabel("Hoặc gõ kỳ");
    await field.fill("9/2021");
    await field.press("Enter");
    expect(await figure("Tiếp nhận mới").innerText()).toBe("4.131");
    expect(await figure("Tỷ lệ trước và đúng hạn").innerText()).toBe("99,71%");
  });

  it("puts the summary sheet into the workbook and goes there", async () => {
    await pane.getByRole("button", { name: "Chèn trang tổng hợp" }).click();
    await pane.getByText("Đã thêm trang “Tổng hợp T9-2021”").waitFor();
    await pane.getByRole("button", { name: "Đến trang", exact: true }).click();
    const tab = page.getByRole("tab", { name: "Tổng hợp T9-2021" });
    await tab.waitFor();
    expect(await tab.getAttribute("aria-selected")).toBe("true");
  });

  it("remembers the choice in the workbook: opened again, the period is still the month", async () => {
    await pane.getByRole("button", { name: "Đọc lại sổ" }).click();
    await pane.getByText("Số liệu chính").waitFor();
    expect(await pane.getByLabel("Hoặc gõ kỳ").inputValue()).toBe("9/2021");
  });

  it("takes back what it inserted", async () => {
    await pane.getByRole("button", { name: "Xóa trang đã chèn" }).click();
    await pane.getByRole("button", { name: "Xóa", exact: true }).click();
    await pane.getByText("Đã xóa 1 trang").waitFor();
    // The workbook beside the pane is drawn after it.
    await page.getByRole("tab", { name: "Tổng hợp T9-2021" }).waitFor({ state: "detached" });
    expect(await page.getByRole("tab", { name: "Tổng hợp T9-2021" }).count()).toBe(0);
  });

  it("can be used with the keyboard alone, from the period to the insertion", async () => {
    await pane.getByRole("tab", { name: "Báo cáo" }).focus();
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("Enter");
    expect(await pane.getByRole("tab", { name: "Số liệu" }).getAttribute("aria-selected")).toBe("true");
    await page.keyboard.press("ArrowLeft");
    await page.keyboard.press("Enter");
    const passed: string[] = [];
    for (let step = 0; step < 60; step += 1) {
      await page.keyboard.press("Tab");
      const name = await pane.evaluate(() => document.activeElement?.getAttribute("aria-label") ?? document.activeElement?.textContent ?? "");
      passed.push(name);
      if (name === "Chèn trang tổng hợp") break;
    }
    expect(passed).toEqual(expect.arrayContaining(["Kỳ trước", "Kỳ sau", "Loại kỳ", "Vì sao: Tiếp nhận mới", "Chép đoạn báo cáo", "Chèn trang tổng hợp"]));
  });

  it.each([["Báo cáo", 1280], ["Số liệu", 1280], ["Quy ước", 900], ["Hàm", 900]])("shows %s readably at a page of %i: contrast, names, no sideways scrolling", async (tab, width) => {
    await page.setViewportSize({ width, height: 900 });
    await pane.getByRole("tab", { name: tab }).click();
    expect(await seriousFaults(pane, { url: new URL("/axe.min.js", server.url).href })).toEqual([]);
    expect(await pane.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
  });
});

describe("the pane over a register with faults", () => {
  it("leads from a finding to its cell", async () => {
    const file = Buffer.from(await registerWorkbook(bigRegister(400, 3, { dirt: 0.2 })));
    await page.locator("input[type=file]").setInputFiles({ name: "so-co-loi.xlsx", mimeType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", buffer: file });
    const workbook = page.getByRole("main", { name: "so-co-loi.xlsx" });
    await workbook.waitFor();
    const pane = await paneFrame();
    await pane.getByRole("tab", { name: /Số liệu \(/ }).click();
    await pane.getByText("Đọc 400 dòng = dùng").waitFor();
    await pane.getByRole("button", { name: /^Lỗi: Ngày không đọc được/ }).click();
    await pane.getByRole("button", { name: "Chỗ sau" }).first().click();
    const place = await pane.getByRole("status").filter({ hasText: "ô G" }).first().innerText();
    const cell = /ô (G\d+)/.exec(place)?.[1] ?? "none";
    await workbook.locator(`.tthc-name-box[value="${cell}"]`).waitFor();
    expect(cell).toMatch(/^G\d+$/);
  });
});

describe("a tab whose file does not come", () => {
  const file = "**/addin/parts.js";

  it("says so and comes when it is asked for again", async () => {
    const earlier = complaints.length;
    await page.route(file, (route) => route.abort());
    const pane = await openPane();
    await pane.getByRole("tab", { name: "Quy ước" }).click();
    await pane.getByText("Không tải được một phần của TTHC").waitFor();
    await page.unroute(file);
    await pane.getByRole("button", { name: "Tải lại" }).click();
    await pane.getByText("Mẫu số của tỷ lệ đúng hạn").first().waitFor();
    // The browser itself reports the file that we kept back.
    expect(complaints.splice(earlier).filter((each) => !/ERR_FAILED|Failed to load resource/.test(each))).toEqual([]);
  });
});

describe("all along", () => {
  it("nothing asked for anything outside this machine", () => {
    expect(outside).toEqual([]);
  });

  it("nothing complained, the content policy included", () => {
    expect(complaints).toEqual([]);
  });
});
