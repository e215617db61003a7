import { cellEditMode, HostError } from "../executor/hostError";
import { Executor } from "../executor/executor";
import type { HostObject } from "../executor/hostObject";
import type { Library } from "../executor/library";
import type { RequestBody, ResponseBody } from "../executor/protocol";
import { References } from "../executor/references";
import type { ModelContext } from "../model/context";
import { sheetNamed } from "../model/grid/reference";
import { removeSheet } from "../model/sheet/structure";
import { workbookObject } from "../model/workbook/model";
import { status } from "./dispatch";
import { serviceObject, type PaneSwitch, type ResultSink } from "./services";
import type { RichApiAnswer, RichApiRequest } from "./win32";

/** Request flag: wait until the user has left cell editing. */
const delayForCellEdit = 64;

/** Runs requests over the workbook, with the failures that were asked for. */
export class RequestRunner {
  private references = new References();
  private actions = 0;
  private counted: object = {};

  constructor(private readonly context: ModelContext, private readonly results: ResultSink, private readonly pane: PaneSwitch) {}

  /** Another workbook is opened: nothing that was kept is valid any more. */
  forget(): void {
    this.references = new References();
  }

  /** Waits while the user edits a cell, if the request asks for that. */
  async readiness({ flags }: RichApiRequest): Promise<void> {
    await Promise.resolve();
    while ((flags & delayForCellEdit) !== 0 && this.context.failures.editMode === true) {
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }

  run(request: RichApiRequest, library: Library): RichApiAnswer {
    const { payloadLimit = Infinity } = this.context.failures;
    if (request.body.length > payloadLimit) return { status: status.requestTooLarge };
    const response = this.execute(JSON.parse(request.body) as RequestBody, library);
    const body = JSON.stringify(response);
    return body.length > payloadLimit ? { status: status.responseTooLarge } : { body };
  }

  private execute(body: RequestBody, library: Library): ResponseBody {
    const root: HostObject = workbookObject(this.context);
    const roots = { workbook: root, create: (type: string) => serviceObject(type, this.results, this.pane) };
    const internal = Object.values(body.ObjectPaths).some((path) => path.Name.startsWith("Microsoft."));
    return new Executor(library, roots, this.references, internal ? undefined : () => this.fail()).execute(body);
  }

  /** Failures on demand, before each action. Actions are counted from the moment a failure is asked for. */
  private fail(): void {
    const { failures } = this.context;
    if (failures.editMode === true) throw cellEditMode();
    const { deleteSheetDuring, failAtAction } = failures;
    const wanted = deleteSheetDuring ?? failAtAction;
    if (!wanted) return;
    if (this.counted !== wanted) {
      this.counted = wanted;
      this.actions = 0;
    }
    const index = this.actions++;
    if (deleteSheetDuring?.action === index) {
      const sheet = sheetNamed(this.context.state, deleteSheetDuring.sheet);
      if (sheet) removeSheet(this.context, sheet);
    }
    if (failAtAction?.action === index) {
      throw new HostError(failAtAction.code ?? "GeneralException", failAtAction.message ?? "There was an internal error while processing the request.", 500);
    }
  }
}
