import { act } from "react";
import axe from "axe-core";
import { NO_ANSWERS, type Answers } from "../../src/register/corrections/answers";
import { withColumn } from "../../src/register/corrections/corrections";
import { layoutFingerprint } from "../../src/register/corrections/fingerprint";
import { nameKey } from "../../src/register/texts/nameKey";
import type { Offer } from "../../src/register/model/offers";
import { CHANNEL, STATUS } from "../../src/register/model/caseCodes";
import type { PaneServices } from "../../src/taskpane/services/services";
import type { FindingType } from "../../src/register/model/findings";
import { aReading, finding } from "./samples";
import { click, closePane, fakeServices, named, openPane, select, words } from "./page";

/** All that a screen reader is told. */
function spoken(): string {
  return [...document.querySelectorAll("[role=status]")].map(({ textContent }) => textContent).join(" ");
}

afterEach(closePane);

const layout = aReading().layouts[0];
const fingerprint = layoutFingerprint(layout);

const column: Offer = { kind: "column", sheet: "HoSo", column: 9, header: "Ghi chú riêng", role: "channel", confidence: 0.6 };
const swap: Offer = { kind: "swapDays", sheet: "HoSo", column: 6, role: "received", count: 1_204, before: 612, after: 3, compared: 16_000 };
const status: Offer = { kind: "value", role: "status", text: "Đang đo đạc", count: 1_250, meaning: STATUS.open };
const channel: Offer = { kind: "value", role: "channel", text: "Qua Zalo", count: 7, meaning: 0 };
const alias: Offer = { kind: "unitAlias", from: "SKHĐT", to: "Sở Kế hoạch và Đầu tư", count: 41, why: "abbreviation", since: 0 };
const successor: Offer = { kind: "unitAlias", from: "Sở Kế hoạch và Đầu tư", to: "Sở Tài chính", count: 9, why: "successor", since: 45_717 };
const monthFirst: Offer = { kind: "monthFirst", sheet: "HoSo", column: 7, role: "due", count: 300, unreadable: 190, exchanged: 0, before: 41, after: 2, compared: 563 };
const shift: Offer = { kind: "shiftDays", sheet: "HoSo", column: 8, role: "finished", count: 1_200, minutes: 420, why: "hours", clock: -1, before: 980, after: 3, compared: 1_000 };
const differ: Offer = {
  kind: "sameCases", first: "Cổng DVC", second: "Một cửa", common: 390, count: 12, counts: "",
  example: { role: "finished", own: { sheet: "Cổng DVC", row: 35, day: 45_847 }, kept: { sheet: "Một cửa", row: 34, day: 45_852 } },
};
const ALL = [column, swap, monthFirst, shift, differ, status, channel, alias, successor];

/** Makes the choice that an offer cannot stand without. */
async function choose(offer: Offer): Promise<void> {
  if (offer === channel) await select("“Qua Zalo” nghĩa là", String(CHANNEL.online));
  if (offer === differ) await select("Tính theo trang", "Cổng DVC");
}

/** A workbook that keeps answers as Excel does, and a register that goes on offering: only the pane hides what was answered. */
function workbook(offers: readonly Offer[], kept: Answers = NO_ANSWERS, change: Partial<PaneServices> = {}) {
  let answers = kept;
  const services = fakeServices({
    read: () => Promise.resolve({ ok: true, reading: { ...aReading(), offers }, skipped: [], hiddenRows: [] }),
    loadAnswers: () => Promise.resolve({ ok: true, done: answers }),
    saveAnswers: (given) => {
      answers = given;
      return Promise.resolve({ ok: true });
    },
    ...change,
  });
  return { services, answers: () => answers };
}

async function openData(offers: readonly Offer[], kept?: Answers, change?: Partial<PaneServices>) {
  const book = workbook(offers, kept, change);
  await openPane(book.services);
  await click("Số liệu");
  return book;
}

/** The card of the questions; null when it is not there. */
function offersCard(): HTMLElement | null {
  return [...document.querySelectorAll<HTMLElement>("section")].find((section) => section.querySelector("h2")?.textContent === "Cần bạn xác nhận") ?? null;
}

