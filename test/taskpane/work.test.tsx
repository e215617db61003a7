import { act } from "react";
import type { CommandOutcome } from "../../src/commands/outcome";
import { OFFERED } from "../../src/functions/catalogue";
import { NO_ANSWERS } from "../../src/register/corrections/answers";
import { withMeaning } from "../../src/register/corrections/corrections";
import { NO_CORRECTIONS } from "../../src/register/model/corrections";
import { CHANNEL } from "../../src/register/model/caseCodes";
import { defaultSettings } from "../../src/report/request/settings";
import { aReport, finding, aReading } from "./samples";
import { click, closePane, fakeServices, named, openPane, words } from "./page";

afterEach(closePane);

const inserted = () => {
  const result = aReport();
  if (!result.ok) throw new Error("the sample is a report");
  return { ok: true as const, json: { ...result.report.json, sheets: ["Tổng hợp Q3-2021"] }, sheet: "Tổng hợp Q3-2021", replaced: [] as string[], remarks: [] as string[] };
};

describe("inserting the summary sheet", () => {
  it("says where it went and goes there", async () => {
    const services = fakeServices({ insert: () => Promise.resolve(inserted()) });
    await openPane(services);
    await click("Chèn trang tổng hợp");
    expect(words()).toContain("Đã thêm trang “Tổng hợp Q3-2021”.");
    await click("Đến trang");
    expect(services.goTo).toHaveBeenCalledWith({ sheet: "Tổng hợp Q3-2021", row: 1, column: 1 });
    await click("Đóng thông báo");
    expect(words()).not.toContain("Đã thêm trang");
  });

  it("that fails says why in a sentence that is read aloud, and leaves the button", async () => {
    await openPane(fakeServices());
    await click("Chèn trang tổng hợp");
    expect([...document.querySelectorAll("[role=alert]")].some((region) => region.textContent?.includes("Tệp đang khóa cấu trúc."))).toBe(true);
    expect(named("Chèn trang tổng hợp").getAttribute("aria-disabled")).not.toBe("true");
  });

  it("beside an earlier sheet that Excel keeps says so, not that the other sheets are as they were", async () => {
    const remark = "Đã ghi xong trang “Tổng hợp Q3-2021”, nhưng Excel không cho xóa trang cũ.";
    const outcome = { ...inserted(), remarks: [remark] };
    const services = fakeServices({ insert: () => Promise.resolve({ ...outcome, json: { ...outcome.json, sheets: ["Tổng hợp Q3-2021"] } }) });
    await openPane(services);
    await click("Chèn trang tổng hợp");
    expect(words()).toContain(`Đã thêm 1 trang: Tổng hợp Q3-2021. ${remark}`);
    expect(words()).not.toContain("Các trang khác giữ nguyên");
  });

  it("pressed twice makes one sheet", async () => {
    let finish: (outcome: ReturnType<typeof inserted>) => void = () => undefined;
    const services = fakeServices({ insert: () => new Promise((resolve) => { finish = resolve; }) });
    await openPane(services);
    await click("Chèn trang tổng hợp");
    await click("Đang chèn trang tổng hợp…");
    expect(services.insert).toHaveBeenCalledTimes(1);
    await act(async () => finish(inserted()));
  });

  it("stores waiting choices first, so that the ribbon and the file agree with the sheet", async () => {
    const order: string[] = [];
    const services = fakeServices({
      saveSettings: () => { order.push("save"); return Promise.resolve({ ok: true }); },
      insert: () => { order.push("insert"); return Promise.resolve(inserted()); },
    });
    await openPane(services);
    await click("Kỳ sau");
    await click("Chèn trang tổng hợp");
    expect(order).toEqual(["save", "insert"]);
  });

  it("after the register was changed brings the pane up to the sheet's figures", async () => {
    const changed = inserted();
    const services = fakeServices({ insert: () => Promise.resolve({ ...changed, json: { ...changed.json, total: { ...changed.json.total, received: 14_050 } } }) });
    await openPane(services);
    await click("Chèn trang tổng hợp");
    expect(services.read).toHaveBeenCalledTimes(2);
  });

  it("does not read again when nothing changed", async () => {
    const services = fakeServices({ insert: () => Promise.resolve(inserted()) });
    await openPane(services);
    await click("Chèn trang tổng hợp");
    expect(services.read).toHaveBeenCalledTimes(1);
  });
});

describe("the data doctor's sheets", () => {
  it("that were made are told when another could not be", async () => {
    const notMade = ["“Đề xuất sửa”: Tệp đang khóa cấu trúc."];
    await openPane(fakeServices({ insertDoctor: () => Promise.resolve({ ok: true, sheets: ["Phiếu kiểm tra"], replaced: [], notMade, remarks: [] }) }));
    await click("Số liệu");
    await click("Lập phiếu kiểm tra");
    expect(words()).toContain("Đã thêm 1 trang: Phiếu kiểm tra. Chưa lập được: “Đề xuất sửa”: Tệp đang khóa cấu trúc.");
  });
});

