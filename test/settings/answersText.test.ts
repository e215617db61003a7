import fc from "fast-check";
import { decodeAnswers, encodeAnswers } from "../../src/settings/answersText";
import { decodeSettings, encodeSettings } from "../../src/settings/settingsText";
import { NO_ANSWERS, type Answers } from "../../src/register/corrections/answers";
import { NO_CORRECTIONS, type Corrections } from "../../src/register/model/corrections";
import { CHANNEL, STATUS } from "../../src/register/model/caseCodes";
import { COLUMN_ROLES } from "../../src/register/model/roles";
import { defaultSettings } from "../../src/report/request/settings";

const answers: Answers = {
  corrections: {
    layouts: [{ fingerprint: "1k9x", columns: [{ place: 6, role: "finished" }, { place: 7, role: null }], swapped: ["received"], monthFirst: ["due"], minutes: 420 }],
    values: { status: { "đang đo đạc": STATUS.open }, channel: { "qua zalo": CHANNEL.online }, serviceLevel: { "dvc loại b": 3 } },
    aliases: [{ from: "SKHĐT", to: "Sở Tài chính", since: 45_717 }],
    aggregates: [{ fingerprint: "8zq1", columns: [{ place: 6, figure: "overdue" }, { place: 7, figure: null }] }],
    preferred: [{ sheet: "Cổng DVC", over: "Một cửa" }],
  },
  declined: [
    { kind: "monthFirst", fingerprint: "1k9x", role: "received" }, { kind: "shiftDays", fingerprint: "1k9x" }, { kind: "sameCases", first: "A", second: "B" },
    { kind: "column", fingerprint: "1k9x", place: 8, role: "due" }, { kind: "swapDays", fingerprint: "1k9x", role: "due" },
    { kind: "value", role: "status", text: "ghi chú" }, { kind: "unitAlias", from: "Sở X", to: "Sở Y" },
  ],
  spellings: { "đang đo đạc": "Đang đo đạc", "ghi chú": "Ghi chú" },
};