describe("what only the user may decide", () => {
  it("stands first in the data tab, each with what was seen, why, what a yes changes and how many cases", async () => {
    await openData(ALL);
    expect(document.querySelector("[role=tabpanel] section")).toBe(offersCard());
    const card = offersCard()?.textContent ?? "";
    expect(card).toContain("Trang “HoSo”, cột I có tiêu đề “Ghi chú riêng”.");
    expect(card).toContain("Có thể là “Hình thức tiếp nhận” (hơi giống)");
    expect(card).toContain("cột được đọc cho 16.234 dòng");
    expect(card).toContain("1.204 ô ngày có vẻ bị đảo ngày và tháng");
    expect(card).toContain("612/16.000 ngược thứ tự");
    expect(card).toContain("3/16.000 ngược thứ tự");
    expect(card).toContain("190 ô chỉ đọc được khi tháng đứng trước ngày");
    expect(card).toContain("Trong 563 cặp ngày so được, đang có 41 cặp ngược thứ tự, đọc lại thì còn 2.");
    expect(card).toContain("980 trên 1.000 giờ tiếp nhận, giải quyết nằm ngoài giờ làm việc; cộng 7 giờ thì còn 3.");
    expect(card).toContain("Trang “Cổng DVC” và “Một cửa” có chung 390 hồ sơ, 12 hồ sơ ghi khác ngày.");
    expect(card).toContain("Ví dụ Ngày có kết quả: 9/7/2025 (trang “Cổng DVC”, dòng 35) và 14/7/2025 (trang “Một cửa”, dòng 34); đang tính theo ngày sau.");
    expect(card).toContain("“Đang đo đạc”, 1.250 hồ sơ");
    expect(card).toContain("Gần nhất với “Đang giải quyết”");
    expect(card).toContain("“SKHĐT” và “Sở Kế hoạch và Đầu tư” có thể là một đơn vị");
    expect(card).toContain("tiếp nhận từ ngày 1/3/2025 được tính vào “Sở Tài chính”");
  });

  it("leaves no empty card and no banner when nothing waits", async () => {
    await openPane(fakeServices());
    expect(words()).not.toContain("cần bạn xác nhận");
    await click("Số liệu");
    expect(offersCard()).toBeNull();
  });

  it("is never applied before a yes: opening, looking and choosing in a list keep nothing", async () => {
    const { services } = await openData(ALL);
    await select("“Qua Zalo” nghĩa là", String(CHANNEL.online));
    await select("“Đang đo đạc” nghĩa là", String(STATUS.done));
    expect(services.saveAnswers).not.toHaveBeenCalled();
    expect(services.read).toHaveBeenCalledTimes(1);
  });
});

describe("the number beside the tab", () => {
  const tab = (): string => named("Số liệu", "[role=tab]").textContent ?? "";
  const reading = (types: readonly FindingType[]) => ({ read: () => Promise.resolve({ ok: true as const, reading: aReading(types.map((type) => finding(type, 9))), skipped: [], hiddenRows: [] }) });

  it("counts what wants the user: open questions, and findings that change a figure", async () => {
    await openData([status, channel], NO_ANSWERS);
    expect(tab()).toBe("Số liệu (10)");
    await click("Không phải: “Đang đo đạc”");
    expect(tab()).toBe("Số liệu (9)");
  });

  it("is not there for harmless facts, or nobody looks when it matters", async () => {
    await openPane(fakeServices(reading(["blankRow", "blankRow", "mergedSpelling", "ignoredColumn", "placeholderDay", "twoDigitYear", "unitFromReceivingUnit", "missingColumn"])));
    expect(tab()).not.toContain("(");
  });
});

