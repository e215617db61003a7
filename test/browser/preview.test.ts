import { mkdirSync, readFileSync } from "node:fs";
import { readXlsx } from "hucre";
import type { Browser, Page } from "playwright-core";
import { startServer } from "../../tools/preview/server/startServer";
import { AXE } from "./paneOf";
import { openPage, startBrowser } from "./startBrowser";

const shots = "test/browser/shots";

let server: Awaited<ReturnType<typeof startServer>>;
let browser: Browser;
let page: Page;
const faults: string[] = [];
const outside: string[] = [];

const shot = (name: string) => page.screenshot({ path: `${shots}/${name}.png` });
const cell = (row: number, column: number) => page.locator(`[role=gridcell][data-row="${row - 1}"][data-column="${column}"]`);
const tab = (name: string | RegExp) => page.getByRole("tablist", { name: "Các trang tính" }).getByRole("tab", { name });

async function goTo(address: string): Promise<void> {
  await page.getByLabel("Hộp tên").fill(address);
  await page.getByLabel("Hộp tên").press("Enter");
}

/** Types into the cell that is selected, as with a keyboard. */
async function typeIntoGrid(text: string): Promise<void> {
  await page.getByRole("grid").focus();
  await page.keyboard.type(text);
  await page.keyboard.press("Enter");
}

