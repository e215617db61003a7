import { readFileSync, readdirSync } from "node:fs";
import { gzipSync } from "node:zlib";

const folder = "dist/addin";
const scripts = readdirSync(folder).filter((name) => name.endsWith(".js"));
const read = (name: string) => readFileSync(`${folder}/${name}`, "utf8");

describe("the shipped bundle", () => {
  it("has no way to send anything off the machine", () => {
    expect(scripts).toEqual(expect.arrayContaining(["commands.js", "functions.js", "taskpane.js"]));
    const calls = /\b(XMLHttpRequest|WebSocket|EventSource|sendBeacon|importScripts)\b|\bfetch\(/;
    expect(scripts.filter((name) => calls.test(read(name)))).toEqual([]);
  });

  it("runs no text as code, or a strict content policy would break it and a register could be executed", () => {
    expect(scripts.filter((name) => /\beval\(|new Function\(/.test(read(name)))).toEqual([]);
  });

  it("loads office.js from Microsoft's own address and nothing else from outside", () => {
    const addresses = read("taskpane.html").match(/(?:src|href)\s*=\s*["']?https?:[^"'\s>]+/g) ?? [];
    expect(addresses.map((address) => address.replace(/["']/g, ""))).toEqual([
      "src=https://appsforoffice.microsoft.com/lib/1/hosted/office.js"]);
  });

  it("stays small enough to open at once", () => {
    const atOnce = scripts.filter((name) => read("taskpane.html").includes(name));
    expect(atOnce).toEqual(["commands.js", "functions.js", "shared.js", "taskpane.js"]);
    const size = atOnce.reduce((sum, name) => sum + gzipSync(read(name)).length, 0);
    expect(size).toBeLessThan(485_000);
  });
});