describe("a yes", () => {
  const cases: [string, Offer, string, (answers: Answers) => unknown, unknown][] = [
    ["to a column makes it the role's", column, "Đồng ý: cột I “Ghi chú riêng”", ({ corrections }) => corrections.layouts, [{ fingerprint, columns: [{ place: 7, role: "channel" }], swapped: [] }]],
    ["to swapped days swaps them", swap, "Đồng ý: cột F “Ngày tiếp nhận”", ({ corrections }) => corrections.layouts, [{ fingerprint, columns: [], swapped: ["received"] }]],
    ["to texts with the month first reads them so", monthFirst, "Đồng ý: cột G “Ngày hẹn trả”", ({ corrections }) => corrections.layouts, [{ fingerprint, columns: [], swapped: [], monthFirst: ["due"] }]],
    ["to times of another zone puts them on", shift, "Đồng ý: trang “HoSo”, giờ cộng thêm 7 giờ", ({ corrections }) => corrections.layouts, [{ fingerprint, columns: [], swapped: [], minutes: 420 }]],
    ["to a status takes our guess", status, "Đồng ý: “Đang đo đạc”", ({ corrections }) => corrections.values.status, { [nameKey("Đang đo đạc")]: STATUS.open }],
    ["to two names joins them", alias, "Đồng ý: “SKHĐT” là “Sở Kế hoạch và Đầu tư”", ({ corrections }) => corrections.aliases, [{ from: "SKHĐT", to: "Sở Kế hoạch và Đầu tư", since: 0 }]],
    ["to a successor joins them from its day on", successor, "Đồng ý: “Sở Kế hoạch và Đầu tư” là “Sở Tài chính”", ({ corrections }) => corrections.aliases, [{ from: "Sở Kế hoạch và Đầu tư", to: "Sở Tài chính", since: 45_717 }]],
  ];

  it.each(cases)("%s, is kept, read with at once and said aloud", async (_name, offer, button, part, expected) => {
    const { services, answers } = await openData([offer]);
    await click(button);
    expect(part(answers())).toEqual(expected);
    expect(services.read).toHaveBeenCalledTimes(2);
    expect(spoken()).toContain("Đã ghi nhận 1 điểm");
    expect(offersCard()).toBeNull();
    expect(words()).toContain("1 điểm đã trả lời");
  });

  it("takes the meaning that the user chose over our guess", async () => {
    const { answers } = await openData([status]);
    await select("“Đang đo đạc” nghĩa là", String(STATUS.pausedFinance));
    await click("Đồng ý: “Đang đo đạc”");
    expect(Object.values(answers().corrections.values.status)).toEqual([STATUS.pausedFinance]);
  });

  it("of two sheets that differ waits until one is chosen, and then counts by it", async () => {
    const { services, answers } = await openData([differ]);
    await click("Đồng ý: “Cổng DVC” và “Một cửa”");
    expect(services.saveAnswers).not.toHaveBeenCalled();
    await choose(differ);
    await click("Đồng ý: “Cổng DVC” và “Một cửa”");
    expect(answers().corrections.preferred).toEqual([{ sheet: "Cổng DVC", over: "Một cửa" }]);
    expect(words()).toContain("1 điểm đã trả lời");
  });

  it("to a header that several sheets have is one answer for all of them", async () => {
    await openData([{ ...column, sheets: 6 }]);
    expect(offersCard()?.textContent).toContain("6 trang có cột tiêu đề “Ghi chú riêng” (như trang “HoSo”, cột I).");
    expect(offersCard()?.textContent).toContain("cột này được đọc ở cả 6 trang");
  });

  it("to days that many sheets have exchanged is asked once and answers each of them", async () => {
    const sheets = ["HoSo", "Xã 2", "Xã 3"].map((sheet, at) => ({ ...layout, sheet, unknownHeaders: [{ column: 9, header: `Ghi chú ${at}` }] }));
    const offers = sheets.flatMap(({ sheet }): Offer[] => [{ ...swap, sheet }, { ...swap, sheet, column: 7, role: "due" }]);
    const { answers } = await openData(offers, NO_ANSWERS, { read: () => Promise.resolve({ ok: true, reading: { ...aReading(), layouts: sheets, offers }, skipped: [], hiddenRows: [] }) });
    expect(offersCard()?.textContent).toContain("2 cột ngày trên 3 trang (như trang “HoSo”, cột F “Ngày tiếp nhận”): 7.224 ô ngày có vẻ bị đảo");
    expect(offersCard()?.querySelectorAll("li")).toHaveLength(1);
    await click("Đồng ý: 2 cột ngày trên 3 trang");
    expect(answers().corrections.layouts.map(({ swapped }) => swapped)).toEqual([["received", "due"], ["received", "due"], ["received", "due"]]);
    expect(offersCard()).toBeNull();
  });

  it("takes the role that the user chose over our guess", async () => {
    const { answers } = await openData([column]);
    await select("Cột I “Ghi chú riêng” là", "serviceLevel");
    await click("Đồng ý: cột I “Ghi chú riêng”");
    expect(answers().corrections.layouts[0].columns).toEqual([{ place: 7, role: "serviceLevel" }]);
  });

  it("waits for a meaning where we have no guess", async () => {
    const { services, answers } = await openData([channel]);
    const agree = named<HTMLButtonElement>("Đồng ý: “Qua Zalo”");
    expect(agree.getAttribute("aria-disabled")).toBe("true");
    await click("Đồng ý: “Qua Zalo”");
    expect(services.saveAnswers).not.toHaveBeenCalled();
    await select("“Qua Zalo” nghĩa là", String(CHANNEL.online));
    await click("Đồng ý: “Qua Zalo”");
    expect(Object.values(answers().corrections.values.channel)).toEqual([CHANNEL.online]);
  });

  it("to all of a kind answers those that can stand, and leaves what has no meaning yet", async () => {
    const other: Offer = { ...status, text: "Chờ ký", meaning: STATUS.done };
    const { services, answers } = await openData([status, other, channel, alias]);
    await click("Đồng ý tất cả 2: Cách ghi chưa biết");
    expect(Object.values(answers().corrections.values.status)).toEqual([STATUS.open, STATUS.done]);
    expect(answers().corrections.aliases).toEqual([]);
    expect(services.saveAnswers).toHaveBeenCalledTimes(1);
    expect(offersCard()?.textContent).toContain("Qua Zalo");
  });

  it("that the workbook refuses to keep is not applied, and the question stays", async () => {
    const { services } = await openData([alias], NO_ANSWERS, { saveAnswers: () => Promise.resolve({ ok: false, problem: { code: "editMode", message: "Excel đang sửa ô." } }) });
    await click("Đồng ý: “SKHĐT”");
    expect(document.querySelector("[role=alert]")?.textContent).toContain("Chưa lưu được câu trả lời vào tệp nên chưa áp dụng. Excel đang sửa ô.");
    expect(offersCard()?.textContent).toContain("SKHĐT");
    expect(services.read).toHaveBeenCalledTimes(1);
  });

  it("given while another is being kept loses neither", async () => {
    const { answers } = await openData(ALL);
    await act(async () => {
      named("Đồng ý: “SKHĐT”").click();
      named("Đồng ý: “Đang đo đạc”").click();
      named("Không phải: cột F").click();
    });
    expect(answers().corrections.aliases).toHaveLength(1);
    expect(Object.keys(answers().corrections.values.status)).toHaveLength(1);
    expect(answers().declined).toHaveLength(1);
  });
});

