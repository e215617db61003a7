import type { LibraryWindow } from "../executor/library";
import { contextObject, type HostDescription } from "./context";
import { DISPATCH, safeArray, STATUS, type RichApiMessage, type SafeArray } from "./dispatch";
import { hasSharedRuntime } from "./requirements";

/** A window in which office.js is, or will be, loaded. */
export interface BridgedWindow extends LibraryWindow {
  external?: unknown;
  readonly Array: ArrayConstructor;
  setTimeout(callback: () => void, milliseconds: number): unknown;
  /** Set by the library when it is loaded. */
  readonly CustomFunctions?: { readonly Error: new (code: never) => unknown };
}

export interface RichApiRequest {
  customData: string;
  body: string;
  flags: number;
}

/** Answer to a request: JSON text, or one of the host's status numbers. */
export type RichApiAnswer = { body: string } | { status: number };

/** The host as the bridge needs it. */
export interface BridgeHost extends HostDescription {
  request(request: RichApiRequest, bridge: Bridge): Promise<RichApiAnswer>;
  commandCompleted(id: string, status: number): void;
  /** Connects the host to a window; the answer disconnects. */
  attach(bridge: Bridge): () => void;
}

type Answer = (value: SafeArray) => void;
type Handler = (dispatchId: number, payload: SafeArray) => void;

interface Registration {
  id: number;
  target: string;
  handler: Handler;
  /** The library has been told that it is registered. */
  answered: boolean;
}

/** One window's side of the host: the object that desktop Excel injects, and the events that go back through it. */
export class Bridge {
  private handlers: Registration[] = [];
  /** Takes this window off the host. */
  disconnect: () => void = () => undefined;
  private readonly errorValues = new Map<string, unknown>();
  private waiting: { id: number; resolve: () => void }[] = [];

  constructor(readonly window: BridgedWindow, private readonly host: BridgeHost) {}

  /** Members of window.external. */
  members(): Record<string, (...args: never[]) => unknown> {
    const host = this.host;
    const flags = hasSharedRuntime(host.version) ? 3 : 0;
    const context = contextObject(host);
    return {
      GetHostInfo: () => ["Excel", "Win32", "16.01", host.locale, "", "", "disableLogging", String(flags)].join("|"),
      GetContext: () => context,
      GetLoggingAllowed: () => false,
      Execute: (id: number, parameters: unknown[], answer: Answer) => this.execute(id, parameters, answer),
      RegisterEvent: (id: number, target: string, handler: Handler, answer: Answer) => {
        const registration = { id, target, handler, answered: false };
        this.handlers.push(registration);
        // The library hears an event only after this answer: what is raised before it is lost.
        this.later(() => {
          answer(safeArray([STATUS.done]));
          registration.answered = true;
          this.waiting.filter((wait) => wait.id === id).forEach((wait) => wait.resolve());
          this.waiting = this.waiting.filter((wait) => wait.id !== id);
        });
      },
      UnregisterEvent: (id: number, target: string, answer: Answer) => {
        this.handlers = this.handlers.filter((entry) => entry.id !== id || entry.target !== target);
        this.later(() => answer(safeArray([STATUS.done])));
      },
      MessageParent2: () => undefined,
      MessageChild2: () => undefined,
    };
  }

  /** Resolves when the library listens to an event. */
  listening(id: number): Promise<void> {
    if (this.listens(id)) return Promise.resolve();
    return new Promise((resolve) => this.waiting.push({ id, resolve }));
  }

  listens(id: number): boolean {
    return this.handlers.some((entry) => entry.id === id && entry.answered);
  }

  /** The library's own error for an error cell, one for each code. */
  errorValue(code: string): unknown {
    let value = this.errorValues.get(code);
    const make = this.window.CustomFunctions?.Error;
    if (value === undefined && make) this.errorValues.set(code, (value = new make(code as never)));
    return value;
  }

  raise(id: number, payload: unknown[]): void {
    for (const entry of this.handlers) if (entry.id === id) entry.handler(id, safeArray(payload));
  }

  raiseMessages(messages: readonly RichApiMessage[]): void {
    const entries = messages.map(({ category, type, target, message }) => safeArray([category, type, target, message, 0, false]));
    this.raise(DISPATCH.richApiMessage, entries);
  }

  private later(callback: () => void): void {
    this.window.setTimeout(callback, 0);
  }

  private execute(id: number, parameters: unknown[], answer: Answer): void {
    if (id === DISPATCH.executeRichApi) {
      const [customData, , , , body, , flags] = parameters[0] as [string, string, string, unknown, string, number, number];
      void this.host.request({ customData, body, flags }, this).then((result) =>
        answer(safeArray("body" in result ? [STATUS.done, 200, [], result.body] : [result.status, ""])));
      return;
    }
    if (id === DISPATCH.appCommandCompleted) this.host.commandCompleted(String(parameters[0]), Number(parameters[1]));
    this.later(() => answer(safeArray([STATUS.done])));
  }
}

/**
 * Puts the desktop host's object into a window; must run before office.js is loaded there.
 * @example installBridge(window, window.parent.excelHost)
 */
export function installBridge(window: BridgedWindow, host: BridgeHost): Bridge {
  const bridge = new Bridge(window, host);
  bridge.disconnect = host.attach(bridge);
  const external = (typeof window.external === "object" && window.external) || {};
  if (window.external !== external) window.external = external;
  Object.assign(external, bridge.members());
  return bridge;
}
