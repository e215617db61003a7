import { ProblemError, isTooLarge, problemOf } from "../../../src/excel/host/problemOf";
import { loadTexts } from "../../../src/locales/text";

beforeAll(() => loadTexts("en"));

const office = (code: string, message = "") => ({ name: "RichApi.Error", code, message });

describe("what went wrong, in the user's language", () => {
  test.each([
    ["InvalidOperationInCellEditMode", "editMode"], ["ResponsePayloadSizeLimitExceeded", "tooLarge"], ["RequestPayloadSizeLimitExceeded", "tooLarge"],
    ["ApiNotFound", "unsupportedHost"], ["GeneralException", "readFailed"], ["", "readFailed"],
  ])("Excel's %j is the problem %s with a sentence that says what to do", (code, problem) => {
    const told = problemOf(office(code), "read", "vi");
    expect(told.code).toBe(problem);
    expect(told.message).toMatch(/Hãy/);
    expect(told.message).not.toMatch(/\{\w+\}/);
  });

  test("a refusal while writing means a protected workbook; while reading it does not", () => {
    expect(problemOf(office("AccessDenied"), "write", "vi").code).toBe("protectedWorkbook");
    expect(problemOf(office("AccessDenied"), "read", "vi").code).toBe("readFailed");
  });

  test("a known reason keeps its own sentence through code that waits", () => {
    expect(problemOf(new ProblemError("cancelled"), "read", "vi").code).toBe("cancelled");
    expect(problemOf(new ProblemError("writeFailed", { detail: "H12" }), "write", "vi").message).toContain("H12");
  });

  test.each([undefined, null, 5, "lỗi", new Error("x"), {}, { code: 5 }])("anything that is thrown (%p) becomes a sentence", (thrown) => {
    expect(problemOf(thrown, "write", "en")).toMatchObject({ code: "writeFailed", message: expect.stringMatching(/\w/) });
    expect(isTooLarge(thrown)).toBe(false);
  });
});
