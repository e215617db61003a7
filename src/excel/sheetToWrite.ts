import { NO_ANSWERS } from "../register/corrections/answers";
import type { ListedFigure } from "../report/lists/listedFigures";
import type { ReportModel } from "../report/model/model";
import { withoutLinks } from "../report/model/withoutLinks";
import type { ReportSettings } from "../report/request/request";
import { originOf } from "../settings/originOf";
import { addHostFacts } from "./addHostFacts";
import { momentOf } from "./host/clock";
import type { WorkbookReading } from "./read/readRegister";
import type { ReportToWrite } from "./write/writeReports";

/** What a sheet is made from, and when. */
interface MadeFrom {
  read: WorkbookReading;
  settings: ReportSettings;
  now: Date;
  /** Of which figure the cases are listed. */
  figure?: ListedFigure | "";
  /** The sheet as it would be without what was typed on it: what was typed does not make it stale. */
  bare?: ReportModel;
}

/**
 * A sheet as it is written: with what only Excel knows, and what it is made from. Rows of merged files are nowhere in the workbook:
 * nothing leads to them.
 * @example await writeReports([sheetToWrite(model, { read, settings, now })], { replace: true, language: "vi" })
 */
export function sheetToWrite(model: ReportModel, { read, settings, now, figure = "", bare = model }: MadeFrom): ReportToWrite {
  const { reading, answers = NO_ANSWERS } = read;
  return {
    model: addHostFacts(reading.files === undefined ? model : withoutLinks(model), read, { language: settings.language, now }),
    origin: originOf(bare, { reading, answers, settings }, momentOf(now), figure),
  };
}
