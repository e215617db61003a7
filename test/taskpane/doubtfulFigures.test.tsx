import { buildReport } from "../../src/report/build";
import type { Reading } from "../../src/register/model/reading";
import type { CaseTable } from "../../src/register/model/caseTable";
import { CHANNEL } from "../../src/register/model/caseCodes";
import { caseOf, QUARTER } from "../report/cases";
import { readingOf } from "../report/readings";
import { closePane, fakeServices, openPane, words } from "./page";

afterEach(closePane);

/** Ten cases of the quarter, two of which hold a word without a meaning in one column. */
function readingWith(role: keyof NonNullable<CaseTable["unread"]>, text: string, daysTaken: number): Reading {
  const reading = readingOf(Array.from({ length: 10 }, (_, at) => ({ ...caseOf("Sở Y tế", at, daysTaken), channel: CHANNEL.direct })));
  const codes = Uint8Array.from({ length: 10 }, (_, at) => at < 2 ? 1 : 0);
  return { ...reading, table: { ...reading.table, unread: { [role]: { codes, words: ["", text] } } } };
}

async function open(reading: Reading): Promise<void> {
  await openPane(fakeServices({ read: () => Promise.resolve({ ok: true, reading, skipped: [], hiddenRows: [] }), loadSettings: () => Promise.resolve({ ok: true, done: QUARTER }), build: buildReport }));
}

const buttons = (): string[] => [...document.querySelectorAll("button")].map((button) => button.getAttribute("aria-label") ?? "");

describe("a key figure that words without a meaning could change", () => {
  // The number is shown as provisional where there is one: what it would be after an answer is measured by it.
  it("is provisional with the words and what to do, and offers neither cases nor reasons", async () => {
    await open(readingWith("channel", "Zalo", 2));
    expect(words()).toContain("Hồ sơ trực tuyến (tạm tính)0 ?");
    expect(words()).toContain("“Zalo”");
    expect(buttons()).not.toContain("Xem hồ sơ: Hồ sơ trực tuyến");
    expect(buttons()).not.toContain("Vì sao: Hồ sơ trực tuyến");
    expect(buttons()).toContain("Xem hồ sơ: Tiếp nhận mới");
    expect(words()).toContain("Đạt chỉ tiêu");
  });

  it("is no verdict on the target: a late case may have been returned, which is not late", async () => {
    await open(readingWith("status", "Trạng thái lạ", 9));
    expect(words()).toContain("Tỷ lệ trước và đúng hạn (tạm tính)0,00% ?");
    expect(words()).not.toMatch(/(Đạt|Chưa đạt) chỉ tiêu/);
  });
});
