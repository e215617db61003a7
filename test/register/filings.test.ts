import fc from "fast-check";
import { CHANNEL, STATUS } from "../../src/register/model/caseCodes";
import { channelOf, serviceLevelOf, statusOf } from "../../src/register/meanings/textMeanings";
import { filingOf, levelFilingOf } from "../../src/register/vocabulary/filings";
import { headerEntries } from "../../src/register/vocabulary/headerIndex";
import { profileOf } from "../../src/register/layout/profile";
import { candidatesOf } from "../../src/register/layout/candidates";
import { meaningOf } from "../../src/register/aggregate/words";

const { direct, online, post, unknown } = CHANNEL;

describe("a text that names a channel, a level or both", () => {
  it.each<[string, number, number]>([
    ["Trực tuyến mức độ 3", online, 3], ["Trực tuyến mức 4", online, 4], ["Trực tuyến toàn trình", online, 4], ["TT toàn trình", online, 4], ["TT một phần", online, 3],
    ["DVCTT một phần", online, 3], ["DVC toàn trình", online, 4], ["Dịch vụ công trực tuyến toàn trình", online, 4], ["Nộp trực tuyến (mức độ 4)", online, 4],
    ["Online - MĐ3", online, 3], ["Mức độ 4 (trực tuyến)", online, 4], ["Cổng DVC - toàn trình", online, 4], ["Nộp qua Cổng DVCQG", online, 0], ["Hồ sơ trực tuyến", online, 0],
    ["Tiếp nhận từ Cổng DVCQG", online, 0], ["Một phần", online, 3], ["Toàn trình", online, 4], ["DVC trực tuyến", online, 0], ["Trực tuyến (một phần)", online, 3],
    ["Toàn trình - trực tuyến", online, 4], ["DVCTT mức độ IV", online, 4], ["trực  tuyến\u00a0–\u00a0toàn trình", online, 4], ["Truc tuyen toan trinh", online, 4],
    ["Trực tuyến 1 phần", online, 3], ["Trực tuyến toàn trình (VNeID)", online, 4], ["Mức độ 4 - toàn trình", online, 4], ["2. Trực tuyến toàn trình", online, 4],
    ["Nộp trực tuyến trên Cổng Dịch vụ công quốc gia", online, 0], ["Cổng DVC tỉnh Phú Thọ", online, 0], ["Cổng dịch vụ công Bộ Công an", online, 0],
    ["Trực tiếp tại Bộ phận một cửa cấp xã", direct, 0], ["Trực tiếp tại Bộ phận Một cửa xã Tân Lập", direct, 0], ["TRỰC TIẾP TẠI BPMC XÃ TÂN LẬP", direct, 0],
    ["Trực tiếp tại quầy số 2", direct, 0], ["Trực tiếp - phi địa giới", direct, 0], ["Nộp trực tiếp tại Trung tâm Phục vụ hành chính công phường Việt Trì", direct, 0],
    ["Bưu chính (BCCI)", post, 0], ["Qua dịch vụ bưu chính công ích", post, 0], ["3 - Qua bưu chính công ích", post, 0],
  ])("reads %j under a channel header, or the online share would be wrong", (text, channel, level) => {
    for (const form of [text, text.toUpperCase(), text.normalize("NFD"), ` ${text}\u00a0`]) expect([form, filingOf(form)]).toMatchObject([form, { channel, level }]);
  });

  it.each([
    "TT", "Nộp TT", "DVC", "Dịch vụ công", "không trực tuyến", "Không qua mạng", "Chưa nộp trực tuyến", "Chuyển từ trực tiếp sang trực tuyến", "Hướng dẫn nộp trực tuyến",
    "Trả kết quả trực tuyến", "Nộp trực tiếp, nhận kết quả trực tuyến", "Thanh toán trực tuyến", "Trực tuyến/Trực tiếp", "Trực tiếp qua Cổng DVC", "Trực tiếp - một phần",
    "Bưu chính toàn trình", "Mức độ 3 - toàn trình", "Tại nhà", "Bộ phận Một cửa", "Nộp trực tuyến tại Bộ phận Một cửa", "Trực tiếp bổ sung",
    "Trực tuyến 4", "1. Trực tuyến", "Cung cấp thông tin trực tuyến", "Mức độ 2", "Kiosk", "Trực tiếp tại xã Tân Lập, sau chuyển trực tuyến", "Khác", "Liên thông",
  ])("asks about %j rather than guess", (text) => {
    expect(filingOf(text)).toMatchObject({ channel: unknown, level: 0 });
  });

  it.each(["Trực tuyến mức độ 3/4", "Trực tuyến mức độ 3, 4", "DVC trực tuyến mức 3, mức 4", "DVCTT mức độ 3 hoặc mức độ 4", "Mức độ 3/4"])("takes %j for online, and leaves its level open", (text) => {
    expect(filingOf(text)).toEqual({ channel: CHANNEL.online, level: 0, bare: false });
  });

  it("reads parts in any order and with any separator", () => {
    const separator = fc.constantFrom(" ", " - ", "-", ", ", "; ", " / ", " – ", ": ");
    const channel = fc.constantFrom("Trực tuyến", "Online", "DVCTT", "Cổng DVCQG", "Nộp trực tuyến", "Dịch vụ công trực tuyến", "Qua VNeID");
    const level = fc.constantFrom<[string, number]>(["toàn trình", 4], ["Mức độ 4", 4], ["MĐ4", 4], ["mức IV", 4], ["một phần", 3], ["Mức độ 3", 3], ["MĐ 3", 3]);
    fc.assert(fc.property(channel, level, separator, fc.boolean(), fc.boolean(), (name, [words, number], between, first, brackets) => {
      const [a, b] = first ? [name, words] : [words, name];
      const text = brackets ? `${a} (${b})` : `${a}${between}${b}`;
      expect([text, filingOf(text)]).toEqual([text, { channel: online, level: number, bare: false }]);
      expect([text, levelFilingOf(text).level]).toEqual([text, number]);
    }));
  });

  it("never reads a text with a word that no list knows, wherever it stands", () => {
    const known = fc.constantFrom("Trực tuyến", "Trực tuyến toàn trình", "Trực tiếp", "Qua BCCI", "Mức độ 4", "DVCTT một phần");
    const word = fc.constantFrom("không", "chưa", "chuyển", "hướng dẫn", "Zalo", "hủy", "chủ động", "hộ", "một nửa", "5");
    fc.assert(fc.property(known, word, fc.boolean(), fc.constantFrom(" ", " - ", ", "), (text, other, first, between) => {
      const whole = first ? `${other}${between}${text}` : `${text}${between}${other}`;
      expect([whole, channelOf(whole), serviceLevelOf(whole)]).toEqual([whole, unknown, 0]);
    }));
  });
});

