import { comparisonModel } from "./compared/comparisonModel";
import { formByField, formByUnit } from "./form/formModel";
import { dueModel } from "./lists/dueModel";
import { lateModel } from "./lists/lateModel";
import { limitModel } from "./lists/limitModel";
import { stepsModel } from "./lists/stepsModel";
import { territoryModel } from "./lists/territoryModel";
import type { ReportModel } from "./model/model";
import { idleModel } from "./procedures/idleModel";
import { procedureModel } from "./procedures/procedureModel";
import type { ReportKind } from "./request/reportKind";
import type { ScoreBook } from "./score/scoreBook";
import { scoreModel } from "./score/scoreModel";
import { copiesModel } from "./services/copiesModel";
import { digitisationModel } from "./services/digitisationModel";
import { onlineModel } from "./services/onlineModel";
import { satisfactionModel } from "./services/satisfactionModel";
import type { Situation } from "./situation/situation";
import { summaryModel } from "./summary/summaryModel";
import { trendModel } from "./trend/trendModel";

/** How each kind of report is made; book: what was typed on sheets of the score. Apart from the catalogue, which the pane shows before any report is asked for. */
export const REPORT_BUILDERS: Record<ReportKind, (situation: Situation, book?: ScoreBook) => ReportModel> = {
  summary: summaryModel, formByUnit, formByField, lateCases: lateModel, dueSoon: dueModel, onlineServices: onlineModel,
  digitisation: digitisationModel, satisfaction: satisfactionModel, certifiedCopies: copiesModel, score766: scoreModel,
  byProcedure: procedureModel, idleServices: idleModel,
  trend: trendModel, comparison: comparisonModel, limitCheck: limitModel, outOfTerritory: territoryModel, linkedSteps: stepsModel,
};
