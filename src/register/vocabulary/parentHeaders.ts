import type { ColumnRole } from "../model/roles";

/** A leaf that means something else under its parent than alone; role null: none of ours, whatever the leaf says alone. */
interface ParentLeaf {
  parent: string;
  leaf: string;
  role: ColumnRole | null;
}

/** Leaves that only say what kind of thing a column holds: the parent says of what. */
const ASPECTS = {
  day: ["Ngày", "Ngày, tháng, năm", "Ngày tháng", "Ngày, giờ", "Ngày giờ", "Thời gian", "Thời điểm", "Giờ, ngày"],
  unit: ["Đơn vị", "Cơ quan", "Tên đơn vị", "Tên cơ quan", "Nơi"],
  person: ["Người", "Cán bộ", "Công chức", "Họ tên", "Họ và tên", "Người thực hiện", "Tên cán bộ"],
  mode: ["Hình thức", "Phương thức", "Cách thức", "Kênh"],
  state: ["Trạng thái", "Tình trạng"],
} as const;

interface Topic {
  parents: readonly string[];
  /** What each aspect means under these parents. */
  aspects: Partial<Record<keyof typeof ASPECTS, ColumnRole | null>>;
  /** Leaves that these parents give another meaning. */
  leaves?: Partial<Record<string, ColumnRole | null>>;
}

