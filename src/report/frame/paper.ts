import type { LawTopic } from "../../locales/laws/laws";
import { signedText } from "../../locales/signedText";
import { foldKey } from "../../register/texts/fold";
import { placeKindOf, shownPlace, type PlaceKind } from "../../register/vocabulary/placeKinds";
import { COMPUTED_AT, type Paper } from "../model/model";
import { TWO_TIERS_FROM } from "../request/twoTiers";
import type { Situation } from "../situation/situation";
import { citedLaw, lawsOf } from "../words/lawWords";
import { periodName } from "../words/periodWords";
import { placeName } from "../words/placeWords";
import { bodyLines, issuerOf } from "./issuer";

/** What a report is made by, in the order in which it is cited. */
const CITED = ["oneStop", "reporting", "reportForms"] as const satisfies readonly LawTopic[];

const OF_COMMUNES: readonly PlaceKind[] = ["xa", "phuong", "thi tran", "dac khu"];

/** The commune whose report it is, by its units' names or those of the bodies that issue; only what it is called where nobody names it. */
function communeName({ reading, settings, units, words: { language } }: Situation): string {
  const { superior, agency } = issuerOf(reading, settings);
  const named = [...units.map(({ name }) => name), ...superior, ...agency].find((name) => OF_COMMUNES.includes(placeKindOf(name)));
  return named === undefined ? signedText(language, "paper.commune") : placeName(shownPlace(named));
}

/** Whether the body above is a city of its own rather than a province. */
function isCity({ reading, settings }: Situation): boolean {
  const { superior, agency } = issuerOf(reading, settings);
  const lines = [...superior, ...agency].map(foldKey);
  return lines.some((line) => /thanh pho/.test(line)) && !lines.some((line) => /(?:^| )tinh(?: |$)/.test(line));
}

/** Whom a report goes to as a rule: a commune's to its chairman and the province's centre, all others to the office above. */
function usualRecipients(situation: Situation): string[] {
  const { words: { language }, settings, period } = situation;
  const province = signedText(language, isCity(situation) ? "paper.city" : "paper.province");
  if (settings.scope !== "commune") return [signedText(language, "paper.to.office", { province })];
  const chairman = signedText(language, "paper.to.chairman", { commune: communeName(situation) });
  return [chairman, period.from >= TWO_TIERS_FROM ? signedText(language, "paper.to.centre", { province }) : signedText(language, "paper.to.district")];
}

/** A period's name within a sentence: "tháng 9 năm 2026". */
function named({ words, period }: Situation): string {
  const name = periodName(period, words);
  return name.charAt(0).toLowerCase() + name.slice(1);
}

function opening(situation: Situation): string {
  const { words, period } = situation;
  const laws = CITED.flatMap((topic) => lawsOf(topic, period)).map((name) => citedLaw(name, period, words));
  const { agency } = issuerOf(situation.reading, situation.settings);
  return signedText(words.language, "paper.opening", { laws: laws.join("; "), agency: agency[agency.length - 1] ?? signedText(words.language, "paper.agencyBlank"), period: named(situation) });
}

/**
 * What frames the report as a paper: whom it goes to, what it is made by, of which days its numbers are and when they were taken.
 * @example paperOf(situation).recipients // ["Văn phòng Ủy ban nhân dân tỉnh"]
 */
export function paperOf(situation: Situation): Paper {
  const { words, settings, period } = situation;
  const own = bodyLines(settings.recipient);
  const recipients = own.length > 0 ? own : usualRecipients(situation);
  return {
    recipients,
    opening: [opening(situation), signedText(words.language, situation.counted.from === "aggregates" ? "paper.takenPrinted" : "paper.taken", { from: words.day(period.from), to: words.day(period.to), at: COMPUTED_AT })],
    closing: signedText(words.language, "paper.closing", { period: named(situation), recipients: recipients.join(", ") }),
  };
}
