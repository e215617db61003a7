import { Executor } from "../executor/executor";
import type { HostObject } from "../executor/hostObject";
import type { Library } from "../executor/library";
import type { RequestBody, ResponseBody } from "../executor/protocol";
import { References } from "../executor/references";
import type { ModelContext } from "../model/context";
import { workbookObject } from "../model/workbook/model";
import { STATUS } from "./dispatch";
import { Faults } from "./faults";
import { serviceObject, type PaneSwitch, type ResultSink } from "./services";
import type { RichApiAnswer, RichApiRequest } from "./win32";

/** Request flag: wait until the user has left cell editing. */
const DELAY_FOR_CELL_EDIT = 64;

/** Runs requests over the workbook, with the failures that were asked for. */
export class RequestRunner {
  private references = new References();
  private readonly faults: Faults;

  constructor(private readonly context: ModelContext, private readonly results: ResultSink, private readonly pane: PaneSwitch) {
    this.faults = new Faults(context);
  }

  /** Another workbook is opened: nothing that was kept is valid any more. */
  forget(): void {
    this.references = new References();
  }

  /** Waits while the user edits a cell, if the request asks for that. */
  async readiness({ flags }: RichApiRequest): Promise<void> {
    await Promise.resolve();
    while ((flags & DELAY_FOR_CELL_EDIT) !== 0 && this.context.failures.editMode === true) {
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }

  run(request: RichApiRequest, library: Library): RichApiAnswer {
    const { payloadLimit = Infinity } = this.context.failures;
    if (request.body.length > payloadLimit) return { status: STATUS.requestTooLarge };
    const asked = JSON.parse(request.body) as RequestBody;
    const internal = Object.values(asked.ObjectPaths).some((path) => path.Name.startsWith("Microsoft."));
    if (!internal && this.faults.refusesRequest()) return { status: STATUS.generalFailure };
    const body = JSON.stringify(this.execute(asked, library, internal));
    if (!internal && this.faults.losesAnswer()) return { status: STATUS.generalFailure };
    return body.length > payloadLimit ? { status: STATUS.responseTooLarge } : { body };
  }

  private execute(body: RequestBody, library: Library, internal: boolean): ResponseBody {
    const root: HostObject = workbookObject(this.context);
    const roots = { workbook: root, create: (type: string) => serviceObject(type, this.results, this.pane) };
    return new Executor(library, roots, this.references, internal ? undefined : () => this.faults.beforeAction()).execute(body);
  }
}