describe("the levels of dịch vụ công chủ động", () => {
  const forms = ["Dịch vụ công chủ động mức độ 4", "DVC chủ động (mức độ 4)", "Mức độ 4 (DVC chủ động)", "Chủ động mức 3", "Mức độ 3 - chủ động", "DVC trực tuyến chủ động mức độ 4", "Chủ động toàn trình"];

  it.each(forms)("are no level of an online service: %j", (text) => {
    expect([channelOf(text), serviceLevelOf(text)]).toEqual([unknown, 0]);
  });

  it.each([["Mức độ chủ động"], ["Mức độ (chủ động)"], ["Mức độ DVC chủ động"], ["Dịch vụ công chủ động", "Mức độ"], ["Phân loại DVC chủ động theo mức độ"]])(
    "are not read from the column %j, whatever it holds", (...path) => {
      const profile = profileOf(Array.from({ length: 20 }, () => ["Mức độ 4"]), 0);
      expect(candidatesOf({ at: 0, path }, profile)).toEqual([]);
    },
  );

  it("are no online figure of a printed table", () => {
    expect(meaningOf("DVC chủ động mức độ 4").section).toBe("other");
    expect(headerEntries("Mức độ DVCTT").map(({ role }) => role)).toEqual(["serviceLevel"]);
  });
});

describe("a bare number of a level", () => {
  it.each(["Mức độ 4", "MĐ3", "Mức IV", "DVC mức độ 4", 4, "3"])("is told from a named one, for since 2026 there is another scale: %j", (text) => {
    expect(levelFilingOf(text).bare).toBe(true);
  });

  it.each(["Toàn trình", "Mức độ 4 (toàn trình)", "DVCTT mức độ 4", "TT mức độ 3", "Trực tuyến mức 4"])("is named where a word says so: %j", (text) => {
    expect(levelFilingOf(text)).toMatchObject({ bare: false });
    expect(levelFilingOf(text).level).toBeGreaterThanOrEqual(3);
  });
});

describe("a status with a word on its time, or with a second one", () => {
  it.each<[string, number]>([
    ["Đã trả kết quả - đúng hạn", STATUS.handedOver], ["Đúng hạn - Đã trả kết quả", STATUS.handedOver], ["Đang xử lý (quá hạn)", STATUS.open], ["Quá hạn: Đang xử lý", STATUS.open],
    ["Đang xử lý / Còn 2 ngày", STATUS.open], ["[Đang xử lý] Trễ hạn 3 ngày", STATUS.open], ["Chờ bổ sung hồ sơ", STATUS.pausedSupplement], ["Tạm dừng - chờ bổ sung", STATUS.pausedSupplement],
    ["Đã có kết quả, chờ trả kết quả", STATUS.done], ["Đã trả kết quả (bưu điện)", STATUS.handedOver], ["Trực tuyến chờ tiếp nhận", STATUS.pendingIntake],
  ])("reads %j", (text, status) => {
    expect(statusOf(text)).toBe(status);
  });

  it.each(["Đã hủy", "Hồ sơ hủy", "Liên thông", "Từ chối", "Kết thúc (rút hồ sơ)", "Đã xử lý xong - Trả lại", "Đang xử lý - Phòng Tư pháp", "Quá hạn bổ sung", "Quá hạn", "Chưa trả kết quả - đúng hạn", "Bước 3: Đang thẩm định"])(
    "asks about %j", (text) => {
      expect(statusOf(text)).toBe(STATUS.unknown);
    },
  );
});
