import { shownText } from "../../../../../tools/preview/page/cell/shownText";

describe("what a cell shows", () => {
  test.each([
    [14043, "#,##0", "14.043"], [0.99738, "0.00%", "99,74%"], [44459, "dd/mm/yyyy", "20/09/2021"], [44459, "d/m/yyyy", "20/9/2021"],
    [44459.5, "dd/mm/yyyy hh:mm", "20/09/2021 12:00"], [1234.5, "General", "1234,5"], ["Sở Tư pháp", "General", "Sở Tư pháp"],
  ])("%p in the format %s reads as in Vietnamese Excel", (value, pattern, text) => {
    expect(shownText(value, pattern).text).toBe(text);
  });

  test("numbers stand right, texts left, errors and truth values in the middle", () => {
    expect([shownText(1).side, shownText("a").side, shownText("#N/A").side, shownText(true)]).toEqual(
      ["right", "left", "center", { text: "TRUE", colour: null, side: "center", numeric: false }]);
  });

  test("a format that asks for red makes negative numbers red", () => {
    expect(shownText(-5, "0;[Red]-0").colour).toBe("#C00000");
    expect(shownText(5, "0;[Red]-0").colour).toBeNull();
  });

  test("a broken format, a negative date and a blank do not break the sheet", () => {
    expect(shownText(5, "[[[").text).not.toBe("");
    expect(shownText(-1, "dd/mm/yyyy").text).toMatch(/^#+$/);
    expect(shownText(undefined).text).toBe("");
    expect(shownText("", "0.00").text).toBe("");
  });
});

test("the English page shows numbers and dates the English way", () => {
  expect([shownText(14043, "#,##0", "en").text, shownText(0.99738, "0.00%", "en").text]).toEqual(["14,043", "99.74%"]);
});
