import { act } from "react";
import { aReading } from "./samples";
import { click, closePane, fakeServices, named, openPane, select, type, words } from "./page";
import { targetWithoutIssuer } from "../../src/report/request/targets";

afterEach(closePane);

describe("the pane on opening", () => {
  it("reads by itself and shows the key figures of the last complete quarter", async () => {
    const services = fakeServices();
    await openPane(services);
    expect(services.read).toHaveBeenCalledTimes(1);
    expect(words()).toContain("14.043");
    expect(words()).toContain("99,74%");
    expect(words()).toContain("Tính từ ngày 21/6/2021 đến ngày 20/9/2021.");
    expect(words()).toContain("Đạt chỉ tiêu 95%");
  });

  it("says what to do when there is no register, and reads again on demand", async () => {
    const services = fakeServices();
    services.read.mockResolvedValueOnce({ ok: false, problem: { code: "noRegister", message: "Không tìm thấy sổ." } });
    await openPane(services);
    expect(document.querySelector("[role=alert]")?.textContent).not.toBeNull();
    expect(words()).toContain("Không tìm thấy sổ.");
    expect(words()).toContain("mỗi hồ sơ một dòng");
    await click("Đọc sổ");
    expect(words()).toContain("14.043");
  });

  it("says that this Excel is too old instead of failing, and asks nothing of it", async () => {
    const services = fakeServices({ supported: () => false });
    await openPane(services);
    expect(words()).toContain("Excel 2019 trở lên");
    expect(services.read).not.toHaveBeenCalled();
  });

  it("shows how far reading is and stops it on request", async () => {
    let signal: AbortSignal | undefined;
    const services = fakeServices({ read: ({ onProgress, signal: given }) => new Promise((resolve) => {
      signal = given;
      onProgress?.({ sheet: "HoSo", done: 5_000, total: 16_000 });
      given?.addEventListener("abort", () => resolve({ ok: false, problem: { code: "cancelled", message: "Đã hủy." } }));
    }) });
    await openPane(services);
    expect(words()).toContain("Đang đọc trang HoSo: 5.000/16.000 dòng");
    expect(document.querySelector("[role=progressbar]")?.getAttribute("aria-valuenow")).not.toBeNull();
    await click("Dừng đọc");
    expect(signal?.aborted).toBe(true);
    expect(words()).toContain("Đã hủy.");
  });

  it("keeps the earlier figures when a second reading is stopped", async () => {
    const services = fakeServices();
    await openPane(services);
    services.read.mockResolvedValueOnce({ ok: false, problem: { code: "cancelled", message: "Đã hủy." } });
    await click("Đọc lại sổ");
    expect(words()).toContain("14.043");
    expect(words()).toContain("Đã dừng đọc");
  });
});

