import { readFileSync } from "node:fs";
import { join } from "node:path";
import { act } from "react";
import axe from "axe-core";
import { click, closePane, fakeServices, openPane, words } from "../page";

afterEach(closePane);

const seed = readFileSync(join(__dirname, "../../checks/reportText/seed-report.txt"), "utf8");

async function paste(text: string): Promise<void> {
  const field = document.querySelector("textarea");
  if (!field) throw new Error("no field for the text");
  await act(async () => {
    Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, "value")?.set?.call(field, text);
    field.dispatchEvent(new Event("input", { bubbles: true }));
  });
  await click("Kiểm tra");
}

describe("a pasted report", () => {
  it("names every mistake with what should be, what is and the difference, beside the words themselves", async () => {
    await openPane(fakeServices());
    await click("Số liệu");
    await paste(seed);
    expect(words()).toContain("4 chỗ sai, 8 chỗ cần xem lại, 3 ghi nhận.");
    expect(words()).toContain("Lũy kế = tiếp nhận mới + tồn kỳ trước – Quý III: phải là 55.326, đang là 55.845, lệch 519");
    expect(words()).toContain("phải là 21/6/2021, đang là 21/6/2020, lệch -365 ngày");
    expect(document.querySelectorAll("ol blockquote").length).toBe(15);
  });

  it("is shown whole with numbered marks, and a button leads to each", async () => {
    await openPane(fakeServices());
    await click("Số liệu");
    await paste(seed);
    const marks = [...document.querySelectorAll("mark")].map((mark) => mark.textContent);
    expect(marks).toContain("lũy kế đã và đang giải quyết trong kỳ là 55.845 hồ sơ");
    expect(document.querySelector("[role=region][lang=vi]")?.textContent?.replace(/\[\d+\]/g, "")).toBe(seed);
    await click("Xem chỗ 2 trong văn bản");
    expect(document.activeElement?.textContent).toBe("[2]");
  });

  it("leaves no barrier for a screen reader", async () => {
    await openPane(fakeServices());
    await click("Số liệu");
    await paste(seed);
    const { violations } = await act(() => axe.run({ exclude: ["[data-tabster-dummy]"] }, { rules: { "color-contrast": { enabled: false } } }));
    expect(violations.filter(({ impact }) => impact === "serious" || impact === "critical").map(({ id }) => id)).toEqual([]);
  });

  it("says what it needs when nothing is recognised, and is gone after Xóa", async () => {
    await openPane(fakeServices());
    await click("Số liệu");
    await paste("Kính gửi Văn phòng UBND tỉnh.");
    expect(words()).toContain("Không nhận ra đoạn số liệu nào.");
    await click("Xóa");
    expect(words()).not.toContain("Không nhận ra đoạn số liệu nào.");
    expect(document.querySelector("textarea")?.value).toBe("");
  });

  it("can be checked without a register in the workbook, and nothing of it reaches the workbook or the clipboard", async () => {
    const services = fakeServices({ read: () => Promise.resolve({ ok: false, problem: { code: "noRegister", message: "Không tìm thấy sổ." } }) });
    await openPane(services);
    const before = Object.values(services).map((work) => work.mock.calls.length);
    await paste(seed);
    expect(words()).toContain("4 chỗ sai");
    expect(Object.values(services).map((work) => work.mock.calls.length)).toEqual(before);
  });
});