const TOPICS: readonly Topic[] = [
  {
    parents: ["Tiếp nhận", "Tiếp nhận hồ sơ", "Nhận hồ sơ", "Nhận", "Thông tin tiếp nhận"],
    aspects: { day: "received", unit: "receivingUnit", person: "clerk", mode: "channel" },
  },
  { parents: ["Nộp hồ sơ", "Nộp"], aspects: { day: "submitted", mode: "channel" } },
  { parents: ["Hẹn trả kết quả", "Hẹn trả", "Hẹn trả KQ", "Phiếu hẹn", "Hạn trả kết quả", "Thời hạn trả kết quả"], aspects: { day: "due" } },
  { parents: ["Gia hạn", "Hẹn lại", "Gia hạn giải quyết", "Xin lỗi và hẹn lại"], aspects: { day: "dueNew" }, leaves: { "Ngày hẹn trả": "dueNew", "Ngày hẹn": "dueNew" } },
  { parents: ["Có kết quả", "Kết quả", "Kết quả giải quyết", "Hoàn thành", "Kết thúc", "Nhận kết quả từ cơ quan giải quyết"], aspects: { day: "finished" } },
  {
    parents: ["Giải quyết", "Giải quyết hồ sơ", "Xử lý", "Xử lý hồ sơ", "Thụ lý", "Quá trình giải quyết"],
    aspects: { unit: "unit", person: "handler", state: "status" }, leaves: { "Ngày kết thúc": "finished", "Ngày xong": "finished" },
  },
  {
    parents: ["Trả kết quả", "Trả KQ", "Trả hồ sơ", "Nhận kết quả", "Giao trả kết quả", "Trả kết quả giải quyết"],
    aspects: { day: "handedOver", mode: "returnMode", unit: null, person: null, state: null },
    leaves: { "Ngày nhận": "handedOver", "Ngày hẹn": "due", "Người nhận": null, "Ngày trả": "handedOver" },
  },
  {
    parents: ["Bổ sung", "Bổ sung hồ sơ", "Yêu cầu bổ sung", "Yêu cầu bổ sung hồ sơ"], aspects: {},
    leaves: { "Ngày yêu cầu": "supplementRequested", "Ngày nhận": "supplementReceived", "Ngày tiếp nhận": "supplementReceived", "Ngày nộp": "supplementReceived", "Số lần": "supplementCount", "Lần": "supplementCount" },
  },
  { parents: ["Yêu cầu bổ sung", "Yêu cầu bổ sung hồ sơ"], aspects: { day: "supplementRequested" } },
  { parents: ["Bổ sung", "Bổ sung hồ sơ"], aspects: { day: "supplementReceived" } },
  {
    parents: ["Thanh toán", "Thu phí", "Phí, lệ phí", "Thu phí, lệ phí", "Nộp phí"],
    aspects: { day: "payDate", mode: "payMethod", state: "payState", person: null, unit: null },
    leaves: { "Ngày nộp": "payDate", "Hình thức nộp": "payMethod", "Thời gian nộp": "payDate" },
  },
  {
    parents: ["Chuyển hồ sơ", "Chuyển hồ sơ đến cơ quan giải quyết", "Chuyển xử lý", "Luân chuyển", "Luân chuyển hồ sơ", "Giao hồ sơ"],
    aspects: { day: null, unit: null, person: null, mode: null, state: null },
    leaves: { "Ngày nhận": null, "Ngày trả": null, "Ngày giao": null, "Nhận": null, "Trả": null, "Nhận hồ sơ": null, "Người nhận": null },
  },
  {
    parents: ["Phi địa giới", "Tiếp nhận phi địa giới", "Hồ sơ phi địa giới", "Phi địa giới hành chính"],
    aspects: { unit: "outOfTerritory", person: null, mode: null, state: null },
    leaves: { "Đơn vị tiếp nhận": "outOfTerritory", "Nơi tiếp nhận": "outOfTerritory", "Cơ quan tiếp nhận": "outOfTerritory", "Người nhận": null, "Người tiếp nhận": null },
  },
  {
    parents: ["Cơ quan giải quyết nhận hồ sơ", "Cơ quan có thẩm quyền nhận hồ sơ", "Cơ quan giải quyết tiếp nhận", "Cơ quan có thẩm quyền tiếp nhận", "Cơ quan giải quyết nhận"],
    aspects: { day: "agencyReceived", unit: null, person: null, mode: null, state: null },
  },
  {
    parents: ["Liên thông", "Hồ sơ liên thông", "Thông tin liên thông"], aspects: {},
    leaves: {
      "Mã hồ sơ": "parentCase", "Mã gốc": "parentCase", "Mã cha": "parentCase", "Hồ sơ gốc": "parentCase", "Mã thành phần": "partCode", "Bước": "step", "Hạn": "stepDue",
      "Hạn bước": "stepDue", "Hạn xử lý": "stepDue", "Cơ quan phối hợp": "partnerUnit",
    },
  },
  {
    parents: ["Bước", "Bước liên thông", "Công đoạn"], aspects: { state: null, person: null },
    leaves: { "Tên": "step", "Tên bước": "step", "Số": "step", "Thứ tự": "step", "Hạn": "stepDue", "Hạn xử lý": "stepDue", "Hạn hoàn thành": "stepDue", "Ngày hẹn trả": "stepDue", "Ngày đến hạn": "stepDue" },
  },
  { parents: ["Phối hợp", "Phối hợp giải quyết"], aspects: { unit: "partnerUnit", person: null, day: null, state: null } },
  { parents: ["Chủ hồ sơ", "Người nộp", "Người nộp hồ sơ", "Tổ chức, cá nhân", "Cá nhân, tổ chức"], aspects: { unit: null, day: null, state: null } },
];

/** Parents that only say that a day stands below them: the leaf says which. */
const DAY_PARENTS = ["Ngày, tháng, năm", "Ngày", "Ngày tháng", "Thời gian", "Thời điểm", "Ngày, giờ", "Ngày giờ"] as const;

