import { doubtsOf } from "../../../src/indicators/doubts";
import { groupingOf } from "../../../src/indicators/grouping";
import { loadTexts } from "../../../src/locales/text";
import type { FindingType } from "../../../src/register/model/findings";
import type { Offer } from "../../../src/register/model/offers";
import type { Reading } from "../../../src/register/model/reading";
import { boxLines } from "../../../src/report/model/doubtBox";
import type { DoubtBox } from "../../../src/report/model/model";
import { doubtFigures, doubtOf, doubtSentence, type DoubtSource } from "../../../src/report/situation/doubt";
import { doubtBox } from "../../../src/report/situation/doubtBox";
import type { AnswerEffect, MainFigures } from "../../../src/report/situation/effects";
import { questionsOf } from "../../../src/report/situation/questions";
import { wordingOf } from "../../../src/report/words/wording";
import { FROM, TO, unitCases } from "../cases";
import { ALL_ROLES, readingOf } from "../readings";

beforeAll(() => loadTexts("en"));

const vi = wordingOf("vi");
const QUARTER = { from: FROM, to: TO };
const CASES = unitCases("Sở Y tế", 100);

function sourceOf(reading: Reading, more: Partial<DoubtSource> = {}): DoubtSource {
  return { reading, words: vi, counted: { doubts: doubtsOf(reading, groupingOf(reading.table, "unit"), QUARTER) }, settings: { groupBy: "unit" }, ...more };
}

const lost = (excluded: Partial<Record<FindingType, number>>, offers: readonly Offer[] = []): DoubtSource => sourceOf({ ...readingOf(CASES, ALL_ROLES, excluded), offers: [...offers] });
const swapped = (role: "received" | "due" | "finished", count: number): Offer => ({ kind: "swapDays", sheet: "HoSo", column: 4, role, count, before: 5, after: 0, compared: 40 });

function boxOf(source: DoubtSource): DoubtBox {
  const box = doubtBox(source);
  if (box === null) throw new Error("no box");
  return box;
}

it("is none where every case counts and nothing is open: a sound register gets no box and is no draft", () => {
  const source = lost({});
  expect([doubtOf(source), doubtSentence(source), doubtBox(source)]).toEqual([null, "", null]);
});

it("counts lost cases only: totals, blank rows, second rows of a case and cases never accepted are none", () => {
  expect(doubtOf(lost({ blankRow: 10, notACase: 20, duplicateCase: 30, notAccepted: 30 }))).toBeNull();
});

it("leaves a register certain that lost one case of a hundred, and doubts one that lost three", () => {
  expect(doubtOf(lost({ unreadableDate: 1 }))).toBeNull();
  expect(doubtOf(lost({ unreadableDate: 3 }))).toMatchObject({ excluded: 3, cases: 103, questions: 0 });
});

it("asks nothing of a report about two names of one unit: they change no figure of the whole", () => {
  expect(doubtOf(lost({}, [{ kind: "unitAlias", from: "SKHĐT", to: "Sở Kế hoạch và Đầu tư", count: 3, why: "abbreviation", since: 0 }]))).toBeNull();
});

it("is a doubt of a report by units when the column of the units is not sure, though the whole is certain", () => {
  const unit: Offer = { kind: "column", sheet: "HoSo", column: 3, header: "ĐV", role: "unit", confidence: 0.5 };
  const source = lost({}, [unit]);
  expect(doubtOf(source)).toMatchObject({ questions: 1, causes: [{ type: "unsureColumn", offers: [unit] }] });
  expect(boxOf(source).open).toBe("Chưa rõ cột “ĐV” ghi gì.");
  const field: Offer = { ...unit, role: "field" };
  expect([doubtOf(lost({}, [field])), doubtOf({ ...lost({}, [field]), cuts: ["level", "field"] })?.questions]).toEqual([null, 1]);
});

