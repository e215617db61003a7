import { fixableColumns, proposeFixes } from "../register/doctor/fixes";
import { fixKnowledge } from "../register/doctor/knowledge";
import { doctorModels } from "../report/doctor/doctorModels";
import { FixCollector, type FixList } from "../report/doctor/fixList";
import type { Problem, ReportSettings } from "../report/request/request";
import { loadAnswers } from "./kept/corrections";
import { goToCell } from "./goToCell";
import type { MakeOptions } from "./makeReport";
import { problemOf } from "./host/problemOf";
import { bodyChunks } from "./read/body";
import { readRegister, type WorkbookReading } from "./read/readRegister";
import { sheetToWrite } from "./sheetToWrite";
import { mainProblem, writeReports } from "./write/writeReports";

/** What the data doctor gave: the names of the new sheets, why others are not among them and what to look at all the same, or a sentence. */
export type DoctorOutcome = { ok: true; sheets: string[]; replaced: string[]; notMade: string[]; remarks: string[] } | { ok: false; problem: Problem };

/** Walks through the register once more: what could be mended needs the reading of all of it first. */
async function collectFixes({ reading }: WorkbookReading, signal?: AbortSignal): Promise<FixList> {
  const known = fixKnowledge(reading.table, (await loadAnswers()).corrections);
  const collected = new FixCollector();
  await Excel.run({ delayForCellEdit: true }, async (context) => {
    for (const layout of reading.layouts) {
      const columns = fixableColumns(layout);
      if (columns.length === 0) continue;
      const sheet = context.workbook.worksheets.getItem(layout.sheet);
      for await (const chunk of bodyChunks(context, sheet, layout, { signal, columns })) collected.add(proposeFixes(layout, chunk, known));
    }
  });
  return collected.list();
}

async function writeFindings(read: WorkbookReading, settings: ReportSettings, options: MakeOptions): Promise<DoctorOutcome> {
  const fixes = await collectFixes(read, options.signal);
  const now = options.now ? options.now() : new Date();
  const made = doctorModels(read.reading, fixes, settings).map((model) => sheetToWrite(model, { read, settings, now }));
  const { sheets, replaced, failed, remarks } = await writeReports(made, { replace: options.replace ?? true, language: settings.language, signal: options.signal });
  if (sheets.length === 0 && failed.length > 0) return { ok: false, problem: mainProblem(failed) };
  // The last sheet shows itself; the first is the one to begin with. Not being able to show it is no failure.
  if (sheets.length > 1) await goToCell(sheets[0], 1, 1).catch(() => false);
  return { ok: true, sheets, replaced, notMade: failed.map(({ message }) => message), remarks };
}

/**
 * The data doctor: reads the register and writes what was found and what could be mended on new sheets of their own.
 * The register stays as it is.
 * @example await makeDoctor(settings) // { ok: true, sheets: ["Phiếu kiểm tra", "Đề xuất sửa"], replaced: [], notMade: [], remarks: [] }
 */
export async function makeDoctor(settings: ReportSettings, options: MakeOptions = {}): Promise<DoctorOutcome> {
  const read = await readRegister(options);
  if (!read.ok) return read;
  try {
    return await writeFindings(read, settings, options);
  } catch (error) {
    return { ok: false, problem: problemOf(error, "write", settings.language) };
  }
}