const DAY_LEAVES: readonly { role: ColumnRole | null; leaves: readonly string[] }[] = [
  { role: "received", leaves: ["Nhận", "Tiếp nhận", "Nhận hồ sơ", "Tiếp nhận hồ sơ", "Nhận HS", "Tiếp nhận HS", "TN", "Vào sổ", "Dân nộp"] },
  { role: "submitted", leaves: ["Nộp", "Nộp hồ sơ"] },
  { role: "due", leaves: ["Hẹn", "Hẹn trả", "Hẹn trả kết quả", "Hẹn trả KQ", "Phải trả", "Đến hạn", "Hạn trả", "Hẹn lấy", "Hẹn dân", "Hẹn công dân", "Hạn"] },
  { role: "dueNew", leaves: ["Gia hạn", "Hẹn lại"] },
  { role: "finished", leaves: ["Kết thúc", "Hoàn thành", "Có kết quả", "Có KQ", "Xong", "Giải quyết xong", "Xử lý xong", "Kết thúc xử lý", "Nhận kết quả từ cơ quan giải quyết"] },
  { role: "handedOver", leaves: ["Trả", "Trả kết quả", "Trả KQ", "Thực trả", "Đã trả", "Trả thực tế", "Giao kết quả", "Nhận kết quả", "Trả dân", "Trả công dân", "Trả cho dân", "Trả cho công dân", "Trả người dân", "Trả khách", "Dân nhận", "Công dân nhận", "Người dân nhận", "Giao trả", "Phát kết quả"] },
  { role: "supplementRequested", leaves: ["Yêu cầu bổ sung"] },
  { role: "supplementReceived", leaves: ["Bổ sung", "Nhận bổ sung"] },
  { role: "agencyReceived", leaves: ["Cơ quan giải quyết nhận", "Cơ quan giải quyết nhận hồ sơ", "Cơ quan có thẩm quyền nhận", "Cơ quan có thẩm quyền nhận hồ sơ", "Cơ quan giải quyết tiếp nhận", "Chuyển đến cơ quan giải quyết"] },
  { role: "stepDue", leaves: ["Hạn bước", "Hạn của bước"] },
  { role: null, leaves: ["Chuyển hồ sơ", "Chuyển", "Chuyển xử lý", "Chuyển hồ sơ đến cơ quan giải quyết", "Sinh", "Cấp"] },
];

/**
 * Parent headers that decide what their leaves mean, pair by pair (domain.md 1.5, 4.1): the parent names the event and the
 * leaf the kind of thing, or the other way round.
 */
export const PARENT_LEAVES: readonly ParentLeaf[] = [...TOPICS.flatMap(pairsOf), ...DAY_PARENTS.flatMap(dayPairsOf)];

function pairsOf({ parents, aspects, leaves = {} }: Topic): ParentLeaf[] {
  const kinds = Object.entries(aspects) as [keyof typeof ASPECTS, ColumnRole | null][];
  const named = [
    ...kinds.flatMap(([aspect, role]) => ASPECTS[aspect].map((leaf) => ({ leaf: leaf as string, role }))),
    ...Object.entries(leaves).map(([leaf, role]) => ({ leaf, role: role ?? null })),
  ];
  return parents.flatMap((parent) => named.map(({ leaf, role }) => ({ parent, leaf, role })));
}

function dayPairsOf(parent: string): ParentLeaf[] {
  return DAY_LEAVES.flatMap(({ role, leaves }) => leaves.map((leaf) => ({ parent, leaf, role })));
}

/** Headers that registers have and no role needs, where a name of ours is near: never to be guessed at. */
export const NOT_OURS: readonly string[] = [
  "Số lượng", "Số lượng (bộ)", "Số bộ", "Số lượng hồ sơ", "Bên giao", "Bên nhận", "Bên giao (ký)", "Bên nhận (ký)", "Ký nhận", "Người ký nhận",
  "Địa bàn phát sinh", "Thành phần hồ sơ", "Chuyển hồ sơ đến cơ quan giải quyết", "Ngày chuyển", "Ngày chuyển hồ sơ", "Ngày chuyển xử lý",
  "Ngày sinh", "Năm sinh", "Ngày cấp", "Ngày trả lại", "Ngày trả lại hồ sơ", "Ngày rút", "Ngày rút hồ sơ", "Số CCCD", "Số CMND", "Số căn cước",
  "Ngày hiệu lực", "Ngày hết hiệu lực", "Ngày in", "Ngày lập", "Ngày cập nhật", "Ngày tạo", "Người ký",
  "Tổng số", "Tổng số hồ sơ", "Ngày thụ lý", "Ngày phân công", "Ngày trình ký", "Ngày đăng ký", "Số ngày", "Số quyết định", "Ngày quyết định",
];
