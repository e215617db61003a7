import { makePeriod } from "../../../src/calendar/period";
import { CONVENTIONS, CONVENTION_NAMES } from "../../../src/indicators/conventions";
import { PUBLISHED_RULES, RULE_NAMES } from "../../../src/indicators/countingRules";
import { readAsked } from "../../../src/functions/arguments/askedPairs";
import { optionNamed, optionValues, optionWord } from "../../../src/functions/arguments/options";
import { functionText } from "../../../src/locales/functionText";
import { ask, outcomeOf, specOf, valueOf } from "../ask";
import { HEADER } from "../dirtyMatrix";

const Q3_TO_14 = makePeriod("quarter", 2021, 3, 14);

/** Days around the two closings of the quarter, and cases that each convention and base counts otherwise. */
const CASES = [
  HEADER,
  ["A1", "Sở Y tế", Q3_TO_14.from, 44400, 44390, "", "Đã xử lý xong", "Trực tiếp", ""],
  ["A2", "Sở Y tế", 44400, 44410, 44420, "", "Trả lại", "Trực tiếp", ""],
  ["A3", "Sở Y tế", 44400, 44410, "", "", "Yêu cầu bổ sung giấy tờ", "Trực tiếp", ""],
  ["A4", "Sở Nội vụ", 44300, 44400, 44310, "", "Đã xử lý xong", "Trực tiếp", ""],
  ["A5", "Sở Nội vụ", 44400, 44410, "", "", "Đang xử lý", "Trực tiếp", ""],
  ["A6", "Sở Nội vụ", 44455, 44470, "", "", "Đang xử lý", "Trực tiếp", ""],
];
/** A case that stands twice sends the range to the register's own reader. */
const BY_THE_READER = [...CASES, CASES[1]];

/** Arguments behind the unit, as Excel hands them over. */
const pairs = (...given: unknown[]): unknown[] => given.map((each) => (each === null || Array.isArray(each) ? each : [[each]]));

describe.each([["straight over plain cells", CASES], ["by the register's own reader", BY_THE_READER]])("options %s", (_way, cases) => {
  test("without any, figures are those of the published rules", () => {
    expect(valueOf("ONTIME", cases, "Q3/2021")).toBe(2 / 3);
    expect(valueOf("ONTIME", cases, "Q3/2021", null, [])).toBe(2 / 3);
    expect(valueOf("RECEIVED", cases, "Q3/2021")).toBe(4);
  });

  test("the base rules the rates", () => {
    expect(valueOf("ONTIME", cases, "Q3/2021", null, pairs("Mẫu số", "B"))).toBe(1);
    // A2 was returned after its due day: base C judges it by date (domain-2026.md 7).
    expect(valueOf("ONTIME", cases, "Q3/2021", null, pairs("Mẫu số", "C"))).toBe(3 / 5);
  });

  test("the closing day rules the period's text: 15/6–14/9 in place of 21/6–20/9", () => {
    expect(valueOf("CARRIEDOVER", cases, "Q3/2021")).toBe(1);
    expect(valueOf("CARRIEDOVER", cases, "Q3/2021", null, pairs("Ngày chốt", 14))).toBe(0);
    expect(valueOf("CUMULATIVE", cases, "Q3/2021", null, pairs("Ngày chốt", 14))).toBe(4);
    // 14/9 is before the receipt of A6, and 15/6 the day of A1's.
    expect(valueOf("RECEIVED", cases, "Q3/2021", "Sở Nội vụ", pairs("Ngày chốt", 14))).toBe(1);
    expect(valueOf("RECEIVED", cases, "Q3/2021", "Sở Nội vụ")).toBe(2);
    expect(valueOf("RECEIVED", cases, [[44368, 44459]], "Sở Nội vụ", pairs("Ngày chốt", 14))).toBe(2);
  });

  test("conventions rule the counts", () => {
    expect(valueOf("LATE", cases, "Q3/2021")).toBe(0);
    expect(valueOf("LATE", cases, "Q3/2021", null, pairs("Trả lại", "theo ngày"))).toBe(1);
    expect(valueOf("OVERDUE", cases, "Q3/2021")).toBe(1);
    expect(valueOf("OVERDUE", cases, "Q3/2021", null, pairs("Tạm dừng", "theo ngày"))).toBe(2);
    expect(valueOf("DUE", cases, "Q3/2021", null, pairs("Đến hạn", "hẹn trả trong kỳ"))).toBe(5);
    // A4 ended long before the period, and was due in it; asked for by unit as well.
    expect(valueOf("DUE", cases, "Q3/2021", "Sở Nội vụ", pairs("Đến hạn", "hẹn trả trong kỳ"))).toBe(2);
  });

  test("several stand together, in any order", () => {
    const all = pairs("Trả lại", "theo ngày", "Ngày chốt", 14, "Mẫu số", "B");
    expect(valueOf("ONTIME", cases, "Q3/2021", null, all)).toBe(1 / 2);
  });

  test("a table says in its header by what it counts", () => {
    const header = (...options: unknown[]): unknown => (valueOf("SUMMARY", cases, "Q3/2021", null, pairs(...options)) as string[][])[0];
    expect(header()).toEqual(expect.arrayContaining(["Đến hạn giải quyết", "Tỷ lệ trước và đúng hạn trên số đến hạn"]));
    expect(header("Mẫu số", "B")).toEqual(expect.arrayContaining(["Tỷ lệ trước và đúng hạn trên số đã giải quyết"]));
    expect(header("Mẫu số", "C", "Đến hạn", "hẹn trả trong kỳ")).toEqual(expect.arrayContaining(["Hẹn trả trong kỳ", "Tỷ lệ trước, đúng và trong hạn trên lũy kế"]));
  });
});

