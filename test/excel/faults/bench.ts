import { loadTexts, text, type Language } from "../../../src/locales/text";
import type { ExcelVersion, HostFailures } from "@tthc/excel-host";
import type { WorkbookState } from "@tthc/excel-host/model/state";
import { officeServices } from "../../../src/taskpane/services/officeServices";
import { createPane, type Pane } from "../../../src/taskpane/store/pane";
import type { Notice, PaneState, Sentence } from "../../../src/taskpane/store/state";
import type { StartedHost } from "../../../packages/excel-host/test/startHost";
import { refuseNewerMembers, startExcel } from "../inExcel";
import { baseWorkbook } from "./baseWorkbook";
import type { RequestSize } from "./plans";

/** What the user is told at the end. */
export interface Told {
  tone: Notice["tone"];
  sentence: string;
}

/** Something that the user can ask for and that writes into the workbook. */
export interface WritingAction {
  name: string;
  /** Changes the workbook before anything is measured; without failures. */
  prepare?: (bench: Bench) => Promise<void>;
  run: (bench: Bench) => Promise<Told>;
}

/** The pane over one simulated Excel. */
export interface Bench {
  started: StartedHost;
  pane: Pane;
  language: Language;
  /** The requests that were made since a run began. */
  requests: RequestSize[];
  /** What a notice of the pane says. */
  said: (notice: Notice | null) => Told;
}

/** One run of an action, fault-free unless failures say otherwise. */
export interface Outcome {
  after: WorkbookState;
  told: Told | null;
  requests: RequestSize[];
  /** What came out as an exception; undefined when nothing did. */
  escaped?: unknown;
}

const PERIOD = { period: "Q3/2021" };

/** The clock stands still, or no two reports would be alike. */
export function stopClock(): () => void {
  const { Date: real } = globalThis;
  globalThis.Date = class extends real {
    constructor(...words: unknown[]) {
      if (words.length === 0) super(2021, 8, 21, 9, 5);
      else super(...(words as [number]));
    }
  } as DateConstructor;
  return () => { globalThis.Date = real; };
}

/** Opens the pane over a simulated Excel; English Excel where asked for. */
export async function openBench(version: ExcelVersion, language: Language): Promise<Bench> {
  await loadTexts(language);
  const started = await startExcel({ version, locale: language === "vi" ? "vi-VN" : "en-US" });
  refuseNewerMembers(started);
  Object.assign(globalThis, { window: started.window, CustomEvent: started.window.CustomEvent });
  const said = (notice: Notice | null): Told => (notice ? toldBy(notice, language) : { tone: "success", sentence: "" });
  return { started, pane: createPane(officeServices()), language, said, requests: counted(started) };
}

function toldBy({ tone, message, more }: Notice, language: Language): Told {
  const words = (sentence: Sentence): string => ("said" in sentence ? sentence.said : "problem" in sentence ? sentence.problem.message : text(language, sentence.key, sentence.values));
  // Doubtful figures are warned of whether all sheets are there or not: what is said of the sheets counts here.
  const claimsAll = "key" in message && (message.key === "pane.inserted" || message.key === "pane.insertedMany");
  return { tone: claimsAll ? "success" : tone, sentence: [message, ...(more ? [more] : [])].map(words).join(" ") };
}

interface Asked {
  Actions: { ActionType: number; Name: string }[];
  ObjectPaths: Record<string, { Name: string }>;
}

const SETS = 4;
const CHANGES = /^(Add|Delete|Activate|Select|Merge)$/;

/** Writes down each request of the workbook; those of the pane's own services are not counted. */
function counted({ host }: StartedHost): RequestSize[] {
  const requests: RequestSize[] = [];
  const answer = host.request.bind(host);
  host.request = (request, bridge) => {
    const { Actions, ObjectPaths } = JSON.parse(request.body) as Asked;
    const names = [...Actions, ...Object.values(ObjectPaths)].map(({ Name }) => Name);
    const writes = Actions.some(({ ActionType }) => ActionType === SETS) || names.some((name) => CHANGES.test(name));
    if (!names.some((name) => name.startsWith("Microsoft."))) requests.push({ actions: Actions.length, writes });
    return answer(request, bridge);
  };
  return requests;
}

/** An action with the workbook on which it is tried and the pane as it was opened there. */
export class Trial {
  private constructor(readonly bench: Bench, readonly action: WritingAction, readonly before: WorkbookState, private readonly shown: PaneState) {}

  static async of(bench: Bench, action: WritingAction): Promise<Trial> {
    const { host } = bench.started;
    host.failures = {};
    host.state = baseWorkbook();
    await action.prepare?.(bench);
    await bench.pane.actions.read();
    bench.pane.store.set({ settings: { ...bench.pane.store.get().settings, language: bench.language }, language: bench.language });
    bench.pane.actions.choose(PERIOD);
    await bench.pane.actions.flush();
    bench.pane.store.set({ notice: null });
    return new Trial(bench, action, structuredClone(host.state), { ...bench.pane.store.get() });
  }

  /** Runs the action over a copy of the workbook. */
  async run(failures: HostFailures = {}, from: WorkbookState = this.before): Promise<Outcome> {
    const { started: { host }, pane, requests } = this.bench;
    host.failures = {};
    host.state = structuredClone(from);
    pane.store.set({ ...this.shown });
    host.failures = failures;
    requests.length = 0;
    try {
      const told = await this.action.run(this.bench);
      await settled(pane);
      if (pane.store.get().busy !== null) throw new Error("the pane waits for ever");
      return { after: host.state, told, requests: [...requests] };
    } catch (escaped) {
      return { after: host.state, told: null, requests: [...requests], escaped };
    } finally {
      host.failures = {};
    }
  }
}

/** Inserting may start a reading of its own: it ends before the next run. */
async function settled({ store }: Pane): Promise<void> {
  for (let turns = 0; store.get().read.phase === "reading" && turns < 1000; turns++) await new Promise((resolve) => setTimeout(resolve, 1));
}
