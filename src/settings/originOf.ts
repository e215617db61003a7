import { periodCode } from "../calendar/periodCode";
import { confirmationsOf } from "../register/corrections/confirmations";
import type { Answers } from "../register/corrections/answers";
import type { Reading } from "../register/model/reading";
import type { ListedFigure } from "../report/lists/listedFigures";
import type { ReportModel } from "../report/model/model";
import type { ReportSettings } from "../report/request/request";
import { ContentKey } from "./contentKey";
import { readingKey } from "./readingKey";
import { columnsOf, type Moment, type SheetOrigin } from "./sheetOrigin";

/** What one or more sheets are made from. */
export interface Source {
  reading: Reading;
  answers: Answers;
  settings: ReportSettings;
}

/** Which reports one click makes, and for which period, says nothing of a sheet that stands. */
function settingsKey({ reports: _reports, period: _period, ...others }: ReportSettings): string {
  return new ContentKey().json(Object.entries(others).sort(([a], [b]) => (a < b ? -1 : 1))).digits();
}

/** Keys of what a sheet of a kind is made by and from. */
export function sourceKeys(kind: ReportModel["kind"], { reading, answers, settings }: Source): Pick<SheetOrigin, "settings" | "answers" | "reading" | "answered"> {
  const confirmed = confirmationsOf(answers);
  return {
    settings: settingsKey(settings), answers: new ContentKey().texts(confirmed.map((each) => JSON.stringify(each)).sort()).digits(),
    reading: readingKey(reading, columnsOf(kind, settings)), answered: confirmed.length,
  };
}

/** Stands for all that a sheet says; the time and what is hidden in the workbook are not yet in the model. */
export function modelKey({ blocks }: ReportModel): string {
  return new ContentKey().json(blocks).digits();
}

/**
 * What a sheet is made from, before the writer adds the time to its model.
 * @example originOf(model, { reading, answers, settings }, { day: 44460, minute: 545 }).period // "Q3/2021"
 */
export function originOf(model: ReportModel, source: Source, { day, minute }: Moment, figure: ListedFigure | "" = ""): SheetOrigin {
  const { kind, sheetName, period } = model;
  return {
    kind, figure, name: sheetName, period: periodCode(period), from: period.from, to: period.to, day, minute,
    ...sourceKeys(kind, source), content: modelKey(model), ...(source.reading.files === undefined ? {} : { files: source.reading.files }),
  };
}