describe("choices", () => {
  it("change the figures at once without reading again, and stay in the workbook", async () => {
    jest.useFakeTimers();
    try {
      const services = fakeServices();
      await openPane(services);
      await type("Hoặc gõ kỳ", "9/2021");
      expect(words()).toContain("4.131");
      expect(services.read).toHaveBeenCalledTimes(1);
      expect(services.saveSettings).not.toHaveBeenCalled();
      await act(async () => jest.advanceTimersByTime(1_000));
      expect(services.saveSettings).toHaveBeenCalledWith(expect.objectContaining({ period: "9/2021" }));
    } finally {
      jest.useRealTimers();
    }
  });

  it("of a period that nobody can read are explained and change nothing", async () => {
    const services = fakeServices();
    await openPane(services);
    await type("Hoặc gõ kỳ", "quý bảy");
    expect(words()).toContain("Không đọc được kỳ này.");
    expect(words()).toContain("14.043");
    expect(named<HTMLInputElement>("Hoặc gõ kỳ", "input").getAttribute("aria-invalid")).toBe("true");
  });

  it("of the kind of period keep the time: the quarter's last month", async () => {
    const services = fakeServices();
    await openPane(services);
    await select("Loại kỳ", "month");
    expect(services.build).toHaveBeenLastCalledWith(expect.anything(), expect.objectContaining({ period: "9/2021" }));
    await click("Kỳ sau");
    expect(services.build).toHaveBeenLastCalledWith(expect.anything(), expect.objectContaining({ period: "10/2021" }));
  });

  it("of the closing day take named rules and any other day, but no 32nd", async () => {
    const services = fakeServices();
    await openPane(services);
    await select("Ngày chốt số liệu", "14");
    expect(services.build).toHaveBeenLastCalledWith(expect.anything(), expect.objectContaining({ closingDay: 14 }));
    await select("Ngày chốt số liệu", "other");
    await type("Ngày cuối của tháng báo cáo", "32");
    expect(words()).toContain("Hãy ghi một ngày từ 1 đến 31");
    await type("Ngày cuối của tháng báo cáo", "25");
    expect(services.build).toHaveBeenLastCalledWith(expect.anything(), expect.objectContaining({ closingDay: 25 }));
  });

  it("and answers that the workbook does not tell are never replaced by none: nothing can be chosen until they are read", async () => {
    const problem = { code: "readFailed" as const, message: "Không đọc được dữ liệu từ trang tính." };
    for (const lost of [{ loadAnswers: () => Promise.resolve({ ok: false as const, problem }) }, { loadSettings: () => Promise.resolve({ ok: false as const, problem }) }]) {
      const services = fakeServices(lost);
      await openPane(services);
      expect(words()).toContain("Không đọc được dữ liệu từ trang tính.");
      expect(words()).not.toContain("Hoặc gõ kỳ");
      expect([services.saveAnswers.mock.calls, services.saveSettings.mock.calls]).toEqual([[], []]);
      await closePane();
    }
  });

  it("that may or may not be kept are told as that", async () => {
    jest.useFakeTimers();
    try {
      await openPane(fakeServices({ saveSettings: () => Promise.resolve({ ok: false, problem: { code: "savedUnknown", message: "" } }) }));
      await type("Hoặc gõ kỳ", "9/2021");
      await act(async () => jest.advanceTimersByTime(1_000));
      expect(words()).toContain("chưa biết lựa chọn đã lưu vào tệp hay chưa");
    } finally {
      jest.useRealTimers();
    }
  });

  it("that the workbook refuses to keep are said, and the figures stand", async () => {
    jest.useFakeTimers();
    try {
      const services = fakeServices({ saveSettings: () => Promise.resolve({ ok: false, problem: { code: "editMode", message: "" } }) });
      await openPane(services);
      await type("Hoặc gõ kỳ", "9/2021");
      await act(async () => jest.advanceTimersByTime(1_000));
      expect(words()).toContain("Chưa lưu được lựa chọn vào tệp");
      expect(words()).toContain("4.131");
    } finally {
      jest.useRealTimers();
    }
  });

  it("of target and base are in the conventions, each base with its meaning", async () => {
    const services = fakeServices();
    await openPane(services);
    await click("Quy ước");
    expect(words()).toContain("Chỉ hồ sơ đã có kết quả");
    await click("Sửa: Tỷ lệ trước và đúng hạn");
    await type("Mức", "101");
    await click("Lưu thay đổi");
    expect(words()).toContain("Hãy ghi một tỷ lệ từ 0% đến 100%");
    await type("Mức", "97,5%");
    await click("Lưu thay đổi");
    expect(services.build).toHaveBeenLastCalledWith(expect.anything(), expect.objectContaining({ targets: [targetWithoutIssuer(0.975)] }));
    await click("B – Đã giải quyết", "input[type=radio]");
    expect(services.build).toHaveBeenLastCalledWith(expect.anything(), expect.objectContaining({ rateBase: "B" }));
    await select("Hồ sơ trả lại, rút", "byDate");
    expect(services.build.mock.lastCall?.[1].conventions.returnedCounts).toBe("byDate");
    await click("Về mặc định");
    expect(services.build.mock.lastCall?.[1]).toMatchObject({ rateBase: "A", targets: [targetWithoutIssuer(0.95)] });
  });
});

describe("head and signature", () => {
  const withTitles = (...titles: string[][]) => {
    const read = aReading();
    const layouts = titles.map((lines, at) => ({ ...read.layouts[0], sheet: `T${at + 7}`, titles: lines.map((line) => [line]) }));
    return fakeServices({ read: () => Promise.resolve({ ok: true, reading: { ...read, layouts }, skipped: [], hiddenRows: [] }) });
  };

  it("show what the register's title says as what counts while nothing is typed, or a guess would go unseen to the signature", async () => {
    await openPane(withTitles(["UBND TỈNH VĨNH PHÚC", "SỞ Y TẾ"]));
    await click("Quy ước");
    expect(words()).toContain("Ô để trống lấy theo tiêu đề của trang “T7”");
    expect(named<HTMLInputElement>("Cơ quan chủ quản", "input").placeholder).toBe("UBND TỈNH VĨNH PHÚC");
    for (const said of ["UBND TỈNH VĨNH PHÚC", "SỞ Y TẾ", "Vĩnh Phúc"]) expect(words()).toContain(`Theo sổ: ${said}`);
    await type("Cơ quan lập báo cáo", " SỞ TƯ PHÁP ");
    expect(words()).toContain("Tên cơ quan khác tiêu đề của trang “T7”");
    expect(words()).not.toContain("Theo sổ:");
  });

  it("take nothing from sheets that name different agencies, and say so", async () => {
    await openPane(withTitles(["SỞ Y TẾ"], ["SỞ TƯ PHÁP"]));
    await click("Quy ước");
    expect(words()).toContain("Tiêu đề các trang của sổ ghi cơ quan khác nhau");
    expect(named<HTMLInputElement>("Cơ quan lập báo cáo", "input").placeholder).toBe("");
  });

  it("are kept as facts when the conventions go back to their defaults", async () => {
    const services = fakeServices();
    await openPane(services);
    await click("Quy ước");
    expect(words()).toContain("Sổ không ghi tên cơ quan");
    await type("Họ tên người ký", "Nguyễn Văn A");
    await type("Chức vụ người ký", "Giám đốc");
    await click("Về mặc định");
    expect(services.build.mock.lastCall?.[1]).toMatchObject({ signer: "Nguyễn Văn A", signerTitle: "Giám đốc" });
  });
});

