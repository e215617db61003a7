import { mergeFiles } from "../../../src/merge/mergeFiles";
import { countsAlike } from "../../../src/merge/results/checkRegister";
import { mergedRegister } from "../../../src/merge/results/mergedRegister";
import type { GivenFile, MergeOptions } from "../../../src/merge/model/merged";
import type { ChosenFile } from "../../../src/taskpane/merging/files/chosenFiles";
import { holdFiles } from "../../../src/taskpane/merging/session/heldFiles";
import { SessionClosed, type MergeSession } from "../../../src/taskpane/merging/session/mergeSession";
import { mergeSteps } from "../../../src/merge/mergeFiles";
import { cases, fileOf, HEADER, sheetOf } from "../../merge/files";

/** A session that has its files from a table in place of bytes, and says what was asked of it. */
export interface FakeSession extends MergeSession {
  asked: string[];
  merges: MergeOptions[];
  isClosed: () => boolean;
  /** Reading waits until it is called, where the session is to be slow. */
  go: () => void;
}

/** Files of the test: what is in each, by name. A file of no entry breaks the reader. */
export function fakeSession(contents: Readonly<Record<string, GivenFile["content"]>>, isSlow = false): FakeSession {
  const asked: string[] = [];
  const merges: MergeOptions[] = [];
  let closed = false;
  let waiting: (() => void)[] = [];
  const names = new TextDecoder();
  const held = holdFiles({ readSheets: (bytes) => {
    const content = contents[names.decode(bytes)];
    return content ? Promise.resolve(content) : Promise.reject(new Error("broken"));
  }, mergeSteps, mergedRegister, countsAlike });
  const open = async <Done>(what: string, work: () => Done): Promise<Awaited<Done>> => {
    await Promise.resolve();
    if (closed) throw new SessionClosed();
    asked.push(what);
    return await work();
  };
  return {
    asked, merges, runsIn: "page", isClosed: () => closed,
    go: () => { const now = waiting; waiting = []; now.forEach((each) => each()); },
    read: async (file, bytes) => {
      if (isSlow) await new Promise<void>((resolve) => { waiting.push(resolve); });
      await open(`read ${file.name}`, () => held.read(file, bytes));
    },
    refuse: (file, why) => open(`refuse ${file.name}`, () => held.refuse(file, why)),
    drop: (name) => open(`drop ${name}`, () => held.drop(name)),
    merge: (options, without) => { merges.push(options); return open("merge", () => held.merge(options, without, () => undefined, () => undefined)); },
    held: (name) => open(`held ${name}`, () => held.held(name)),
    rows: (wanted) => open("rows", () => held.rows(wanted)),
    gather: (options, language) => open("gather", () => held.gather(options, language, () => undefined, () => undefined)),
    gathered: (wanted) => open("gathered", () => held.gathered(wanted)),
    close: () => { closed = true; },
  };
}

/** A file of the user's disk whose bytes are its name. */
export function chosenFile(name: string, change: Partial<ChosenFile> = {}): ChosenFile {
  const bytes = new TextEncoder().encode(name);
  return { name, size: 1000, modified: 0, arrayBuffer: () => Promise.resolve(bytes.buffer as ArrayBuffer), ...change };
}

/** A register of some cases. */
export function caseFile(prefix: string, count: number, header: readonly unknown[] = HEADER): GivenFile["content"] {
  return fileOf("", [sheetOf("HoSo", [header, ...cases(prefix, count)])]).content;
}

export { mergeFiles };
