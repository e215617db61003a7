import { computedResult } from "../../../src/checks/types";
import type { CheckResult } from "../../../src/checks/types";
import { markedSegments } from "../../../src/taskpane/textCheck/segments";

const at = (offset: number, text: string): CheckResult => ({ ...computedResult("due.verdicts", "", 1, 2), phrase: { text, offset } });

test("the marked text is the pasted text, letter for letter, with each place numbered", () => {
  const text = "Đến hạn 5, trễ 1.";
  const segments = markedSegments(text, [at(15, "1"), at(0, "Đến hạn 5")]);
  expect(segments).toEqual([{ text: "Đến hạn 5", marks: [2] }, { text: ", trễ ", marks: [] }, { text: "1", marks: [1] }, { text: ".", marks: [] }]);
  expect(segments.map((segment) => segment.text).join("")).toBe(text);
});

test("places that overlap share one mark with both numbers, or half of a phrase would be lost", () => {
  expect(markedSegments("abcdef", [at(1, "bcd"), at(2, "cde"), at(2, "c")])).toEqual([
    { text: "a", marks: [] }, { text: "bcde", marks: [1, 2, 3] }, { text: "f", marks: [] },
  ]);
});

test("results without a place leave the text plain", () => {
  expect(markedSegments("abc", [computedResult("due.verdicts", "", 1, 2)])).toEqual([{ text: "abc", marks: [] }]);
  expect(markedSegments("", [])).toEqual([]);
});
