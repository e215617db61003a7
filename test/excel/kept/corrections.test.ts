import { loadAnswers, saveAnswers } from "../../../src/excel/kept/corrections";
import { readRegister } from "../../../src/excel/read/readRegister";
import { loadSettings, saveSettings } from "../../../src/excel/kept/settings";
import { SETTINGS_KEY } from "../../../src/settings/settingsText";
import { declineOffer, NO_ANSWERS, openOffers, type Answers } from "../../../src/register/corrections/answers";
import { withAlias, withColumn, withMeaning } from "../../../src/register/corrections/corrections";
import { NO_CORRECTIONS } from "../../../src/register/model/corrections";
import type { Offer } from "../../../src/register/model/offers";
import { STATUS } from "../../../src/register/model/caseCodes";
import { defaultSettings } from "../../../src/report/request/settings";
import { reopened } from "../../../packages/excel-host/test/file/archive";
import type { StartedHost } from "../../../packages/excel-host/test/startHost";
import { registerSheet, startExcel, workbookOf } from "../inExcel";

let started: StartedHost;
beforeAll(async () => { started = await startExcel(); });
afterAll(() => started.close());

async function layoutOf() {
  const outcome = await readRegister();
  if (!outcome.ok) throw new Error(outcome.problem.message);
  return outcome.reading.layouts[0];
}

/** Answers of every kind about the register of the test. */
async function someAnswers(): Promise<Answers> {
  const layout = await layoutOf();
  const corrections = withAlias(withMeaning(withColumn(NO_CORRECTIONS, layout, 8, null), "status", "Đang đo đạc", STATUS.open), { from: "STP", to: "Sở Tư pháp", since: 0 });
  const offer: Offer = { kind: "value", role: "channel", text: "Qua Zalo", count: 3, meaning: 0 };
  return declineOffer({ ...NO_ANSWERS, corrections }, offer, [layout]);
}

describe("what the user confirmed", () => {
  test("is there again when the .xlsx was saved, closed and opened: nobody answers the same twice", async () => {
    started.host.state = workbookOf({ "Sổ hồ sơ": registerSheet(20) });
    const answers = await someAnswers();
    await saveSettings({ ...defaultSettings, closingDay: 14 });
    await saveAnswers(answers);
    started.host.state = await reopened(started.host.state);
    expect(await loadAnswers()).toEqual(answers);
    expect((await loadSettings()).closingDay).toBe(14);
  });

  test("is kept without any applicant, case id or other cell of the register", async () => {
    started.host.state = workbookOf({ "Sổ hồ sơ": registerSheet(20) });
    await saveAnswers(await someAnswers());
    const kept = JSON.stringify([...started.host.state.settings]);
    expect(kept).not.toContain("Người nộp");
    expect(kept).not.toContain("H62");
  });

  /** All but how long it took. */
  const read = async () => ({ ...await readRegister(), took: 0 });

  test.each([undefined, "{", '{"columns":7}', 12, '{"version":9,"values":{"status":{"x":99}}}'])(
    "may be damaged (%s): the register is read as without it", async (stored) => {
      started.host.state = workbookOf({ "Sổ hồ sơ": registerSheet(30) });
      const before = await read();
      if (stored !== undefined) started.host.state.settings.set(SETTINGS_KEY, stored);
      expect(await read()).toEqual(before);
      expect(await loadAnswers()).toEqual(NO_ANSWERS);
    });

  test("costs no request of its own when the register is read", async () => {
    started.host.state = workbookOf({ "Sổ hồ sơ": registerSheet(30) });
    const requests = async (): Promise<number> => {
      const spy = jest.spyOn(started.host, "request");
      await readRegister();
      const count = spy.mock.calls.length;
      spy.mockRestore();
      return count;
    };
    const without = await requests();
    await saveAnswers(await someAnswers());
    expect(await requests()).toBe(without);
  });
});

describe("a no", () => {
  test("hides the offer that it was about and no other", async () => {
    started.host.state = workbookOf({ "Sổ hồ sơ": registerSheet(20) });
    const layout = await layoutOf();
    const offers: Offer[] = [
      { kind: "column", sheet: layout.sheet, column: 4, header: "Người nộp", role: "clerk", confidence: 0.4 },
      { kind: "column", sheet: layout.sheet, column: 4, header: "Người nộp", role: "handler", confidence: 0.4 },
      { kind: "swapDays", sheet: layout.sheet, column: 5, role: "received", count: 9, before: 5, after: 0, compared: 30 },
      { kind: "value", role: "status", text: "Đang đo đạc", count: 3, meaning: STATUS.open },
      { kind: "value", role: "channel", text: "Đang đo đạc", count: 3, meaning: 0 },
      { kind: "unitAlias", from: "STP", to: "Sở Tư pháp", count: 3, why: "abbreviation", since: 0 },
    ];
    for (const offer of offers) {
      const answers = declineOffer(NO_ANSWERS, offer, [layout]);
      expect(openOffers(offers, [layout], answers)).toEqual(offers.filter((other) => other !== offer));
      expect(declineOffer(answers, offer, [layout])).toEqual(answers);
      expect(answers.corrections).toEqual(NO_CORRECTIONS);
    }
  });

  test("and leaves it out of the next reading's offers, so that no report goes on waiting for an answer", async () => {
    const rows = registerSheet(20);
    const channel = rows[2].indexOf("Hình thức tiếp nhận");
    for (const row of rows.slice(3, 8)) row[channel] = "Qua Zalo";
    started.host.state = workbookOf({ "Sổ hồ sơ": rows });
    const read = async () => {
      const outcome = await readRegister();
      if (!outcome.ok) throw new Error(outcome.problem.message);
      return outcome.reading;
    };
    const { offers, layouts } = await read();
    expect(offers).toHaveLength(1);
    await saveAnswers(declineOffer(NO_ANSWERS, offers[0], layouts));
    expect((await read()).offers).toEqual([]);
  });
});
