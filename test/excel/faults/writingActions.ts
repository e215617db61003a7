import { JSDOM } from "jsdom";
import { subscribeToOutcomes, type CommandOutcome } from "../../../src/commands/outcome";
import { runCommand } from "../../../src/commands/run";
import { importFiles, type FileImport, type SourceFile } from "../../../src/excel/importFile/importFiles";
import { makeReport } from "../../../src/excel/makeReport";
import type { ReportKind } from "../../../src/report/request/reportKind";
import { defaultSettings } from "../../../src/report/request/settings";
import { insertNotice } from "../../../src/taskpane/store/outcomeNotices";
import type { Bench, Told, WritingAction } from "./bench";

const PERIOD = { period: "Q3/2021" };

function told({ pane, said }: Bench): Told {
  return said(pane.store.get().notice);
}

/** "Chèn trang tổng hợp" with the given reports. */
async function insert(bench: Bench, reports: readonly ReportKind[]): Promise<Told> {
  const { store, actions } = bench.pane;
  store.set({ settings: { ...store.get().settings, reports } });
  await actions.insert();
  return told(bench);
}

/** Makes reports before anything is measured, in the language of the run. */
async function make(bench: Bench, reports: readonly ReportKind[]): Promise<void> {
  const outcome = await makeReport({ ...PERIOD, reports, language: bench.language });
  if (!outcome.ok) throw new Error(outcome.problem.message);
}

function backToNotes({ started: { host } }: Bench): void {
  host.select("Ghi chú", { row: 3, column: 2, rows: 4, columns: 1 });
}

async function freeze({ pane }: Bench): Promise<void> {
  pane.store.set({ settings: { ...defaultSettings, ...PERIOD, language: pane.store.get().language } });
  await pane.actions.freeze();
}

function sourceFile(name: string, words: string): SourceFile {
  const bytes = new TextEncoder().encode(words);
  return { name, size: bytes.length, arrayBuffer: () => Promise.resolve(bytes.slice().buffer) };
}

const HEADER = "Mã hồ sơ;Đơn vị;Ngày tiếp nhận;Ngày hẹn trả;Ngày có kết quả";
const ROWS = Array.from({ length: 6 }, (_, at) => `H${at};Sở Y tế;0${at + 1}/07/2021;21/07/2021;19/07/2021`);
/** A file of two sheets, as one-stop software writes them (XML 2003). */
function twoSheets(): string {
  const cell = (words: string): string => `<Cell><Data ss:Type="String">${words}</Data></Cell>`;
  const sheet = (name: string, rows: readonly string[]): string => `<Worksheet ss:Name="${name}"><Table>${rows.map((row) => `<Row>${row.split(";").map(cell).join("")}</Row>`).join("")}</Table></Worksheet>`;
  const space = "urn:schemas-microsoft-com:office:spreadsheet";
  return `<?xml version="1.0"?><Workbook xmlns="${space}" xmlns:ss="${space}">${sheet("T7", [HEADER, ...ROWS])}${sheet("T8", [HEADER, ...ROWS.slice(3)])}</Workbook>`;
}

const FILES = [sourceFile("so-1.csv", [HEADER, ...ROWS].join("\n")), sourceFile("so-2.xls", twoSheets())];

function importTold(imports: readonly FileImport[]): Told {
  const failed = imports.some((each) => !each.ok);
  return { tone: failed ? "error" : "success", sentence: imports.map((each) => (each.ok ? each.sheets.map(({ sheet }) => `“${sheet}”`).join(", ") : each.message)).join(" | ") };
}

/** The ribbon's outcome as the pane would say it. */
async function click(bench: Bench): Promise<Told> {
  let heard: CommandOutcome | null = null;
  const stop = subscribeToOutcomes((outcome) => { heard = outcome; });
  let completed = 0;
  await runCommand("quarterlyReport", { completed: () => { completed++; } });
  stop();
  const outcome = heard as CommandOutcome | null;
  if (completed !== 1 || outcome?.command !== "quarterlyReport") throw new Error("the button stays grey");
  return bench.said(insertNotice(outcome.outcome));
}

/** Every action of the pane and the ribbon that writes into the workbook, each over a workbook that suits it. */
export const WRITING_ACTIONS: readonly WritingAction[] = [
  { name: "one report", run: (bench) => insert(bench, ["summary"]) },
  { name: "several reports", run: (bench) => insert(bench, ["formByUnit", "lateCases", "trend"]) },
  {
    name: "replaced report",
    prepare: async (bench) => {
      await make(bench, ["trend"]);
      const { sheets } = bench.started.host.state;
      sheets.splice(1, 0, ...sheets.splice(-1, 1));
      backToNotes(bench);
    },
    run: (bench) => insert(bench, ["trend"]),
  },
  {
    name: "replaced reports",
    prepare: async (bench) => {
      await make(bench, ["formByUnit", "lateCases"]);
      backToNotes(bench);
    },
    run: (bench) => insert(bench, ["formByUnit", "lateCases"]),
  },
  { name: "case list", run: async (bench) => { await bench.pane.actions.insertCases("lateAndOverdue"); return told(bench); } },
  { name: "doctor", run: async (bench) => { await bench.pane.actions.insertDoctor(); return told(bench); } },
  { name: "freeze", run: async (bench) => { await bench.pane.actions.freeze(); return told(bench); } },
  {
    name: "comparison",
    prepare: async (bench) => {
      await freeze(bench);
      const row = bench.started.host.state.sheets[0].rows[8];
      if (row) row.values[5] = 44_500;
      await bench.pane.actions.loadFreezes();
      backToNotes(bench);
    },
    run: async (bench) => { await bench.pane.actions.compareFreeze(bench.pane.store.get().freezes[0].id); return told(bench); },
  },
  {
    name: "import",
    prepare: () => { Object.assign(globalThis, { DOMParser: new JSDOM("").window.DOMParser }); return Promise.resolve(); },
    run: async ({ language }) => importTold(await importFiles(FILES, { language })),
  },
  {
    name: "removal",
    prepare: async (bench) => {
      await make(bench, ["formByUnit", "lateCases", "dueSoon"]);
      const changed = bench.started.host.state.sheets[4];
      await bench.started.host.typeInCell(changed.name, 0, 0, "sửa");
    },
    run: async (bench) => { await bench.pane.actions.removeInserted(); return told(bench); },
  },
  {
    name: "settings",
    run: async (bench) => {
      bench.pane.actions.choose({ closingDay: 14 });
      await bench.pane.actions.flush();
      return told(bench);
    },
  },
  {
    name: "answers",
    prepare: async (bench) => {
      await bench.pane.actions.read();
      await bench.pane.actions.correctColumn(layoutOf(bench), 8, null);
    },
    run: async (bench) => { await bench.pane.actions.correctColumn(layoutOf(bench), 4, null); return told(bench); },
  },
  {
    name: "ribbon",
    prepare: async ({ pane, language }) => {
      pane.store.set({ settings: { ...pane.store.get().settings, language } });
      pane.actions.choose({ reports: ["formByUnit", "lateCases"] });
      await pane.actions.flush();
    },
    run: click,
  },
];

function layoutOf({ pane }: Bench) {
  const { read } = pane.store.get();
  if (read.phase !== "ready") throw new Error("nothing was read");
  return read.done.reading.layouts[0];
}
