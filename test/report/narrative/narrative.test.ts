import type { Offer } from "../../../src/register/model/offers";
import { CHANNEL, STATUS } from "../../../src/register/model/caseCodes";
import { RATE_BASES } from "../../../src/indicators/types";
import { DEFAULT_CONVENTIONS } from "../../../src/indicators/conventions";
import type { ReportSettings } from "../../../src/report/request/request";
import { caseOf, FROM, report, unitCases } from "../cases";
import { ALL_ROLES, readingOf, type PlainCase } from "../readings";
import { loadTexts } from "../../../src/locales/text";

beforeAll(() => loadTexts("en"));

const say = (cases: readonly PlainCase[], settings: Partial<ReportSettings> = {}) => report(readingOf(cases), settings).json.narrative;

describe("nothing is claimed without data", () => {
  it("without late cases it says so instead of 0 hồ sơ (chiếm 0,00%)", () => {
    const text = say(unitCases("Sở Xây dựng", 40));
    expect(text).toContain("(đạt 100%). Không có hồ sơ trả kết quả chậm hạn hoặc quá hạn giải quyết.");
    expect(text).not.toContain("chiếm");
  });

  it("without returned cases it says so", () => {
    expect(say(unitCases("Sở Xây dựng", 40))).toContain("Không có hồ sơ bị trả lại hoặc được đề nghị rút.");
  });

  it("without online cases it gives no mean, and no unit that had some", () => {
    const text = say(unitCases("Sở Xây dựng", 40));
    expect(text).toContain("Trong kỳ không phát sinh hồ sơ trực tuyến.");
    expect(text).not.toContain("trung bình");
  });

  it("with nothing due it gives no rate", () => {
    const open = Array.from({ length: 8 }, (_each, index) => caseOf("Sở Xây dựng", 60 + index, -1, { due: FROM + 120 }));
    const text = say(open);
    expect(text).toContain("Trong kỳ không có hồ sơ đến hạn giải quyết.");
    expect(text).not.toMatch(/đạt \d|chiếm|%/);
  });

  it("where what was due in the window was finished before it, it gives no rate under any base", () => {
    const earlier = [caseOf("Sở Xây dựng", -30, 10, { due: FROM + 5, handedOver: FROM + 3 })];
    for (const rateBase of RATE_BASES) {
      const text = say(earlier, { rateBase, conventions: { ...DEFAULT_CONVENTIONS, dueCounts: "dueInWindow" } });
      expect(text).toContain("Đến hạn giải quyết là 1 hồ sơ");
      expect(text).not.toMatch(/đạt +[^\d]|  /);
    }
  });
});

describe("that there was none of something", () => {
  const none = ["Không có hồ sơ trả kết quả chậm hạn", "Không có hồ sơ bị trả lại", "không phát sinh hồ sơ trực tuyến"];
  const sound = readingOf(unitCases("Sở Xây dựng", 40));
  const swapped: Offer = { kind: "swapDays", sheet: "HoSo", column: 4, role: "received", count: 9, before: 5, after: 0, compared: 40 };
  const alias: Offer = { kind: "unitAlias", from: "SXD", to: "Sở Xây dựng", count: 3, why: "abbreviation", since: 0 };
  const textOf = (reading: typeof sound): string => report(reading).json.narrative;

  it("is not said while a case was lost or a whole column is open: the lost one may have been late, or online", () => {
    const lost = readingOf(unitCases("Sở Xây dựng", 40), ALL_ROLES, { unreadableDate: 1 });
    for (const reading of [lost, { ...sound, offers: [swapped] }]) for (const claim of none) expect(textOf(reading)).not.toContain(claim);
  });

  it("is said while only a name is asked about, which moves no case out of the whole", () => {
    for (const claim of none) expect(textOf({ ...sound, offers: [alias] })).toContain(claim);
  });
});

describe("a rate that only rounds to 100", () => {
  it("keeps its decimals, so that nobody reads it as all of them", () => {
    expect(say(unitCases("Sở Y tế", 20001, 1))).toContain("(đạt 100,00%). Hồ sơ đã trả kết quả nhưng chậm hạn và hồ sơ quá hạn giải quyết nhưng chưa có kết quả là 1 hồ sơ (chiếm 0,00%).");
  });
});

