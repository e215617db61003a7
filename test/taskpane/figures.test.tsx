import { act } from "react";
import axe from "axe-core";
import { NO_ANSWERS, type Answers } from "../../src/register/corrections/answers";
import { readAggregate } from "../../src/register/aggregate/readAggregate";
import { aggregateFingerprint } from "../../src/register/corrections/fingerprint";
import type { AggregateTable } from "../../src/register/model/aggregateTable";
import type { PaneServices } from "../../src/taskpane/services/services";
import { aReading } from "./samples";
import { click, closePane, fakeServices, named, openPane, select, words } from "./page";

afterEach(closePane);

const HEADER = ["Đơn vị", "Tiếp nhận mới", "Tồn kỳ trước", "Trước hạn", "Đúng hạn", "Chậm hạn", "Trong hạn", "Hồ sơ cần đôn đốc", "Tỷ lệ đúng hạn"];
const DRIVEN = "Đổi nội dung của cột H “Hồ sơ cần đôn đốc”";
const LIST = "Cột H “Hồ sơ cần đôn đốc” là";

function tableFor({ corrections }: Answers): AggregateTable {
  const table = readAggregate({ sheet: "T7", top: 1, left: 1, rows: [["Tháng 7 năm 2021"], HEADER, ["Sở A", 10, 2, 5, 3, 1, 2, 1, "80%"]] }, corrections.aggregates);
  if (table === null) throw new Error("no table");
  return table;
}

/** A workbook of one aggregate table that keeps answers, and is read with them as Excel's is. */
async function openData(): Promise<{ services: PaneServices; answers: () => Answers }> {
  let answers = NO_ANSWERS;
  const services = fakeServices({
    read: () => Promise.resolve({ ok: true, reading: { ...aReading(), layouts: [], aggregates: [tableFor(answers)] }, skipped: [], hiddenRows: [] }),
    loadAnswers: () => Promise.resolve({ ok: true, done: answers }),
    saveAnswers: (given) => {
      answers = given;
      return Promise.resolve({ ok: true });
    },
  });
  await openPane(services);
  await click("Số liệu");
  await click("6 cột được dùng");
  return { services, answers: () => answers };
}

describe("a column of an aggregate table", () => {
  it("is shown with what it counts and why, or that it is not counted", async () => {
    await openData();
    expect(words()).toContain("Không dùng. Tiêu đề “Hồ sơ cần đôn đốc”");
    expect(words()).toContain("Tỷ lệ in trong bảng, chỉ để đối chiếu. Tiêu đề “Tỷ lệ đúng hạn”");
    expect(words()).toContain("giải quyết quá hạn");
  });

  it("is what the user says: kept by the header, read with at once, and shown as the user's word", async () => {
    const { services, answers } = await openData();
    await click(DRIVEN);
    await select(LIST, "overdue");
    await click("Lưu");
    expect(answers().corrections.aggregates).toEqual([{ fingerprint: aggregateFingerprint(tableFor(NO_ANSWERS)), columns: [{ place: 7, figure: "overdue" }] }]);
    expect(services.read).toHaveBeenCalledTimes(2);
    expect(words()).toContain("Tiêu đề “Hồ sơ cần đôn đốc”: do người dùng chọn");
  });

  it("can be given back, and is guessed again", async () => {
    const { answers } = await openData();
    await click(DRIVEN);
    await select(LIST, "overdue");
    await click("Lưu");
    await click("1 điểm đã trả lời");
    expect(words()).toContain("Trang “T7”, cột H “Hồ sơ cần đôn đốc” là “đang giải quyết quá hạn”");
    await click("Bỏ: ");
    expect(answers().corrections.aggregates).toEqual([]);
    expect(words()).toContain("Không dùng. Tiêu đề “Hồ sơ cần đôn đốc”");
  });

  it("says which column has a figure now, so that nobody takes it away unawares", async () => {
    await openData();
    await click(DRIVEN);
    expect(named(LIST, "select").textContent).toContain("giải quyết quá hạn (đang là cột F)");
  });

  it("can be reached and named by a screen reader", async () => {
    await openData();
    await click(DRIVEN);
    const { violations } = await act(() => axe.run({ exclude: "[data-tabster-dummy]" }, { rules: { "color-contrast": { enabled: false } } }));
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0].html.slice(0, 120)}`)).toEqual([]);
  });
});
