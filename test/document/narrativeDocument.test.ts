import { strFromU8, unzipSync } from "fflate";
import { narrativeDocument } from "../../src/document/narrativeDocument";
import { buildReport } from "../../src/report/build";
import type { ReportSettings } from "../../src/report/request/request";
import { settingsFor } from "../../src/report/request/settings";
import { ALL_ROLES, casesOf, readingOf, type PlainCase } from "../report/readings";
import { provinceRegister } from "../samples/provinceRegister";
import { loadTexts } from "../../src/locales/text";

beforeAll(() => loadTexts("en"));

const PARAGRAPHS = /<w:p[ >].*?<\/w:p>/gs;
const unescaped = (xml: string): string => xml.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&quot;", '"').replaceAll("&apos;", "'").replaceAll("&amp;", "&");

async function documentOf(cases: readonly PlainCase[], chosen: Partial<ReportSettings> = {}) {
  const reading = readingOf(cases);
  const built = buildReport(reading, { ...settingsFor(reading), period: "Q3/2021", ...chosen });
  if (!built.ok) throw new Error(built.problem.message);
  const parts = unzipSync(await narrativeDocument(built.report.model, chosen.language ?? "vi", "9:05 ngày 21/9/2021"));
  const xml = strFromU8(parts["word/document.xml"]);
  const lines = [...xml.matchAll(PARAGRAPHS)].map(([paragraph]) => unescaped([...paragraph.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g)].map(([, text]) => text).join("")));
  return { parts, xml, lines, report: built.report };
}

const province = casesOf(provinceRegister());