describe("removing what was inserted", () => {
  it("asks first, with the safe answer under the finger, and tells what went", async () => {
    const services = fakeServices();
    await openPane(services);
    await click("Xóa trang đã chèn");
    expect(document.activeElement?.textContent).toBe("Giữ lại");
    await click("Giữ lại");
    expect(services.removeInserted).not.toHaveBeenCalled();
    expect(document.activeElement?.textContent).toBe("Xóa trang đã chèn");
    await click("Xóa trang đã chèn");
    await click("Xóa");
    expect(words()).toContain("Đã xóa 1 trang: Tổng hợp Q3-2021.");
  });

  it("is left with Esc", async () => {
    await openPane(fakeServices());
    await click("Xóa trang đã chèn");
    await act(async () => document.activeElement?.dispatchEvent(new KeyboardEvent("keydown", { key: "Escape", bubbles: true })));
    expect(words()).not.toContain("Không hoàn tác được");
  });

  it.each([
    [{ removed: [], kept: [] }, "Tệp không có trang nào do TTHC chèn."],
    [{ removed: [], kept: ["Tổng hợp Q3"] }, "Giữ lại vì có người sửa: Tổng hợp Q3."],
    [{ removed: ["A"], kept: ["B"] }, "Đã xóa 1 trang: A. Giữ lại vì có người sửa: B."],
  ])("names what stayed: %j", async (outcome, sentence) => {
    await openPane(fakeServices({ removeInserted: () => Promise.resolve({ ok: true, ...outcome }) }));
    await click("Xóa trang đã chèn");
    await click("Xóa");
    expect(words()).toContain(sentence);
  });
});

describe("findings", () => {
  it("come with the serious first, in words and with a number", async () => {
    await openPane(fakeServices());
    await click("Số liệu");
    const lines = [...document.querySelectorAll("button[aria-expanded]")].map((line) => line.getAttribute("aria-label") ?? "").filter((name) => name.includes("chỗ"));
    expect(lines.map((line) => line.split(":")[0])).toEqual(["Lỗi", "Cảnh báo", "Ghi nhận"]);
    expect(lines[0]).toContain("7 chỗ");
  });

  it("are walked through one by one in Excel while the focus stays", async () => {
    const services = fakeServices();
    await openPane(services);
    await click("Số liệu");
    await click("Lỗi:");
    await click("Chỗ sau");
    expect(services.goTo).toHaveBeenLastCalledWith(expect.objectContaining({ sheet: "HoSo", row: 12, column: 6 }));
    await click("Chỗ sau");
    expect(services.goTo).toHaveBeenLastCalledWith(expect.objectContaining({ row: 40 }));
    expect(words()).toContain("2/7: Trang HoSo, ô F40");
    expect(document.activeElement?.textContent).toBe("Chỗ sau");
    await click("Chỗ trước");
    expect(services.goTo).toHaveBeenLastCalledWith(expect.objectContaining({ row: 12 }));
  });

  it("show the first places and more on request", async () => {
    await openPane(fakeServices());
    await click("Số liệu");
    await click("Lỗi:");
    expect(words()).toContain("ô F99");
    expect(words()).not.toContain("ô F250");
    await click("Xem thêm (còn 2)");
    expect(words()).toContain("Trang HoSo, ô F250: “31/02/2021”");
  });

  it("show a register's text as text, whatever it holds", async () => {
    const hostile = aReading([finding("unreadableDate", 9, "<img src=x onerror=alert(1)>")]);
    await openPane(fakeServices({ read: () => Promise.resolve({ ok: true, reading: hostile, skipped: [], hiddenRows: [] }) }));
    await click("Số liệu");
    await click("Lỗi:");
    expect(words()).toContain("<img src=x onerror=alert(1)>");
    expect(document.querySelector("img")).toBeNull();
  });

  it("on a sheet that is gone say so", async () => {
    await openPane(fakeServices({ goTo: () => Promise.resolve({ ok: false, problem: null }) }));
    await click("Số liệu");
    await click("Lỗi:");
    await click("Chỗ sau");
    expect(words()).toContain("Không còn trang “HoSo”");
  });

  it("that are none are said to be none", async () => {
    await openPane(fakeServices({ read: () => Promise.resolve({ ok: true, reading: aReading([]), skipped: [], hiddenRows: [] }) }));
    await click("Số liệu");
    expect(words()).toContain("Không có gì phải xem lại.");
  });
});

describe("balance checks", () => {
  it("that fail give what should be, what is, and the difference", async () => {
    const checks = [{ rule: "cumulative.inflow" as const, ok: false, group: "", sheet: "", row: 0, expected: 55_326, actual: 55_845, difference: 519 }];
    await openPane(fakeServices({ build: () => aReport({ checks }) }));
    await click("Số liệu");
    expect(words()).toContain("phải là 55.326, đang là 55.845, lệch 519");
    expect(words()).toContain("1/1 phép kiểm tra không khớp");
  });
});

