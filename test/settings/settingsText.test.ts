import fc from "fast-check";
import { keepsSettings, decodeSettings, encodeSettings } from "../../src/settings/settingsText";
import { defaultSettings } from "../../src/report/request/settings";
import { targetWithoutIssuer, type Target } from "../../src/report/request/targets";
import { dayOf, NO_DAY } from "../../src/calendar/day";

const chosen = { ...defaultSettings, period: "Q3/2021", closingDay: 14, targets: [targetWithoutIssuer(0.98)], agency: "TRUNG TÂM", rateBase: "B" as const };

describe("settings in the workbook", () => {
  test("what the user chose comes back, or every opening would start from nothing", () => {
    expect(decodeSettings(encodeSettings(chosen))).toEqual(chosen);
  });

  test("what another version keeps beside the report settings survives a save, or column corrections would be lost", () => {
    const stored = encodeSettings(chosen, JSON.stringify({ version: 1, report: {}, columns: { a1b2: [{ column: 3, role: "due" }] } }));
    expect(JSON.parse(stored).columns).toEqual({ a1b2: [{ column: 3, role: "due" }] });
  });

  test.each([
    undefined, null, 0, "", "{", "[]", "null", '{"report":null}', '{"report":[]}', '{"report":{"closingDay":"20"}}',
    '{"report":{"closingDay":0}}', '{"report":{"closingDay":20.5}}', '{"report":{"target":95}}', '{"report":{"target":null}}',
    '{"report":{"period":{"a":1}}}', '{"report":{"groupBy":"__proto__","rateBase":"D","scope":"x","language":"fr"}}',
    '{"report":{"conventions":"onTime"}}', '{"report":{"minimumCaseload":-1}}', `{"report":{"agency":"${"x".repeat(300)}"}}`,
  ])("damage (%s) falls back to the defaults instead of stopping the report", (stored) => {
    expect(decodeSettings(stored)).toEqual(defaultSettings);
  });

  test("one damaged member does not take the good ones with it", () => {
    expect(decodeSettings('{"report":{"closingDay":99,"target":0.9}}')).toEqual({ ...defaultSettings, targets: [targetWithoutIssuer(0.9)] });
  });

  test("who issues and signs comes back, and what older versions kept is still the agency", () => {
    const head = { superior: "UBND TỈNH VĨNH PHÚC", agency: "SỞ Y TẾ", place: "Vĩnh Yên", signer: "Nguyễn Văn A", signerTitle: "KT. GIÁM ĐỐC | PHÓ GIÁM ĐỐC" };
    expect(decodeSettings(encodeSettings({ ...chosen, ...head }))).toMatchObject(head);
    expect(decodeSettings('{"version":1,"report":{"agency":"A | B"}}')).toEqual({ ...defaultSettings, agency: "A | B" });
    expect(decodeSettings({ version: 1, report: { superior: 5, place: ["x"], signer: null, signerTitle: "x".repeat(201) } })).toEqual(defaultSettings);
  });

  test("the style and the texts of papers come back; an older workbook speaks as an office signs it", () => {
    const texts = { style: "published" as const, recipient: "Sở Nội vụ | Văn phòng UBND tỉnh", formNumber: "Biểu 06a", formSource: "(Thông tư mới)" };
    expect(decodeSettings(encodeSettings({ ...chosen, ...texts }))).toMatchObject(texts);
    expect(decodeSettings({ version: 1, report: { style: "đẹp", recipient: 7, formNumber: "x".repeat(201), formSource: null } })).toEqual(defaultSettings);
    expect(defaultSettings).toMatchObject({ style: "signed", recipient: "", formNumber: "", formSource: "" });
  });

  test("own days come back in order, each once, and damaged ones alone are left out", () => {
    const day = (at: number, kind = "off", note: unknown = "") => ({ day: at, kind, note });
    const ownDays = [day(46242, "makeUp", "CV 12"), day(46237), day(46242, "off", "x".repeat(500)), day(0), day(46238.5), day(46239, "half"), null, "46240", day(46241, "off", 7)];
    expect(decodeSettings(JSON.stringify({ report: { ownDays } })).ownDays).toEqual([day(46237), day(46241), day(46242, "off", "x".repeat(100))]);
    expect(decodeSettings('{"report":{"ownDays":{"day":1}}}').ownDays).toEqual([]);
    const kept = { ...chosen, ownDays: [{ day: 46237, kind: "off" as const, note: "Ngày truyền thống" }] };
    expect(decodeSettings(encodeSettings(kept))).toEqual(kept);
  });

  test("anything at all decodes to settings that can be used", () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.json(), fc.anything()), (stored) => {
      const settings = decodeSettings(stored);
      expect(Object.keys(settings).sort()).toEqual(Object.keys(defaultSettings).sort());
      expect(settings.closingDay >= 1 && settings.closingDay <= 31 && settings.targets.every(({ value }) => value >= 0 && value <= 1)).toBe(true);
    }));
  });
});

describe("whether somebody has chosen", () => {
  it.each<[unknown, boolean]>([
    [undefined, false], ["", false], ["{", false], ['{"version":1,"report":{}}', false], ['{"version":1,"report":{},"aliases":[{"from":"A","to":"B","since":0}]}', false],
    ['{"version":1,"report":{"period":"Q3/2021"}}', true], [encodeSettings(defaultSettings), true],
  ])("%j: %s, so that the first run asks once and never over a choice", (kept, expected) => expect(keepsSettings(kept)).toBe(expected));
});

describe("targets", () => {
  const set: Target = { indicator: "onlineRate", value: 0.8, from: dayOf(2026, 1, 1), to: NO_DAY, setBy: "KH 144/KH-UBND", scope: { by: "level", name: "commune" } };

  it.each([[0.9], [0.95], [0], [1]])("of an older workbook are its one number %p: kept for on time, set by nobody", (target) => {
    expect(decodeSettings({ report: { target } }).targets).toEqual([targetWithoutIssuer(target)]);
  });

  it("come back as they were kept, and an emptied table stays empty: nobody's target must not return by itself", () => {
    expect(decodeSettings(encodeSettings({ ...defaultSettings, targets: [targetWithoutIssuer(0.9), set] })).targets).toEqual([targetWithoutIssuer(0.9), set]);
    expect(decodeSettings(encodeSettings({ ...defaultSettings, targets: [] })).targets).toEqual([]);
  });

  it.each<[string, object]>([
    ["a value that is no share", { value: 95 }], ["a text for a value", { value: "95%" }], ["an indicator nobody knows", { indicator: "happiness" }],
    ["days that are none", { from: "1/1/2026" }], ["days the wrong way round", { to: 5 }], ["a scope without a name", { scope: { by: "unit", name: " " } }],
    ["a cut nobody knows", { scope: { by: "planet", name: "A" } }], ["a scope that cannot be read", { scope: "UBND xã A" }],
  ])("leave out one with %s, or it would judge what it is not for", (_what, damage) => {
    expect(decodeSettings({ report: { targets: [set, { ...set, ...damage }, null, 7] } }).targets).toEqual([set]);
    expect(decodeSettings({ report: { targets: [{ ...set, ...damage }] } }).targets).toEqual(defaultSettings.targets);
  });
});
