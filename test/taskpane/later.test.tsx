import { click, closePane, fakeServices, openPane, words } from "./page";

let served = true;
jest.mock("../../src/taskpane/components/later/moreParts", () => {
  if (!served) throw new Error("ChunkLoadError");
  return jest.requireActual<object>("../../src/taskpane/components/later/moreParts");
});
afterEach(closePane);

describe("a tab that is loaded when it is first shown", () => {
  it("says that it could not be loaded instead of staying blank, and comes when asked for again", async () => {
    served = false;
    await openPane(fakeServices());
    await click("Quy ước");
    expect(words()).toContain("Không tải được một phần của TTHC");
    expect(document.querySelector("[role=tabpanel] [role=alert]")).not.toBeNull();
    served = true;
    await click("Tải lại");
    expect(words()).toContain("Mẫu số của tỷ lệ đúng hạn");
    expect(words()).not.toContain("Không tải được");
  });
});

describe("English that cannot be loaded", () => {
  const problem = { code: "notLoaded" as const, message: "Không tải được một phần của TTHC." };

  it("leaves the pane Vietnamese, says so and is not remembered", async () => {
    const services = fakeServices({ loadLanguage: (language) => Promise.resolve(language === "vi" ? { ok: true } : { ok: false, problem }) });
    await openPane(services);
    await click("English");
    expect(words()).toContain("bảng vẫn bằng tiếng Việt");
    expect(document.documentElement.lang).toBe("vi");
    expect(services.keepLanguage).not.toHaveBeenCalled();
  });
});
