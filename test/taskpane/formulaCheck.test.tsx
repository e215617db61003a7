import { act } from "react";
import { makePeriod } from "../../src/calendar/period";
import type { FormulaCell } from "../../src/checks/workbookFormulas";
import { defaultSettings } from "../../src/report/request/settings";
import { click, closePane, fakeServices, openPane, select, words } from "./page";

afterEach(closePane);

const formulas = (cells: FormulaCell[], unread: string[] = []) => ({ ok: true as const, done: { cells, tables: [], names: [], values: new Map<string, unknown>(), unread } });
const at = (row: number, formula: string): FormulaCell => ({ sheet: "Theo dõi", row, column: 2, formula });
const WHOLE = "HoSo!$A$5:$L$16239";
const Q2 = makePeriod("quarter", 2021, 2, 20);

describe("formulas of the workbook that count otherwise", () => {
  it("are named with their cell when the data are looked at, and not looked for before", async () => {
    const services = fakeServices({
      readFormulas: () => Promise.resolve(formulas([at(4, `=TTHC.ONTIME(${WHOLE},"Q2/2021")`), at(5, `=TTHC.ONTIME(${WHOLE},"Q3/2021")`), at(6, `=TTHC.ONTIME(${WHOLE},"Q3/2021",,"Mẫu số","C")`)])),
      loadSettings: () => Promise.resolve({ ok: true, done: { ...defaultSettings, rateBase: "B" } }),
    });
    await openPane(services);
    expect(services.readFormulas).not.toHaveBeenCalled();
    await click("Số liệu");
    expect(services.readFormulas).toHaveBeenCalledTimes(1);
    expect(words()).toContain("Đã xem 3 công thức; những công thức sau tính khác bảng điều khiển (3)");
    expect(words()).toContain("Trang Theo dõi, ô B5 (TTHC.ONTIME): tính theo mẫu số A, báo cáo theo B.");
    expect(words()).toContain("Trang Theo dõi, ô B6 (TTHC.ONTIME): tính theo mẫu số C, báo cáo theo B.");
    expect(words()).toContain("đếm kỳ Q2/2021 (21/3/2021–20/6/2021), bảng điều khiển đang chọn Q3/2021 (21/6/2021–20/9/2021)");
    expect(Q2.to).toBe(44367);
    await click("Đi tới ô: Trang Theo dõi, ô B6");
    expect(services.goTo).toHaveBeenCalledWith({ sheet: "Theo dõi", row: 6, column: 2 });
  });

  it("follow the pane's rules without being read again", async () => {
    const services = fakeServices({ readFormulas: () => Promise.resolve(formulas([at(4, `=TTHC.ONTIME(${WHOLE},"Q3/2021")`)])) });
    await openPane(services);
    await click("Số liệu");
    expect(words()).toContain("Đã xem 1 công thức, không thấy công thức nào tính khác bảng điều khiển.");
    await click("Quy ước");
    await click("B – Đã giải quyết", "input[type=radio]");
    await click("Số liệu");
    expect(words()).toContain("tính theo mẫu số A, báo cáo theo B");
    expect(services.readFormulas).toHaveBeenCalledTimes(1);
  });

  it("are no subject in a workbook without any", async () => {
    await openPane(fakeServices());
    await click("Số liệu");
    expect(words()).not.toContain("Công thức TTHC trong tệp");
  });

  it("that could not be looked at are said, never passed over", async () => {
    const problem = { code: "readFailed" as const, message: "Excel không cho đọc." };
    await openPane(fakeServices({ readFormulas: () => Promise.resolve({ ok: false, problem }) }));
    await click("Số liệu");
    expect(words()).toContain("Chưa xem được công thức trong tệp: Excel không cho đọc.");
    await closePane();
    await openPane(fakeServices({ readFormulas: () => Promise.resolve(formulas([at(4, "=TTHC.ONTIME({1,2})")], ["Lớn"])) }));
    await click("Số liệu");
    expect(words()).toContain("công thức này chưa xem được");
    expect(words()).toContain("Chưa xem công thức ở “Lớn”");
  });
});

describe("the closing rule", () => {
  const first = () => fakeServices({ loadSettings: () => Promise.resolve({ ok: true, done: defaultSettings, isNew: true }) });

  it("is asked at the first run with what each choice means, the published one chosen, the figures there meanwhile", async () => {
    await openPane(first());
    expect(words()).toContain("Kỳ báo cáo của bạn chốt ngày nào?");
    for (const meaning of ["Quy định của một tỉnh", "Nghị định 09/2019/NĐ-CP: quý III là 15/6–14/9", "Cổng Dịch vụ công quốc gia"]) expect(words()).toContain(meaning);
    expect([...document.querySelectorAll<HTMLInputElement>("input[type=radio]")].filter(({ checked }) => checked).map(({ value }) => value)).toEqual(["20"]);
    expect(words()).toContain("14.043");
  });

  it("is kept with the workbook's choices, the published one too, and then not asked again", async () => {
    for (const [choice, closingDay] of [[null, 20], ["Từ ngày 15 đến ngày 14", 14]] as const) {
      jest.useFakeTimers();
      try {
        const services = first();
        await openPane(services);
        if (choice) await click(choice, "input[type=radio]");
        await click("Dùng cách chốt này");
        await act(async () => jest.advanceTimersByTime(1_000));
        expect(services.saveSettings).toHaveBeenCalledWith(expect.objectContaining({ closingDay }));
        expect(services.build).toHaveBeenLastCalledWith(expect.anything(), expect.objectContaining({ closingDay }));
        expect(words()).not.toContain("chốt ngày nào");
        await closePane();
      } finally {
        jest.useRealTimers();
      }
    }
  });

  it("is answered as well where the period is chosen", async () => {
    await openPane(first());
    await select("Ngày chốt số liệu", "31");
    expect(words()).not.toContain("chốt ngày nào");
  });

  it("is not asked where the workbook keeps choices", async () => {
    await openPane(fakeServices());
    expect(words()).not.toContain("chốt ngày nào");
  });
});
