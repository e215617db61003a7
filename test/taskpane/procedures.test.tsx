import { act } from "react";
import axe from "axe-core";
import type { Reading } from "../../src/register/model/reading";
import type { UpdatedList } from "../../src/report/procedures/updatedList";
import { createPane } from "../../src/taskpane/store/pane";
import { onlyList, sheetList } from "../register/procedures/lists";
import { aReading } from "./samples";
import { click, closePane, fakeServices, named, openPane, select, words } from "./page";

const KEPT = onlyList([
  ["STT", "Mã TTHC", "Tên thủ tục", "Thời hạn giải quyết"],
  [1, "1.000001", "Đăng ký khai sinh", "Trong ngày"], [2, "1.000002", "Đăng ký khai tử", "5 ngày làm việc"], [3, "1.000003", "Đăng ký kết hôn", "5 ngày làm việc"],
]);
const NEWER = sheetList([
  ["STT", "Mã TTHC", "Tên thủ tục", "Thời hạn giải quyết"],
  [1, "1.000001", "Đăng ký khai sinh", "Trong ngày"], [2, "1.000002", "Đăng ký khai tử", "3 ngày làm việc"], [3, "1.000004", "Đăng ký nhận nuôi", "10 ngày"],
], "DM 2026");

function services(procedures: Reading["procedures"] = { ...KEPT, others: [{ sheet: "DM 2026", procedures: 3, isHidden: false }] }) {
  const reading: Reading = procedures === undefined ? aReading() : { ...aReading(), procedures };
  return fakeServices({
    read: () => Promise.resolve({ ok: true, reading, skipped: [], hiddenRows: [] }),
    readProcedureSheet: (sheet) => Promise.resolve(sheet === "DM 2026" ? { ok: true, list: NEWER } : { ok: false, problem: { code: "noRegister", message: "Không có danh mục." } }),
    readProcedureFile: () => Promise.resolve({ ok: true, list: NEWER }),
  });
}

afterEach(closePane);

const box = (label: string): HTMLInputElement => {
  const found = [...document.querySelectorAll<HTMLInputElement>("input[type=checkbox]")].find((each) => each.labels?.[0]?.textContent === label);
  if (!found) throw new Error(`no box ${label}`);
  return found;
};

const writtenNotes = (given: ReturnType<typeof services>): string[] => (given.writeProcedureList.mock.calls[0][0] as UpdatedList).rows.map((row) => row[row.length - 1]);

describe("the procedure list in the pane", () => {
  it("says which list counts, shows each change with both values, and writes only what is taken", async () => {
    const given = services();
    await openPane(given);
    await click("Số liệu");
    expect(words()).toContain("Đang dùng trang “Danh mục”: 3 thủ tục.");
    expect(words()).toContain("Không dùng: “DM 2026”");
    await click("Cập nhật danh mục…");
    await select("Danh mục mới, hoặc phụ lục quyết định", "DM 2026");
    expect(words()).toContain("thời hạn: 5 ngày làm việc → 3 ngày làm việc");
    // What a list merely lacks is not dropped unless somebody says so.
    expect([box("1.000004 Đăng ký nhận nuôi").checked, box("1.000002 Đăng ký khai tử").checked, box("1.000003 Đăng ký kết hôn").checked]).toEqual([true, true, false]);
    const { violations } = await axe.run(document.body, { rules: { region: { enabled: false }, "color-contrast": { enabled: false } } });
    expect(violations.map(({ id }) => id)).toEqual([]);
    await act(async () => box("1.000004 Đăng ký nhận nuôi").click());
    await click("Ghi danh mục mới (1 thay đổi)");
    expect(writtenNotes(given)).toEqual(["", "Sửa theo “DM 2026”: thời hạn: 5 ngày làm việc → 3 ngày làm việc", ""]);
    expect(words()).toContain("Đã ghi 3 dòng vào trang “Danh mục TTHC cập nhật”");
  });

  it("has nothing to write before a list is chosen, and tells a sheet that holds none", async () => {
    const given = services();
    await openPane(given);
    await click("Số liệu");
    await click("Cập nhật danh mục…");
    expect(named("Ghi danh mục mới (0 thay đổi)").getAttribute("aria-disabled")).toBe("true");
    const pane = createPane(given);
    await pane.actions.openProcedures();
    await pane.actions.chooseNewer({ from: "sheet", sheet: "Khác" });
    expect(pane.store.get().procedures).toMatchObject({ update: null, newer: { read: { phase: "failed" } } });
    await pane.actions.writeProcedures();
    expect(given.writeProcedureList).not.toHaveBeenCalled();
  });

  it("makes a first list of a file where the workbook has none", async () => {
    const given = services(undefined);
    delete (given as Partial<typeof given>).readProcedureSheet;
    const pane = createPane(fakeServices({ readProcedureFile: () => Promise.resolve({ ok: true, list: NEWER }), writeProcedureList: given.writeProcedureList }));
    await pane.actions.openProcedures();
    await pane.actions.chooseNewer({ from: "file", file: { name: "QĐ 12.xlsx", size: 1, modified: 0, arrayBuffer: () => Promise.resolve(new ArrayBuffer(0)) } });
    expect(pane.store.get().procedures?.chosen.size).toBe(3);
    pane.actions.takeChanges([0, 1], false);
    await pane.actions.writeProcedures();
    expect(writtenNotes(given)).toEqual(["Thêm theo “QĐ 12.xlsx”"]);
  });
});