describe("the ribbon", () => {
  const listen = () => {
    let tell: (outcome: CommandOutcome) => void = () => undefined;
    const services = fakeServices({ onCommand: (listener) => { tell = listener; return () => undefined; } });
    return { services, tell: (outcome: CommandOutcome) => act(async () => tell(outcome)) };
  };

  it("that checks the data opens the data here and reads afresh", async () => {
    const { services, tell } = listen();
    await openPane(services);
    await tell({ command: "checkData", outcome: { ok: true } });
    expect(named("Số liệu").getAttribute("aria-selected")).toBe("true");
    expect(services.read).toHaveBeenCalledTimes(2);
  });

  it("that made a report, or could not, is told here", async () => {
    const { services, tell } = listen();
    await openPane(services);
    await tell({ command: "quarterlyReport", outcome: inserted() });
    expect(words()).toContain("Đã thêm trang “Tổng hợp Q3-2021”.");
    await tell({ command: "quarterlyReport", outcome: { ok: false, problem: { code: "noDueColumn", message: "Sổ không có cột ngày hẹn trả." } } });
    expect(words()).toContain("Sổ không có cột ngày hẹn trả.");
  });

  it("that failed before the pane opened is not forgotten", async () => {
    await openPane(fakeServices({ lastCommand: () => ({ command: "quarterlyReport", outcome: { ok: false, problem: { code: "editMode", message: "Excel đang ở chế độ sửa ô." } } }) }));
    expect(words()).toContain("Excel đang ở chế độ sửa ô.");
  });
});

describe("reopening the pane", () => {
  it("reads again: the register may have been changed meanwhile", async () => {
    let reopen: () => void = () => undefined;
    const services = fakeServices({ onReopened: (listener) => { reopen = listener; return () => undefined; } });
    await openPane(services);
    await act(async () => reopen());
    expect(services.read).toHaveBeenCalledTimes(2);
  });
});

describe("formulas", () => {
  it("work in this workbook as they stand: its range, the period, the user's separator", async () => {
    const services = fakeServices();
    await openPane(services);
    await click("Hàm");
    expect(words()).toContain('=TTHC.ONTIME(HoSo!$A$5:$L$16239; "Q3/2021")');
    await click("Chép công thức TTHC.ONTIME");
    expect(services.copy).toHaveBeenCalledWith('=TTHC.ONTIME(HoSo!$A$5:$L$16239; "Q3/2021")');
    expect(OFFERED.filter(({ id }) => !words().includes(`TTHC.${id}`))).toEqual([]);
  });

  it("are not offered over one of several sheets, whose figures would not be the register's", async () => {
    const reading = aReading();
    const [layout] = reading.layouts;
    const several = { ...reading, layouts: [{ ...layout, sheet: "T7" }, { ...layout, sheet: "T8" }] };
    await openPane(fakeServices({ read: () => Promise.resolve({ ok: true, reading: several, skipped: [], hiddenRows: [] }) }));
    await click("Hàm");
    expect(words()).toContain("Sổ nằm ở nhiều trang (“T7”, “T8”)");
    expect(words()).not.toContain("T7!$B");
    expect(words()).toContain("=TTHC.ONTIME(ho_so; [ky]; [don_vi]; [lua_chon]…)");
    expect(words()).toContain('=TTHC.PERIOD("Q3/2021")');
  });

  it("are said to count otherwise once something was confirmed, which no formula knows; another base they carry", async () => {
    const sentence = "không biết các điểm bạn đã xác nhận";
    await openPane(fakeServices());
    await click("Hàm");
    expect(words()).not.toContain(sentence);
    await closePane();
    await openPane(fakeServices({ loadSettings: () => Promise.resolve({ ok: true, done: { ...defaultSettings, rateBase: "B" as const } }) }));
    await click("Hàm");
    expect(words()).not.toContain(sentence);
    expect(words()).toContain('; "Mẫu số"; "B")');
    await closePane();
    const corrections = withMeaning(NO_CORRECTIONS, "channel", "Zalo", CHANNEL.online);
    await openPane(fakeServices({ loadAnswers: () => Promise.resolve({ ok: true, done: { ...NO_ANSWERS, corrections } }) }));
    await click("Hàm");
    expect(words()).toContain(sentence);
  });

  it("use commas where Excel does", async () => {
    await openPane(fakeServices({ listSeparator: () => Promise.resolve(",") }));
    await click("Hàm");
    expect(words()).toContain('=TTHC.ONTIME(HoSo!$A$5:$L$16239, "Q3/2021")');
  });
});

describe("the language", () => {
  it("changes on request, is kept, and the report's own language stays Vietnamese", async () => {
    const services = fakeServices();
    await openPane(services);
    await click("English");
    expect(words()).toContain("Insert the summary sheet");
    expect(document.documentElement.lang).toBe("en");
    expect(services.keepLanguage).toHaveBeenCalledWith("en");
    expect(document.querySelector("div[lang=vi]")?.textContent).toContain("Trung tâm tiếp nhận mới");
    await click("Tiếng Việt");
    expect(words()).toContain("Chèn trang tổng hợp");
  });
});
