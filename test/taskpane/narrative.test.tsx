import { aReport } from "./samples";
import { click, closePane, fakeServices, named, openPane, words } from "./page";

afterEach(closePane);

const inserted = () => {
  const result = aReport();
  if (!result.ok) throw new Error("the sample is a report");
  return Promise.resolve({ ok: true as const, json: { ...result.report.json, sheets: ["Tổng hợp Q3-2021"] }, sheet: "Tổng hợp Q3-2021", replaced: [], remarks: [] });
};

describe("the report's paragraph", () => {
  it("leads from each number to its cell once the sheet is there, so that a leader's question is answered at once", async () => {
    const services = fakeServices({ insert: inserted });
    await openPane(services);
    expect(() => named("14.043")).toThrow();
    await click("Chèn trang tổng hợp");
    await click("14.043");
    expect(services.figureCell).toHaveBeenCalledWith(expect.anything(), "received", "vi");
    expect(services.goTo).toHaveBeenLastCalledWith({ sheet: "Tổng hợp Q3-2021", row: 10, column: 3 });
  });

  it("leads nowhere once another period is chosen: the sheet does not hold these numbers", async () => {
    await openPane(fakeServices({ insert: inserted }));
    await click("Chèn trang tổng hợp");
    await click("Kỳ sau");
    expect(() => named("14.043")).toThrow();
    expect(words()).toContain("Sau khi chèn báo cáo");
  });

  it("becomes a Word document, and the pane says which file", async () => {
    const services = fakeServices();
    await openPane(services);
    await click("Tải báo cáo Word (.docx)");
    expect(services.saveDocument).toHaveBeenCalledTimes(1);
    expect(words()).toContain("Đã tạo tệp “Tổng hợp Q3-2021.docx”.");
  });

  it("that cannot become a document says why", async () => {
    await openPane(fakeServices({ saveDocument: () => Promise.resolve({ ok: false, problem: { code: "writeFailed", message: "Không tạo được tệp." } }) }));
    await click("Tải báo cáo Word (.docx)");
    expect(words()).toContain("Không tạo được tệp.");
  });
});
