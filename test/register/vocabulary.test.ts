import { foldKey, squeezedKey } from "../../src/register/texts/fold";
import { COLUMN_ROLES, type ColumnRole } from "../../src/register/model/roles";
import { CHANNEL_TEXTS } from "../../src/register/vocabulary/channels";
import { headerEntries, isNotOurs, parentLeafRole, remarkedEntries } from "../../src/register/vocabulary/headerIndex";
import { HEADERS } from "../../src/register/vocabulary/headers";
import { NOT_OURS, PARENT_LEAVES } from "../../src/register/vocabulary/parentHeaders";
import { similarRoles } from "../../src/register/vocabulary/similarHeaders";
import { SERVICE_LEVEL_TEXTS } from "../../src/register/vocabulary/serviceLevels";
import { STATUS_TEXTS } from "../../src/register/vocabulary/statuses";

// The dossier's synonym table, word for word.
const TABLE: Partial<Record<ColumnRole, string>> = {
  ordinal: "STT, TT, Số TT, Số thứ tự, No",
  caseId: "Mã hồ sơ, Số hồ sơ, Mã HS, Số HS, Mã số hồ sơ, MaHoSo, ma_ho_so, Số biên nhận, Mã biên nhận, Mã số biên nhận, Số biên nhận hồ sơ, Số phiếu, Số tiếp nhận, Mã hồ sơ khác",
  procedureCode: "Mã TTHC, Mã thủ tục, Mã số TTHC, MaTTHC",
  procedure: "Tên thủ tục hành chính, Tên TTHC, Thủ tục, Tên thủ tục, Nội dung hồ sơ, Trích yếu hồ sơ, Nội dung yêu cầu giải quyết, Loại hồ sơ, Tên hồ sơ, Trường hợp thủ tục",
  field: "Lĩnh vực, Tên lĩnh vực, Lĩnh vực TTHC, Nhóm thủ tục hành chính",
  receivingUnit: "Đơn vị tiếp nhận, Nơi tiếp nhận, Bộ phận tiếp nhận, Cơ quan tiếp nhận",
  unit: "Đơn vị, Cơ quan, Cơ quan giải quyết, Đơn vị giải quyết, Cơ quan thực hiện, Cơ quan chủ trì, Đơn vị giải quyết TTHC, Tên đơn vị",
  level: "Cấp, Cấp thực hiện, Cấp giải quyết",
  applicant: "Người nộp, Tên người nộp, Họ tên người nộp, Chủ hồ sơ, Họ tên chủ hồ sơ",
  address: "Địa chỉ, Địa chỉ chủ hồ sơ",
  phone: "SĐT, Số điện thoại, Điện thoại",
  submitted: "Ngày nộp, Ngày nộp hồ sơ, Thời gian nộp",
  received: "Ngày tiếp nhận, Ngày nhận, Ngày nhận hồ sơ, Nhận hồ sơ, Thời gian nhận hồ sơ, Ngày giờ tiếp nhận, Ngày TN, Ngày tiếp nhận HS, ngay_tiep_nhan",
  due: "Ngày hẹn trả, Hẹn trả, Ngày hẹn trả kết quả, Hẹn trả kết quả, Ngày hẹn trả KQ, Ngày hẹn, Thời hạn trả, Hạn trả, Hạn xử lý, Hạn giải quyết, Ngày đến hạn, NgayHenTra, ngay_hen_tra, Thời gian trả kết quả giải quyết hồ sơ",
  dueNew: "Ngày hẹn trả mới, Hẹn lại, Ngày gia hạn, Hẹn lại ngày",
  finished: "Ngày có kết quả, Ngày kết thúc xử lý, Ngày kết thúc, Ngày hoàn thành, Ngày xử lý xong, Ngày ký, Ngày ban hành KQ, NgayKetThucXuLy",
  handedOver: "Ngày trả, Ngày trả kết quả, Ngày trả KQ, Ngày thực trả, Ngày nhận kết quả, Ngày trả thực tế, NgayTra",
  limit: "Thời gian giải quyết, Thời hạn giải quyết, Thời hạn xử lý, Số ngày giải quyết, TGGQ, Thời gian thực hiện",
  limitKind: "Loại thời gian",
  supplementRequested: "Ngày yêu cầu bổ sung",
  supplementReceived: "Ngày bổ sung, Ngày tiếp nhận bổ sung, Ngày công dân bổ sung",
  status: "Trạng thái, Tình trạng, Trạng thái hồ sơ, Tình trạng hồ sơ, Trạng thái xử lý, Bước hiện tại",
  timeliness: "Tình trạng hạn, Kết quả giải quyết, Tiến độ, Đúng hạn/Trễ hạn, Số ngày trễ, Số ngày còn lại",
  channel: "Hình thức tiếp nhận, Hình thức nộp, Kênh thực hiện, Kênh tiếp nhận, Loại tiếp nhận, Nguồn tiếp nhận",
  serviceLevel: "Mức độ, Mức DVC, Mức độ DVC, Loại DVC, DVCTT, Cấp độ",
  returnMode: "Hình thức trả, Nơi nhận kết quả, Đăng ký nhận kết quả tại, Trả qua bưu điện",
  fee: "Phí", charge: "Lệ phí", feeTotal: "Tổng, Số tiền, Tổng thu",
  payMethod: "Hình thức thanh toán, HTTT", payState: "Trạng thái thanh toán, Trạng thái thu phí", payDate: "Ngày thu, Ngày thu phí, Ngày thanh toán",
  receiptNumber: "Số biên lai, Ký hiệu, Mẫu số",
  digitisedParts: "Số hóa thành phần, Có số hóa TPHS", digitisedResult: "Số hóa kết quả, Đính kèm kết quả, Kết quả điện tử",
  clerk: "Người tiếp nhận, Người nhận hồ sơ, Cán bộ tiếp nhận", handler: "Người xử lý, Cán bộ thụ lý, Chuyên viên",
  apology: "Thư xin lỗi, Phiếu xin lỗi, Đã xin lỗi", note: "Ghi chú, Lý do",
  satisfaction: "Mức độ hài lòng, Đánh giá hài lòng", certifiedCopies: "Số bản chứng thực điện tử", reusedData: "Có tái sử dụng, Tái sử dụng",
  supplementCount: "Số lần yêu cầu bổ sung, Số lần bổ sung", agencyReceived: "Ngày cơ quan giải quyết nhận hồ sơ, Ngày cơ quan có thẩm quyền nhận hồ sơ, Ngày chuyển đến cơ quan giải quyết",
  outOfTerritory: "Phi địa giới, Đơn vị tiếp nhận phi địa giới, Tiếp nhận phi địa giới", parentCase: "Mã hồ sơ gốc, Mã hồ sơ cha, Mã hồ sơ liên thông",
  partCode: "Mã thành phần, Mã hồ sơ thành phần", partnerUnit: "Cơ quan phối hợp, Đơn vị phối hợp", step: "Bước, Tên bước", stepDue: "Hạn bước, Hạn của bước",
  synced: "Đồng bộ DVCQG, Trạng thái đồng bộ", disliked: "Có PAKN, Không hài lòng trên Cổng",
  populationData: "Khai thác dữ liệu dân cư, Xác thực VNeID",
};

