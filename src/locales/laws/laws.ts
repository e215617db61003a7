/** What a law rules, as far as this product speaks of it. */
export type LawTopic = "oneStop" | "oneStopForms" | "reportForms" | "reporting" | "onlineServices" | "index" | "targets" | "layout" | "holidays";

/** A law by its number; days as "yyyy-mm-dd", both of force included. */
export interface Law {
  topic: LawTopic;
  number: string;
  /** "" where only the number is known for sure: it is cited without its day. */
  issued: string;
  /** The first day in force. */
  from: string;
  /** The last day in force; left out while it is. */
  to?: string;
  /** The law that it amends, which is cited "đã được sửa đổi, bổ sung bởi" from then on. It is not cited by itself. */
  amends?: string;
}

/**
 * Every law that the product cites, and the only place where its number stands; full titles are in titles.ts. Sources: domain.md
 * 1.1, domain-2026.md 2, 6.
 *
 * Known at second hand only, from texts that cite them: that Decree 367/2025 amends Decree 118/2025 (its day of issue was not found: it is
 * a decree of 2025, so it is counted from the first day of 2026), that Decree 224/2026 ended Decree 42/2022, and that Circular 03/2025
 * took the place of Circular 01/2018 from its own day of issue. Days of force that are those of issue or
 * follow from the law's own text and were not seen in it: Decrees 61/2018, 107/2021, 09/2019, 30/2020 and 42/2022, Circulars 01/2018 and
 * 01/2020. Decision 126 is known from the press only. Nothing but what a paper cites hangs on them.
 */
export const LAWS = {
  oneStop2018: { topic: "oneStop", number: "61/2018/NĐ-CP", issued: "2018-04-23", from: "2018-06-21", to: "2025-06-30" },
  oneStop2021: { topic: "oneStop", number: "107/2021/NĐ-CP", issued: "2021-12-06", from: "2021-12-06", to: "2025-06-30", amends: "oneStop2018" },
  oneStop2025: { topic: "oneStop", number: "118/2025/NĐ-CP", issued: "2025-06-09", from: "2025-07-01" },
  oneStop2025Amended: { topic: "oneStop", number: "367/2025/NĐ-CP", issued: "", from: "2026-01-01", amends: "oneStop2025" },
  oneStop2026Amended: { topic: "oneStop", number: "309/2026/NĐ-CP", issued: "2026-08-05", from: "2026-08-05", amends: "oneStop2025" },
  forms2018: { topic: "oneStopForms", number: "01/2018/TT-VPCP", issued: "2018-11-23", from: "2019-01-08", to: "2025-09-14" },
  forms2025: { topic: "oneStopForms", number: "03/2025/TT-VPCP", issued: "2025-09-15", from: "2025-09-15" },
  reportForms2017: { topic: "reportForms", number: "02/2017/TT-VPCP", issued: "2017-10-31", from: "2017-12-15", to: "2020-12-04" },
  reportForms2020: { topic: "reportForms", number: "01/2020/TT-VPCP", issued: "2020-10-21", from: "2020-12-05" },
  reporting2019: { topic: "reporting", number: "09/2019/NĐ-CP", issued: "2019-01-24", from: "2019-03-12" },
  online2022: { topic: "onlineServices", number: "42/2022/NĐ-CP", issued: "2022-06-24", from: "2022-08-15", to: "2026-06-30" },
  online2026: { topic: "onlineServices", number: "224/2026/NĐ-CP", issued: "2026-06-24", from: "2026-07-01" },
  index2022: { topic: "index", number: "766/QĐ-TTg", issued: "2022-06-23", from: "2022-06-23" },
  targets2025: { topic: "targets", number: "126/QĐ-BCĐCP", issued: "2025-09-11", from: "2025-09-11", to: "2025-12-31" },
  layout2020: { topic: "layout", number: "30/2020/NĐ-CP", issued: "2020-03-05", from: "2020-03-05" },
  holidays2026: { topic: "holidays", number: "28/2026/QH16", issued: "", from: "2026-07-01" },
  holidays2027: { topic: "holidays", number: "10065/VPCP-KGVX", issued: "2026-10-02", from: "2026-10-02" },
} as const satisfies Record<string, Law>;

export type LawName = keyof typeof LAWS;

const KINDS = {
  vi: { "NĐ-CP": "Nghị định", "TT-VPCP": "Thông tư", "QĐ-TTg": "Quyết định", "QĐ-BCĐCP": "Quyết định", QH16: "Nghị quyết", "VPCP-KGVX": "Công văn" },
  en: { "NĐ-CP": "Decree", "TT-VPCP": "Circular", "QĐ-TTg": "Decision", "QĐ-BCĐCP": "Decision", QH16: "Resolution", "VPCP-KGVX": "Letter" },
} as const;

/** What kind of law it is: the letters behind its last slash say so. */
export function lawKind(name: LawName, language: keyof typeof KINDS): string {
  const { number } = LAWS[name];
  const kinds: Readonly<Record<string, string>> = KINDS[language];
  return kinds[number.slice(number.lastIndexOf("/") + 1)] ?? "";
}

/**
 * A law as a sentence names it.
 * @example lawCalled("reportForms2020", "vi") // "Thông tư 01/2020/TT-VPCP"
 */
export function lawCalled(name: LawName, language: keyof typeof KINDS): string {
  return `${lawKind(name, language)} ${LAWS[name].number}`;
}

/**
 * A law in few letters, for labels: "NĐ 09/2019", "QĐ 766".
 * @example lawShort("index2022") // "QĐ 766"
 */
export function lawShort(name: LawName): string {
  const { number } = LAWS[name];
  const [first, ...rest] = number.split("/");
  const [letters] = rest[rest.length - 1].split("-");
  return `${letters} ${[first, ...rest.slice(0, -1)].join("/")}`;
}
