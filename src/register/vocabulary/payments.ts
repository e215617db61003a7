import { keyedTexts, valueLookup } from "./valueLookup";

/** gateway: over the national portal or a payment gateway; counter: without cash but at the counter; exempt: nothing is to be paid (domain.md 2.2). */
export type PayMethod = "gateway" | "counter" | "cash" | "exempt" | "";
export type PayState = "paid" | "unpaid" | "cancelled" | "refunded" | "exempt" | "";

/** Words for a fee that is not to be paid, in whichever column of payment they stand (domain-2026.md 4). */
const NO_FEE: readonly string[] = [
  "Miễn phí", "Đối tượng miễn phí", "Không thu phí", "Không thu", "Được miễn", "Miễn", "Không phải nộp", "Không có phí", "Miễn lệ phí",
  "Miễn phí, lệ phí", "Được miễn phí", "Được miễn phí, lệ phí", "Được miễn lệ phí", "Đối tượng được miễn", "Đối tượng được miễn phí", "Miễn thu",
  "Miễn nộp", "Không thu lệ phí", "Không thu phí, lệ phí", "Không phí",
];

const METHODS: readonly { value: PayMethod; texts: readonly string[] }[] = [
  {
    value: "gateway",
    texts: [
      "Trực tuyến", "truc-tuyen", "Thanh toán trực tuyến", "Cổng DVCQG", "DVCQG", "Qua Cổng DVCQG", "Cổng dịch vụ công quốc gia", "Qua Cổng dịch vụ công quốc gia",
      "Cổng thanh toán", "Cổng thanh toán trực tuyến", "Nền tảng thanh toán trực tuyến", "PayGov", "Payment Platform", "Online",
    ],
  },
  {
    value: "counter",
    texts: [
      "QR", "Mã QR", "Quét QR", "Quét mã QR", "QR tại quầy", "Quét mã QR tại quầy", "Quét QR tại quầy", "POS", "Thẻ", "Quẹt thẻ", "Chuyển khoản",
      "chuyen-khoan", "CK", "Ví điện tử", "VietQR",
    ],
  },
  { value: "cash", texts: ["Tiền mặt", "tien-mat", "TM", "Trực tiếp", "Nộp trực tiếp", "Tại quầy", "Thu tiền mặt", "Tiền mặt tại quầy"] },
  { value: "exempt", texts: NO_FEE },
];

const STATES: readonly { value: PayState; texts: readonly string[] }[] = [
  { value: "paid", texts: ["Đã thanh toán", "Đã thu", "Đã nộp", "Đã thu phí", "Đã nộp phí", "Thành công", "Thanh toán thành công", "Đã đóng"] },
  { value: "unpaid", texts: ["Chờ thanh toán", "Chưa thanh toán", "Chưa thu", "Chưa nộp", "Chưa thu phí", "Chờ thu", "Chờ nộp phí"] },
  { value: "cancelled", texts: ["Hủy thanh toán", "Đã hủy", "Thất bại", "Thanh toán thất bại"] },
  { value: "refunded", texts: ["Đã hoàn phí", "Đã hoàn", "Hoàn phí"] },
  { value: "exempt", texts: NO_FEE },
];

/**
 * How a fee was paid.
 * @example payMethodOf("Quét mã QR tại quầy") // "counter"
 */
export const payMethodOf = valueLookup<PayMethod>(keyedTexts(METHODS), "");

/**
 * Whether a fee was paid, or none was to be paid.
 * @example payStateOf("Đối tượng miễn phí") // "exempt"
 */
export const payStateOf = valueLookup<PayState>(keyedTexts(STATES), "");

/**
 * True for words in place of an amount that say that there is none to pay.
 * @example saysNoFee("Miễn phí") // true
 */
export function saysNoFee(text: string): boolean {
  return payStateOf(text) === "exempt";
}