/** WCAG A and AA faults that axe finds in the page around the task pane. */
async function accessibilityFaults(): Promise<string[]> {
  await page.addScriptTag({ path: AXE });
  return page.evaluate(async () => {
    const { axe: checker } = window as unknown as { axe: { run(context: object, options: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> } };
    const { violations } = await checker.run({ exclude: ["iframe"] }, { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa"], iframes: false });
    return violations.map(({ id, nodes }) => `${id}: ${nodes.slice(0, 3).map(({ html }) => html.slice(0, 160)).join(" | ")}`);
  });
}

beforeAll(async () => {
  mkdirSync(shots, { recursive: true });
  server = await startServer({ port: 0 });
  browser = await startBrowser();
  page = await openPage(browser, { viewport: { width: 1600, height: 950 }, acceptDownloads: true });
  page.on("pageerror", (error) => faults.push(error.message));
  page.on("console", (message) => { if (message.type() === "error") faults.push(message.text()); });
  page.on("request", (request) => {
    if (!request.url().startsWith(new URL(server.url).origin) && !/^(data|blob|about):/.test(request.url())) outside.push(request.url());
  });
  await page.goto(server.url);
  await page.getByRole("grid").waitFor();
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
});

/** The whole table is over the 5 MB that Excel hands to a function. */
const REGISTER = "HoSo[[#All],[Mã hồ sơ]:[Hình thức tiếp nhận]]";

describe("what a staff member does in the preview", () => {
  test("the page opens with the sample register and the ribbon of the add-in", async () => {
    await expect(page.getByRole("tab", { name: "Sổ hồ sơ" }).getAttribute("aria-selected")).resolves.toBe("true");
    expect(await cell(5, 1).innerText()).toBe("Mã hồ sơ");
    expect(await cell(6, 7).innerText()).toMatch(/^\d\d\/\d\d\/2021$/);
    const buttons = await page.getByRole("toolbar", { name: "Dải lệnh TTHC" }).getByRole("button").allInnerTexts();
    expect(buttons.map((name) => name.trim())).toEqual(["Báo cáo quý", "Kiểm tra số liệu", "Bảng điều khiển"]);
    await page.frameLocator("iframe").getByText("14.043").first().waitFor();
    await shot("1-register");
  });

  test("Báo cáo quý adds a sheet with the published figures and charts", async () => {
    await page.getByRole("button", { name: "Báo cáo quý" }).click();
    await tab(/^Tổng hợp/).waitFor();
    await page.getByRole("gridcell", { name: "14.043", exact: true }).first().waitFor();
    for (const figure of ["2.191", "16.234", "14.101", "14.064", "99,74%", "0,26%", "461", "13.009", "5.629", "19,5%"]) {
      expect(await page.getByRole("gridcell", { name: figure, exact: true }).count()).toBeGreaterThan(0);
    }
    const charts = page.locator("[data-chart]");
    expect(await charts.count()).toBeGreaterThanOrEqual(4);
    for (const label of await charts.evaluateAll((all) => all.map((chart) => chart.getAttribute("aria-label") ?? ""))) expect(label.length).toBeGreaterThan(20);
    await shot("2-report");
    await page.locator("[data-chart]").first().scrollIntoViewIfNeeded();
    await page.getByRole("rowheader", { name: "60", exact: true }).waitFor();
    await shot("3-charts");
  });

  test("charts are drawn, do not lie over each other and stay with their sheet", async () => {
    const boxes = await page.locator("[data-chart]").evaluateAll((all) => all.map((chart) => {
      const canvas = chart.querySelector("canvas");
      const pixels = canvas?.getContext("2d")?.getImageData(0, 0, canvas.width, canvas.height).data ?? new Uint8ClampedArray();
      const { left, top, right, bottom } = chart.getBoundingClientRect();
      return { left, top, right, bottom, drawn: pixels.some((value) => value !== 0) };
    }));
    expect(boxes.every(({ drawn }) => drawn)).toBe(true);
    const apart = (a: typeof boxes[0], b: typeof boxes[0]) => a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top;
    boxes.forEach((box, index) => boxes.slice(index + 1).forEach((other) => expect(apart(box, other)).toBe(true)));
    await tab("Sổ hồ sơ").click();
    expect(await page.locator("[data-chart]").count()).toBe(0);
  });

  test("a formula typed with semicolons gives the figure of the report", async () => {
    await goTo("AB6");
    await typeIntoGrid(`=TTHC.ONTIME(${REGISTER}; "Q3/2021")`);
    await cell(6, 27).filter({ hasText: /^99,74%$/ }).waitFor();
    await goTo("AB6");
    expect(await page.getByLabel("Thanh công thức").inputValue()).toBe(`=TTHC.ONTIME(${REGISTER};"Q3/2021")`);
    await shot("4-formula");
  });

  test("a formula in the formula bar counts too, and a mistake in it is answered with a sentence", async () => {
    await goTo("AB7");
    await page.getByLabel("Thanh công thức").fill(`=TTHC.RECEIVED(${REGISTER}; "9/2021")`);
    await page.getByLabel("Thanh công thức").press("Enter");
    await cell(7, 27).filter({ hasText: /^4131$/ }).waitFor();
    await goTo("AB8");
    await typeIntoGrid(`=TTHC.ONTIME(${REGISTER}; "quý mười")`);
    await goTo("AB8");
    await page.getByRole("alert").filter({ hasText: "AB8" }).waitFor();
  });

  test("the keyboard goes everywhere: arrows, the end of the data and back, F2 and Esc", async () => {
    await page.getByRole("grid").focus();
    await page.keyboard.press("Control+End");
    expect(await page.getByLabel("Hộp tên").inputValue()).toMatch(/^[A-Z]+\d{5}$/);
    await page.keyboard.press("Control+Home");
    await page.keyboard.press("ArrowDown");
    expect(await page.getByLabel("Hộp tên").inputValue()).toBe("A7");
    await page.keyboard.press("F2");
    await page.keyboard.type("999");
    await page.keyboard.press("Escape");
    expect(await cell(7, 0).innerText()).toBe("2");
    const active = await page.getByRole("grid").getAttribute("aria-activedescendant");
    expect(await page.locator(`[id="${active}"]`).innerText()).toBe("2");
  });

  test("F6 leads from the grid to every other part of the page and back", async () => {
    await page.getByRole("grid").focus();
    const visited: string[] = [];
    for (let press = 0; press < 6; press += 1) {
      await page.keyboard.press("F6");
      visited.push(await page.evaluate(() => document.activeElement?.className.split(" ")[0] || document.activeElement?.tagName || ""));
      if (visited[press] === "IFRAME") await page.getByRole("button", { name: "Mở tệp…" }).focus();
    }
    expect(visited).toEqual(["tthc-tab", "IFRAME", "tthc-ribbon-button", "tthc-name-box", "tthc-grid", "tthc-tab"]);
  });

  test("closing the pane gives room, and Bảng điều khiển brings it back", async () => {
    await page.getByRole("button", { name: "Đóng ngăn tác vụ" }).click();
    await page.locator("iframe").waitFor({ state: "hidden" });
    await page.getByRole("button", { name: "Bảng điều khiển" }).click();
    await page.locator("iframe").waitFor({ state: "visible" });
  });

  test("the page has no WCAG A or AA fault that can be found by machine", async () => {
    expect(await accessibilityFaults()).toEqual([]);
  });

  test("Tải về .xlsx gives a workbook with the new sheet, native charts, the formula and the untouched register", async () => {
    const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "Tải về .xlsx" }).click()]);
    expect(download.suggestedFilename()).toBe("province (TTHC).xlsx");
    const workbook = await readXlsx(new Uint8Array(readFileSync(await download.path())));
    expect(workbook.sheets.map(({ name }) => name)).toEqual(["Sổ hồ sơ", expect.stringMatching(/^Tổng hợp/)]);
    const [register, summary] = workbook.sheets;
    expect(summary.charts?.length).toBeGreaterThanOrEqual(4);
    expect(summary.rows.flat()).toEqual(expect.arrayContaining([14043, 2191, 16234, 14101, 14064]));
    expect(register.rows[5].slice(0, 2)).toEqual([1, expect.stringMatching(/^000\.00\./)]);
    expect(register.tables?.map(({ name }) => name)).toEqual(["HoSo"]);
    expect(register.rows[5][27]).toBeCloseTo(14064 / 14101, 10);
  });

  test("a file that is no workbook is answered with a sentence, and the open workbook stays", async () => {
    for (const [name, content] of [["anh.xlsx", "đây không phải là bảng tính"], ["trong.xlsx", ""], ["so.xlsx", "PK\u0003\u0004hỏng"]]) {
      await page.getByTestId("file").setInputFiles({ name, mimeType: "application/octet-stream", buffer: Buffer.from(content) });
      await page.locator(".tthc-messages[role=alert]").filter({ hasText: /Hãy .+\./ }).waitFor();
      await page.getByRole("button", { name: "Đóng", exact: true }).click();
    }
    expect(await tab(/^Tổng hợp/).count()).toBe(1);
  });

  test("one's own file replaces the sample and the add-in reads it at once", async () => {
    await page.getByTestId("file").setInputFiles("test/samples/out/district.xlsx");
    await page.getByText("district.xlsx").waitFor();
    await page.frameLocator("iframe").getByText("54.647").first().waitFor();
    await page.getByRole("button", { name: "Báo cáo quý" }).click();
    await shot("5-districts");
    await page.getByRole("gridcell", { name: "96,47%", exact: true }).first().waitFor();
    await shot("5-districts");
  });

  test("a file dropped on the page opens", async () => {
    const data = readFileSync("test/samples/out/province.xlsx").toString("base64");
    await page.evaluate((base64) => {
      const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([bytes], "tha-vao.xlsx"));
      for (const type of ["dragenter", "dragover", "drop"]) document.body.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }));
    }, data);
    await page.getByText("tha-vao.xlsx").waitFor();
    await page.frameLocator("iframe").getByText("14.043").first().waitFor();
  });

  test("the English switch turns the page, the ribbon and the numbers to English", async () => {
    await page.getByRole("banner").getByRole("button", { name: "English" }).click();
    await page.getByRole("button", { name: "Quarterly report" }).waitFor();
    await page.frameLocator("iframe").getByText("14,043").first().waitFor();
    expect(await page.getByRole("grid").getAttribute("aria-label")).toBe("Sheet Sổ hồ sơ");
    await shot("6-english");
    await page.getByRole("banner").getByRole("button", { name: "Tiếng Việt" }).click();
    await page.getByRole("button", { name: "Báo cáo quý" }).waitFor();
  });

  test("no error was thrown and nothing was asked from any other machine all the while", () => {
    expect(faults).toEqual([]);
    expect(outside).toEqual([]);
  });
});
