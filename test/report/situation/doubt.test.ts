import { doubtFigures, doubtLines, doubtOf } from "../../../src/report/situation/doubt";
import { loadTexts } from "../../../src/locales/text";
import { wordingOf } from "../../../src/report/words/wording";
import type { ReadingLine } from "../../../src/register/model/reading";
import type { Offer } from "../../../src/register/model/offers";

const vi = wordingOf("vi");
const question: Offer = { kind: "unitAlias", from: "SKHĐT", to: "Sở Kế hoạch và Đầu tư", count: 3, why: "abbreviation", since: 0 };
const reading = (line: ReadingLine, questions = 0) => ({ line, offers: new Array<Offer>(questions).fill(question) });

it("is none where every case counts and nothing is open: a sound register gets no box", () => {
  expect(doubtOf(reading({ read: 9, used: 9, excluded: [] }))).toBeNull();
  expect(doubtLines(reading({ read: 9, used: 9, excluded: [] }), vi)).toEqual([]);
});

it("counts lost cases only: totals, blank rows, second rows of a case and cases never accepted are none", () => {
  const line: ReadingLine = { read: 30, used: 20, excluded: [
    { type: "blankRow", count: 1 }, { type: "notACase", count: 2 }, { type: "duplicateCase", count: 3 }, { type: "notAccepted", count: 3 },
  ] };
  expect(doubtOf(reading(line))).toBeNull();
});

it("counts second rows with other days, which nobody can choose between, unless the user is asked which sheet counts", () => {
  const line: ReadingLine = { read: 20, used: 17, excluded: [{ type: "duplicateDiffers", count: 3 }] };
  expect(doubtOf(reading(line))).toEqual({ excluded: 3, cases: 20, reasons: [{ type: "duplicateDiffers", count: 3 }], questions: 0 });
  const day = { sheet: "A", row: 2, day: 44400 };
  const offer: Offer = { kind: "sameCases", first: "A", second: "B", common: 9, count: 3, counts: "", example: { role: "finished", own: day, kept: day } };
  expect(doubtOf({ line, offers: [offer] })).toEqual({ excluded: 0, cases: 17, reasons: [], questions: 1 });
});

it("says in figures what is lost and what is open, as half a sentence for every place", () => {
  const line: ReadingLine = { read: 1510, used: 1148, excluded: [{ type: "missingReceived", count: 61 }, { type: "unreadableDate", count: 291 }, { type: "blankRow", count: 10 }] };
  const doubt = doubtOf(reading(line, 3));
  expect(doubt).toMatchObject({ excluded: 352, cases: 1500, questions: 3 });
  expect(doubt && doubtFigures(doubt, vi)).toBe("352 trên 1.500 hồ sơ bị loại; 3 điểm chờ xác nhận");
  expect(doubtLines(reading(line, 3), vi)).toEqual([
    "Số liệu chưa chắc chắn: 352 trên 1.500 hồ sơ bị loại; 3 điểm chờ xác nhận.",
    "Bị loại: Ngày không đọc được (291); Thiếu ngày tiếp nhận (61). Xem và trả lời trong bảng điều khiển TTHC, rồi làm lại báo cáo trước khi ký.",
  ]);
});

it("sends to Excel in its first line where formulas have no value: nothing is to be answered there", async () => {
  const line: ReadingLine = { read: 12, used: 6, excluded: [{ type: "notComputed", count: 6 }] };
  expect(doubtLines(reading(line), vi)[0]).toBe("Số liệu chưa chắc chắn: 6 trên 12 hồ sơ bị loại. 6 hồ sơ bị loại vì công thức chưa có giá trị: hãy mở tệp bằng Excel, lưu lại rồi làm lại báo cáo.");
  await loadTexts("en");
  expect(doubtLines(reading(line), wordingOf("en"))[0]).toContain("open the file in Excel, save it");
});

it("speaks of questions alone where nothing is lost", () => {
  expect(doubtLines(reading({ read: 9, used: 9, excluded: [] }, 1), vi)[0]).toBe("Số liệu chưa chắc chắn: 1 điểm chờ xác nhận.");
});
