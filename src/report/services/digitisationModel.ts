import { groupingOf } from "../../indicators/grouping";
import { sumClasses, type ClassCounts } from "../../indicators/services/countClasses";
import { countDigitisation, DIGITISATION_CLASSES, type DigitisationClass } from "../../indicators/services/digitisation";
import { printedDigitisation } from "../../indicators/services/printed";
import type { ColumnRole } from "../../register/model/roles";
import { DIGITISED, serviceTables } from "../counted/serviceTables";
import { columnNames } from "../situation/lacks";
import type { ReportModel } from "../model/model";
import type { Situation } from "../situation/situation";
import { serviceSheet, unclearNote } from "./serviceSheet";
import { countOf, measuredBy, rateOf, shareTable, type ShareColumn } from "./shareTable";

type Column = ShareColumn<DigitisationClass>;

type Kind = "parts" | "reused" | "results";
const ROLES = { parts: "digitisedParts", reused: "reusedData", results: "digitisedResult" } as const satisfies Record<Kind, ColumnRole>;
const KINDS: readonly Kind[] = ["parts", "reused", "results"];

/** Digitisation by group, what of it the source tells, and a note on what it does not. */
interface Source {
  groups: ClassCounts<DigitisationClass>[];
  has(kind: Kind): boolean;
  lack: string[];
}

function sourceOf({ words, reading, period, settings, counted }: Situation): Source {
  if (counted.from === "aggregates") {
    const { groups, gives } = printedDigitisation(serviceTables(reading.aggregates, period, settings, DIGITISED), settings.groupBy);
    const missing = KINDS.filter((kind) => !gives.has(kind));
    return { groups, has: (kind) => gives.has(kind), lack: missing.map((kind) => words.say("report.lacksPrintedFor", { figure: words.say(`report.digital.${kind}`) })) };
  }
  const missing = KINDS.filter((kind) => !reading.table.roles.has(ROLES[kind])).map((kind) => ROLES[kind]);
  return {
    groups: countDigitisation(reading.table, groupingOf(reading.table, settings.groupBy), period),
    has: (kind) => reading.table.roles.has(ROLES[kind]),
    lack: missing.length > 0 ? [`${words.say("report.lacksColumn", { columns: columnNames(missing, words) })}.`] : [],
  };
}

/** Counts and rates that the source gives; a missing one leaves its columns out and is said. */
function columns({ words }: Situation, { has }: Source): Column[] {
  const taken = [words.say("report.digital.received")];
  const resolved = [words.say("report.digital.resolved")];
  const rateWords = words.say("report.digital.rate");
  return [
    countOf<DigitisationClass>("received", "received", words.say("report.col.received"), taken),
    ...(has("parts") ? [countOf<DigitisationClass>("received", "parts", words.say("report.digital.parts"), taken), measuredBy("digitisedParts", rateOf<DigitisationClass>("received", "partsRate", rateWords, "parts", "received", taken))] : []),
    ...(has("reused") ? [countOf<DigitisationClass>("received", "reused", words.say("report.digital.reused"), taken), measuredBy("reused", rateOf<DigitisationClass>("received", "reusedRate", rateWords, "reused", "received", taken))] : []),
    countOf<DigitisationClass>("resolved", "resolved", words.say("report.col.received"), resolved),
    ...(has("results") ? [countOf<DigitisationClass>("resolved", "results", words.say("report.digital.results"), resolved), measuredBy("digitisedResults", rateOf<DigitisationClass>("resolved", "resultsRate", rateWords, "results", "resolved", resolved))] : []),
  ];
}

/** The sheet "Số hóa": digitised components over received cases, digitised results over resolved ones (domain.md 2.2). */
export function digitisationModel(situation: Situation): ReportModel {
  const { words } = situation;
  const source = sourceOf(situation);
  const table = shareTable(situation, source.groups, DIGITISATION_CLASSES, {
    id: "digitisation",
    title: words.say("report.digital.tableTitle"),
    columns: columns(situation, source),
    notes: [
      words.say(situation.counted.from === "aggregates" ? "report.digital.printedNote" : "report.digital.note"),
      ...unclearNote(situation, sumClasses(source.groups, DIGITISATION_CLASSES).unclear),
      ...source.lack,
    ],
  });
  return serviceSheet(situation, "digitisation", words.say("report.digital.title"), [table]);
}
