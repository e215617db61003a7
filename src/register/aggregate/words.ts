import { foldKey } from "../texts/fold";

/** Part of an aggregate table that a header belongs to: it decides what its leaves mean (domain.md 4.1 C). */
export type Section = "received" | "resolved" | "pending" | "payment" | "digitised" | "other";

/** What a header's own words say, whatever stands above it. */
export type Word =
  | "rate" | "returnedAndWithdrawn" | "returned" | "withdrawn" | "earlyAndOnTime" | "lateAndOverdue" | "early" | "onTime" | "inTime"
  | "late" | "paused" | "due" | "handedOver" | "closingStock" | "carriedOver" | "cumulative" | "inPeriod" | "onlineFull"
  | "onlinePartial" | "online" | "outside" | "offline" | "apology" | "notDigitised" | "reused" | "digitised" | "total";

/** On folded headers; the first that fits counts. */
const SECTIONS: readonly [Section, RegExp][] = [
  ["other", /cho tiep nhan|khong (duoc )?tiep nhan|dung (xu ly|giai quyet)|dien tu khac|danh gia|hai long|chi tieu|muc tieu|xep loai|chu dong/],
  ["digitised", /so hoa|tai su dung/],
  ["payment", /thanh toan|thu phi|thu tien|bien lai/],
  ["pending", /dang (duoc )?(giai quyet|xu ly|gq|thu ly)|chua (duoc )?(giai quyet|xu ly|gq|co ket qua)|chua giai quyet xong/],
  ["resolved", /da (duoc )?(giai quyet|xu ly|gq|hoan thanh)|(giai quyet|xu ly) xong|^(ket qua (giai quyet|xu ly)|da tra (truoc|som|dung|tre|qua))/],
  ["received", /tiep nhan|nhan (giai quyet|ho so|moi)|moi nhan/],
];

const WORDS: readonly [Word, RegExp][] = [
  ["rate", /^(ty|ti) (le|trong)|^phan tram/],
  ["notDigitised", /chua (duoc )?so hoa/],
  ["reused", /tai su dung/],
  ["digitised", /so hoa/],
  ["returnedAndWithdrawn", /tra lai.*\brut\b|\brut\b.*tra lai/],
  ["returned", /tra lai|tu choi giai quyet/],
  ["withdrawn", /\brut\b/],
  ["lateAndOverdue", /tong .*(tre|qua|cham) han|(cham|tre)( han)?( va| ,)? qua han/],
  ["late", /khong dung (thoi )?han/],
  ["earlyAndOnTime", /(truoc|som)( han)?( va)?( tra)? dung|dung( han)?( va)? (truoc|som)/],
  ["inTime", /chua (den|toi|qua) (thoi )?han|con (trong )?han|trong (thoi )?han/],
  ["early", /(truoc|som) (thoi )?han|truoc hen|^(ho so |hs )?som$/],
  ["onTime", /dung (thoi )?han|dung hen|^(ho so |hs )?dung$/],
  ["late", /(qua|tre|cham) (thoi )?han|tre hen|^(ho so |hs )?(tre|cham)$/],
  ["paused", /bo sung|tam dung/],
  ["due", /den han/],
  ["handedOver", /da tra|tra (ket qua|kq)/],
  ["closingStock", /ton cuoi|chuyen (sang )?ky sau/],
  ["carriedOver", /ky truoc|thang truoc|quy truoc|nam truoc|ton (dau|truoc|cu)|dau ky|chuyen (qua|sang|den)|^(ho so )?ton$/],
  ["cumulative", /luy ke|phai (xu ly|giai quyet)/],
  ["onlineFull", /toan trinh|muc (do )?4/],
  ["onlinePartial", /mot phan|muc (do )?3/],
  ["online", /truc tuyen|qua mang|online|dvctt/],
  ["outside", /phi dia gioi|khong phu thuoc dia gioi/],
  ["offline", /truc tiep|buu (chinh|dien)|bcci|dvbc|hinh thuc khac/],
  ["inPeriod", /trong (ky|thang|quy|nam)|(tiep )?nhan moi|moi (tiep )?nhan|phat sinh/],
  ["total", /^(tong|so ho so|so hs|so luong|cong$)/],
];