describe("the words of options", () => {
  test.each<[unknown, unknown]>([
    ["mau so", "b"], ["MẪU SỐ", " B "], ["Mẫu số", "đã giải quyết"], ["Base", "B"], ["base", "Resolved"], ["rate base", "b"], ["Mẫu  số", "DA GIAI QUYET"],
    [[["Mẫu số"]], [["B"]]], ["Mẫu số", "B"],
  ])("%j; %j are read whatever their case and marks, in either language", (name, value) => {
    expect(valueOf("ONTIME", CASES, "Q3/2021", null, pairs(name, value))).toBe(1);
  });

  test.each<[unknown, unknown]>([["ngay chot", 14], ["Closing day", "14"], ["Chốt", " 14 "], ["closing", 14]])("%j; %j", (name, value) => {
    expect(valueOf("RECEIVED", CASES, "Q3/2021", "Sở Nội vụ", pairs(name, value))).toBe(1);
  });

  test("no word means two options, nor two values of one", () => {
    for (const language of ["vi", "en"] as const) {
      for (const name of RULE_NAMES) expect([language, optionNamed(optionWord(name, language))]).toEqual([language, name]);
      for (const name of CONVENTION_NAMES) expect(new Set(optionValues(name, language)).size).toBe(CONVENTIONS[name].values.length);
    }
  });

  test("every value that a sentence names is one", () => {
    for (const name of RULE_NAMES.filter((each) => each !== "closingDay")) {
      for (const language of ["vi", "en"] as const) {
        for (const value of optionValues(name, language)) expect(readAsked(pairs(optionWord(name, language), value.replace(/ –.*/, "")), language).ok).toBe(true);
      }
    }
  });
});

describe("what is no option is a problem, never passed over", () => {
  test.each<[string, unknown[], string]>([
    ["an unknown name", pairs("Mẫu", "B"), "invalidValue columnUnknown"],
    ["an unknown value", pairs("Mẫu số", "D"), "invalidValue optionValue"],
    ["a value of another option", pairs("Trả lại", "trong hạn"), "invalidValue optionValue"],
    ["a number where a word is meant", pairs("Mẫu số", 2), "invalidValue optionValue"],
    ["TRUE", pairs("Ngày chốt", true), "invalidValue optionValue"],
    ["a day that no month has", pairs("Ngày chốt", 32), "invalidValue optionValue"],
    ["a part of a day", pairs("Ngày chốt", 14.5), "invalidValue optionValue"],
    ["a range as a value", pairs("Ngày chốt", [[14], [20]]), "invalidValue optionValue"],
    ["a blank cell as a value", pairs("Mẫu số", [[""]]), "invalidValue optionValue"],
    ["an error cell as a value", pairs("Mẫu số", [["#REF!"]]), "invalidValue optionValue"],
    ["a blank cell as a name", pairs([[""]], "B"), "invalidValue optionBlank"],
    ["an error cell as a name", pairs([["#N/A"]], "B"), "invalidValue optionError"],
    ["a range as a name", pairs([["Mẫu số", "Ngày chốt"]], "B"), "invalidValue optionShape"],
    ["a name alone", pairs("Mẫu số"), "invalidValue optionAlone"],
    ["a name whose value is left out", pairs("Mẫu số", null), "invalidValue optionAlone"],
    ["the unit forgotten before them", pairs("B"), "invalidValue optionAlone"],
    ["the same twice, in two languages", pairs("Mẫu số", "B", "Base", "A"), "invalidValue optionTwice"],
  ])("%s", (_what, options, problem) => {
    expect(ask("ONTIME", CASES, "Q3/2021", null, options)).toBe(problem);
  });

  test("the sentence names the options, and the values of one", () => {
    const sentence = (options: unknown[]): string => {
      const outcome = outcomeOf(specOf("ONTIME"), CASES, "Q3/2021", null, options);
      return outcome.ok ? "" : functionText("vi", outcome.problem.key, outcome.problem.values);
    };
    expect(sentence(pairs("Tỷ lệ", "B"))).toBe("Vùng hồ sơ không có cột “Tỷ lệ”, và đó không phải một lựa chọn. Các cột: “Mã hồ sơ”, “Đơn vị giải quyết”, “Ngày tiếp nhận”, “Ngày hẹn trả”, “Ngày có kết quả”, “Ngày trả kết quả”, “Trạng thái”, “Hình thức tiếp nhận”, “Mức độ DVC”. Các lựa chọn: \"Ngày chốt\", \"Mẫu số\", \"Trả lại\", \"Tạm dừng\", \"Đến hạn\", \"Gia hạn\", \"Thời gian chờ bổ sung\", \"Ngày nghỉ\".");
    expect(sentence(pairs("Mẫu số", "D"))).toBe("Lựa chọn “Mẫu số” không nhận giá trị “D”. Hãy ghi một trong: “A – đến hạn”, “B – đã giải quyết”, “C – lũy kế”.");
    expect(sentence(pairs("Trả lại", "khác"))).toContain("“đúng hạn”, “theo ngày”");
    expect(sentence(pairs("Ngày chốt", 0.5))).toContain("một ngày từ 1 đến 31");
  });

  test("a pair left out as a whole at the end is none", () => {
    expect(readAsked([null, null], "vi")).toEqual({ ok: true, value: { rules: PUBLISHED_RULES, columns: [] } });
    expect(readAsked(undefined, "vi")).toEqual({ ok: true, value: { rules: PUBLISHED_RULES, columns: [] } });
  });
});
