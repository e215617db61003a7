import { readIndicator, indicatorWord } from "../../../src/functions/figures/indicator";
import { FIGURE_NAMES } from "../../../src/indicators/figureNames";
import { LANGUAGES } from "../../../src/locales/language";
import { functionText } from "../../../src/locales/functionText";
import { foldKey } from "../../../src/register/texts/fold";
import { FUNCTIONS } from "../../../src/functions/functionTable";
import { ask } from "../ask";
import { HEADER } from "../dirtyMatrix";

const CASES = [
  HEADER,
  ["A1", "Sở Y tế", 44430, 44440, 44435, 44436, "Đã trả kết quả", "Trực tuyến", "Toàn trình"],
  ["A2", "Sở Y tế", 44431, 44440, 44448, 44449, "Đã trả kết quả", "Trực tuyến", "Một phần"],
  ["A3", "Sở Nội vụ", 44300, 44310, 44435, 44440, "Trả lại", "Trực tiếp", ""],
  ["A4", "Sở Nội vụ", 44432, 44450, "", "", "Yêu cầu bổ sung giấy tờ", "Trực tiếp", ""],
  ["A5", "Sở Nội vụ", 44432, 44440, "", "", "Đang xử lý", "Trực tiếp", ""],
];

test("every indicator goes by its own name in both languages, as it is written and without marks", () => {
  for (const language of LANGUAGES) {
    for (const figure of FIGURE_NAMES) {
      const word = indicatorWord(figure, language);
      for (const written of [word, foldKey(word), word.toUpperCase(), [[` ${word} `]]]) expect(readIndicator(written, "vi")).toEqual({ ok: true, value: figure });
    }
  }
});

test("each of its names means it, or several indicators that the sentence names", () => {
  for (const language of LANGUAGES) {
    for (const figure of FIGURE_NAMES) {
      for (const word of functionText(language, `function.indicator.${figure}`).split("|")) {
        const read = readIndicator(word, "vi");
        if (read.ok) expect(read.value).toBe(figure);
        else expect(read.problem).toMatchObject({ key: "function.problem.indicatorAmbiguous", values: { examples: expect.stringContaining(indicatorWord(figure, "vi")) } });
      }
    }
  }
});

test("“tỉ lệ” is the other spelling of “tỷ lệ”", () => {
  expect(ask("INDICATOR", CASES, "Tỉ lệ đúng hạn", "Q3/2021")).toEqual(ask("INDICATOR", CASES, "Tỷ lệ đúng hạn", "Q3/2021"));
  expect(ask("INDICATOR", CASES, "ti le dung han", "Q3/2021")).toEqual(ask("ONTIME", CASES, "Q3/2021"));
});

test.each([["Quá hạn", "indicatorAmbiguous"], ["Tre han", "indicatorAmbiguous"], ["Hồ sơ đẹp", "indicatorUnknown"], ["", "indicatorBlank"], [[["#N/A"]], "indicatorBlank"]])(
  "%p is no indicator, and no guess", (name, problem) => {
    expect(ask("INDICATOR", CASES, name, "Q3/2021")).toBe(`invalidValue ${problem}`);
  },
);

test("it counts as the function of its figure does, with every other argument", () => {
  for (const spec of FUNCTIONS) {
    if (spec.result !== "cell" || spec.counts.length !== 1) continue;
    const [figure] = spec.counts;
    for (const rest of [["Q3/2021"], [null], ["Q3/2021", "Sở Y tế"], ["Q3/2021", null, [[["Mẫu số"]], [["B"]]]]]) {
      expect(ask("INDICATOR", CASES, indicatorWord(figure, "vi"), ...rest)).toEqual(ask(spec.id, CASES, ...rest));
    }
  }
});
