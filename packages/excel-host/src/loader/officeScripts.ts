import fs from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import vm from "node:vm";
import type { JSDOM } from "jsdom";

/** Address under which the add-in's page believes the library lies; nothing is fetched from it. */
const LIBRARY_ADDRESS = "https://office-js.invalid/";

const compiled = new Map<string, vm.Script>();

/** Runs a script file in the window's own realm; each file is compiled once per process. */
export function runScript(dom: JSDOM, file: string): void {
  let script = compiled.get(file);
  if (!script) compiled.set(file, (script = new vm.Script(fs.readFileSync(file, "utf8"), { filename: file })));
  script.runInContext(dom.getInternalVMContext());
}

const INTRINSICS = ["Array", "JSON", "Map", "Math", "Number", "Object", "Set", "String", "Int32Array", "Uint8Array"];

/**
 * Makes the language's own objects constants of the window's scripts, as good as they are in a browser: as properties of a
 * window in Node they are looked up by calls, which cost more than what is done with them.
 */
export function bindIntrinsics(dom: JSDOM): void {
  vm.runInContext(`const { ${INTRINSICS.join(", ")} } = globalThis;`, dom.getInternalVMContext());
}

/** Folder of the installed library. */
function libraryFolder(): string {
  const require = createRequire(path.join(process.cwd(), "package.json"));
  return path.dirname(require.resolve("@microsoft/office-js/dist/office.js"));
}

/** Scripts that a page adds to itself, by the start of their address, come from a folder instead of the network. */
export function serveScripts(dom: JSDOM, start: string, folder: string): void {
  const { document, setTimeout } = dom.window;
  const append = document.head.appendChild.bind(document.head);
  document.head.appendChild = <T extends Node>(element: T): T => {
    const script = element as unknown as HTMLScriptElement;
    if (script.tagName !== "SCRIPT" || !script.src.startsWith(start)) return append(element);
    const file = path.join(folder, script.src.slice(start.length).split("?")[0]);
    setTimeout(() => {
      const there = fs.existsSync(file);
      if (there) runScript(dom, file);
      const event = new dom.window.Event(there ? "load" : "error");
      (there ? script.onload : script.onerror)?.call(script, event);
    }, 0);
    return element;
  };
}

/**
 * Loads the unmodified library into a window. The scripts that office.js adds to the page (the file for Excel, its
 * strings) come from the same folder instead of the network.
 */
export function loadOffice(dom: JSDOM, debug: boolean): void {
  const { document } = dom.window;
  const folder = libraryFolder();
  const name = debug ? "office.debug.js" : "office.js";
  const mark = document.createElement("script"); // office.js finds its own address by this element
  mark.type = "text/plain";
  mark.setAttribute("src", LIBRARY_ADDRESS + name);
  document.head.appendChild(mark);
  serveScripts(dom, LIBRARY_ADDRESS, folder);
  runScript(dom, path.join(folder, name));
}
