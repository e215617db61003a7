import { act } from "react";
import { makePeriod } from "../../src/calendar/period";
import type { Freeze } from "../../src/excel/freeze/listFreezes";
import { DEFAULT_CONVENTIONS } from "../../src/indicators/conventions";
import { click, closePane, fakeServices, named, openPane, words } from "./page";

afterEach(closePane);

function aFreeze(change: Partial<Freeze> = {}): Freeze {
  return {
    id: "20210921090500", dataSheet: "Dữ liệu Chốt số Q3-2021", printSheet: "Chốt số Q3-2021", firstCase: 18,
    head: {
      period: makePeriod("quarter", 2021, 3, 20), conventions: DEFAULT_CONVENTIONS, rateBase: "A", ruleVersion: "1", roles: [],
      frozenAt: "09:05 ngày 21/9/2021", frozenDay: 44_460, fingerprint: "7F3A-12C4-9B0E-55D1-A0C3-4E1F-88B2-6D97", count: 14_722,
    },
    ...change,
  };
}

const summary = { added: 1, removed: 0, changed: 2, counting: 3, progressed: 0 };

describe("freezing from the pane", () => {
  it("names the period on its button, says where the freeze went, and lists it at once", async () => {
    const freezes: Freeze[] = [];
    const services = fakeServices({
      listFreezes: () => Promise.resolve([...freezes]),
      freeze: () => { freezes.push(aFreeze()); return Promise.resolve({ ok: true, sheet: "Chốt số Q3-2021", dataSheet: "x", fingerprint: "7F3A-12C4", count: 3 }); },
    });
    await openPane(services);
    expect(words()).not.toContain("So với hiện tại");
    await click("Chốt số Quý III năm 2021");
    expect(services.freeze).toHaveBeenCalledTimes(1);
    expect(words()).toContain("Đã chốt số vào trang “Chốt số Q3-2021”. Mã kiểm tra: 7F3A-12C4.");
    expect(words()).toContain("Quý III năm 2021, chốt lúc 09:05 ngày 21/9/2021");
    expect(words()).toContain("7F3A-12C4-9B0E-55D1-A0C3-4E1F-88B2-6D97");
  });

  it("pressed twice freezes once, and its failure is a sentence that is read aloud", async () => {
    let finish: (outcome: Awaited<ReturnType<ReturnType<typeof fakeServices>["freeze"]>>) => void = () => undefined;
    const services = fakeServices({ freeze: () => new Promise((resolve) => { finish = resolve; }) });
    await openPane(services);
    await click("Chốt số Quý III năm 2021");
    await click("Đang chốt số…");
    expect(services.freeze).toHaveBeenCalledTimes(1);
    await act(async () => finish({ ok: false, problem: { code: "protectedWorkbook", message: "Tệp đang khóa cấu trúc." } }));
    expect([...document.querySelectorAll("[role=alert]")].some((region) => region.textContent?.includes("Tệp đang khóa cấu trúc."))).toBe(true);
  });
});

describe("freezes of the workbook", () => {
  const listed = (...freezes: Freeze[]) => ({ listFreezes: () => Promise.resolve(freezes) });

  it("are shown newest first, each button saying which freeze it is about", async () => {
    const later = aFreeze({ id: "20211005080000", printSheet: "Chốt số Q3-2021 (2)" });
    if (later.head) later.head = { ...later.head, frozenAt: "08:00 ngày 5/10/2021" };
    await openPane(fakeServices(listed(aFreeze(), later)));
    const names = [...document.querySelectorAll("[aria-label^='So với hiện tại']")].map((each) => each.getAttribute("aria-label"));
    expect(names).toEqual(["So với hiện tại: Quý III năm 2021, chốt lúc 08:00 ngày 5/10/2021", "So với hiện tại: Quý III năm 2021, chốt lúc 09:05 ngày 21/9/2021"]);
  });

  it("that are drafts say so, with the reason as far as it is kept", async () => {
    const [draft, older] = [aFreeze({ id: "a" }), aFreeze({ id: "b" })];
    if (draft.head) draft.head = { ...draft.head, doubtful: ["online"], doubts: [{ type: "unknownChannel", count: 15 }, { type: "ofALaterVersion", count: 2 }] };
    if (older.head) older.head = { ...older.head, doubtful: ["online", "onlineRate"] };
    await openPane(fakeServices(listed(draft, older)));
    expect(words()).toContain("Quý III năm 2021, dự thảo chốt lúc 09:05 ngày 21/9/2021");
    expect(words()).toContain("Dự thảo: 1 chỉ tiêu chưa chắc chắn khi chốt. Vì: Hình thức tiếp nhận chưa biết (15).");
    expect(words()).toContain("Dự thảo: 2 chỉ tiêu chưa chắc chắn khi chốt.");
  });

  it("are compared with today by their own id, and the differences are said with their sheet", async () => {
    const services = fakeServices({ ...listed(aFreeze()), compareFreeze: () => Promise.resolve({ ok: true, sheet: "Thay đổi số chốt Q3-2021", summary, message: "" }) });
    await openPane(services);
    await click("So với hiện tại");
    expect(services.compareFreeze.mock.calls[0][0]).toBe("20210921090500");
    expect(words()).toContain("Hồ sơ thêm: 1, không còn: 0, thay đổi: 2; làm thay đổi số liệu: 3.");
    await click("Đến trang", "button");
    expect(services.goTo).toHaveBeenCalled();
  });

  it("say in one sentence that nothing changed", async () => {
    await openPane(fakeServices(listed(aFreeze())));
    await click("So với hiện tại");
    expect(words()).toContain("Không có gì thay đổi.");
  });

  it("tell a damaged one and one whose printed sheet is gone, and offer only what still works", async () => {
    await openPane(fakeServices(listed(aFreeze({ id: "a", head: null }), aFreeze({ id: "b", printSheet: null }))));
    expect(words()).toContain("Trang chốt “Chốt số Q3-2021” đã bị sửa nên không đọc được.");
    expect(words()).toContain("Trang in đã bị xóa");
    expect(document.querySelectorAll("[aria-label^='So với hiện tại']")).toHaveLength(1);
    expect(() => named("Đến trang: Quý III")).toThrow();
  });
});