describe("what is said of the units", () => {
  it("all at 100 % is said only when all are", () => {
    expect(say([...unitCases("Sở Xây dựng", 40), ...unitCases("Sở Y tế", 12)]))
      .toContain("Trong Quý III, tất cả 2 cơ quan, đơn vị có hồ sơ đến hạn giải quyết đều đạt tỷ lệ 100%.");
  });

  it("none at 100 % names the range of late rates", () => {
    expect(say([...unitCases("Sở Xây dựng", 40, 1), ...unitCases("Sở Y tế", 50, 5)]))
      .toContain("chưa có cơ quan, đơn vị nào đạt tỷ lệ 100%; các đơn vị có tỷ lệ giải quyết chậm, quá hạn từ 2,50% đến 10,00%.");
  });

  it("one unit that lags is named with its rate", () => {
    expect(say([...unitCases("Sở Xây dựng", 40), ...unitCases("Sở Y tế", 50, 5)]))
      .toContain("có 1 cơ quan, đơn vị đạt tỷ lệ 100%; đơn vị còn lại là Sở Y tế có tỷ lệ giải quyết chậm, quá hạn 10,00%.");
  });

  it("exactly 1 % late is not below 1 %", () => {
    const cases = [...unitCases("A", 40), ...unitCases("B", 100, 1), ...unitCases("C", 200, 2)];
    expect(say(cases)).toContain("các đơn vị còn lại có tỷ lệ giải quyết chậm, quá hạn 1,00%.");
    expect(say(cases)).not.toContain("dưới 1%");
  });

  it("districts below 90 % take the praise away", () => {
    const text = say([...unitCases("Huyện Lập Thạch", 100, 1), ...unitCases("UBND huyện Tam Đảo", 100, 20)], { scope: "district" });
    expect(text).not.toContain("rất cao");
    expect(text).toContain("Tỷ lệ giải quyết TTHC đúng, trước hạn chung của 2 huyện, thành phố đạt 89,50%; có 1 địa phương dưới 90%.");
    expect(text).toContain("Cao nhất là huyện Lập Thạch với 99,00%, thấp nhất là huyện Tam Đảo với 80,00%.");
  });

  it("exactly 90 % is not below 90 %", () => {
    expect(say([...unitCases("Huyện A", 100, 1), ...unitCases("Huyện B", 100, 10)], { scope: "district" })).toContain("không địa phương nào dưới 90%");
  });

  it("units that tie for the first place are named together, many by their number", () => {
    const names = ["Huyện A", "Huyện B", "Huyện C", "Huyện D"];
    const worst = unitCases("Huyện Z", 50, 3);
    expect(say([...names.slice(0, 2).flatMap((name) => unitCases(name, 50)), ...worst], { scope: "district" })).toContain("Cao nhất là huyện A và huyện B với 100%");
    expect(say([...names.flatMap((name) => unitCases(name, 50)), ...worst], { scope: "district" })).toContain("Cao nhất là 4 đơn vị với 100%");
  });

  it("a unit with three cases is nobody's worst, and the condition is said", () => {
    const text = say([...unitCases("Huyện A", 50, 1), ...unitCases("Huyện B", 50, 2), ...unitCases("Huyện C", 3, 3)], { scope: "district" });
    expect(text).toContain("thấp nhất là huyện B với 96,00% (xét các đơn vị có từ 10 hồ sơ trở lên)");
  });
});

describe("conventions and bases", () => {
  const cases = [
    ...unitCases("Sở Xây dựng", 90, 4), caseOf("Sở Xây dựng", 70, -1), caseOf("Sở Xây dựng", 90, -1),
    caseOf("Sở Xây dựng", 10, 9, { status: STATUS.returned }), caseOf("Sở Xây dựng", 11, 2, { status: STATUS.withdrawn }),
  ];

  it("base A: resolved and overdue together", () => {
    expect(say(cases)).toContain("Đến hạn giải quyết là 93 hồ sơ. Đã có kết quả trả trước và đúng hạn là 88 hồ sơ (đạt 94,62%). Hồ sơ đã trả kết quả nhưng chậm hạn và hồ sơ quá hạn giải quyết nhưng chưa có kết quả là 5 hồ sơ (chiếm 5,38%).");
  });

  it("base B says that it is of the cases resolved and tells the overdue apart, never with a rate of another base", () => {
    expect(say(cases, { rateBase: "B" })).toContain("là 88 hồ sơ (đạt 95,65% số hồ sơ đã giải quyết). Hồ sơ đã trả kết quả nhưng chậm hạn là 4 hồ sơ (chiếm 4,35% số hồ sơ đã giải quyết). Hồ sơ quá hạn giải quyết nhưng chưa có kết quả là 1 hồ sơ.");
  });

  it("under base B speaks of late cases only where units are compared, for overdue ones are in neither rate", () => {
    const units = [...cases, ...unitCases("Sở Y tế", 40), ...unitCases("Sở Nội vụ", 40, 10)];
    expect(say(units, { rateBase: "B" })).toContain("có tỷ lệ giải quyết chậm hạn từ 4,35% đến 25,00%");
    expect(say(units)).toContain("có tỷ lệ giải quyết chậm, quá hạn từ 5,38% đến 25,00%");
  });

  it("base C does not attach its rate to a count that it is not the rate of", () => {
    expect(say(cases, { rateBase: "C" })).toContain("trước và đúng hạn là 87 hồ sơ. Tỷ lệ hồ sơ giải quyết đúng hạn (gồm cả hồ sơ đang giải quyết còn trong hạn) đạt 93,62% tổng số hồ sơ lũy kế. Tỷ lệ này xét 1 hồ sơ trả lại, rút sau hạn là quá hạn. Hồ sơ đã trả kết quả nhưng chậm hạn và hồ sơ quá hạn giải quyết nhưng chưa có kết quả là 6 hồ sơ (chiếm 6,38% tổng số hồ sơ lũy kế).");
  });

  it("a returned case that was late is late when the convention says by date", () => {
    expect(say(cases, { conventions: { ...DEFAULT_CONVENTIONS, returnedCounts: "byDate" } }))
      .toContain("trước và đúng hạn là 87 hồ sơ");
  });

  it("districts name withdrawn cases when there are some, or they would vanish from the text", () => {
    expect(say(cases, { scope: "district" })).toContain("Có 2 hồ sơ (chiếm 2,15%) các cơ quan thụ lý trả lại hồ sơ và người nộp đề nghị rút hồ sơ.");
  });
});

