import { installBridge, type BridgedWindow, type BridgeHost } from "./win32";

/** Runs in the task pane's frame before office.js and connects it to the host of the page around it. */
const frame = window as unknown as BridgedWindow;
const host = (window.parent as unknown as { excelHost?: BridgeHost }).excelHost;
if (host) {
  const bridge = installBridge(frame, host);
  window.addEventListener("pagehide", () => bridge.disconnect());
}
