import { text } from "../../locales/text";
import { caseIdKey } from "../../register/duplicates/caseId";
import type { FrozenHead } from "../../report/freeze/dataFormat";
import { dataRows } from "../../report/freeze/dataRows";
import { fingerprintOf } from "../../report/freeze/fingerprint";
import { freezeModel, freezeSheetName, type FreezeFacts } from "../../report/freeze/freezeModel";
import { frozenState } from "../../report/freeze/frozenState";
import type { FrozenState } from "../../report/freeze/types";
import { problem } from "../../report/problem";
import { readyPeriod } from "../../report/ready";
import type { ReportSettings } from "../../report/request";
import { situationOf, type Situation } from "../../report/situation";
import { writeImportedSheet } from "../importFile/writeSheet";
import { completed, dayAndTime, type MakeOptions, type Read } from "../makeReport";
import type { FreezeOutcome } from "../outcomes";
import { problemOf } from "../problemOf";
import { readRegister } from "../readRegister";
import { today } from "../today";
import { markSheet } from "../write/ownership";
import { surveyWorkbook, type Survey } from "../write/survey";
import { undoWriting } from "../write/undo";
import { writeReport } from "../writeReport";
import { plainSheet } from "./dataSheet";
import { freezeMark, freezeOf, type FreezeMark } from "./freezeMark";

/** "20210921090500", with a number behind it where two freezes fall into one second. */
function freshId(now: Date, survey: Survey): string {
  const taken = [...survey.marks.values()].map((mark) => freezeOf(mark)?.id);
  const parts = [now.getMonth() + 1, now.getDate(), now.getHours(), now.getMinutes(), now.getSeconds()];
  const plain = now.getFullYear() + parts.map((part) => String(part).padStart(2, "0")).join("");
  for (let number = 1; ; number++) {
    const id = number === 1 ? plain : `${plain}-${number}`;
    if (!taken.includes(id)) return id;
  }
}

/** Marks a sheet as part of a freeze. The data sheet is hidden, not very hidden: a user may look at it and delete it. */
async function markPart(name: string, mark: FreezeMark): Promise<void> {
  await Excel.run({ delayForCellEdit: true }, async (context) => {
    const sheet = context.workbook.worksheets.getItem(name);
    sheet.load("id");
    if (mark.part === "data") sheet.visibility = "Hidden";
    await context.sync();
    await markSheet(context, sheet, sheet.id, freezeMark(mark));
  });
}

/** A freeze that is about to be written. */
interface Draft {
  situation: Situation;
  state: FrozenState;
  head: FrozenHead;
  survey: Survey;
  id: string;
}

async function writeData({ situation, state, head, survey, id }: Draft, options: MakeOptions): Promise<string> {
  const { words } = situation;
  const wanted = words.say("freeze.dataSheet", { sheet: freezeSheetName(situation) });
  const source = plainSheet(dataRows(state, head, words.say("freeze.dataNote")));
  const names = { wanted, fallback: "TTHC", taken: survey.sheets.map(({ name }) => name) };
  const { sheet } = await writeImportedSheet(source, survey, names, { signal: options.signal });
  try {
    await markPart(sheet, { id, part: "data" });
    return sheet;
  } catch (error) {
    await undoWriting(survey, sheet).catch(() => undefined);
    throw error;
  }
}

async function writePrint(draft: Draft, dataSheet: string, read: Read, now: Date): Promise<string> {
  const { situation, state, head, id, survey } = draft;
  const nameless = state.cases.filter((each) => caseIdKey(each.id) === "").length;
  const facts: FreezeFacts = { time: head.frozenAt, fingerprint: head.fingerprint, count: head.count, nameless, dataSheet };
  const model = completed(freezeModel(situation, facts), read, situation.settings, now);
  const { sheet } = await writeReport(model, { replace: false, language: situation.settings.language });
  try {
    await markPart(sheet, { id, part: "print" });
    return sheet;
  } catch (error) {
    await undoWriting(survey, sheet).catch(() => undefined);
    throw error;
  }
}

/** Both sheets or none. */
async function written(draft: Draft, read: Read, now: Date, options: MakeOptions): Promise<FreezeOutcome> {
  const dataSheet = await writeData(draft, options);
  try {
    const sheet = await writePrint(draft, dataSheet, read, now);
    return { ok: true, sheet, dataSheet, fingerprint: draft.head.fingerprint, count: draft.head.count };
  } catch (error) {
    await undoWriting(draft.survey, dataSheet).catch(() => undefined);
    throw error;
  }
}

/**
 * "Chốt số": reads the register and keeps the figures of the period as they are now: a sheet to print with the time and
 * a fingerprint, and a hidden sheet with the cases that they are made of. Earlier freezes stay.
 * @example await freezePeriod(settings) // { ok: true, sheet: "Chốt số Q3-2021", fingerprint: "7F3A-…", count: 14722, … }
 */
export async function freezePeriod(chosen: ReportSettings, options: MakeOptions = {}): Promise<FreezeOutcome> {
  const read = await readRegister({ ...options, more: ["caseId"] });
  if (!read.ok) return read;
  // What cannot be followed case by case is not frozen: units known from printed tables only stay out.
  const settings: ReportSettings = { ...chosen, groupBy: "unit", mergeAggregates: false };
  if (read.reading.layouts.length === 0) return { ok: false, problem: problem("needsCases", settings.language, { report: text(settings.language, "freeze.name") }) };
  const choice = readyPeriod(read.reading, settings);
  if (!choice.ok) return choice;
  try {
    const now = options.now ? options.now() : new Date();
    const situation = situationOf(read.reading, choice.period, settings, today(() => now));
    const state = frozenState(read.reading.table, choice.period, settings);
    const head: FrozenHead = { ...basisOf(state), frozenAt: dayAndTime(now, settings), frozenDay: today(() => now), fingerprint: fingerprintOf(state), count: state.cases.length };
    const survey = await Excel.run({ delayForCellEdit: true }, surveyWorkbook);
    return await written({ situation, state, head, survey, id: freshId(now, survey) }, read, now, options);
  } catch (error) {
    return { ok: false, problem: problemOf(error, "write", settings.language) };
  }
}

function basisOf({ cases: _cases, ...basis }: FrozenState): Omit<FrozenState, "cases"> {
  return basis;
}