it("lists every role, so that none can be looked for in vain", () => {
  expect(Object.keys(TABLE).sort()).toEqual([...COLUMN_ROLES].sort());
});

it.each(Object.entries(TABLE) as [ColumnRole, string][])("knows every header of %s, in any case and form", (role, headers) => {
  for (const header of headers.split(", ")) {
    for (const form of [header, header.toUpperCase(), header.normalize("NFD"), `${header}:`, header.replace(/ /g, "\n"), `${header} (*)`]) {
      expect([form, headerEntries(form).map((entry) => entry.role)]).toEqual([form, expect.arrayContaining([role])]);
    }
  }
});

it("knows headers with commas and doubled names as they are printed", () => {
  const roles = (header: string): ColumnRole[] => headerEntries(header).map((entry) => entry.role);
  expect(roles("Tên cá nhân, tổ chức")).toEqual(["applicant"]);
  expect(roles("Tổ chức, công dân")).toEqual(["applicant"]);
  expect(roles("Sở, ngành")).toEqual(["unit"]);
  expect(roles("Phí, lệ phí")).toEqual(["feeTotal"]);
});

it("lets a header stand for two roles only where registers use it for both and the content can tell", () => {
  const shared = new Map<string, ColumnRole[]>();
  for (const header of Object.values(HEADERS).flat()) {
    const entries = headerEntries(header);
    if (entries.length > 1) shared.set(squeezedKey(header), entries.map(({ role }) => role));
  }
  expect(Object.fromEntries(shared)).toEqual({
    tt: ["ordinal", "status"], hanxuly: ["due", "limit"], hangiaiquyet: ["due", "limit"], thoihangiaiquyet: ["due", "limit"],
    thoihanxuly: ["due", "limit"], tinhtrang: ["status", "timeliness"], ketquaxuly: ["status", "timeliness"], ketquagiaiquyet: ["status", "timeliness"],
  });
});

