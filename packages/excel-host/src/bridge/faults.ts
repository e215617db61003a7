import { cellEditMode, HostError } from "../executor/hostError";
import type { HostFailures, HostFault } from "../model/hostOptions";
import type { ModelContext } from "../model/context";
import { sheetNamed } from "../model/grid/reference";
import { removeSheet } from "../model/sheet/structure";

/** Failures on demand: requests and actions are counted from the moment they are asked for. */
export class Faults {
  private requests = 0;
  private actions = 0;
  private counted: unknown;
  private gone = false;

  constructor(private readonly context: ModelContext) {}

  /** A request arrives; true: it is refused whole. */
  refusesRequest(): boolean {
    this.countAnew();
    const { failures } = this.context;
    const index = this.requests++;
    if (failures.protectFrom !== undefined && index >= failures.protectFrom) this.context.state.structureProtected = true;
    return this.gone || this.meets("request", index);
  }

  /** Everything of the request is done; true: its answer never arrives. */
  losesAnswer(): boolean {
    return this.meets("answer", this.requests - 1);
  }

  /** An action is about to be done: throws when it fails. */
  beforeAction(): void {
    const { failures } = this.context;
    if (failures.editMode === true) throw cellEditMode();
    const index = this.actions++;
    this.deleteSheet(failures, index);
    const { failAtAction: failing } = failures;
    if (failing?.action === index || this.meets("action", index)) throw failure(failing);
  }

  private deleteSheet({ deleteSheetDuring: deleting }: HostFailures, index: number): void {
    if (deleting?.action !== index) return;
    const sheet = sheetNamed(this.context.state, deleting.sheet);
    if (sheet) removeSheet(this.context, sheet);
  }

  private meets(at: HostFault["at"], index: number): boolean {
    const fault = this.context.failures.faults?.find((each) => each.at === at && each.index === index);
    if (fault?.forever) this.gone = true;
    return fault !== undefined;
  }

  private countAnew(): void {
    const { faults, protectFrom, deleteSheetDuring, failAtAction } = this.context.failures;
    const wanted = faults ?? deleteSheetDuring ?? failAtAction ?? protectFrom;
    if (this.counted === wanted) return;
    this.counted = wanted;
    this.requests = 0;
    this.actions = 0;
    this.gone = false;
  }
}

function failure(words: HostFailures["failAtAction"]): HostError {
  return new HostError(words?.code ?? "GeneralException", words?.message ?? "There was an internal error while processing the request.", 500);
}