describe("online services", () => {
  const online = { channel: CHANNEL.online };

  it("names levels as the law of the day does", () => {
    const before = say(unitCases("Sở Y tế", 12, 0, { ...online, level: 4 }));
    expect(before).toContain("có 0 hồ sơ nộp mức độ 3 và 12 hồ sơ nộp mức độ 4");
    const moved = unitCases("Sở Y tế", 12, 0, { ...online, level: 4 })
      .map((each) => ({ ...each, received: each.received + 730, due: (each.due ?? 0) + 730, finished: (each.finished ?? 0) + 730, handedOver: 0 }));
    expect(say(moved, { period: "Q3/2023" })).toContain("có 0 hồ sơ nộp trực tuyến một phần và 12 hồ sơ nộp trực tuyến toàn trình");
  });

  it("tells online cases without a level, or the parts would not make the whole", () => {
    expect(say([...unitCases("A", 12, 0, { ...online, level: 4 }), ...unitCases("B", 5, 0, { ...online, level: 2 })]))
      .toContain("tổng số 17 hồ sơ, trong đó có 0 hồ sơ nộp mức độ 3 và 12 hồ sơ nộp mức độ 4, còn 5 hồ sơ không ghi mức độ.");
  });
});

describe("other periods and subjects", () => {
  const year = Array.from({ length: 300 }, (_each, index) => caseOf("Sở Y tế", index - 150, 2));
  it.each([
    ["9/2021", "Tháng 09/2021 (Tính từ ngày 21/8/2021 đến ngày 20/9/2021), Trung tâm tiếp nhận mới"],
    ["6T/2021", "6 tháng đầu năm 2021 (Tính từ ngày 21/12/2020 đến ngày 20/6/2021), Trung tâm tiếp nhận mới"],
    ["6 tháng cuối 2021", "6 tháng cuối năm 2021 (Tính từ ngày 21/6/2021 đến ngày 20/12/2021), Trung tâm tiếp nhận mới"],
    ["9T/2021", "9 tháng đầu năm 2021 (Tính từ ngày 21/12/2020 đến ngày 20/9/2021), Trung tâm tiếp nhận mới"],
    ["2021", "Năm 2021 (Tính từ ngày 21/12/2020 đến ngày 20/12/2021), Trung tâm tiếp nhận mới"],
    ["1/7/2021-15/8/2021", "Từ ngày 1/7/2021 đến ngày 15/8/2021, Trung tâm tiếp nhận mới"],
  ])("opens %s with its own name and window", (period, opening) => {
    expect(say(year, { period }).startsWith(opening)).toBe(true);
  });

  it("from 1/7/2025 speaks of communes only, for there are no districts", () => {
    const moved = year.map((each) => ({ ...each, received: each.received + 1461, due: (each.due ?? 0) + 1461, finished: (each.finished ?? 0) + 1461, handedOver: 0 }));
    expect(say(moved, { period: "8/2025", scope: "district" })).toContain("Trung tâm Phục vụ hành chính công cấp xã tiếp nhận mới");
  });

  it("is told in English to an English reader, with English numbers", () => {
    const text = say(unitCases("Sở Y tế", 1300, 1), { language: "en" });
    expect(text).toMatch(/^Quarter III of 2021 \(From 21\/6\/2021 to 20\/9\/2021\): the Centre received 1,300 new cases/);
    expect(text).not.toMatch(/[đơưạếệ]/);
  });
});
