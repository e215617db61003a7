import { RequestRunner } from "./bridge/requestRunner";
import { DISPATCH, MESSAGE } from "./bridge/dispatch";
import { hasSharedRuntime, takesFormattedNumbers } from "./bridge/requirements";
import type { PaneSwitch } from "./bridge/services";
import type { Bridge, BridgeHost, RichApiAnswer, RichApiRequest } from "./bridge/win32";
import { HostError, itemNotFound } from "./executor/hostError";
import type { HostObject } from "./executor/hostObject";
import { Library } from "./executor/library";
import { CustomCalls } from "./formula/customCalls";
import { customName } from "./formula/customNames";
import { FormulaEngine } from "./formula/engine";
import type { ExcelVersion, FunctionMetadata, HostChange, HostFailures, HostOptions } from "./model/hostOptions";
import type { ChangeSource, DirtyFormulas, ModelContext, ObjectEvent } from "./model/context";
import { areaAddress } from "@tthc/spreadsheet/address";
import { cellArea, type Area } from "@tthc/spreadsheet/area";
import { numberFormatAt } from "./model/grid/cells";
import { sheetNamed } from "./model/grid/reference";
import { newWorkbookState } from "./model/newState";
import { rangeObject } from "./model/range/model";
import { RangeRef } from "./model/rangeRef";
import { activateSheet, emitForSheet, EVENT_TYPE, selectArea } from "./model/selection";
import { sheetObject } from "./model/sheet/model";
import type { FormulaState, SheetState, WorkbookState } from "./model/state";
import { applyFormat } from "./model/grid/style";
import { isTypedDay, typedEntry } from "./model/grid/typed";
import { enter } from "./model/grid/write";

const isOf = (name: string, namespace: string | undefined): boolean => namespace === undefined || customName(name)?.namespace === namespace;

/** About 5 MB, as for requests. */
const EXCELS_ARGUMENT_LIMIT = 5_000_000;

/**
 * Excel without Excel: a workbook with the desktop host's interface around it. The genuine Office library runs over it
 * in any window through `installBridge`; pages, tests and the command line drive it through the methods here.
 * @example await new EmbeddedHost({ version: "2021" }).typeInCell("Sheet1", 0, 0, "5")
 */
export class EmbeddedHost implements BridgeHost, ModelContext, PaneSwitch {
  readonly version: ExcelVersion;
  locale: string;
  /** Failures on demand; may be changed at any time. */
  failures: HostFailures;
  functions: readonly FunctionMetadata[] | null;
  /** Largest arguments of one custom function call, in characters of JSON text; may be changed at any time. */
  argumentLimit: number;
  private readonly namespace: string | undefined;
  private workbook: WorkbookState;
  private readonly bridges: Bridge[] = [];
  private readonly listeners = new Set<(change: HostChange) => void>();
  private readonly commands = new Map<string, (status: number) => void>();
  private readonly calls: CustomCalls;
  private readonly engine: FormulaEngine;
  private readonly runner = new RequestRunner(this, (results) => this.calls.settle(results), this);
  private readonly libraries = new WeakMap<object, Library>();
  private current: Bridge | undefined;
  private sequence = 0;
  private paneShown = true;

  constructor(options: HostOptions = {}) {
    this.workbook = options.state ?? newWorkbookState();
    this.version = options.version ?? "365";
    this.locale = options.locale ?? "vi-VN";
    this.failures = options.failures ?? {};
    this.functions = options.functions ?? null;
    this.namespace = options.namespace?.toUpperCase();
    this.argumentLimit = options.argumentLimit ?? EXCELS_ARGUMENT_LIMIT;
    const callBridge = (): Bridge | undefined => [...this.bridges].reverse().find((bridge) => bridge.listens(DISPATCH.richApiMessage));
    this.calls = new CustomCalls(callBridge, takesFormattedNumbers(this.version));
    const { blankAs = null } = options;
    const host = this as EmbeddedHost;
    this.engine = new FormulaEngine({
      get state() { return host.state; },
      get functions() { return host.functions; },
      canCall: ({ calls }) => calls.length === 0 || (hasSharedRuntime(host.version) && callBridge() !== undefined && calls.every((call) => isOf(call.name, host.namespace))),
      rules: {
        blankAs, get limit() { return host.argumentLimit; },
        arrays: () => callBridge()?.window.Array ?? Array, errorValue: (code) => callBridge()?.errorValue(code) ?? code,
      },
      calculated: (sheet, area) => host.cellsWritten(sheet, area, "calculation"),
    }, this.calls);
  }

