import { act } from "react";
import axe from "axe-core";
import { buildReport } from "../../src/report/build";
import { NO_ANSWERS, type Answers } from "../../src/register/corrections/answers";
import type { Offer } from "../../src/register/model/offers";
import { CHANNEL } from "../../src/register/model/caseCodes";
import type { LostCases } from "../../src/register/model/caseTable";
import type { Reading } from "../../src/register/model/reading";
import { mainFigures, type AnswerEffect } from "../../src/report/situation/effects";
import { openQuestions } from "../../src/report/situation/openQuestions";
import type { PaneServices } from "../../src/taskpane/services/services";
import { caseOf, QUARTER } from "../report/cases";
import { readingOf } from "../report/readings";
import { PERIOD } from "../report/freeze/frozenCases";
import { click, closePane, fakeServices, named, openPane, words } from "./page";

afterEach(closePane);

const swap = (role: "received" | "due" | "finished", column: number): Offer =>
  ({ kind: "swapDays", sheet: "Sổ hồ sơ", column, role, count: 40, before: 12, after: 0, compared: 90 });
const SWAPS = [swap("received", 5), swap("due", 6), swap("finished", 7)];
const DIFFER: Offer = {
  kind: "sameCases", first: "Cổng DVC", second: "Một cửa", common: 390, count: 12, counts: "",
  example: { role: "finished", own: { sheet: "Cổng DVC", row: 35, day: 45_847 }, kept: { sheet: "Một cửa", row: 34, day: 45_852 } },
};

const CASES = Array.from({ length: 20 }, (_, at) => ({ ...caseOf("Sở Y tế", at, 2), channel: CHANNEL.direct }));

function readingWith(offers: readonly Offer[]): Reading {
  return { ...readingOf(CASES), offers };
}

/** Ten cases that say "Zalo" where the channel should stand; asked about unless said. */
function zalo(offers: readonly Offer[] = [{ kind: "value", role: "channel", text: "Zalo", count: 10, meaning: 0 }]): Reading {
  const reading = readingWith(offers);
  const codes = Uint16Array.from({ length: 20 }, (_, at) => (at < 10 ? 1 : 0));
  return { ...reading, table: { ...reading.table, unread: { channel: { codes, words: ["", "Zalo"] } } } };
}

/** A case that one sheet calls late and the other one not. */
function twoSheets(): Reading {
  const reading = readingWith([DIFFER]);
  const { table } = reading;
  const lost: LostCases = {
    length: 1, types: ["duplicateDiffers"], received: table.received.slice(0, 1), due: table.due.slice(0, 1), finished: Int32Array.of(table.due[0] + 9), handedOver: Int32Array.of(0),
    status: table.status.slice(0, 1), channel: table.channel.slice(0, 1), serviceLevel: table.serviceLevel.slice(0, 1), unit: ["Sở Y tế"], field: [""],
    sheet: Uint16Array.of(1), row: Int32Array.of(35), instead: Int32Array.of(0),
  };
  return { ...reading, table: { ...table, sheets: ["Một cửa", "Cổng DVC"], lost } };
}

/** The answers of a reading, each with seven cases more than now. */
function effectsOf(reading: Reading): AnswerEffect[] {
  const before = mainFigures(reading, PERIOD, QUARTER);
  const after = { lost: 0, figures: { ...before.figures, received: 27 } };
  return openQuestions(reading, QUARTER).flatMap(({ type, answers }) => answers.map((answer) => ({ type, answer, before: { ...before, lost: 5 }, after })));
}

/** A workbook that keeps answers; once one is kept, nothing is open any more. */
function workbook(reading: Reading, change: Partial<PaneServices> = {}) {
  let answers: Answers = NO_ANSWERS;
  const services = fakeServices({
    read: () => Promise.resolve({ ok: true, reading: answers === NO_ANSWERS ? reading : readingWith([]), skipped: [], hiddenRows: [] }),
    loadSettings: () => Promise.resolve({ ok: true, done: QUARTER }), build: buildReport,
    countAnswers: (given) => Promise.resolve({ ok: true, effects: effectsOf(given) }),
    loadAnswers: () => Promise.resolve({ ok: true, done: answers }),
    saveAnswers: (given) => {
      answers = given;
      return Promise.resolve({ ok: true });
    },
    ...change,
  });
  return { services, answers: () => answers };
}

async function open(reading: Reading, change?: Partial<PaneServices>) {
  const book = workbook(reading, change);
  await openPane(book.services);
  return book;
}

function card(): HTMLElement | null {
  return [...document.querySelectorAll<HTMLElement>("section")].find((each) => each.querySelector("h2")?.textContent?.includes("Chưa nên ký")) ?? null;
}

const rows = (): string[] => [...(card()?.querySelectorAll("tbody tr") ?? [])].map((row) => [...row.children].map((cell) => cell.textContent).join(" | "));
const forever = <Result,>() => new Promise<Result>(() => undefined);

