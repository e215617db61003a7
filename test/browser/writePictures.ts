import { mkdirSync, mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { makeReport } from "../../tools/report/makeReport";
import { parseOptions } from "../../tools/report/options";
import { Timing } from "../../tools/report/timing";
import { startServer } from "../../tools/preview/server/startServer";
import { REPORT_KINDS, type ReportKind } from "../../src/report/request/reportKind";
import { doubtfulRegister } from "./doubtfulRegister";
import { startBrowser } from "./startBrowser";

const FOLDER = "docs/anh";
const SAMPLE = "test/samples/out/province.xlsx";
/** Larger pictures make the docs slow to open; bytes. */
const LARGEST = 150_000;
const JPEG = { type: "jpeg", quality: 60 } as const;

/** Names of the pictures, one for each kind of report. */
const NAMES: Record<ReportKind, string> = {
  summary: "tong-hop", formByUnit: "bieu-2-06a-don-vi", formByField: "bieu-2-06a-linh-vuc", lateCases: "cham-han", dueSoon: "sap-den-han",
  onlineServices: "truc-tuyen-thanh-toan", digitisation: "so-hoa", satisfaction: "hai-long", certifiedCopies: "ban-sao-dien-tu",
  byProcedure: "theo-thu-tuc", idleServices: "dvctt-khong-ho-so",
  score766: "diem-766", trend: "12-thang", comparison: "so-sanh", limitCheck: "kiem-tra-han", outOfTerritory: "phi-dia-gioi", linkedSteps: "lien-thong",
};

/** A workbook with every report of the sample register, as the ribbon's own code writes them. */
async function sampleReports(output: string): Promise<{ kind: ReportKind; sheet: string }[]> {
  const parsed = parseOptions([SAMPLE, "--period", "Q3/2021", "--reports", "all", "--output", output]);
  if (parsed.kind !== "report") throw new Error("the command has other options now");
  const { sheets, notMade } = await makeReport(parsed.options, new Timing());
  const made = REPORT_KINDS.filter((kind) => !notMade.some(({ report }) => report === kind));
  return made.map((kind, index) => ({ kind, sheet: sheets[index] }));
}

async function open(page: Page, file: string | { name: string; mimeType: string; buffer: Buffer }): Promise<void> {
  await page.locator("input[type=file]").first().setInputFiles(file);
}

async function shot(target: { screenshot: Page["screenshot"] }, name: string): Promise<void> {
  const path = join(FOLDER, `${name}.jpg`);
  await target.screenshot({ path, ...JPEG });
  if (statSync(path).size > LARGEST) throw new Error(`${path} is larger than ${String(LARGEST)} bytes`);
}

async function reportPictures(page: Page, made: readonly { kind: ReportKind; sheet: string }[]): Promise<void> {
  const tabs = page.getByRole("tablist", { name: "Các trang tính" });
  await page.getByRole("button", { name: "Đóng ngăn tác vụ" }).click();
  for (const { kind, sheet } of made) {
    await tabs.getByRole("tab", { name: sheet, exact: true }).click();
    await page.waitForTimeout(600);
    await shot(page, NAMES[kind]);
    if (kind !== "summary") continue;
    await page.locator("[data-chart]").first().scrollIntoViewIfNeeded();
    await page.waitForTimeout(600);
    await shot(page, "bieu-do");
  }
}

/** The report beside the pane, as it stands after the one click. */
async function clickPicture(page: Page): Promise<void> {
  await page.frameLocator("iframe").getByText("14.043").first().waitFor();
  await page.getByRole("button", { name: "Báo cáo quý" }).click();
  await page.getByRole("gridcell", { name: "14.043", exact: true }).first().waitFor();
  await page.waitForTimeout(600);
  await shot(page, "bao-cao-quy");
}

/** The questions that a doubtful register raises, in the pane alone. */
async function offersPicture(page: Page): Promise<void> {
  await open(page, { name: "so.xlsx", mimeType: "application/octet-stream", buffer: Buffer.from(await doubtfulRegister()) });
  await page.getByText("so.xlsx").first().waitFor();
  await page.frameLocator("iframe >> nth=-1").getByRole("button", { name: "Xem và xác nhận" }).click();
  await page.frameLocator("iframe >> nth=-1").getByRole("heading", { name: "Cần bạn xác nhận" }).waitFor();
  await shot(page.locator("iframe").last(), "can-ban-xac-nhan");
}

/** The box under the title, and the pane on the questions, after one click on a doubtful register. */
async function doubtPicture(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Báo cáo quý" }).click();
  await page.getByRole("gridcell", { name: /chưa chắc chắn/ }).first().waitFor();
  await page.waitForTimeout(600);
  await shot(page, "chua-chac-chan");
}

/** Takes all pictures of the docs anew from the built preview: npm run pictures. */
async function main(): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  const folder = mkdtempSync(join(tmpdir(), "tthc-pictures-"));
  const workbook = join(folder, "province.xlsx");
  const made = await sampleReports(workbook);
  const server = await startServer({ port: 0 });
  const browser = await startBrowser();
  try {
    const pageOf = async (): Promise<Page> => {
      const fresh = await browser.newPage({ viewport: { width: 1240, height: 820 }, bypassCSP: true });
      await fresh.goto(server.url);
      return fresh;
    };
    const page = await pageOf();
    await clickPicture(page);
    await open(page, workbook);
    await page.getByRole("tab", { name: made[0].sheet, exact: true }).waitFor();
    await reportPictures(page, made);
    const doubtful = await pageOf();
    await offersPicture(doubtful);
    await doubtPicture(doubtful);
  } finally {
    await browser.close();
    await server.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

void main().then(() => process.exit(0), (error: unknown) => {
  console.error(error);
  process.exit(1);
});
