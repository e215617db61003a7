import { groupingOf } from "../../indicators/grouping";
import { rate } from "../../indicators/figures";
import { sumClasses } from "../../indicators/services/countClasses";
import { countVotes, VOTE_CLASSES, type VoteClass } from "../../indicators/services/satisfaction";
import { ANSWERS } from "../../register/vocabulary/satisfaction";
import type { ReportModel } from "../model/model";
import type { Situation } from "../situation/situation";
import { serviceSheet, unclearNote } from "./serviceSheet";
import { countOf, shareTable, type ShareColumn } from "./shareTable";

/** The sheet "Hài lòng": votes by answer and the rate of satisfied ones over valid votes (domain.md 2.2). */
export function satisfactionModel(situation: Situation): ReportModel {
  const { words, reading, period, settings } = situation;
  const counted = countVotes(reading.table, groupingOf(reading.table, settings.groupBy), period);
  const votes = [words.say("report.votes.group")];
  const satisfied: ShareColumn<VoteClass> = {
    of: "resolved", key: "rate", target: "satisfied", header: words.say("report.votes.rate"), shown: "rate", width: 10,
    cell: (counts) => rate(counts.verySatisfied + counts.satisfied, counts.valid),
  };
  const table = shareTable(situation, counted, VOTE_CLASSES, {
    id: "satisfaction",
    title: words.say("report.votes.tableTitle"),
    columns: [
      countOf("resolved", "resolved", words.say("report.digital.resolved")),
      ...ANSWERS.map((answer) => countOf<VoteClass>("resolved", answer, words.say(`report.votes.${answer}`), votes)),
      countOf("resolved", "valid", words.say("report.votes.valid"), votes), satisfied,
    ],
    notes: [words.say("report.votes.note"), ...unclearNote(situation, sumClasses(counted, VOTE_CLASSES).unclear)],
  });
  return serviceSheet(situation, "satisfaction", words.say("report.votes.title"), [table]);
}
