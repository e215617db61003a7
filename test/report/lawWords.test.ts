import { makePeriod } from "../../src/calendar/period";
import { citedLaw, lawBehind, lawsOf } from "../../src/report/words/lawWords";
import { wordingOf } from "../../src/report/words/wording";

const words = wordingOf("vi");
const quarter = (year: number, index: number, closingDay = 20) => makePeriod("quarter", year, index, closingDay);

describe("a paper cites the law of its own days", () => {
  it.each([
    ["quý III/2021", quarter(2021, 3), ["oneStop2018"]], ["quý II/2025 chốt ngày 20", quarter(2025, 2), ["oneStop2018"]],
    ["quý III/2025 chốt ngày 20 đi qua ngày 01/7/2025", quarter(2025, 3), ["oneStop2018", "oneStop2025"]], ["quý III/2025 theo lịch", quarter(2025, 3, 31), ["oneStop2025"]],
  ])("%s", (_name, period, laws) => expect(lawsOf("oneStop", period)).toEqual(laws));

  it("names what had amended it by then, and nothing later", () => {
    expect(citedLaw("oneStop2018", quarter(2021, 3), words)).toBe("Nghị định số 61/2018/NĐ-CP ngày 23/4/2018 của Chính phủ về thực hiện cơ chế một cửa, một cửa liên thông trong giải quyết thủ tục hành chính");
    expect(citedLaw("oneStop2018", quarter(2024, 3), words)).toContain("(đã được sửa đổi, bổ sung bởi Nghị định số 107/2021/NĐ-CP ngày 06/12/2021)");
    expect(citedLaw("oneStop2025", quarter(2025, 4), words)).not.toContain("sửa đổi");
    expect(citedLaw("oneStop2025", quarter(2026, 2), words)).toMatch(/bởi Nghị định số 367\/2025\/NĐ-CP\)$/);
    expect(citedLaw("oneStop2025", quarter(2026, 3), words)).toMatch(/bởi Nghị định số 367\/2025\/NĐ-CP, Nghị định số 309\/2026\/NĐ-CP ngày 05\/8\/2026\)$/);
  });

  it("says until and from when two of them held, where a period goes over the change", () => {
    const period = quarter(2026, 3);
    expect(lawsOf("onlineServices", period).map((law) => citedLaw(law, period, words))).toEqual([
      "Nghị định số 42/2022/NĐ-CP ngày 24/6/2022 (đến hết ngày 30/6/2026)", "Nghị định số 224/2026/NĐ-CP ngày 24/6/2026 (từ ngày 01/7/2026)",
    ]);
  });

  it("puts no index behind the rate of a year that had none", () => {
    expect([lawBehind("index2022", quarter(2021, 3)), lawBehind("index2022", quarter(2026, 3))]).toEqual(["", " (QĐ 766)"]);
  });
});