describe("a no", () => {
  it.each(ALL.map((offer) => [offer.kind, offer] as const))("to %s changes no figure, is kept and not asked again", async (_kind, offer) => {
    const { services, answers } = await openData([offer]);
    await click(offer === differ ? "Giữ như hiện nay: " : "Không phải: ");
    expect(offersCard()).toBeNull();
    expect(answers()).toMatchObject({ corrections: NO_ANSWERS.corrections, declined: [{ kind: offer.kind }] });
    expect(services.read).toHaveBeenCalledTimes(1);
    await click("Đọc lại sổ");
    expect(offersCard()).toBeNull();
  });

  it("can be taken back: the question is there again", async () => {
    await openData([status]);
    await click("Không phải: “Đang đo đạc”");
    await click("1 điểm đã trả lời");
    expect(words()).toContain("Trạng thái: “Đang đo đạc” để là không rõ");
    await click("Bỏ: Trạng thái: “Đang đo đạc”");
    expect(offersCard()?.textContent).toContain("Đang đo đạc");
  });
});

describe("an answer taken back", () => {
  it.each(ALL.map((offer) => [offer.kind, offer] as const))("%s leaves nothing behind and the register is read without it", async (_kind, offer) => {
    const { services, answers } = await openData([offer]);
    await choose(offer);
    await click("Đồng ý: ");
    await click("1 điểm đã trả lời");
    await click("Bỏ: ");
    expect(answers().corrections).toEqual(NO_ANSWERS.corrections);
    expect(services.read).toHaveBeenCalledTimes(3);
    expect(offersCard()).not.toBeNull();
  });

  it("is possible when it is why no register is found any more", async () => {
    const corrections = withColumn(NO_ANSWERS.corrections, layout, 6, null);
    const { services, answers } = workbook([], { ...NO_ANSWERS, corrections }, { read: () => Promise.resolve({ ok: false, problem: { code: "noRegister", message: "Không tìm thấy sổ." } }) });
    await openPane(services);
    expect(words()).toContain("Trang có tiêu đề khác, cột thứ 5 là không dùng");
    await click("Bỏ: ");
    expect(answers().corrections.layouts).toEqual([]);
    expect(services.read).toHaveBeenCalledTimes(2);
  });
});

