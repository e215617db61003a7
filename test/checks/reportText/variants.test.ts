import { parseReportText } from "../../../src/checks/reportText/parseReportText";
import { checkReportText } from "../../../src/checks/reportText/checkReportText";
import { dayOf } from "../../../src/calendar/day";

const figures = (text: string) => Object.fromEntries(Object.values(parseReportText(text).statements[0]?.figures ?? {}).map(({ name, value }) => [name, value]));
const MONTH = { received: 4131, carriedOver: 2171, cumulative: 6302, due: 4169, earlyAndOnTime: 4157, lateAndOverdue: 12 };

describe("the same month as other centres write it", () => {
  it.each([
    ["bullets without the word hồ sơ", `Tháng 9/2021 (từ 21/8/2021 đến 20/9/2021):
- Tiếp nhận mới: 4131
- Tồn kỳ trước chuyển sang: 2171
- Lũy kế: 6302
- Đến hạn giải quyết: 4169
+ Trước và đúng hạn: 4157 (99,71%)
+ Chậm hạn và quá hạn: 12 (0,29 %)`],
    ["other verbs, numbers with blanks", "Trong tháng 9 năm 2021, Trung tâm đã tiếp nhận 4 131 hồ sơ; kỳ trước chuyển sang 2 171 hồ sơ; tổng số hồ sơ phải giải quyết: 6 302. Số hồ sơ đến hạn là 4 169, trong đó giải quyết đúng hạn và trước hạn 4 157 hồ sơ, chiếm tỷ lệ 99,71%; trễ hạn, quá hạn 12 hồ sơ."],
    ["English thousands and dots in rates", "Tháng 09/2021, Bộ phận Một cửa tiếp nhận 4,131 hồ sơ mới, tồn đầu kỳ 2,171 hồ sơ, lũy kế 6,302 hồ sơ. Đến hạn 4,169 hồ sơ; trước và đúng hạn 4,157 hồ sơ (99.71%), chậm và quá hạn 12 hồ sơ (0.29%)."],
    ["capitals, decomposed", "THÁNG 9 NĂM 2021, TRUNG TÂM TIẾP NHẬN MỚI 4.131 HỒ SƠ, TỒN KỲ TRƯỚC CHUYỂN SANG 2.171 HỒ SƠ, LŨY KẾ LÀ 6.302 HỒ SƠ. ĐẾN HẠN GIẢI QUYẾT LÀ 4.169 HỒ SƠ. TRƯỚC VÀ ĐÚNG HẠN LÀ 4.157 HỒ SƠ. CHẬM HẠN VÀ QUÁ HẠN LÀ 12 HỒ SƠ.".normalize("NFD")],
  ])("%s: gives the same figures and no alarm", (_name, text) => {
    expect(figures(text)).toEqual(MONTH);
    expect(checkReportText(text).filter(({ ok, severity }) => !ok && severity !== "info" && severity !== "warning")).toEqual([]);
  });
});

test("the columns of II.06a in words: resolved and pending each with their own quá hạn", () => {
  const text = "Quý 3/2021: tổng số hồ sơ tiếp nhận 120 hồ sơ (trong đó tiếp nhận mới 100; từ kỳ trước chuyển sang 20). Đã giải quyết 90 hồ sơ: trước hạn 50, đúng hạn 30, quá hạn 10. Đang giải quyết 30 hồ sơ: trong hạn 25, quá hạn 5.";
  expect(figures(text)).toEqual({ cumulative: 120, received: 100, carriedOver: 20, resolved: 90, early: 50, onTime: 30, late: 10, pending: 30, inTime: 25, overdue: 5 });
  expect(checkReportText(text).filter(({ ok }) => !ok)).toEqual([]);
  const wrong = checkReportText(text.replace("trước hạn 50", "trước hạn 51")).filter(({ ok }) => !ok);
  expect(wrong.map(({ rule, difference }) => [rule, difference])).toEqual([["resolved.parts", -1]]);
});

