import { newWorkbookState } from "../src/index";
import type { SheetState, WorkbookState } from "../src/model/state";
import { startHost, type StartedHost } from "./startHost";

/** One started host for a test file, with a new workbook for each test. */
export interface Workbench {
  readonly started: StartedHost;
  readonly state: WorkbookState;
  readonly sheet: SheetState;
  run<T>(work: (context: Excel.RequestContext, sheet: Excel.Worksheet) => Promise<T>): Promise<T>;
  /** Runs what must fail; the answer is its error code. */
  refused(work: (context: Excel.RequestContext, sheet: Excel.Worksheet) => void): Promise<string>;
  /** Runs what must fail; the answer is its message. */
  message(work: (context: Excel.RequestContext, sheet: Excel.Worksheet) => void): Promise<string>;
}

export function workbench(sheetNames: readonly string[] = ["Sheet1"], options: Parameters<typeof startHost>[0] = {}): Workbench {
  let started: StartedHost;
  beforeAll(async () => { started = await startHost(options); });
  afterAll(() => started.close());
  beforeEach(() => {
    started.host.state = newWorkbookState(sheetNames);
    started.host.failures = {};
  });
  const run: Workbench["run"] = (work) => started.Excel.run(async (context) => work(context, context.workbook.worksheets.getItem(sheetNames[0])));
  const failure = async (work: (context: Excel.RequestContext, sheet: Excel.Worksheet) => void): Promise<OfficeExtension.Error> => {
    try {
      await run(async (context, sheet) => {
        work(context, sheet);
        await context.sync();
      });
    } catch (error) {
      return error as OfficeExtension.Error;
    }
    throw new Error("expected a failure");
  };
  return {
    get started() { return started; },
    get state() { return started.host.state; },
    get sheet() { return started.host.state.sheets[0]; },
    run,
    refused: async (work) => (await failure(work)).code,
    message: async (work) => (await failure(work)).message,
  };
}