/** A day, a name or a code: no count (a register has such columns, an aggregate table has none). */
const NO_COUNT = /^(ngay|thoi (gian|han|diem)|gio|ho (va )?ten|ma |nguoi|dia chi|ghi chu)/;

/** What one header label says. */
export interface LabelMeaning {
  section: Section | null;
  word: Word | null;
  /** A part of the late cases: with or without a letter of apology. */
  apology: boolean;
  noCount: boolean;
}

/**
 * What a header of shares is the share of: its words behind "Tỷ lệ".
 * @example shareWord("Tỷ lệ trước hạn, đúng hạn (%)") // "earlyAndOnTime"
 */
export function shareWord(label: string): Word | null {
  const key = labelKey(label).replace(/^((ty|ti) (le|trong)|phan tram)( %)?( ho so| hs)?( da| duoc)*( giai quyet| xu ly)? ?/, "");
  return WORDS.find(([word, pattern]) => word !== "rate" && pattern.test(key))?.[0] ?? null;
}

/**
 * The rule by which a share says to be made: that of Circular 01 or of Decision 766, for which 776 is a common slip.
 * @example rateRule("% Quá hạn (theo QĐ 776)") // "766"
 */
export function rateRule(label: string): "TT01" | "766" | null {
  const key = foldKey(label);
  // The name of a form or of a whole table says by what law it is made, not its shares.
  if (/\b(bieu|vpcp|bao cao|tinh hinh)\b/.test(key)) return null;
  if (/(^|\D)7[67]6(\D|$)/.test(key)) return "766";
  return /\b(tt|thong tu)( so)? ?0?1(\D|$)/.test(key) ? "TT01" : null;
}

/** A header without its notes: "Đúng hạn (Bao gồm cả hồ sơ trả lại/xin rút)" → "dung han". */
export function labelKey(label: string): string {
  const bare = foldKey(label.replace(/\([^()]*\)|\[[^[\]]*\]/g, " ")).replace(/ ?\b(bao gom|trong do co) .*$/, "");
  return bare === "" ? foldKey(label) : bare;
}

/**
 * What a label of a header says by itself.
 * @example meaningOf("Đã quá hạn").word // "late"
 */
export function meaningOf(label: string): LabelMeaning {
  const key = labelKey(label);
  const isPercent = /^\s*%|\(%\)/.test(label);
  return {
    section: SECTIONS.find(([, pattern]) => pattern.test(key))?.[0] ?? null,
    word: isPercent ? "rate" : WORDS.find(([, pattern]) => pattern.test(key))?.[0] ?? null,
    apology: key.includes("xin loi"),
    noCount: NO_COUNT.test(key),
  };
}

const ROW_HEADERS: readonly ["unit" | "field" | "procedure", RegExp][] = [
  ["field", /^(ten )?linh vuc|^nhom (thu tuc|tthc)/],
  ["procedure", /^(ten |danh muc )?(thu tuc|tthc)/],
  ["unit", /^(ten )?(cac )?(don vi|co quan|dia phuong|so ban nganh|so nganh|phong ban|xa|phuong|ubnd|huyen|noi tiep nhan|bo phan)/],
];

/**
 * What a column of row names names; null for another column.
 * @example rowHeaderKind("Lĩnh vực, công việc giải quyết theo cấp") // "field"
 */
export function rowHeaderKind(label: string): "unit" | "field" | "procedure" | null {
  if (label.includes(":")) return null;
  const key = labelKey(label);
  return ROW_HEADERS.find(([, pattern]) => pattern.test(key))?.[0] ?? (/\blinh vuc\b/.test(key) && meaningOf(label).word === null ? "field" : null);
}

/** "STT" and its like. */
export function isOrdinalHeader(label: string): boolean {
  return /^(stt|tt|so tt|so thu tu|no)$/.test(labelKey(label));
}
