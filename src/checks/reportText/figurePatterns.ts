import type { TextFigure } from "./types";

/**
 * Words that may stand between what is counted and the number. In the patterns `~` stands for any run of them, and a
 * capital for a number (tokens.ts). All on text without diacritics.
 */
const FILLERS = "(?:[ :,=-]|(?:la|co|gom|bao gom|duoc|dat|voi|tong so|tong cong|tong|so luong|so|ho so|hs|tthc|trong ky|trong thang|trong quy|trong nam|trong do|ky nay|moi|khoang|da|giai quyet|phat sinh|nop|tiep nhan|ket qua)(?![a-z]))*";

/** Any words of the same sentence without a number in them. */
const GAP = "[^.;A-Z]";

const AGO = "(?:ky|thang|quy|nam) truoc";
/** "qua" alone folds from "quả" as well: "kết quả" is not late. */
const LATE = "(?:cham(?: han)?|tre(?: han)?|qua han|qua(?=,))";
const LATE_ALONE = "(?:cham|tre|qua) han";

export interface FigurePattern {
  figure: TextFigure;
  /** Matched on the shape; the N in it is the count. */
  pattern: RegExp;
  /** Words that must not stand right before the match. */
  notAfter?: RegExp;
  /** Words that must not stand before the match in its sentence. */
  notInSentence?: RegExp;
  /** The last number of the match is the count, not the first. */
  last?: boolean;
}

function patterns(figure: TextFigure, sources: readonly string[], notAfter?: RegExp, notInSentence?: RegExp): FigurePattern[] {
  return sources.map((source) => ({ figure, notAfter, notInSentence, pattern: new RegExp(source.replace(/~/g, FILLERS), "g") }));
}

/** "tiếp nhận mới 35.768 hồ sơ, kỳ trước chuyển sang 1.914 hồ sơ, tổng số 37.682 hồ sơ": the sum of the two before it. */
const SUM_OF_BOTH: FigurePattern = {
  figure: "cumulative", last: true,
  pattern: new RegExp(`nhan${GAP}{0,30}N${GAP}{0,60}${AGO}${GAP}{0,40}N${GAP}{0,12}(?:tong (?:so|cong)|tong)${FILLERS}N`, "g"),
};

/** Payments are made online as well. */
const PAYMENT = /thanh toan|giao dich|le phi/;
/** Words between "trực tiếp" and its count: not those of another channel, nor of "trực tiếp giải quyết". */
const OTHER_CHANNEL = "(?:(?!truc tuyen| giai quyet| xu ly| thu ly)[^.;A-Z])";
/** Results may be handed over in person or by post as well: that is no channel of receipt. */
const HANDED_OVER = /tra (?:ket qua|kq|ho so|giay to)|ket qua (?:duoc )?tra/;

/**
 * How a report words each count, the more special first: a number belongs to the first pattern that claims it, so
 * that "lũy kế đã và đang giải quyết" is not read as what is being handled.
 */