describe("key figures", () => {
  it("say how they were made: numerator, denominator, the column they were read from", async () => {
    await openPane(fakeServices());
    await click("Vì sao: Tỷ lệ trước và đúng hạn");
    expect(words()).toContain("14.064 hồ sơ trả trước và đúng hạn (9.000 trước hạn, 5.064 đúng hạn)");
    expect(words()).toContain("14.101 hồ sơ đến hạn giải quyết = 14.094 đã giải quyết + 7 quá hạn chưa có kết quả");
    expect(words()).toContain("“Ngày KT” (cột H)");
    expect(named("Vì sao: Tỷ lệ trước và đúng hạn").getAttribute("aria-expanded")).toBe("true");
  });

  it("that the register cannot give are never 0 but named with the missing column", async () => {
    await openPane(fakeServices());
    expect(words()).toContain("không có");
    expect(words()).toContain("Sổ không có cột “Hình thức tiếp nhận”");
    expect(document.querySelector("[aria-label='Vì sao: Hồ sơ trực tuyến']")).toBeNull();
  });

  it("give way to a sentence when there is no report, and inserting waits", async () => {
    const services = fakeServices({ build: () => ({ ok: false, problem: { code: "noDueColumn", message: "Sổ không có cột ngày hẹn trả." } }) });
    await openPane(services);
    expect(words()).toContain("Sổ không có cột ngày hẹn trả.");
    await click("Chèn trang tổng hợp");
    expect(services.insert).not.toHaveBeenCalled();
  });
});

describe("the paragraph", () => {
  it("is copied whole, and the pane says so", async () => {
    const services = fakeServices();
    await openPane(services);
    await click("Chép đoạn báo cáo");
    expect(services.copy).toHaveBeenCalledWith(expect.stringContaining("tiếp nhận mới 14.043 hồ sơ"));
    expect(words()).toContain("Đã chép");
  });

  it("can still be copied by hand when the clipboard is locked, and the pane says how", async () => {
    await openPane(fakeServices({ copy: () => Promise.resolve(false) }));
    await click("Chép đoạn báo cáo");
    expect(words()).toContain("bôi đen rồi bấm Ctrl+C");
  });
});

describe("what was read", () => {
  it("names sheet, header row, each column's meaning and why, and balances", async () => {
    const services = fakeServices();
    await openPane(services);
    await click("Số liệu");
    expect(words()).toContain("Trang “HoSo”: tiêu đề ở dòng 5, hồ sơ từ dòng 6 đến dòng 16.239.");
    expect(words()).toContain("Tiêu đề “Ngày KT”: đoán theo dữ liệu trong cột");
    expect(words()).toContain("Đoán, nên xem lại");
    expect(words()).toContain("Không dùng. Tiêu đề “Ghi chú riêng”");
    expect(words()).toContain("Đọc 16.238 dòng = dùng 16.234 + loại 4");
    expect(words()).toContain("Khớp.");
    await click("Xem dòng tiêu đề");
    expect(services.goTo).toHaveBeenCalledWith({ sheet: "HoSo", row: 5, column: 0 });
  });

  it("cries out when rows were lost", async () => {
    const broken = { ...aReading(), line: { read: 10, used: 8, excluded: [] } };
    await openPane(fakeServices({ read: () => Promise.resolve({ ok: true, reading: broken, skipped: [], hiddenRows: [{ sheet: "HoSo", hidden: "some" }] }) }));
    await click("Số liệu");
    expect(words()).toContain("KHÔNG KHỚP");
    expect(words()).toContain("dòng đang ẩn hoặc bị lọc: vẫn được tính");
  });
});