describe("the card of what is open", () => {
  it("stands first, asks alike questions once, and shows the figures before and after", async () => {
    await open(readingWith(SWAPS));
    expect(document.querySelector("[role=tabpanel] section")).toBe(card());
    expect(card()?.textContent).toContain("3 cột ngày có vẻ bị đảo ngày và tháng. Nếu đảo lại:");
    expect(rows()).toEqual(["Tiếp nhận mới | 20 | 27", "Hồ sơ bị loại | 5 | 0"]);
    expect([...(card()?.querySelectorAll("button") ?? [])].map((button) => button.textContent)).toEqual(["Đảo lại cả 3 cột", "Xem từng cột"]);
  });

  it("answers all of them with one press, and the keyboard stands where it says that nothing is open", async () => {
    const { services, answers } = await open(readingWith(SWAPS));
    await click("Đảo lại cả 3 cột");
    expect(services.saveAnswers).toHaveBeenCalledTimes(1);
    expect(answers().corrections.layouts[0].swapped).toEqual(["received", "due", "finished"]);
    expect(card()).toBeNull();
    expect(document.activeElement?.textContent).toContain("Không còn điểm nào để ngỏ");
  });

  it("puts two sheets that differ side by side, none before the other", async () => {
    const { answers } = await open(twoSheets());
    const heads = [...(card()?.querySelectorAll("thead th") ?? [])].map((head) => head.textContent);
    expect(heads).toEqual(["Hiện nay", "Theo “Cổng DVC”", "Theo “Một cửa”"]);
    await click("Tính theo “Một cửa”");
    expect(answers().corrections.preferred).toEqual([{ sheet: "Một cửa", over: "Cổng DVC" }]);
  });

  it("asks what a word means by the meaning that matters", async () => {
    const { answers } = await open(zalo());
    expect(card()?.querySelector("h2")?.textContent).toContain("Chưa nên ký: 1 điểm chờ xác nhận");
    await click("“Zalo” là “Trực tuyến”");
    expect(Object.values(answers().corrections.values.channel)).toEqual([CHANNEL.online]);
  });

  it("says what to mend where nobody can answer, and leads to the findings", async () => {
    await open(zalo([]));
    expect(card()?.querySelector("table")).toBeNull();
    expect(card()?.textContent).toContain("“Zalo”");
    await click("Xem các chỗ cần sửa");
    expect(named("Số liệu", "[role=tab]").getAttribute("aria-selected")).toBe("true");
    expect(document.activeElement?.textContent).toContain("Cần xem lại");
  });

  it("leads to each question with the keyboard", async () => {
    await open(readingWith(SWAPS));
    await click("Xem từng cột");
    expect(document.activeElement?.textContent).toContain("Cần bạn xác nhận");
  });

  it("is there too where exchanged days leave no report at all: an answer is the way to one", async () => {
    const { services } = await open(readingWith(SWAPS), { build: () => ({ ok: false, problem: { code: "noCasesInPeriod", message: "Không có hồ sơ trong kỳ." } }) });
    expect([...document.querySelectorAll("h2")].map((heading) => heading.textContent?.trim())).toContain("3 điểm chờ xác nhận");
    await click("Đảo lại cả 3 cột");
    expect(services.saveAnswers).toHaveBeenCalledTimes(1);
  });

  it("asks only a few things at first, and all of them on request", async () => {
    const columns = ["Kênh", "Trạng thái mới", "Nơi nhận"].map((header, at): Offer => ({ kind: "column", sheet: "Sổ hồ sơ", column: 12 + at, header, role: (["channel", "status", "serviceLevel"] as const)[at], confidence: 0.6 }));
    await open(readingWith([...columns, ...SWAPS]));
    const questions = (): number => card()?.querySelectorAll("table").length ?? 0;
    expect(questions()).toBe(2);
    await click("Xem thêm (còn 2)");
    expect(questions()).toBe(4);
  });

  it("goes with a no, at once: what the user has declined makes no figure doubtful", async () => {
    const { services } = await open(readingWith([SWAPS[0]]));
    await click("Số liệu");
    await click("Không phải: ");
    await click("Báo cáo", "[role=tab]");
    expect(card()).toBeNull();
    expect(services.read).toHaveBeenCalledTimes(1);
    expect(named("Chèn trang tổng hợp")).toBeTruthy();
  });

  it("is not there for a register of which nothing is open", async () => {
    const { services } = await open(readingWith([]));
    expect(card()).toBeNull();
    expect(services.countAnswers).not.toHaveBeenCalled();
  });

  it.each([["with an answer", readingWith(SWAPS)], ["without one", zalo([])]])("is a barrier to nobody, %s", async (_state, reading) => {
    await open(reading);
    const { violations } = await act(() => axe.run({ exclude: "[data-tabster-dummy]" }, { rules: { "color-contrast": { enabled: false } } }));
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0].html.slice(0, 120)}`)).toEqual([]);
    expect([...document.querySelectorAll("[role=status]")].some((region) => region.textContent?.includes("Số liệu chưa đủ tin cậy"))).toBe(true);
  });
});

describe("figures after each answer", () => {
  it("are said to be on their way, and keep nobody from inserting, who goes first", async () => {
    const signals: AbortSignal[] = [];
    const { services } = await open(readingWith(SWAPS), {
      countAnswers: (_reading, _settings, { signal }) => {
        if (signal) signals.push(signal);
        return forever();
      },
      insert: () => forever(),
    });
    expect(rows()[0]).toBe("Tiếp nhận mới | 20 | đang tính…");
    await click("Chèn bản dự thảo");
    expect(services.insert).toHaveBeenCalledTimes(1);
    expect(signals.map(({ aborted }) => aborted)).toEqual([true]);
  });

  it("are counted again for another choice, and those of the one before are dropped", async () => {
    const told: ((effects: readonly AnswerEffect[]) => void)[] = [];
    const { services } = await open(readingWith(SWAPS), {
      countAnswers: (_reading, _settings, _options, tell) => {
        told.push(tell);
        return forever();
      },
    });
    await click("Quy ước");
    await click("Hàm");
    expect(services.countAnswers).toHaveBeenCalledTimes(1);
    await click("Báo cáo", "[role=tab]");
    await click("Kỳ trước");
    await click("Kỳ sau");
    const before = told.length;
    expect(before).toBeGreaterThan(1);
    await act(async () => told[0](effectsOf(readingWith(SWAPS))));
    expect(rows()[0]).toContain("đang tính…");
    await act(async () => told[before - 1](effectsOf(readingWith(SWAPS))));
    expect(rows()[0]).toBe("Tiếp nhận mới | 20 | 27");
  });

  it("of a register that took long to read are counted only when the user asks", async () => {
    const reading = readingWith(SWAPS);
    const { services } = await open(reading, { read: () => Promise.resolve({ ok: true, reading, skipped: [], hiddenRows: [], took: 5_001 }) });
    expect(services.countAnswers).not.toHaveBeenCalled();
    await click("Tính số liệu sau mỗi câu trả lời");
    expect(rows()[0]).toBe("Tiếp nhận mới | 20 | 27");
  });

  it("that could not be counted can be asked for again, and the questions stay", async () => {
    let tries = 0;
    const reading = readingWith(SWAPS);
    await open(reading, {
      countAnswers: () => Promise.resolve(tries++ === 0 ? { ok: false, problem: { code: "editMode", message: "Excel đang sửa ô." } } : { ok: true, effects: effectsOf(reading) }),
    });
    await click("Tính số liệu sau mỗi câu trả lời");
    expect(rows()[0]).toBe("Tiếp nhận mới | 20 | 27");
  });
});

describe("what is made of doubtful figures", () => {
  it("is called a draft on every button, and the copied paragraph says so itself", async () => {
    const { services } = await open(readingWith(SWAPS));
    expect(named("Chèn bản dự thảo")).toBeTruthy();
    expect(named("Tải bản dự thảo Word")).toBeTruthy();
    await click("Chép đoạn dự thảo");
    expect(services.copy.mock.calls[0][0]).toMatch(/^DỰ THẢO\. Số liệu chưa đủ tin cậy, chưa ký: /);
    await click("Tải bản dự thảo Word");
    expect(services.build.mock.calls.at(-1)?.[2]).toHaveLength(1);
  });

  it("is frozen only after it was asked, as a draft", async () => {
    const { services } = await open(readingWith(SWAPS));
    await click("Chốt số Quý III năm 2021");
    expect(services.freeze).not.toHaveBeenCalled();
    expect(words()).toContain("Vẫn chốt các số liệu này dưới dạng dự thảo?");
    expect(document.activeElement?.textContent).toBe("Thôi");
    await click("Thôi");
    expect(document.activeElement?.textContent).toBe("Chốt số Quý III năm 2021");
    await click("Chốt số Quý III năm 2021");
    await click("Vẫn chốt bản dự thảo");
    expect(services.freeze.mock.calls[0][1]).toMatchObject({ draft: true });
  });

  it("is asked about too when the register became doubtful after it was read", async () => {
    const reading = readingWith([]);
    const outcomes = [{ ok: false as const, problem: { code: "onlyDraftFreeze" as const, message: "Chưa chốt số. 3 điểm chờ xác nhận." } }];
    const { services } = await open(reading, { freeze: () => Promise.resolve(outcomes[0]) });
    await click("Chốt số Quý III năm 2021");
    expect(words()).toContain("3 điểm chờ xác nhận. Vẫn chốt các số liệu này dưới dạng dự thảo?");
    expect(services.freeze.mock.calls[0][1]).toMatchObject({ draft: false });
  });
});

describe("the ribbon's report over such a register", () => {
  it("leads to the card: its heading has the keyboard, nothing is called an error", async () => {
    const told = { command: "quarterlyReport" as const, outcome: { ok: false as const, problem: { code: "onlyDraft" as const, message: "Chưa lập báo cáo. …" } } };
    await open(readingWith(SWAPS), { lastCommand: () => told });
    expect(document.activeElement).toBe(card()?.querySelector("h2"));
    expect(words()).toContain("Chưa lập báo cáo: xem và trả lời bên dưới");
    expect([...document.querySelectorAll("[role=alert]")].map((region) => region.textContent).join("")).toBe("");
  });
});