export const FIGURE_PATTERNS: readonly FigurePattern[] = [
  ...patterns("cumulative", [
    `luy ke${GAP}{0,70}N`,
    "tong so (?:ho so )?(?:phai|can|da va dang) (?:giai quyet|xu ly)~N",
    `tong so (?:ho so )?(?:tiep nhan|giai quyet|xu ly|da tiep nhan)${GAP}{0,40}N(?= ?(?:ho so)? ?[,;:(]? ?(?:trong do|gom|bao gom))`,
    "tiep nhan(?:,| va)? ?(?:giai quyet|xu ly)~N",
  ]),
  SUM_OF_BOTH,
  ...patterns("lateAndOverdue", ["qua han cong lai~N", "cong lai~N ho so qua han", `${LATE}${GAP}{0,40}(?:va|,|hoac|/)${GAP}{0,15}${LATE_ALONE}${GAP}{0,60}N`]),
  ...patterns("earlyAndOnTime", [
    `(?:truoc|som)(?: han)? ?(?:va|,|hoac|/) ?dung han${GAP}{0,40}N`,
    `dung(?: han)? ?(?:va|,|hoac|/) ?(?:truoc|som) han${GAP}{0,40}N`,
  ]),
  ...patterns("due", ["den han(?: phai)?(?: giai quyet| xu ly| tra)?(?: ket qua)?~N"], /chua $/),
  ...patterns("carriedOver", [
    `ton(?: [a-z]+){0,3} ${AGO}(?: [a-z]+){0,4}?~N`,
    `${AGO} (?:con )?(?:ton|chuyen|mang|de lai)(?: (?:sang|qua|den|tiep|lai|ky nay|ton))*~N`,
    "ton dau (?:ky|thang|quy|nam)~N",
    `(?:chuyen|ton) tu ${AGO}(?: (?:sang|qua))?~N`,
    `N (?:ho so )?(?:ton |chuyen )?(?:tu )?${AGO} (?:chuyen|ton|sang)`,
  ]),
  ...patterns("received", [
    "(?:tiep )?nhan moi~N",
    "moi (?:tiep )?nhan~N",
    "tiep nhan(?: (?:ho so )?(?:trong ky|trong thang|trong quy))?~N(?! ?(?:ho so )?(?:truc tuyen|[TFB]))",
    "N (?:ho so )?(?:tiep nhan )?moi(?![a-z])",
  ], /khong $/),
  ...patterns("pending", ["dang (?:giai quyet|xu ly|thu ly)~N"]),
  ...patterns("resolved", ["N ho so (?:da )?(?:duoc )?(?:giai quyet|xu ly)(?: xong)?(?= ?[,;(])", "da (?:giai quyet|xu ly)(?: xong)?~N"]),
  ...patterns("inTime", ["(?:chua den|chua toi|trong|con) han(?: giai quyet)?~N"]),
  ...patterns("overdue", [`qua han${GAP}{0,20}chua (?:co ket qua|giai quyet|tra)${GAP}{0,20}N`]),
  ...patterns("late", [`${LATE_ALONE}~N`, "(?:cham|tre)~N", `N (?:ho so )?(?:bi )?${LATE_ALONE}(?! (?:giai quyet |xu ly )?(?:nhung |ma )?chua)(?![^.;A-Z]{0,20}N)`]),
  ...patterns("early", ["(?:truoc|som) han~N"]),
  ...patterns("onTime", ["dung han~N"]),
  ...patterns("returned", ["tra lai~N"]),
  ...patterns("withdrawn", ["rut~N"]),
  ...patterns("returnedAndWithdrawn", [`N (?:ho so ?)?(?:\\([^)N]{0,60}\\) ?)?${GAP}{0,60}?(?:tra lai|rut)${GAP}{0,60}`]),
  ...patterns("handedOver", ["tra~N (?:ket qua|ho so|kq)", `tra (?:ket qua|kq)${GAP}{0,50}N`]),
  ...patterns("unitsOnline", [`N (?:co quan|don vi|so|huyen|xa|phuong|dia phuong)${GAP}{0,40}phat sinh ho so truc tuyen`]),
  ...patterns("onlinePartial", ["N (?:ho so )?(?:[a-z]+ ){0,4}T", "T~N"]),
  ...patterns("onlineFull", ["N (?:ho so )?(?:[a-z]+ ){0,4}F", "F~N"]),
  ...patterns("onlineNoLevel", ["N (?:ho so )?khong (?:ghi|ro) muc do"]),
  ...patterns("online", [
    `truc tuyen${GAP}{0,30}(?:tong so|la|:|voi|dat|co)~N`,
    "B~N",
    "N (?:ho so )?(?:[a-z]+ ){0,2}(?:dich vu cong )?truc tuyen(?! ?[TFB])",
    "truc tuyen~N",
  ], undefined, PAYMENT),
  ...patterns("direct", [`truc tiep${OTHER_CHANNEL}{0,50}N`, "N (?:ho so )?(?:[a-z]+ ){0,2}truc tiep(?! (?:giai|xu|thu))"], undefined, HANDED_OVER),
  ...patterns("postal", ["buu (?:chinh|dien)(?: cong ich)?~N", "N (?:ho so )?(?:[a-z]+ ){0,4}buu (?:chinh|dien)"], undefined, HANDED_OVER),
];

/** A paragraph may say that there were none. */
export const ZERO_PATTERNS: readonly { figure: TextFigure; pattern: RegExp }[] = [
  { figure: "lateAndOverdue", pattern: /khong (?:co|phat sinh) ho so[^.;A-Z]{0,40}(?:cham|tre|qua) han/g },
  { figure: "due", pattern: /khong (?:co|phat sinh) ho so (?:nao )?den han/g },
  { figure: "online", pattern: /khong (?:co|phat sinh) ho so truc tuyen/g },
];

/** A percentage that stands by its count: "(đạt 99,71%)", ", chiếm 2,16%". */
export const RATE_AFTER = /^ ?(?:ho so|ket qua|kq|giao dich|hs)? ?[,(-]? ?(?:(?:dat|chiem|ty le|bang|tuong duong|tuong ung|la|voi|khoang) ?)*P/;

/** A sentence of its own for the rate of cases that were late. */
export const LATE_RATE = /(?:^|[.;:(+-] ?|, )ty le[^.;A-Z]{0,60}(?:cham|tre|qua) ?(?:han)?[^.;A-Z]{0,60}P/;

/** What the rates of a paragraph are of, where it says so once for all of them. */
export const BASE_OF_ALL = /ty le khong ghi co so rieng tinh tren (?:so ho so |N ho so )(den han|da giai quyet|luy ke)/;

/** A sentence of its own for the rate of cases on time. */
export const ON_TIME_RATE = /(?:^|[.;:(+-] ?|, )(?:dat )?ty le[^.;A-Z]{0,80}(?:truoc|dung|som)[^.;A-Z]{0,14} han[^.;A-Z]{0,100}P/;

/** "102 hồ sơ quá hạn, đạt 99,21%": what is reached behind the late cases is the rate of the others; of the late ones a text says "chiếm". */
export const ON_TIME_RATE_BEHIND = /(?:cham|tre|qua) han\)? ?[,;-] ?dat(?: ty le)? P/;
