import { text } from "../../locales/text";
import { caseIdKey } from "../../register/duplicates/caseId";
import type { FrozenHead } from "../../report/freeze/dataFormat";
import { dataRows } from "../../report/freeze/dataRows";
import { fingerprintOf } from "../../report/freeze/fingerprint";
import { freezeModel, freezeSheetName, type FreezeFacts } from "../../report/freeze/freezeModel";
import { frozenReasons, isDraft } from "../../report/freeze/frozenDoubts";
import { frozenState } from "../../report/freeze/frozenState";
import type { FrozenState } from "../../report/freeze/types";
import { problem } from "../../report/request/problem";
import { doubtSentence } from "../../report/situation/doubt";
import { readyPeriod } from "../../report/situation/ready";
import type { Problem, ReportSettings } from "../../report/request/request";
import { situationOf, type Situation } from "../../report/situation/situation";
import { rowsFill } from "../importFile/writeSheet";
import { addHostFacts } from "../addHostFacts";
import type { MakeOptions } from "../makeReport";
import { problemOf } from "../host/problemOf";
import { readRegister, type WorkbookReading } from "../read/readRegister";
import { dayAndTime, today } from "../host/clock";
import type { NewSheet } from "../write/drafts";
import { writeNewSheets } from "../write/newSheets";
import { allowedName } from "@tthc/spreadsheet/sheetNames";
import { surveyWorkbook, type Survey } from "../write/survey";
import { reportFill } from "../write/writeReport";
import { freezeSheet } from "../../sheet/freezeSheet";
import { freezeMark, freezeOf } from "../../settings/freezeMark";

/** What freezing a period gave: the sheet to print, the hidden one with the cases, and the fingerprint of both. */
export type FreezeOutcome =
  | { ok: true; sheet: string; dataSheet: string; fingerprint: string; count: number }
  | { ok: false; problem: Problem };

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

/** A freeze that is about to be written. */
interface Draft {
  situation: Situation;
  state: FrozenState;
  head: FrozenHead;
  survey: Survey;
  id: string;
}

/** The hidden sheet with the cases: hidden, not very hidden, so that a user may look at it and delete it. */
function dataSheet({ situation, state, head, id }: Draft, name: string, options: MakeOptions): NewSheet {
  const source = freezeSheet(dataRows(state, head, situation.words.say("freeze.dataNote")));
  return { name, hidden: true, fill: rowsFill(source, name, freezeMark({ id, part: "data" }), { signal: options.signal }) };
}

function printSheet({ situation, state, head, survey, id }: Draft, name: string, facts: { dataSheet: string; read: WorkbookReading; now: Date }): NewSheet {
  const { dataSheet: data, read, now } = facts;
  const nameless = state.cases.filter((each) => caseIdKey(each.id) === "").length;
  const open = isDraft(head) ? { open: head } : {};
  const said: FreezeFacts = { ...open, time: head.frozenAt, fingerprint: head.fingerprint, count: head.count, nameless, dataSheet: data };
  const model = addHostFacts(freezeModel(situation, said), read, { language: situation.settings.language, now });
  return { name, fill: reportFill(model, survey, { language: situation.settings.language, mark: freezeMark({ id, part: "print" }) }) };
}

/** Both sheets or none. */
async function writeBoth(draft: Draft, read: WorkbookReading, now: Date, options: MakeOptions): Promise<FreezeOutcome> {
  const { situation: { words, settings: { language } }, head, survey } = draft;
  const print = freezeSheetName(draft.situation);
  const wanted = [words.say("freeze.dataSheet", { sheet: print }), print].map((name) => allowedName(name, "TTHC"));
  const plan = ([data, name]: readonly string[]): NewSheet[] => [dataSheet(draft, data, options), printSheet(draft, name, { dataSheet: data, read, now })];
  const [data, { name: sheet }] = await writeNewSheets(survey, wanted, plan, { language, show: true });
  return { ok: true, sheet, dataSheet: data.name, fingerprint: head.fingerprint, count: head.count };
}

export interface FreezeOptions extends MakeOptions {
  /** Freeze figures that are not certain, as a draft; without it the outcome says what is open. */
  draft?: boolean;
}

/** Why a period is not frozen: figures that are not certain are only frozen when the user says so. */
function openProblem(situation: Situation, state: FrozenState, { draft = false }: FreezeOptions): Problem | null {
  if (draft || !isDraft(state)) return null;
  const doubt = doubtSentence(situation) || frozenReasons(state, situation.words);
  return problem("onlyDraftFreeze", situation.settings.language, { doubt });
}

/**
 * "Chốt số": reads the register and keeps the figures of the period as they are now: a sheet to print with the time and
 * a fingerprint, and a hidden sheet with the cases that they are made of. Earlier freezes stay.
 * @example await freezePeriod(settings) // { ok: true, sheet: "Chốt số Q3-2021", fingerprint: "7F3A-…", count: 14722, … }
 */
export async function freezePeriod(chosen: ReportSettings, options: FreezeOptions = {}): Promise<FreezeOutcome> {
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
    const state = frozenState(read.reading, choice.period, settings);
    const open = openProblem(situation, state, options);
    if (open) return { ok: false, problem: open };
    const head: FrozenHead = { ...basisOf(state), frozenAt: dayAndTime(now, settings.language), frozenDay: today(() => now), fingerprint: fingerprintOf(state), count: state.cases.length };
    const survey = await Excel.run({ delayForCellEdit: true }, surveyWorkbook);
    return await writeBoth({ situation, state, head, survey, id: freshId(now, survey) }, read, now, options);
  } catch (error) {
    return { ok: false, problem: problemOf(error, "write", settings.language) };
  }
}

function basisOf({ cases: _cases, ...basis }: FrozenState): Omit<FrozenState, "cases"> {
  return basis;
}
