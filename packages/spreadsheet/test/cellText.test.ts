import { MAX_TEXT, storableText } from "../src/cellText";

describe("a text as a cell can hold it", () => {
  it("has no control characters, or Excel would call the file damaged; tab and line break stay", () => {
    expect(storableText("a\u0000b\u0007c\tđ\ne\uFFFE")).toBe("abc\tđ\ne");
    expect(storableText("a\r\nb\rc")).toBe("a\nb\nc");
  });

  it("is cut where Excel's cells end, after what cannot be stored is gone", () => {
    expect(storableText("\u0001" + "x".repeat(MAX_TEXT + 5))).toBe("x".repeat(MAX_TEXT));
    expect(storableText("x".repeat(MAX_TEXT))).toHaveLength(MAX_TEXT);
  });
});
