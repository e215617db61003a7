import path from "node:path";
import { JSDOM, VirtualConsole } from "jsdom";
import { DISPATCH } from "../bridge/dispatch";
import { hasSharedRuntime } from "../bridge/requirements";
import { installBridge, type BridgedWindow } from "../bridge/win32";
import type { EmbeddedHost } from "../host";
import { bindIntrinsics, loadOffice, runScript, serveScripts } from "./officeScripts";

export interface AddinOptions {
  host: EmbeddedHost;
  /** Bundle files of the add-in in the order in which its page loads them; none = only the library. */
  scripts?: readonly string[];
  /** Display language; changes the host's. */
  locale?: string;
  /** The library's readable files instead of the minified ones. */
  debug?: boolean;
  /** Receives what the add-in's page throws outside of any promise; the default is the console. */
  onError?: (error: unknown) => void;
}

/** The window of an open add-in, with the library's globals. */
export type AddinWindow = JSDOM["window"] & BridgedWindow & {
  readonly Office: typeof Office;
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension;
  readonly CustomFunctions: typeof CustomFunctions;
};

/** An add-in that runs over a host. */
export interface AddinSession {
  readonly window: AddinWindow;
  readonly host: EmbeddedHost;
  /** Runs a ribbon command by its function name until it says that it is done. */
  runCommand(id: string): Promise<void>;
  close(): void;
}

/** Address of the add-in's page; nothing is fetched from it. */
const ADDRESS = "https://addin.invalid/";

const PAGE = '<!doctype html><html><head></head><body><div id="root"></div></body></html>';

function errorConsole(onError: (error: unknown) => void): VirtualConsole {
  const virtualConsole = new VirtualConsole();
  virtualConsole.on("jsdomError", onError);
  virtualConsole.on("error", onError);
  return virtualConsole;
}

/**
 * Opens the add-in's own, unchanged bundle over a host, without a browser: the genuine library is loaded into a window
 * and started. Resolves when Office is ready and, where the host has them, custom functions can be called.
 * @example await openAddin({ host, scripts: ["dist/functions.js"] })
 */
export async function openAddin(options: AddinOptions): Promise<AddinSession> {
  const { host, scripts = [], locale, debug = false, onError = console.error } = options;
  if (locale !== undefined) host.locale = locale;
  const dom = new JSDOM(PAGE, {
    url: `${ADDRESS}taskpane.html`, runScripts: "outside-only", pretendToBeVisual: true, virtualConsole: errorConsole(onError),
  });
  const window = dom.window as unknown as AddinWindow;
  const bridge = installBridge(window, host);
  bindIntrinsics(dom);
  loadOffice(dom, debug);
  const ready = window.Office.onReady();
  // What the bundles load later stands beside them.
  if (scripts.length > 0) serveScripts(dom, ADDRESS, path.dirname(scripts[0]));
  for (const script of scripts) runScript(dom, script);
  await ready;
  if (hasSharedRuntime(host.version)) await bridge.listening(DISPATCH.richApiMessage);
  // What the bundles start when Office is ready runs after our own waiting: a command clicked now would find nobody.
  await new Promise((resolve) => dom.window.setTimeout(resolve, 0));
  return {
    window, host,
    runCommand: (id) => host.runCommand(id),
    close: () => {
      bridge.disconnect();
      dom.window.close();
    },
  };
}