test("returned and withdrawn told apart, and online cases by both names of their levels", () => {
  const text = "Tháng 10/2023, Trung tâm tiếp nhận mới 500 hồ sơ, kỳ trước chuyển sang 40 hồ sơ. Trả lại 20 hồ sơ, rút 3 hồ sơ. Hồ sơ trực tuyến: 300 hồ sơ (60,00%), trong đó toàn trình 200 hồ sơ, một phần 100 hồ sơ.";
  expect(figures(text)).toEqual({ received: 500, carriedOver: 40, returned: 20, withdrawn: 3, online: 300, onlineFull: 200, onlinePartial: 100 });
  expect(checkReportText(text).filter(({ ok }) => !ok)).toEqual([]);
});

describe("periods and windows", () => {
  const wrong = (opening: string) => checkReportText(`${opening}, Trung tâm tiếp nhận mới 5 hồ sơ, tồn kỳ trước chuyển sang 2 hồ sơ.`).filter(({ ok }) => !ok).map(({ rule, expected }) => [rule, expected]);

  it.each([
    "Tháng 9/2021 (Từ 21/8/2021 đến 20/9/2021)", "Tháng 9/2021 (Từ 15/8/2021 đến 14/9/2021)", "Tháng 9/2021 (từ ngày 01/9/2021 đến hết ngày 30/9/2021)",
    "Quý III năm 2021 (15/6/2021 - 14/9/2021)", "Quý 1/2021 (từ 21/12/2020 đến 20/3/2021)", "6 tháng đầu năm 2021 (Tính từ ngày 15/12/2020 đến ngày 14/6/2021)",
    "9 tháng đầu năm 2021 (từ 01/01/2021 đến 30/9/2021)", "Năm 2021 (từ ngày 15/12/2020 đến ngày 14/12/2021)", "6 tháng cuối năm 2021 (từ 15/6/2021 đến 14/12/2021)",
    "Tháng 2/2024 (từ 01/02/2024 đến 29/02/2024)", "Quý III (Từ 21/6/2021 đến 20/9/2021)", "Từ ngày 1/7/2021 đến ngày 15/8/2021", "Tháng 9 năm 2021",
  ])("%s is right by one of the closing rules", (opening) => {
    expect(wrong(opening)).toEqual([]);
  });

  it.each([
    ["Quý III năm 2021 (Tính từ ngày 21/6/2020 đến ngày 20/9/2021)", "window.from", dayOf(2021, 6, 21)],
    ["Tháng 9/2021 (từ 21/8/2021 đến 20/9/2022)", "window.to", dayOf(2021, 9, 20)],
    ["Tháng 8/2021 (từ 21/7/2021 đến 20/9/2021)", "window.to", dayOf(2021, 8, 20)],
    ["Tháng 9/2021 (từ 01/9/2021 đến 29/9/2021)", "window.to", dayOf(2021, 9, 30)],
    ["Quý III/2021 (từ 15/7/2021 đến 14/9/2021)", "window.from", dayOf(2021, 6, 15)],
  ])("%s is not, and the right day is named", (opening, rule, expected) => {
    expect(wrong(opening)).toEqual([[rule, expected]]);
  });

  it("names a day that does not exist", () => {
    expect(wrong("Tháng 2/2021 (từ 01/02/2021 đến 30/02/2021)").map(([rule]) => rule)).toEqual(["window.day"]);
  });
});

