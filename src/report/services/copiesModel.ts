import { groupingOf } from "../../indicators/grouping";
import { sumClasses } from "../../indicators/services/countClasses";
import { COPY_CLASSES, countCopies } from "../../indicators/services/certifiedCopies";
import type { ReportModel } from "../model/model";
import { isStatedOfUnits } from "../situation/certainty";
import type { Situation } from "../situation/situation";
import { serviceSheet } from "./serviceSheet";
import { countOf, shareTable } from "./shareTable";

/** The sheet "Bản sao": cases and copies certified electronically, and how many units made any (domain.md 2.2). */
export function copiesModel(situation: Situation): ReportModel {
  const { words, reading, period, settings } = situation;
  const counted = countCopies(reading.table, groupingOf(reading.table, settings.groupBy), period);
  const named = counted.filter(({ name }) => name !== "");
  const { cases, copies } = sumClasses(counted, COPY_CLASSES);
  const sentence = words.say("report.copies.sentence", {
    ready: words.count(named.filter(({ counts }) => counts.cases > 0).length), all: words.count(named.length), cases: words.count(cases), copies: words.count(copies),
  });
  const table = shareTable(situation, counted, COPY_CLASSES, {
    id: "certifiedCopies",
    title: words.say("report.copies.tableTitle"),
    columns: [countOf("resolved", "resolved", words.say("report.digital.resolved")), countOf("resolved", "cases", words.say("report.copies.cases")), countOf("resolved", "copies", words.say("report.copies.copies"))],
    notes: [words.say("report.copies.note")],
  });
  return serviceSheet(situation, "certifiedCopies", words.say("report.copies.title"), [...(isStatedOfUnits(situation, "resolved") ? [{ type: "paragraph", id: "copies", title: "", text: sentence } as const] : []), table]);
}