it("says in figures what is lost and what is open, as half a sentence for every place", () => {
  const source = lost({ missingReceived: 61, unreadableDate: 291, blankRow: 10 }, [swapped("received", 540), swapped("due", 540), swapped("finished", 540)]);
  const doubt = doubtOf(source);
  expect(doubt).toMatchObject({ excluded: 352, cases: 452, questions: 3 });
  expect(doubt && doubtFigures(doubt, vi)).toBe("352 trên 452 hồ sơ bị loại; 3 điểm chờ xác nhận");
  expect(doubtSentence(source)).toBe("Số liệu chưa đủ tin cậy, chưa ký: 352 trên 452 hồ sơ bị loại; 3 điểm chờ xác nhận.");
  expect(boxOf(source)).toEqual({
    mark: "DỰ THẢO", lead: "⚠ SỐ LIỆU CHƯA ĐỦ TIN CẬY – CHƯA KÝ", effects: null,
    open: "Loại 352/452 hồ sơ (77,9%) vì ngày không đọc được (291), thiếu ngày tiếp nhận (61); 1.620 ô ngày có vẻ bị đảo ngày và tháng.",
    remedy: "Trả lời 3 điểm ở bảng điều khiển TTHC › Số liệu › Cần bạn xác nhận, rồi lập lại báo cáo.",
  });
});

it("sends to Excel in its sentence where formulas have no value: nothing is to be answered there", () => {
  const source = lost({ notComputed: 6 });
  expect(doubtSentence(source)).toBe("Số liệu chưa đủ tin cậy, chưa ký: 6 trên 106 hồ sơ bị loại. 6 hồ sơ bị loại vì công thức chưa có giá trị: hãy mở tệp bằng Excel, lưu lại rồi làm lại báo cáo.");
  expect(boxOf(source).remedy).toBe("6 hồ sơ bị loại vì công thức chưa có giá trị: hãy mở tệp bằng Excel, lưu lại rồi làm lại báo cáo.");
  expect(doubtSentence({ ...source, words: wordingOf("en") })).toContain("open the file in Excel, save it");
});

it("sends to the register where nothing can be answered: an unreadable day is mended in its cell", () => {
  expect(boxOf(lost({ unreadableDate: 9 })).remedy).toBe("Sửa các dòng đó trong sổ (bảng điều khiển TTHC › Số liệu chỉ từng ô), rồi lập lại báo cáo.");
});

describe("what answers would change", () => {
  const figures = (received: number, onTimeRate: number | null, lostCases: number): MainFigures => (
    { lost: lostCases, figures: { received, due: received, lateAndOverdue: 7, online: 3, onTimeRate, onlineRate: 0.5 } });
  const { causes } = lost({}, [swapped("received", 540), swapped("due", 540), swapped("finished", 540)]).counted.doubts;
  const [{ type, answers: [answer] }] = questionsOf(causes);
  const effect: AnswerEffect = { type, answer, before: figures(699, 0.6405, 352), after: figures(1221, 0.8676, 0) };
  const withEffects = (effects: readonly AnswerEffect[]) => boxOf({ ...lost({ unreadableDate: 9 }, [swapped("received", 540)]), effects });

  it("stands in the box as numbers before and after, only of what moves", () => {
    expect(withEffects([effect]).effects).toEqual({
      figures: ["Tiếp nhận mới", "Đến hạn giải quyết", "Tỷ lệ trước và đúng hạn", "Hồ sơ bị loại"],
      rows: [{ answer: "Nếu đảo lại ngày và tháng của 3 cột", changes: ["699 → 1.221", "699 → 1.221", "64,05% → 86,76%", "352 → 0"] }],
    });
  });

  it("stands in sentences where there are no cells", () => {
    expect(boxLines(withEffects([effect]))[2]).toBe("Nếu đảo lại ngày và tháng của 3 cột: Tiếp nhận mới 699 → 1.221; Đến hạn giải quyết 699 → 1.221; Tỷ lệ trước và đúng hạn 64,05% → 86,76%; Hồ sơ bị loại 352 → 0.");
  });

  it("says a dash for a rate that nobody can tell before, and one figure where an answer moves none", () => {
    expect(withEffects([{ ...effect, before: figures(1221, null, 0) }]).effects).toMatchObject({ figures: ["Tỷ lệ trước và đúng hạn"], rows: [{ changes: ["– → 86,76%"] }] });
    expect(withEffects([{ ...effect, before: effect.after }]).effects).toMatchObject({ figures: ["Tiếp nhận mới"], rows: [{ changes: ["1.221"] }] });
  });

  it("keeps to two answers and says how many more there are, so that the box stays a box", () => {
    const box = withEffects([effect, effect, effect, effect]);
    expect(box.effects?.rows).toHaveLength(2);
    expect(box.remedy).toMatch(/Còn 2 cách trả lời khác ở đó\.$/);
  });
});