describe("rates", () => {
  const rates = (share: string) => checkReportText(`Tháng 9/2021, tiếp nhận mới 5 hồ sơ. Đến hạn giải quyết là 800 hồ sơ. Trước và đúng hạn là 799 hồ sơ (đạt ${share}). Chậm hạn và quá hạn là 1 hồ sơ.`)
    .filter(({ ok, rule }) => !ok && rule.startsWith("rate.")).map(({ rule, expected }) => [rule, expected]);

  it("may round a half up or to even, with one decimal or two", () => {
    for (const share of ["99,88%", "99,87%", "99,9%", "99.88 %", "99,875%"]) expect(rates(share)).toEqual([]);
  });

  it("may not be cut off, exchanged, or called 100% when one case was late", () => {
    expect(rates("99,8%")).toEqual([["rate.earlyAndOnTime", 99.9]]);
    expect(rates("98,88%")).toEqual([["rate.earlyAndOnTime", 99.88]]);
    expect(rates("100%")).toEqual([["rate.earlyAndOnTime", 99.88]]);
  });

  it("of another base than their neighbours are told as such", () => {
    const text = "Quý 3/2021: tiếp nhận mới 100 hồ sơ, kỳ trước chuyển sang 20 hồ sơ, lũy kế 120 hồ sơ. Đến hạn giải quyết 80 hồ sơ; trước và đúng hạn 76 hồ sơ (95,00%); chậm hạn và quá hạn 4 hồ sơ (3,33%).";
    expect(checkReportText(text).filter(({ ok }) => !ok).map(({ rule, severity }) => [rule, severity])).toEqual([["rate.otherBase", "warning"]]);
  });
});

test("what is said of units and changes is held against the counts", () => {
  const base = "Quý III năm 2021, Trung tâm tiếp nhận mới 110 hồ sơ, tồn kỳ trước chuyển sang 0 hồ sơ, lũy kế là 110 hồ sơ. Đến hạn giải quyết là 100 hồ sơ. Đã trả trước và đúng hạn là 97 hồ sơ (đạt 97,00%). Chậm hạn và quá hạn là 3 hồ sơ (chiếm 3,00%). ";
  const rules = (more: string) => checkReportText(base + more).filter(({ ok }) => !ok).map(({ rule }) => rule);
  expect(rules("Cao nhất là huyện A với 99,00%, thấp nhất là huyện B với 90,00%.")).toEqual([]);
  expect(rules("Cao nhất là huyện A với 96,00%, thấp nhất là huyện B với 90,00%.")).toEqual(["units.best"]);
  expect(rules("Cao nhất là huyện A với 99,00%, thấp nhất là huyện B với 98,00%.")).toEqual(["units.worst"]);
  expect(rules("Không địa phương nào dưới 90%. Cao nhất là huyện A với 99,00%, thấp nhất là huyện B với 89,00%.")).toEqual(["units.floor"]);
  expect(rules("Các đơn vị còn lại đều có tỷ lệ giải quyết chậm, quá hạn dưới 1%.")).toEqual(["units.lateBound"]);
  expect(rules("Có 10/9 huyện hoàn thành.")).toEqual(["units.ratio"]);
  expect(rules("So với kỳ trước, số hồ sơ tiếp nhận mới tăng 10 hồ sơ (tăng 10,00%).")).toEqual([]);
  expect(rules("So với kỳ trước, số hồ sơ tiếp nhận mới tăng 10 hồ sơ (tăng 12,00%).")).toEqual(["change.received"]);
  expect(rules("Tỷ lệ giải quyết trước và đúng hạn tăng 0,50 điểm phần trăm (từ 96,50% lên 97,00%).")).toEqual([]);
  expect(rules("Tỷ lệ giải quyết trước và đúng hạn tăng 0,60 điểm phần trăm (từ 96,50% lên 97,00%).")).toEqual(["change.points"]);
  expect(rules("Tỷ lệ giải quyết trước và đúng hạn tăng 0,60 điểm phần trăm (từ 96,50% lên 97,10%).")).toEqual(["change.rateNow"]);
});