it("says word for word what the sheet says, so that the signed paper and the workbook agree", async () => {
  const { lines, report } = await documentOf(province);
  for (const paragraph of report.json.narrative.split("\n\n")) expect(lines).toContain(paragraph);
  expect(lines).toEqual(expect.arrayContaining(["BÁO CÁO", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Nơi nhận:", "THỦ TRƯỞNG ĐƠN VỊ", "PHỤ LỤC", "14.043", "99,74%"]));
});

it("keeps the official margins, A4, and a page number from the second page on", async () => {
  const { xml, parts } = await documentOf(province);
  const millimetres = (element: string, ...names: string[]) => [...xml.matchAll(new RegExp(`<w:${element} [^>]*>`, "g"))]
    .map(([tag]) => names.map((name) => Math.round((Number(new RegExp(` w:${name}="(\\d+)"`).exec(tag)?.[1]) / 1440) * 25.4)));
  expect(millimetres("pgSz", "w", "h")).toEqual([[210, 297], [297, 210]]);
  expect(millimetres("pgMar", "top", "right", "bottom", "left")[0]).toEqual([20, 18, 20, 30]);
  expect(xml).toContain("<w:titlePg");
  expect(Object.keys(parts).filter((name) => /^word\/header\d/.test(name)).length).toBeGreaterThanOrEqual(2);
  expect(strFromU8(parts["word/styles.xml"])).toContain("Times New Roman");
});

it("says under its title what keeps the figures from being certain, as the sheet does", async () => {
  const reading = readingOf(province, ALL_ROLES, { unreadableDate: 1000 });
  const built = buildReport(reading, { ...settingsFor(reading), period: "Q3/2021" });
  if (!built.ok) throw new Error(built.problem.message);
  const parts = unzipSync(await narrativeDocument(built.report.model, "vi", "9:05 ngày 21/9/2021"));
  const xml = unescaped(strFromU8(parts["word/document.xml"]));
  expect(xml).toContain("SỐ LIỆU CHƯA ĐỦ TIN CẬY – CHƯA KÝ");
  expect(xml).toMatch(/Loại 1\.000\/[\d.]+ hồ sơ \([\d,]+%\) vì ngày không đọc được\./);
  expect(xml.indexOf("DỰ THẢO")).toBeLessThan(xml.indexOf("BÁO CÁO"));
  expect(xml.indexOf("CHƯA KÝ")).toBeLessThan(xml.indexOf("1. "));
  expect(xml).toContain("14.043 ?");
  expect((await documentOf(province)).lines.join("\n")).not.toMatch(/DỰ THẢO|tin cậy| \?/);
});

it("says draft at the head and the foot of every page, so that a loose page is not taken for the final paper", async () => {
  const draft = readingOf(province, ALL_ROLES, { unreadableDate: 1000 });
  const built = buildReport(draft, { ...settingsFor(draft), period: "Q3/2021" });
  if (!built.ok) throw new Error(built.problem.message);
  const marks = (parts: Record<string, Uint8Array>, part: "header" | "footer") => Object.entries(parts).filter(([name]) => new RegExp(`^word/${part}\\d`).test(name)).map(([, bytes]) => strFromU8(bytes).includes("DỰ THẢO – số liệu chưa đủ tin cậy"));
  const parts = unzipSync(await narrativeDocument(built.report.model, "vi", "9:05 ngày 21/9/2021"));
  expect([marks(parts, "header"), marks(parts, "footer")]).toEqual([[true, true, true], [true, true, true]]);
  expect(marks((await documentOf(province)).parts, "header")).not.toContain(true);
});

it("bears the head and the signature that the settings say, each line of an office on its own", async () => {
  const head = { superior: "UBND tỉnh Vĩnh Phúc", agency: "Sở Y tế", place: "Vĩnh Yên", signer: "Nguyễn Văn A", signerTitle: "KT. GIÁM ĐỐC | PHÓ GIÁM ĐỐC" };
  const { lines } = await documentOf(province, head);
  expect(lines).toEqual(expect.arrayContaining(["UBND TỈNH VĨNH PHÚC", "SỞ Y TẾ", "Vĩnh Yên, ngày …… tháng …… năm ………", "KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC", "Nguyễn Văn A"]));
  expect(lines).not.toContain("……………………");
});

it("is framed as a report is signed: whom it goes to, the law of its days, sections in order, what is left to fill, closing", async () => {
  const { lines, report } = await documentOf(province);
  const order = ["Kính gửi: Văn phòng Ủy ban nhân dân tỉnh", "Số liệu tính từ ngày 21/6/2021 đến ngày 20/9/2021, lấy từ sổ theo dõi hồ sơ lúc 9:05 ngày 21/9/2021.",
    "I. KẾT QUẢ TIẾP NHẬN, GIẢI QUYẾT", "II. DỊCH VỤ CÔNG TRỰC TUYẾN, THANH TOÁN, SỐ HÓA", "III. SO SÁNH, ĐƠN VỊ, LĨNH VỰC", "IV. TỒN TẠI, HẠN CHẾ; NGUYÊN NHÂN", "2. Nguyên nhân", "Hồ sơ quá hạn theo đơn vị",
    "V. NHIỆM VỤ KỲ TỚI; KIẾN NGHỊ", "2. Kiến nghị", report.model.paper?.closing ?? "", "Nơi nhận:"];
  expect(order.map((line) => lines.indexOf(line)).every((at, place, all) => at >= 0 && (place === 0 || at > all[place - 1]))).toBe(true);
  expect(lines.find((line) => line.startsWith("Thực hiện "))).toMatch(/61\/2018\/NĐ-CP.*Kế hoạch số ……/);
  expect(lines.join("\n")).not.toMatch(/118\/2025|computedAt|undefined/);
});

it("leaves a section out, and no number free, where the data say nothing for it; whom it goes to is the user's word", async () => {
  const { lines } = await documentOf([{ received: 44_380, due: 44_400, finished: 44_390 }], { recipient: "Chủ tịch UBND xã A | Sở Nội vụ", style: "published" });
  expect(lines.filter((line) => /^[IV]+\. /.test(line))).toEqual(["I. KẾT QUẢ TIẾP NHẬN, GIẢI QUYẾT", "II. TỒN TẠI, HẠN CHẾ; NGUYÊN NHÂN", "III. NHIỆM VỤ KỲ TỚI; KIẾN NGHỊ"]);
  expect(lines).toEqual(expect.arrayContaining(["Kính gửi:", "- Chủ tịch UBND xã A;", "- Sở Nội vụ."]));
});

it("leaves why something is not compared to the sheet: a leader signs statements, not excuses", async () => {
  const { lines } = await documentOf(province);
  expect(lines.join("\n")).not.toContain("Không so sánh");
});

it("takes names of a register as text, whatever they hold, or the file would not open", async () => {
  const odd = ["<w:p>&amp;</w:p>", '"Sở" \u0000\u0007<b>', "=1+1", "]]>"];
  const cases = odd.map((unit) => ({ unit, received: 44_380, due: 44_400, finished: 44_390 }));
  const { lines, parts } = await documentOf(cases);
  expect(lines).toEqual(expect.arrayContaining(["<w:p>&amp;</w:p>", '"Sở" <b>', "=1+1", "]]>"]));
  expect(strFromU8(parts["word/document.xml"])).not.toMatch(/[\u0000-\u0008]/);
});

it("stands for a register of one case without a unit, and in English", async () => {
  const { lines } = await documentOf([{ received: 44_380, due: 44_400, finished: 44_390 }], { language: "en" });
  expect(lines).toEqual(expect.arrayContaining(["REPORT", "ANNEX"]));
});
