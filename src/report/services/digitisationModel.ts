import { groupingOf } from "../../indicators/grouping";
import { sumClasses } from "../../indicators/services/countClasses";
import { countDigitisation, DIGITISATION_CLASSES, type DigitisationClass } from "../../indicators/services/digitisation";
import { columnNames } from "../lacks";
import type { ReportModel } from "../model";
import type { Situation } from "../situation";
import { serviceSheet, unclearNote } from "./serviceSheet";
import { countOf, rateOf, shareTable, type ShareColumn } from "./shareTable";

type Column = ShareColumn<DigitisationClass>;

/** Counts and rates of the columns that the register has; a missing one leaves its columns out and is said. */
function columns({ words, reading }: Situation): Column[] {
  const { roles } = reading.table;
  const taken = [words.say("report.digital.received")];
  const resolved = [words.say("report.digital.resolved")];
  const rateWords = words.say("report.digital.rate");
  return [
    countOf<DigitisationClass>("received", words.say("report.col.received"), taken),
    ...(roles.has("digitisedParts") ? [countOf<DigitisationClass>("parts", words.say("report.digital.parts"), taken), rateOf<DigitisationClass>("partsRate", rateWords, "parts", "received", taken)] : []),
    ...(roles.has("reusedData") ? [countOf<DigitisationClass>("reused", words.say("report.digital.reused"), taken), rateOf<DigitisationClass>("reusedRate", rateWords, "reused", "received", taken)] : []),
    countOf<DigitisationClass>("resolved", words.say("report.col.received"), resolved),
    ...(roles.has("digitisedResult") ? [countOf<DigitisationClass>("results", words.say("report.digital.results"), resolved), rateOf<DigitisationClass>("resultsRate", rateWords, "results", "resolved", resolved)] : []),
  ];
}

/** The sheet "Số hóa": digitised components over received cases, digitised results over resolved ones (domain.md 2.2). */
export function digitisationModel(situation: Situation): ReportModel {
  const { words, reading, period, settings } = situation;
  const counted = countDigitisation(reading.table, groupingOf(reading.table, settings.groupBy), period);
  const missing = (["digitisedParts", "reusedData", "digitisedResult"] as const).filter((role) => !reading.table.roles.has(role));
  const table = shareTable(situation, counted, DIGITISATION_CLASSES, {
    id: "digitisation",
    title: words.say("report.digital.tableTitle"),
    columns: columns(situation),
    notes: [
      words.say("report.digital.note"),
      ...unclearNote(situation, sumClasses(counted, DIGITISATION_CLASSES).unclear),
      ...(missing.length > 0 ? [`${words.say("report.lacksColumn", { columns: columnNames(missing, words) })}.`] : []),
    ],
  });
  return serviceSheet(situation, "digitisation", words.say("report.digital.title"), [table]);
}
