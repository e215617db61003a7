import { baseLetter } from "./marks";
import { withoutInvisible } from "./plainSigns";

// Called this way because a property look-up on strings of many kinds (short, joined, sliced, wide) is several times slower.
const { charCodeAt } = String.prototype;

/**
 * The folded key on which headers, statuses and channels are compared (domain.md 4.2): lower case, no diacritics,
 * đ/Đ/Ð as d, punctuation and every kind of blank as one blank. Decomposed input needs no normalising first: its
 * combining marks are dropped like those of composed letters, which also makes tone placement irrelevant.
 */
const TABLE_SIZE = 0x2070;
const DROP = 0;
const BLANK = 32;
const FULL_WIDTH_FIRST = 0xff01;
const FULL_WIDTH_LAST = 0xff5e;
const MEMO_LIMIT = 4096;
const MEMO_TEXT_LIMIT = 120;

const table = buildTable();
const memo = new Map<string, string>();
let buffer = new Uint16Array(256);

function buildTable(): Uint16Array {
  const codes = new Uint16Array(TABLE_SIZE);
  for (let code = 0; code < TABLE_SIZE; code++) codes[code] = foldOne(code);
  return codes;
}

/** What one code unit becomes: a lower-case base letter, a digit, a blank, or nothing. */
function foldOne(code: number): number {
  if (code === 0x110 || code === 0x111 || code === 0xd0 || code === 0xf0 || code === 0x189) return 100;
  const letter = String.fromCharCode(code);
  if ((code >= 0x300 && code <= 0x36f) || code === 0xad || code >= 0x2060 || withoutInvisible(letter) === "") return DROP;
  if (/[\s\p{P}\p{S}\p{Cc}]/u.test(letter)) return BLANK;
  return baseLetter(letter).charCodeAt(0);
}

/** Arrows, triangles, dashes and blanks of other scripts: no more than their kin in the table. */
function isSign(code: number): boolean {
  return code === 0x3164 || code === 0xffa0 || (code >= 0x2200 && code <= 0x2bff) || (code >= 0x2e00 && code <= 0x2e5d)
    || (code >= 0x3000 && code <= 0x3003) || (code >= 0xfe50 && code <= 0xfe6b);
}

/** Code units above the table: full-width forms fold like ASCII, a byte-order mark goes, other scripts stay. */
function foldHigh(code: number): number {
  if (code >= FULL_WIDTH_FIRST && code <= FULL_WIDTH_LAST) return table[code - 0xfee0];
  if (code === 0xfeff || (code >= 0x20d0 && code <= 0x20ff) || (code >= 0xfe00 && code <= 0xfe0f)) return DROP;
  return isSign(code) ? BLANK : code;
}

/**
 * Folded key of a text, computed afresh (see foldKey for the remembered one).
 * @example foldText("  Ngày  hẹn trả (KQ) ") // "ngay hen tra kq"
 */
export function foldText(text: string): string {
  const length = text.length;
  if (length > buffer.length) buffer = new Uint16Array(length * 2);
  const out = buffer;
  let size = 0;
  let gap = false;
  for (let i = 0; i < length; i++) {
    const unit = charCodeAt.call(text, i);
    const code = unit < TABLE_SIZE ? table[unit] : foldHigh(unit);
    if (code === BLANK) gap = size > 0;
    else if (code !== DROP) {
      if (gap) out[size++] = BLANK;
      gap = false;
      out[size++] = code;
    }
  }
  return textOf(out, size);
}

const SLICE = 4096;

function textOf(codes: Uint16Array, size: number): string {
  if (size <= SLICE) return String.fromCharCode.apply(null, codes.subarray(0, size) as unknown as number[]);
  let whole = "";
  for (let from = 0; from < size; from += SLICE) {
    whole += String.fromCharCode.apply(null, codes.subarray(from, Math.min(from + SLICE, size)) as unknown as number[]);
  }
  return whole;
}

/**
 * Folded key of a text; short texts are remembered, so a text seen before costs one look-up.
 * @example foldKey("Đã trả kết quả") === foldKey("ÐA TRA KET QUA") // true
 */
export function foldKey(text: string): string {
  const known = memo.get(text);
  if (known !== undefined) return known;
  const key = foldText(text);
  if (text.length <= MEMO_TEXT_LIMIT) {
    if (memo.size >= MEMO_LIMIT) memo.clear();
    memo.set(text, key);
  }
  return key;
}

/**
 * Folded key without its blanks: headers are matched on it, so that "MaHoSo", "ma_ho_so", "Mã H.S" need no entry each.
 * @example squeezedKey("ma_ho_so") // "mahoso"
 */
export function squeezedKey(text: string): string {
  return foldKey(text).replace(/ /g, "");
}
