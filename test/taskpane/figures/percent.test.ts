import fc from "fast-check";
import { parsePercent, percentText } from "../../../src/taskpane/figures/percent";

describe("a percentage", () => {
  it.each([["95", 0.95], ["95%", 0.95], ["97,5 %", 0.975], ["97.5%", 0.975], ["0", 0], ["100%", 1], [" 99,71% ", 0.9971]])("typed as %s is read", (typed, share) => {
    expect(parsePercent(typed)).toBe(share);
  });

  it.each(["", "abc", "101", "100,1", "-5", "9 5", "95%%", "0.95.1", "1e2", "1.000"])("typed as %s is either refused or no more than 100", (typed) => {
    const share = parsePercent(typed);
    expect(share === null || (share >= 0 && share <= 1)).toBe(true);
  });

  it.each(["", "abc", "101", "100,1", "-5", "1e2"])("typed as %s is refused, or the target would be nonsense", (typed) => {
    expect(parsePercent(typed)).toBeNull();
  });

  it("shown in a field is read back as the same share", () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 1_000_000 }), (millionths) => {
      const share = millionths / 1_000_000;
      expect(parsePercent(percentText(share, "vi"))).toBe(share);
    }));
  });
});