describe("what the user confirmed", () => {
  test("comes back whole, or every opening would ask the same again", () => {
    expect(decodeAnswers(encodeAnswers(answers))).toEqual(answers);
  });

  test("and the report's settings live under one key without losing each other", () => {
    const settings = { ...defaultSettings, closingDay: 14, agency: "TRUNG TÂM" };
    const both = encodeAnswers(answers, encodeSettings(settings));
    expect(decodeSettings(both)).toEqual(settings);
    const again = encodeSettings({ ...settings, closingDay: 25 }, both);
    expect(decodeAnswers(again)).toEqual(answers);
    expect(decodeSettings(again).closingDay).toBe(25);
  });

  test("keeps what a newer version stored beside it", () => {
    const stored = encodeAnswers(answers, '{"version":7,"report":{"later":1},"holidays":[44440]}');
    expect(JSON.parse(stored)).toMatchObject({ report: { later: 1 }, holidays: [44440] });
    expect(JSON.parse(encodeSettings(defaultSettings, stored))).toMatchObject({ holidays: [44440] });
  });

  test.each([
    undefined, null, 7, "", "{", "[]", '{"columns":[]}', '{"columns":{"a":null,"b":{"columns":"x","swapped":7}}}',
    '{"columns":{"a":{"columns":[{"place":"1","role":"due"},{"place":1.5,"role":"due"},{"place":2,"role":"__proto__"},{"place":99999999,"role":null},{"role":"due"}],"swapped":["toString"]}}}',
    '{"values":{"status":{"x":0,"y":11,"z":"9","":9},"channel":{"x":4},"serviceLevel":{"x":5}}}', '{"values":[1],"aliases":{"from":"a"}}',
    '{"aliases":[null,1,{"from":"a"},{"from":"a","to":"b"},{"from":"a","to":"b","since":-1},{"from":"","to":"b","since":0}]}',
    `{"aliases":[{"from":"${"x".repeat(201)}","to":"b","since":0}]}`, '{"declined":[{"kind":"drop","role":"due"},{"kind":"column","fingerprint":"a","role":"due"},{"kind":"value","role":"unit","text":"a"}]}',
    `{"aliases":[{"from":"a","to":"b","since":0}],"pad":"${"x".repeat(1_000_001)}"}`,
    '{"columns":{"a":{"columns":[],"swapped":[],"monthFirst":["x"],"minutes":1.5},"b":{"minutes":99999}}}', '{"preferred":{"sheet":"A"}}', '{"preferred":[{"sheet":"A"},{"sheet":"","over":"B"},7]}', '{"declined":[{"kind":"sameCases","first":"A"},{"kind":"shiftDays"}]}', '{"aggregates":[]}', '{"aggregates":{"a":null,"b":[{"place":0,"figure":"late"},{"place":2,"figure":"__proto__"},{"place":"3","figure":null},{"place":4}],"":[{"place":1,"figure":"late"}]}}',
  ])("when damaged (%.60s) is as if it were not there, and reading goes on", (stored) => {
    expect(decodeAnswers(stored)).toEqual(NO_ANSWERS);
  });

  test("keeps how a text is written only when it was answered: nothing else of the register lies in the file", () => {
    const stored = encodeAnswers({ ...answers, spellings: { ...answers.spellings, "nguyen van a": "Nguyễn Văn A" } });
    expect(stored).not.toContain("Nguyễn");
  });

  test("is damaged member by member: one bad entry does not take the good ones with it", () => {
    const stored = '{"columns":{"a":{"columns":[{"place":1,"role":"due"},{"place":1,"role":"finished"},{"place":2,"role":"due"},{"place":3,"role":"bad"}],"swapped":["due","due","bad"]}},'
      + '"values":{"status":{"đang đo":3,"lạ":99}},"aliases":[{"from":"A","to":"B","since":0},7]}';
    expect(decodeAnswers(stored).corrections).toEqual({
      layouts: [{ fingerprint: "a", columns: [{ place: 1, role: "due" }], swapped: ["due"] }],
      values: { status: { "đang đo": STATUS.open }, channel: {}, serviceLevel: {} }, aliases: [{ from: "A", to: "B", since: 0 }], aggregates: [],
    });
  });

  test("stays small: of too many answers the newest are kept, so that the file never swells", () => {
    const numbers = Array.from({ length: 2_000 }, (_, number) => number);
    const corrections: Corrections = {
      ...NO_CORRECTIONS,
      values: { ...NO_CORRECTIONS.values, status: Object.fromEntries(numbers.map((number) => [`trạng thái ${"x".repeat(100)} số ${number}`, STATUS.open])) },
      aliases: numbers.map((number) => ({ from: `Đơn vị ${number}`, to: "Sở Tài chính", since: 0 })),
    };
    const stored = encodeAnswers({ corrections, declined: [], spellings: {} });
    expect(stored.length).toBeLessThan(300_000);
    const kept = decodeAnswers(stored).corrections;
    expect(kept.aliases[kept.aliases.length - 1].from).toBe("Đơn vị 1999");
    expect(Object.keys(kept.values.status)).toHaveLength(300);
  });

  test("reads anything at all into answers that can be used, and keeps them as read", () => {
    const role = fc.oneof(fc.constantFrom(...COLUMN_ROLES), fc.string(), fc.constant(null));
    const members = fc.record({
      columns: fc.dictionary(fc.string(), fc.record({ columns: fc.array(fc.record({ place: fc.anything(), role })), swapped: fc.array(role) })),
      values: fc.dictionary(fc.constantFrom("status", "channel", "x"), fc.dictionary(fc.string(), fc.integer({ min: -1, max: 12 }))),
      aliases: fc.array(fc.record({ from: fc.string(), to: fc.string(), since: fc.anything() })), declined: fc.array(fc.anything()), spellings: fc.dictionary(fc.string(), fc.anything()),
    }, { requiredKeys: [] });
    fc.assert(fc.property(fc.oneof(fc.string(), fc.json(), fc.anything(), members), (stored) => {
      const once = decodeAnswers(stored);
      expect(decodeAnswers(encodeAnswers(once))).toEqual(once);
    }), { numRuns: 60 });
  });
});