describe("reports of other centres, communes and years", () => {
  const failed = (text: string) => checkReportText(text).filter(({ ok }) => !ok).map(({ rule, severity, expected, actual }) => [rule, severity ?? "error", expected, actual]);
  const COMMUNE = "Trong tháng 10/2026 (từ ngày 15/9/2026 đến ngày 14/10/2026), Trung tâm Phục vụ hành chính công xã tiếp nhận 1.234 hồ sơ (trong đó: trực tuyến 1.100 hồ sơ, trực tiếp 134 hồ sơ); kỳ trước chuyển sang 56 hồ sơ. Đã giải quyết 1.200 hồ sơ (trước hạn 1.000 hồ sơ, đúng hạn 195 hồ sơ, quá hạn 5 hồ sơ); đang giải quyết 90 hồ sơ (trong hạn 88 hồ sơ, quá hạn 2 hồ sơ). Tỷ lệ giải quyết đúng hạn và trước hạn đạt 99,58%.";

  it.each([
    ["a commune's month, without a cumulative count", COMMUNE],
    ["a ward: the rate beside each count, nothing overdue", "Trong tháng 9 năm 2025, Ủy ban nhân dân phường tiếp nhận 3.215 hồ sơ, gồm: 2.850 hồ sơ trực tuyến (tỷ lệ 88,65%), 365 hồ sơ trực tiếp; đã giải quyết 3.102 hồ sơ (đúng hạn 3.099 hồ sơ, tỷ lệ 99,90%; trễ hạn 03 hồ sơ, tỷ lệ 0,10%); đang giải quyết 113 hồ sơ, không có hồ sơ quá hạn."],
    ["II.06a in words with the post", "Quý I/2026 (từ ngày 15/12/2025 đến ngày 14/3/2026), tổng số hồ sơ tiếp nhận, giải quyết: 12.450 hồ sơ (trong đó: số mới tiếp nhận trực tuyến 9.800 hồ sơ; trực tiếp, dịch vụ bưu chính 2.100 hồ sơ; số từ kỳ trước chuyển qua 550 hồ sơ). Số hồ sơ đã giải quyết: 11.900 hồ sơ (trước hạn 8.000 hồ sơ, đúng hạn 3.880 hồ sơ, quá hạn 20 hồ sơ). Số hồ sơ đang giải quyết: 550 hồ sơ (trong hạn 548 hồ sơ, quá hạn 02 hồ sơ)."],
    ["rates before their counts", "Quý II/2026, tỷ lệ hồ sơ giải quyết đúng hạn đạt 98,5%, tỷ lệ hồ sơ trực tuyến đạt 85,2%. Đã tiếp nhận 2.000 hồ sơ, trong đó trực tuyến 1.704 hồ sơ. Đã giải quyết 1.950 hồ sơ, trong đó trước và đúng hạn 1.921 hồ sơ; quá hạn 29 hồ sơ."],
    ["a year with its growth on the cumulative count (22 % of 30.838, not of what was received)", "Năm 2019, Trung tâm tiếp nhận mới 35.768 hồ sơ, kỳ trước chuyển sang 1.914 hồ sơ, tổng số 37.682 hồ sơ, tăng 6.844 hồ sơ (bằng 22%) so với năm 2018. Đã giải quyết đúng hạn 33.257 hồ sơ (đạt 98,13%), quá hạn 635 hồ sơ (chiếm 1,87%)."],
    ["payments and results handed over by post are no channel of receipt", "Trong tháng 10/2026, Trung tâm tiếp nhận 400 hồ sơ, đã giải quyết 390 hồ sơ. Thanh toán trực tuyến 512 giao dịch trên 640 giao dịch, đạt 80%. Số hóa 380/400 hồ sơ, đạt 95%. Trả kết quả trực tiếp 300 hồ sơ, qua bưu chính 490 hồ sơ."],
  ])("%s: no false alarm", (_name, text) => {
    expect(Object.keys(figures(text)).length).toBeGreaterThan(1);
    expect(failed(text)).toEqual([]);
  });

  it("keeps the two levels of one report apart", () => {
    const text = "1. Cấp tỉnh: Tháng 10/2026, các sở, ngành tiếp nhận 1.500 hồ sơ, đã giải quyết 1.400 hồ sơ.\n2. Cấp xã: Tháng 10/2026, UBND các xã, phường tiếp nhận 9.500 hồ sơ, đã giải quyết 9.400 hồ sơ.";
    expect(parseReportText(text).statements.map(({ scope, figures: { received } }) => [scope, received?.value])).toEqual([["centre", 1500], ["local", 9500]]);
  });

  it.each([
    ["quá hạn 5 hồ sơ); đang", "quá hạn 15 hồ sơ); đang", [["resolved.parts", "error", 1210, 1200]]],
    ["trực tiếp 134", "trực tiếp 144", [["received.channels", "error", 1234, 1244]]],
    ["trực tiếp 134", "trực tiếp 34", [["received.channels", "warning", 1234, 1134]]],
    ["đang giải quyết 90 hồ sơ (trong hạn 88", "đang giải quyết 91 hồ sơ (trong hạn 89", [["flow.balance", "error", 1290, 1291]]],
    ["đạt 99,58%", "đạt 98,58%", [["rate.earlyAndOnTime", "error", 99.58, 98.58]]],
  ])("%s → %s is found though the text prints neither cumulative nor due", (right, wrong, expected) => {
    expect(failed(COMMUNE.replace(right, wrong))).toEqual(expected);
  });

  it("tells the two bases of an agency's rates apart: 121/125 beside 7/128 (source S3 of domain.md)", () => {
    const agency = (late: string) => `Sở Xây dựng: tiếp nhận 134 hồ sơ; trước hạn 100 hồ sơ, đúng hạn 21 hồ sơ, chậm 4 hồ sơ, tổng đã giải quyết 125 hồ sơ; đang giải quyết trong hạn 6 hồ sơ, quá hạn 3 hồ sơ. Tỷ lệ đúng hạn 96,80%, tỷ lệ chậm, quá hạn ${late}.`;
    expect(figures(agency("5,47%"))).toMatchObject({ late: 4, overdue: 3, inTime: 6 });
    expect(failed(agency("5,47%"))).toEqual([["rate.otherBase", "warning", 5.6, 5.47]]);
    for (const right of ["3,20%", "5,60%"]) expect(failed(agency(right))).toEqual([]);
    expect(failed(agency("7,00%"))).toEqual([["rate.lateAndOverdue", "error", 5.6, 7]]);
  });

  it("finds a share that its two counts do not make, and a growth that no count makes", () => {
    const text = (share: string, growth: string) => `Tháng 10/2026, Trung tâm tiếp nhận mới 800 hồ sơ, tăng 80 hồ sơ (${growth}) so với tháng trước, tồn kỳ trước chuyển sang 20 hồ sơ. Số hóa 760/800 hồ sơ, đạt ${share}.`;
    expect(failed(text("95%", "tăng 11,1%"))).toEqual([]);
    expect(failed(text("96%", "tăng 11,1%"))).toEqual([["rate.share", "error", 95, 96]]);
    expect(failed(text("95%", "tăng 10,0%"))).toEqual([["change.count", "warning", 11.1, 10]]);
  });

  it("does not call units that reach a rate a share", () => {
    expect(failed("Tháng 10/2026, Trung tâm tiếp nhận mới 800 hồ sơ, tồn kỳ trước chuyển sang 20 hồ sơ. Có 13/20 đơn vị đạt tỷ lệ 100%.")).toEqual([]);
  });

  it("asks for the right words when a year is only begun", () => {
    expect(failed("Năm 2018 (từ ngày 22/1/2018 đến ngày 10/12/2018), tiếp nhận mới 29.807 hồ sơ, đến hạn giải quyết 26.060 hồ sơ.").map(([rule, severity]) => [rule, severity])).toEqual([["window.partial", "warning"]]);
  });
});