it.each([
  ["statuses", STATUS_TEXTS.map(({ texts }) => texts)], ["channels", CHANNEL_TEXTS.map(({ texts }) => texts)], ["levels", SERVICE_LEVEL_TEXTS.map(({ named, numbered }) => [...named, ...numbered])],
])("gives no text of %s two meanings, or the last one listed would win unseen", (_name, lists) => {
  const keys = lists.flat().map((text) => foldKey(text));
  expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([]);
});

it("reads a leaf by its parent where the leaf alone would mislead", () => {
  expect(parentLeafRole("Ngày, tháng, năm", "Trả kết quả")).toBe("handedOver");
  expect(parentLeafRole("NGÀY THÁNG NĂM (ghi rõ)", "nhận")).toBe("received");
  expect(parentLeafRole("Trả kết quả", "Ngày hẹn")).toBe("due");
  expect(parentLeafRole("Ghi chú", "Ngày")).toBeUndefined();
  expect(parentLeafRole("Thanh toán", "Trạng thái")).toBe("payState");
  expect(parentLeafRole("Chuyển hồ sơ đến cơ quan giải quyết", "Ngày nhận")).toBeNull();
});

it("gives no pair of parent and leaf two meanings, or the last one listed would win unseen", () => {
  const meanings = new Map<string, Set<unknown>>();
  for (const { parent, leaf, role } of PARENT_LEAVES) {
    const key = `${squeezedKey(parent)}>${squeezedKey(leaf)}`;
    meanings.set(key, (meanings.get(key) ?? new Set()).add(role));
  }
  expect([...meanings].filter(([, roles]) => roles.size > 1).map(([key]) => key)).toEqual([]);
});

it("holds nothing for none of ours that a role is named by", () => {
  expect(NOT_OURS.filter((header) => headerEntries(header).length > 0)).toEqual([]);
  expect(isNotOurs("Bên giao (ký)")).toBe(true);
});

it("sees a name through a filter's value or a hint behind it", () => {
  const roles = (header: string): ColumnRole[] => remarkedEntries(header).map((entry) => entry.role);
  expect(roles("Trạng thái: Đã trả kết quả")).toEqual(["status"]);
  expect(roles("Ngày tiếp nhận - từ 21/6 đến 20/9")).toEqual(["received"]);
  expect(roles("Đơn vị = (Tất cả)")).toEqual(["unit"]);
  expect(roles("Ngày tiếp nhận")).toEqual([]);
});

it.each<[string, ColumnRole]>([
  ["Ng. TN", "received"], ["N. tiếp nhận HS", "received"], ["Ngày tiếp nhậm", "received"], ["Ngày tipe nhận", "received"], ["Ngày tiếp nhân hồ  sơ.", "received"],
  ["Ngay hen tra kq.", "due"], ["Ngày hẹm trả", "due"], ["Ng hẹn trả KQ", "due"], ["Ngày có kết quà giải quyết HS", "finished"], ["Ngày tiếp nhận tại Bộ phận Một cửa", "received"],
  ["Ngày hẹn trả kết quả mới (nếu có)", "dueNew"], ["Mã hồ sơ một cửa", "caseId"], ["Đv giải quyết", "unit"], ["ĐV tiếp nhận", "receivingUnit"],
])("suggests for %j, written short, long or wrongly, %s", (header, role) => {
  const roles = headerEntries(header).map((entry) => entry.role);
  expect((roles.length > 0 ? roles : similarRoles(header).map((each) => each.role))[0]).toBe(role);
});

it.each(["Ngày", "", "Ngày trả lại hồ sơ", "Ngày chuyển hồ sơ", "Màu bìa", "Ngày sinh", "Số lượng (bộ)", "Bên nhận (ký)", "Nguyễn Văn A", "Tổng số hồ sơ", "Đúng hạn"])(
  "suggests nothing sure for %j, which is none of ours or says too little", (header) => {
    expect(similarRoles(header).filter(({ confidence }) => confidence >= 0.5)).toEqual([]);
  },
);

it("is never as sure of a near name as of a known one", () => {
  for (const header of Object.values(HEADERS).flat()) for (const { confidence } of similarRoles(`${header} x`)) expect(confidence).toBeLessThan(0.8);
});

it.each(["", " ", "(3)=(4)+(5)", "Ngày", "Nguyễn Văn A", "Tổng số hồ sơ", "Đúng hạn", "Sở Y tế"])("does not take %j for a header", (text) => {
  expect(headerEntries(text)).toEqual([]);
});
