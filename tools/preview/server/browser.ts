import { spawn } from "node:child_process";

const OPENERS: Partial<Record<NodeJS.Platform, string[]>> = { win32: ["cmd", "/c", "start", ""], darwin: ["open"], linux: ["xdg-open"] };

/** Opens the default browser; says nothing when there is none. */
export function openBrowser(url: string): void {
  const [command, ...before] = OPENERS[process.platform] ?? ["xdg-open"];
  const child = spawn(command, [...before, url], { stdio: "ignore", detached: true });
  child.on("error", () => undefined);
  child.unref();
}

/** A person sits before this terminal. */
export function isInteractive(): boolean {
  return process.stdout.isTTY === true && !process.env.CI;
}