describe("a column's role", () => {
  async function change(name: string, label: string, role: string): Promise<void> {
    await click(name);
    await select(label, role);
    await click("Lưu");
  }

  it("is what the user says, kept for the header and read with at once", async () => {
    const { services, answers } = await openData([]);
    await change("Đổi nội dung của cột H “Ngày KT”", "Cột H “Ngày KT” là", "handedOver");
    expect(answers().corrections.layouts).toEqual([{ fingerprint, columns: [{ place: 6, role: "handedOver" }], swapped: [] }]);
    expect(services.read).toHaveBeenCalledTimes(2);
    expect(words()).toContain("Đã ghi nhận nội dung cột");
  });

  it("may be none, and an unused column may get one", async () => {
    const { answers } = await openData([]);
    await change("Đổi nội dung của cột H “Ngày KT”", "Cột H “Ngày KT” là", "");
    await change("Đổi nội dung của cột I “Ghi chú riêng”", "Cột I “Ghi chú riêng” là", "finished");
    expect(answers().corrections.layouts[0].columns).toEqual([{ place: 6, role: null }, { place: 7, role: "finished" }]);
  });

  it("stays when the user only looks, walks through the list with the arrows, or leaves with Escape", async () => {
    const { services } = await openData([]);
    await click("Đổi nội dung của cột H “Ngày KT”");
    await select("Cột H “Ngày KT” là", "due");
    await act(async () => { document.activeElement?.dispatchEvent(new KeyboardEvent("keydown", { key: "Escape", bubbles: true })); });
    await click("Đổi nội dung của cột H “Ngày KT”");
    await click("Lưu");
    expect(services.saveAnswers).not.toHaveBeenCalled();
  });

  it("says which column has a role now, so that nobody takes it away unawares", async () => {
    await openData([]);
    await click("Đổi nội dung của cột I “Ghi chú riêng”");
    expect(named("Cột I “Ghi chú riêng” là", "select").textContent).toContain("Ngày hẹn trả (đang là cột G)");
  });
});

describe("the keyboard's place", () => {
  it("is kept when a question goes: the next control has it, never the page's top", async () => {
    await openData(ALL);
    await click("Đồng ý: “SKHĐT”");
    expect(document.activeElement).not.toBe(document.body);
    expect(offersCard()?.contains(document.activeElement)).toBe(true);
  });

  it("is kept when the last question goes", async () => {
    await openData([alias]);
    await click("Không phải: ");
    expect(document.activeElement).not.toBe(document.body);
  });

  it("goes into the list of roles and back to its button", async () => {
    await openData([]);
    await click("Đổi nội dung của cột H “Ngày KT”");
    expect(document.activeElement?.tagName).toBe("SELECT");
    await click("Thôi");
    expect(document.activeElement).toBe(named("Đổi nội dung của cột H “Ngày KT”"));
  });
});

describe("a person with a screen reader", () => {
  it("finds no barrier in questions, editors and answers, and a name of its own on every button", async () => {
    await openData(ALL);
    await click("Đồng ý: “SKHĐT”");
    await click("Đổi nội dung của cột H “Ngày KT”");
    await click("1 điểm đã trả lời");
    const { violations } = await act(() => axe.run({ exclude: "[data-tabster-dummy]" }, { rules: { "color-contrast": { enabled: false } } }));
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0].html.slice(0, 120)}`)).toEqual([]);
    const names = [...(offersCard()?.querySelectorAll("button") ?? [])].map((button) => button.getAttribute("aria-label") ?? button.textContent);
    expect(new Set(names).size).toBe(names.length);
  });
});

describe("the data doctor", () => {
  it("writes its sheets from the data tab, says which and leads there", async () => {
    const { services } = await openData([]);
    await click("Lập phiếu kiểm tra");
    expect(services.insertDoctor).toHaveBeenCalledTimes(1);
    expect(spoken()).toContain("Đã thêm: Phiếu kiểm tra, Đề xuất sửa.");
    await click("Đến trang");
    expect(services.goTo).toHaveBeenCalledWith({ sheet: "Phiếu kiểm tra", row: 1, column: 1 });
  });

  it("says why it could not, and the pane goes on", async () => {
    await openData([], NO_ANSWERS, { insertDoctor: () => Promise.resolve({ ok: false, problem: { code: "protectedWorkbook", message: "Tệp đang khóa cấu trúc." } }) });
    await click("Lập phiếu kiểm tra");
    expect(document.querySelector("[role=alert]")?.textContent).toContain("Tệp đang khóa cấu trúc.");
    expect(named("Lập phiếu kiểm tra").getAttribute("aria-disabled")).not.toBe("true");
  });
});
