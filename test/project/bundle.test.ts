import { readFileSync, readdirSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { enOfFunctions } from "../../src/locales/en/functions";
import { vi } from "../../src/locales/vi";
import { viOfFunctions } from "../../src/locales/vi/functions";

const folder = "dist/addin";
const scripts = readdirSync(folder).filter((name) => name.endsWith(".js"));
const read = (name: string) => readFileSync(`${folder}/${name}`, "utf8");

/** Bytes that travel when files are served packed. */
const packed = (names: readonly string[]) => names.reduce((sum, name) => sum + gzipSync(read(name)).length, 0);

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
    expect(atOnce).toEqual(["commands.js", "page.js", "pageFunctions.js", "shared.js", "taskpane.js"]);
    // With the tables that functions spill, their headers and sentences in both languages: a formula cannot wait for them.
    // With what asks before a draft is made, follows edits and tells what is stale, and the texts of all cards, which come later themselves.
    // With files in the workbook's place, and tables of several systems, units and senders counted once: the reader of the first look
    // counts them too. What reads files, merges and compares lists comes when it is asked for.
    // With what the first look counts since: the course of cases, linked ones, cases received elsewhere, both rates, targets and law by
    // the period's day. The score, lists of procedures, checks of limits and the signed sentences come with what asks for them.
    expect(packed(atOnce)).toBeLessThan(387_000);
    // An English user waits for one file more; formulas read by the register's own reader and explain themselves, their options too, in both languages.
    expect(packed([...atOnce, "en.js"])).toBeLessThan(427_000);
  });

  it("holds the functions in one file that needs no other, for Excels that run them without a page", () => {
    // With the register's own reader in it: a formula reads a register as the report does; with the report's words in both languages
    // for those that write its paragraph and check a table, which the page loads when they are first computed.
    expect(packed(["functions.js"])).toBeLessThan(228_000);
    const { en: sentence, vi: words } = { en: enOfFunctions["function.problem.noBase"], vi: viOfFunctions["function.problem.noBase"] };
    expect([sentence, words].filter((each) => !read("functions.js").includes(each))).toEqual([]);
    expect(read("pageFunctions.js")).not.toContain(vi["problem.noCases"]);
    expect(read("functions.js")).not.toMatch(/\.src=|importScripts/);
  });
});
