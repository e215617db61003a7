import { EmbeddedHost, type HostOptions } from "../src/index";
import { openAddin, type AddinSession, type AddinWindow } from "../src/loader/openAddin";

/** A host with the genuine library running over it. */
export interface StartedHost {
  host: EmbeddedHost;
  window: AddinWindow;
  Excel: typeof Excel;
  Office: typeof Office;
  session: AddinSession;
  close(): void;
}

/**
 * Starts the library over a host. Loading takes a quarter of a second: start once per test file in beforeAll, give each
 * test a workbook of its own with `host.state = newWorkbookState()`, and `close()` in afterAll.
 * `scripts` are bundle files of the add-in to open as well.
 */
export async function startHost(options: HostOptions & { scripts?: readonly string[] } = {}): Promise<StartedHost> {
  const { scripts, ...hostOptions } = options;
  const host = new EmbeddedHost(hostOptions);
  const session = await openAddin({ host, scripts });
  const { window } = session;
  const utility = (window.OfficeExtension as unknown as { Utility: { _synchronousCleanup: boolean } }).Utility;
  utility._synchronousCleanup = true; // references are given back within run(), so none is left for the next test
  return { host, window, Excel: window.Excel, Office: window.Office, session, close: session.close };
}
