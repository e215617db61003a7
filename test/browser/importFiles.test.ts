import type { Browser, Frame, Page } from "playwright-core";
import { startServer, type PreviewServer } from "../../tools/preview/server/startServer";
import { bigRegister } from "../samples/bigRegister";
import { csvText, htmlText } from "../samples/exports";
import { utf8, windows1258 } from "../files/bytes";
import { paneOf } from "./paneOf";
import { openPage, startBrowser } from "./startBrowser";

let server: PreviewServer;
let browser: Browser;
let page: Page;
let pane: Frame;
const outside: string[] = [];

beforeAll(async () => {
  server = await startServer({ port: 0 });
  browser = await startBrowser();
  page = await openPage(browser, { viewport: { width: 1280, height: 1000 } });
  page.on("request", (request) => {
    if (!request.url().startsWith(server.url) && !/^(data|blob):/.test(request.url())) outside.push(request.url());
  });
  await page.goto(server.url);
  await page.getByRole("button", { name: "Bảng điều khiển" }).click();
  pane = await paneOf(page);
  await pane.getByRole("tab", { name: /Số liệu/ }).click();
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

const choose = (files: { name: string; buffer: Buffer }[]) => pane.locator("input[type=file][multiple]").setInputFiles(files.map((file) => ({ ...file, mimeType: "" })));

describe("files from elsewhere in a real browser", () => {
  it("a page called .xls and a CSV become sheets, are read with the register, and say how they were read", async () => {
    const register = bigRegister(300, 11);
    await choose([
      { name: "DanhSach.xls", buffer: Buffer.from(utf8(htmlText(register).replace("<body>", "<body><img src='https://example.com/x.png'><script>document.title='chạy'</script>"))) },
      { name: "so-1258.csv", buffer: Buffer.from(windows1258(csvText(register, ";"))) },
      { name: "dang-nhap.xls", buffer: Buffer.from("<html><form><input type=password></form></html>") },
    ]);
    await pane.getByText("Đã đọc “DanhSach.xls”: bảng HTML, chữ UTF-8.").waitFor();
    await pane.getByText("Đã đọc “so-1258.csv”: CSV, dấu ngăn “;”, chữ Windows-1258.").waitFor();
    await pane.getByText("là trang đăng nhập").waitFor();
    for (const name of ["DanhSach", "so-1258"]) await page.getByRole("tab", { name }).waitFor();
    await pane.getByText(/Trang “DanhSach”: 30\d dòng, 13 cột/).waitFor();
    await pane.getByRole("button", { name: "Đọc lại sổ" }).waitFor();
    await pane.getByRole("heading", { name: "Đọc từ tệp khác" }).scrollIntoViewIfNeeded();
  });

  it("the page's pictures and scripts are neither loaded nor run, and nothing leaves the machine", () => {
    expect(outside).toEqual([]);
  });

  it("its button is reached and named with the keyboard", async () => {
    const button = pane.getByRole("button", { name: "Đọc từ tệp khác…" });
    const [chooser] = await Promise.all([page.waitForEvent("filechooser"), button.press("Enter")]);
    expect(chooser.isMultiple()).toBe(true);
  });
});
