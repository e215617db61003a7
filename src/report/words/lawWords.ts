import { isoDay } from "../../calendar/day";
import type { Period } from "../../calendar/period";
import { LAWS, lawKind, lawShort, type Law, type LawName, type LawTopic } from "../../locales/laws/laws";
import { LAW_TITLES } from "../../locales/laws/titles";
import { signedText } from "../../locales/signedText";
import { namesOf } from "../../indicators/figureNames";
import type { Wording } from "./wording";

const NAMES: readonly LawName[] = namesOf(LAWS);

function law(name: LawName): Law {
  return LAWS[name];
}

type Days = Pick<Period, "from" | "to">;

function isInForce(name: LawName, { from, to }: Days): boolean {
  const { from: first, to: last } = law(name);
  return first <= isoDay(to) && (last === undefined || last >= isoDay(from));
}

/**
 * The laws of a topic that were in force on some day of a period, the older first: an old period goes by the law of its time.
 * @example lawsOf("oneStop", period) // ["oneStop2018"] for the third quarter of 2021
 */
export function lawsOf(topic: LawTopic, period: Days): LawName[] {
  return NAMES.filter((name) => law(name).topic === topic && law(name).amends === undefined && isInForce(name, period));
}

/** The laws that had amended a law by a period's end. */
function amendmentsOf(name: LawName, period: Days): LawName[] {
  return NAMES.filter((other) => law(other).amends === name && law(other).from <= isoDay(period.to));
}

/** "09/6/2025": days below 10 and the first two months have two digits, as papers are dated. */
function dated(iso: string): string {
  const [year, month, day] = iso.split("-");
  return `${day}/${Number(month) > 2 ? Number(month) : month}/${year}`;
}

function numbered(name: LawName, { language }: Wording): string {
  const { number, issued } = law(name);
  const called = signedText(language, "paper.law", { kind: lawKind(name, language), number });
  return issued === "" ? called : called + signedText(language, "paper.law.issued", { day: dated(issued) });
}

/** A law that began or ended within the period says from or until when it held. */
function heldWords(name: LawName, { from, to }: Days, { language }: Wording): string {
  const { from: first, to: last } = law(name);
  if (last !== undefined && last < isoDay(to)) return signedText(language, "paper.law.until", { day: dated(last) });
  return first > isoDay(from) ? signedText(language, "paper.law.since", { day: dated(first) }) : "";
}

/**
 * A law as the opening of a paper cites it, with the laws that had amended it by the period's end.
 * @example citedLaw("oneStop2025", period, words) // "Nghị định số 118/2025/NĐ-CP ngày 09/6/2025 của Chính phủ về …"
 */
export function citedLaw(name: LawName, period: Days, words: Wording): string {
  const { language } = words;
  const about = LAW_TITLES[name];
  const title = about && language === "vi" ? signedText(language, "paper.law.title", about) : "";
  const amended = amendmentsOf(name, period).map((each) => numbered(each, words));
  const by = amended.length === 0 ? "" : signedText(language, "paper.law.amended", { laws: amended.join(", ") });
  return numbered(name, words) + title + by + heldWords(name, period, words);
}

/**
 * The law that a measure comes from, behind its name: " (QĐ 766)"; nothing for a period that ended before it was in force.
 * @example lawBehind("index2022", period) // "" for the third quarter of 2021
 */
export function lawBehind(name: LawName, { to }: Pick<Days, "to">): string {
  return law(name).from <= isoDay(to) ? ` (${lawShort(name)})` : "";
}
