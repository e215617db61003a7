import { draftName } from "../../src/report/words/draftName";
import fc from "fast-check";
import { customPeriod, makePeriod } from "../../src/calendar/period";
import { dayOf } from "../../src/calendar/day";
import { parsePeriod } from "../../src/calendar/periodText";
import { closingRuleName } from "../../src/report/words/closingRule";
import { columnLetter } from "@tthc/spreadsheet/address";
import { periodName, sheetName } from "../../src/report/words/periodWords";
import { placeName, placesNoun } from "../../src/report/words/placeWords";
import { ratePoints } from "../../src/report/words/ratePoints";
import { rateAxis } from "../../src/report/frame/rateAxis";
import { wordingOf } from "../../src/report/words/wording";
import { placeKindOf } from "../../src/register/vocabulary/placeKinds";
import { loadTexts } from "../../src/locales/text";

beforeAll(() => loadTexts("en"));

const vi = wordingOf("vi");

describe("sheet names", () => {
  it.each([
    ["9/2021", "Tổng hợp T9-2021"], ["Q3/2021", "Tổng hợp Q3-2021"], ["6T/2021", "Tổng hợp 6T đầu 2021"], ["9T/2021", "Tổng hợp 9T-2021"],
    ["2021", "Tổng hợp 2021"], ["21/6/2021-20/9/2021", "Tổng hợp 21.6-20.9.2021"], ["21/12/2020-20/12/2021", "Tổng hợp 21.12.2020-20.12.2021"],
  ])("%s is %s", (text, name) => {
    const period = parsePeriod(text, 20);
    expect(period && sheetName("summary", period, vi)).toBe(name);
  });

  it("are names that Excel takes, in both languages, for any period", () => {
    const day = fc.integer({ min: dayOf(1950, 1, 1), max: dayOf(2150, 12, 31) });
    fc.assert(fc.property(day, day, fc.constantFrom("vi" as const, "en" as const), (a, b, language) => {
      const period = customPeriod(Math.min(a, b), Math.max(a, b));
      expect(period).not.toBeNull();
      if (period) expect(sheetName("summary", period, wordingOf(language))).toMatch(/^[^\\/?*[\]:']{1,31}$/);
    }));
  });
});

describe("period names", () => {
  it("can be read again by the period reader, so that a user may copy one from a report", () => {
    for (const period of [makePeriod("month", 2021, 9, 20), makePeriod("quarter", 2021, 3, 20), makePeriod("half", 2021, 1, 20),
      makePeriod("half", 2021, 2, 20), makePeriod("nineMonths", 2021, 0, 20), makePeriod("year", 2021, 0, 20), customPeriod(44368, 44400)]) {
      expect(period && parsePeriod(periodName(period, vi), 20)).toEqual(period);
    }
  });
});

describe("names of places", () => {
  it.each([
    ["UBND Huyện Lập Thạch", "huyện Lập Thạch"], ["Huyện Tam Đảo", "huyện Tam Đảo"], ["Thành phố Vĩnh Yên", "thành phố Vĩnh Yên"],
    ["  UBND  xã\u00a0Tam Hợp ", "xã Tam Hợp"], ["Ủy ban nhân dân phường Đồng Tâm", "phường Đồng Tâm"], ["BPMC huyện Yên Lạc", "huyện Yên Lạc"],
    ["Sở Xây dựng", "Sở Xây dựng"], ["Xăng dầu Vĩnh Phúc", "Xăng dầu Vĩnh Phúc"], ["TP Vĩnh Yên", "TP Vĩnh Yên"],
  ])("%p is %p in a sentence", (name, inSentence) => {
    expect(placeName(name)).toBe(inSentence);
  });

  it("in decomposed letters are the same places", () => {
    expect(placeName("UBND Huyện Lập Thạch".normalize("NFD"))).toBe("huyện Lập Thạch");
  });

  it("an agency is no place, whatever it begins with", () => {
    expect(["Sở Xây dựng", "Xăng dầu", "Công an tỉnh", ""].map(placeKindOf)).toEqual(["", "", "", ""]);
  });

  it("choose the noun that is true of all of them", () => {
    expect(placesNoun(["Huyện A", "Thành phố B"], vi)).toBe("huyện, thành phố");
    expect(placesNoun(["Huyện A", "Thị xã B"], vi)).toBe("huyện, thị xã, thành phố");
    expect(placesNoun(["Xã A", "Phường B"], vi)).toBe("xã, phường");
    expect(placesNoun(["Huyện A", "Sở B"], vi)).toBe("đơn vị");
    expect(placesNoun([], vi)).toBe("đơn vị");
  });
});

describe("columns", () => {
  it.each([[1, "A"], [26, "Z"], [27, "AA"], [52, "AZ"], [702, "ZZ"], [703, "AAA"], [16384, "XFD"]])("%d is %s, as Excel shows it", (column, letters) => {
    expect(columnLetter(column)).toBe(letters);
  });
});

describe("axes of rates", () => {
  it.each([
    [[0.9922, 0.9205, 0.95], 0.9], [[1, 0.9925, 0.95], 0.9], [[0.9], 0.85], [[0.901], 0.85], [[0.62, 1], 0.6], [[0.4, 1], 0], [[0], 0], [[], 0],
  ])("for %p begin at %p: every bar keeps a length", (rates, minimum) => {
    expect(rateAxis(rates)).toEqual({ minimum, maximum: 1 });
  });
});

describe("differences of rates", () => {
  it("agree with the printed rates, or subtracting them by hand would give another number", () => {
    expect(ratePoints(0.9971216, 0.9967589)).toBe(0.03);
    expect(ratePoints(0.5, null)).toBeNull();
  });
});

describe("closing rules", () => {
  it("are said in words", () => {
    expect([20, 14, 31].map((day) => closingRuleName(day, vi))).toEqual([
      "Từ ngày 21 tháng trước đến ngày 20 tháng báo cáo", "Từ ngày 15 tháng trước đến ngày 14 tháng báo cáo", "Từ ngày 1 đến ngày cuối tháng",
    ]);
  });
});

test("a draft is named after its sheet within Excel's 31 letters, and its period is never cut: half a day would be another one", () => {
  const words = wordingOf("vi");
  const names = ["Tổng hợp Q3-2021", "Tổng hợp 21.6-20.9.2021", "Tổng hợp 21.12.2020-20.12.2021", "II.06a đơn vị 21.12.2020-20.12.2021"].map((name) => draftName(name, words));
  expect(names).toEqual(["Dự thảo Tổng hợp Q3-2021", "Dự thảo Tổng hợp 21.6-20.9.2021", "Dự thảo 21.12.2020-20.12.2021", "Dự thảo 21.12.2020-20.12.2021"]);
  expect(names.every((name) => name.length <= 31)).toBe(true);
});