  /** The workbook; setting it opens another one in the same host. */
  get state(): WorkbookState {
    return this.workbook;
  }

  set state(state: WorkbookState) {
    this.workbook = state;
    this.runner.forget();
    this.changed({ kind: "workbook" });
  }

  get fileName(): string {
    return this.workbook.fileName;
  }

  /** Metadata of the library in the window that is asking. */
  get library(): Library {
    const window = (this.current ?? this.bridges.at(-1))?.window;
    if (!window) throw new HostError("GeneralException", "host: no library is loaded");
    let library = this.libraries.get(window);
    if (!library) this.libraries.set(window, (library = new Library(window)));
    return library;
  }

  /** Answers one request of the library (JSON text in, JSON text or a status number out). */
  async request(request: RichApiRequest, bridge: Bridge): Promise<RichApiAnswer> {
    await this.runner.readiness(request);
    this.current = bridge;
    return this.runner.run(request, this.library);
  }

  attach(bridge: Bridge): () => void {
    this.bridges.push(bridge);
    return () => {
      this.bridges.splice(this.bridges.indexOf(bridge), 1);
      if (this.current === bridge) this.current = undefined;
      this.calls.abandon();
      for (const done of this.commands.values()) done(-1);
      this.commands.clear();
    };
  }

  /** Tells about every change, for redraw; the answer stops it. */
  subscribe(listener: (change: HostChange) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Selects an area as the user does. */
  select(sheetName: string, area: Area): void {
    selectArea(this, this.sheet(sheetName), area);
  }

  activateSheet(sheetName: string): void {
    activateSheet(this, this.sheet(sheetName));
  }

  /**
   * Types into a cell (0-based) as the user does: "=…" is a formula, with ";" or "," between arguments; numbers and dates
   * are read in the host's language. Resolves when everything that depends on it is computed.
   */
  async typeInCell(sheetName: string, row: number, column: number, text: string): Promise<void> {
    const sheet = this.sheet(sheetName);
    if (sheet.protection.protected) throw new HostError("AccessDenied", "The sheet is protected.", 403);
    if (isTypedDay(text, this.locale)) this.showAsDay(sheet, row, column);
    enter(this, sheet, row, column, typedEntry(text, this.locale, numberFormatAt(this.state, sheet, row, column)));
    this.cellsWritten(sheet, cellArea(row, column), "user");
    await this.engine.idle();
  }

  /** The task pane is on the screen. */
  get paneVisible(): boolean {
    return this.paneShown;
  }

  /** Shows or hides the task pane, asked for by the user or by the add-in; the add-in's page stays loaded. */
  showPane(visible: boolean): void {
    if (visible === this.paneShown) return;
    this.paneShown = visible;
    this.changed({ kind: "pane" });
    this.emit({ type: EVENT_TYPE.paneVisibility, target: "", args: { visibility: visible ? "Visible" : "Hidden" } });
  }

  /** Runs a ribbon command by its function name, and resolves when the command says that it is done. */
  async runCommand(functionName: string): Promise<void> {
    const bridge = this.bridges.at(-1);
    if (!bridge) throw new HostError("GeneralException", "host: no add-in is open");
    await bridge.listening(DISPATCH.appCommandInvoked);
    const id = `command-${++this.sequence}`;
    const status = await new Promise<number>((resolve) => {
      this.commands.set(id, resolve);
      bridge.raise(DISPATCH.appCommandInvoked, [id, functionName, JSON.stringify({ source: { id: functionName } })]);
    });
    if (status !== 0) throw new HostError("InvalidOperation", `host: the command ${functionName} ended with status ${status}`);
  }

  commandCompleted(id: string, status: number): void {
    this.commands.get(id)?.(status);
    this.commands.delete(id);
  }

  /** Computes every formula that can be computed and resolves when the add-in has answered all calls. */
  async evaluateAll(): Promise<void> {
    if (hasSharedRuntime(this.version)) await this.bridges.at(-1)?.listening(DISPATCH.richApiMessage);
    this.engine.setDirty("all");
    this.engine.recalculate();
    await this.engine.idle();
  }

  /**
   * Formulas whose value rests, directly or through others, on a formula that this host does not compute, and so on the
   * value that the file holds.
   */
  formulasOverKeptValues(): ReadonlySet<FormulaState> {
    return new Set([...this.engine.overKeptValues()].map(({ formula }) => formula));
  }

  /** Resolves when no formula is waiting for its value. */
  calculated(): Promise<void> {
    return this.engine.idle();
  }

  // What the models and the bridge ask of their host:

  rangeObject(sheet: SheetState, area: Area): HostObject {
    return rangeObject(new RangeRef(this, sheet, area));
  }

  sheetObject(sheet: SheetState): HostObject {
    return sheetObject(this, sheet);
  }

  changed(change: HostChange): void {
    this.engine.forget();
    this.tell(change);
  }

  private tell(change: HostChange): void {
    for (const listener of this.listeners) listener(change);
  }

  emit(event: ObjectEvent): void {
    const payload = { category: MESSAGE.objectEvent, type: event.type, target: event.target, message: JSON.stringify(event.args) };
    for (const bridge of this.bridges) bridge.raiseMessages([payload]);
    if (event.type === EVENT_TYPE.selectionChanged && event.target === "Workbook") {
      for (const bridge of this.bridges) bridge.raise(DISPATCH.selectionChanged, []);
    }
  }

  cellsWritten(sheet: SheetState, area: Area, source: ChangeSource): void {
    this.tell({ kind: "cells", sheet: sheet.id });
    if (source === "calculation") {
      emitForSheet(this, sheet.id, EVENT_TYPE.calculated, { address: areaAddress(area) });
      return;
    }
    const triggerSource = source === "add-in" ? "ThisLocalAddin" : "Unknown";
    emitForSheet(this, sheet.id, EVENT_TYPE.dataChanged, {
      changeType: "RangeEdited", source: "Local", address: areaAddress(area), triggerSource });
    this.engine.areaChanged(sheet, area);
  }

  enterFormula(sheet: SheetState, row: number, column: number, text: string): void {
    this.engine.enter(sheet, row, column, text);
  }

  setDirty(formulas: DirtyFormulas): void {
    this.engine.setDirty(formulas);
  }

  recalculate(): void {
    this.engine.recalculate();
  }

  readSettings(): Map<string, string> {
    return new Map([...this.state.settings].map(([key, value]) => [key, JSON.stringify(value)]));
  }

  writeSettings(settings: Map<string, string>): void {
    this.state.settings = new Map([...settings].map(([key, value]) => [key, JSON.parse(value) as unknown]));
    this.changed({ kind: "workbook" });
  }

  private showAsDay(sheet: SheetState, row: number, column: number): void {
    if (numberFormatAt(this.state, sheet, row, column) !== "General") return;
    applyFormat(this.state, sheet, cellArea(row, column), (format) => ({ ...format, numberFormat: "dd/mm/yyyy" }));
  }

  private sheet(name: string): SheetState {
    const sheet = sheetNamed(this.state, name);
    if (!sheet) throw itemNotFound();
    return sheet;
  }
}
