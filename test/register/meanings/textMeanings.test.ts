import { channelOf, serviceLevelOf, statusOf, timelinessOf } from "../../../src/register/meanings/textMeanings";
import { CHANNEL, STATUS } from "../../../src/register/model/caseCodes";

// Every text of the dossier's table of canonical values, marked as seen or usual there.
const STATUS_ROWS: [keyof typeof STATUS, string[]][] = [
  ["pendingIntake", ["Mới đăng ký", "Chờ tiếp nhận", "Chờ xác nhận"]],
  ["rejectedIntake", ["Không được tiếp nhận", "Từ chối tiếp nhận", "Không tiếp nhận"]],
  ["open", ["Được tiếp nhận", "Mới tiếp nhận", "Đã tiếp nhận", "Đang xử lý", "Đang thụ lý", "Đang giải quyết", "Chờ phê duyệt", "Trình ký"]],
  ["pausedSupplement", ["Yêu cầu bổ sung giấy tờ", "Chờ bổ sung", "Yêu cầu bổ sung", "Tạm dừng", "Công dân bổ sung"]],
  ["pausedFinance", ["Yêu cầu thực hiện nghĩa vụ tài chính", "Chờ NVTC", "Chờ thuế"]],
  ["stopped", ["Dừng xử lý", "Tạm dừng xử lý"]],
  ["withdrawn", ["Công dân yêu cầu rút hồ sơ", "Xin rút", "Đã rút"]],
  ["returned", ["Trả lại", "Trả lại/Xin rút", "Từ chối giải quyết", "Không đủ điều kiện"]],
  ["done", ["Đã xử lý xong", "Có kết quả", "Đã có kết quả", "Chờ trả kết quả", "Đã giải quyết"]],
  ["handedOver", ["Đã trả kết quả", "Đã trả", "Kết thúc", "Hoàn thành"]],
];
const STANDARD_NUMBERS: (keyof typeof STATUS)[] = [
  "pendingIntake", "open", "rejectedIntake", "open", "pausedSupplement", "pausedFinance", "withdrawn", "stopped", "done", "handedOver",
];

describe("statusOf", () => {
  it.each(STATUS_ROWS)("knows the texts of %s, or those cases would be counted by their days alone", (name, texts) => {
    for (const text of texts) {
      for (const form of [text, text.toUpperCase(), text.normalize("NFD"), ` ${text}\u00a0`, text.replace(/ /g, "  "), `Hồ sơ ${text.toLowerCase()}`, `${text} (quá hạn)`]) {
        expect([form, statusOf(form)]).toEqual([form, STATUS[name]]);
      }
    }
  });

  it("reads the numbers of the national standard, as text and as number", () => {
    STANDARD_NUMBERS.forEach((name, at) => {
      expect([statusOf(at + 1), statusOf(String(at + 1))]).toEqual([STATUS[name], STATUS[name]]);
    });
  });

  it.each(["", " ", null, undefined, 0, 11, -1, 1.5, "-1", "1.5", "(4)", true, {}, "Chờ ông Ba", "Đang xử", "Đã trả kết quả nhưng", "#N/A", "đã", "xử lý đang"])(
    "says unknown of %j: nothing near is good enough", (value) => {
      expect(statusOf(value)).toBe(STATUS.unknown);
    },
  );
});

describe("channelOf", () => {
  it.each([
    ["direct", ["Trực tiếp", "1"]],
    ["online", ["Trực tuyến", "Nộp trực tuyến", "Online", "Cổng DVCQG", "DVC tỉnh", "VNeID", "2", "TRỰC  TUYẾN", "Trực tuyến (DVCQG)"]],
    ["post", ["Qua bưu chính công ích", "BCCI", "Bưu điện", "DVBC", "3"]],
  ] as const)("knows the texts of %s, or the online share would be wrong", (name, texts) => {
    for (const text of texts) expect([text, channelOf(text)]).toEqual([text, CHANNEL[name]]);
  });

  it.each(["", null, 0, 4, "Zalo", "Trực", "không trực tuyến"])("says unknown of %j", (value) => {
    expect(channelOf(value)).toBe(CHANNEL.unknown);
  });
});

describe("serviceLevelOf", () => {
  it.each([
    [4, ["4", "Mức 4", "Mức độ 4", "Toàn trình"]], [3, ["3", "Mức độ 3", "Một phần"]], [2, ["2", "DVC cung cấp thông tin"]], [1, ["1"]],
  ] as const)("knows the texts of level %d, or the split of online cases would be wrong", (level, texts) => {
    for (const text of texts) expect([text, serviceLevelOf(text)]).toEqual([text, level]);
    expect(serviceLevelOf(level)).toBe(level);
  });

  it.each(["", null, 0, 5, "Mức 9", "một"])("says 0 of %j", (value) => {
    expect(serviceLevelOf(value)).toBe(0);
  });
});

it.each([
  ["Trước hạn", "early"], ["Sớm hạn", "early"], ["Đúng hạn", "onTime"], ["Quá hạn", "late"], ["Trễ hạn 3 ngày", "late"], ["Trễ hạn 3", "late"],
  ["Còn 2 ngày", "inTime"], ["Trong hạn", "inTime"], ["Còn lại", ""], ["", ""], [null, ""], [3, ""], ["Còn thiếu 2 bản sao y", ""],
])("takes the timeliness %j for %j", (text, timeliness) => {
  expect(timelinessOf(text)).toBe(timeliness);
});

it("remembers without mixing values up, however many texts it has seen", () => {
  for (let i = 0; i < 10_000; i++) expect(statusOf(`Bước ${i}`)).toBe(STATUS.unknown);
  expect(statusOf("Đã trả kết quả")).toBe(STATUS.handedOver);
});
