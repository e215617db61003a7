import type { SheetsOutcome } from "../../../../src/files/model/fileSheet";
import type { GivenFile, Merged, MergeOptions } from "../../../../src/merge/model/merged";
import { NO_ANSWERS } from "../../../../src/register/corrections/answers";
import { answerQuestions } from "../../../../src/taskpane/merging/session/answerQuestions";
import type { MergeEngine } from "../../../../src/taskpane/merging/session/heldFiles";
import type { Question, Reply } from "../../../../src/taskpane/merging/session/messages";
import { SessionClosed, type MergeSession } from "../../../../src/taskpane/merging/session/mergeSession";
import { pageSession } from "../../../../src/taskpane/merging/session/pageSession";
import { workerSession, type WorkerLike } from "../../../../src/taskpane/merging/session/workerSession";

const OPTIONS: MergeOptions = { answers: NO_ANSWERS, units: [], today: 44_460, more: [] };

/** Each byte of a file is a row of it; a file without bytes cannot be read. What is merged is the names of the files. */
function aFakeEngine(): MergeEngine & { reads: string[] } {
  const reads: string[] = [];
  const readSheets = async (bytes: Uint8Array): Promise<SheetsOutcome> => {
    reads.push(bytes.join());
    if (bytes.length === 0) return { ok: false, code: "empty", values: {} };
    const sheet = { name: "Sổ", isHidden: false, rows: [...bytes].map((byte) => [byte, "x"]), merged: [], tables: [], hiddenRows: new Set([2]) };
    return { ok: true, file: { kind: "xlsx", encoding: "", notes: [], sheets: [sheet] } };
  };
  function* mergeSteps(files: readonly GivenFile[], { units }: MergeOptions): Generator<unknown, Merged> {
    for (const { name } of files) yield name;
    if (units.includes("vỡ")) throw new Error("broken");
    return { files: files.map(({ name, content }) => ({ name, status: content.ok ? "read" : "refused" })) } as unknown as Merged;
  }
  const mergedRegister: MergeEngine["mergedRegister"] = (merged) => ({
    headers: ["Tệp"], columns: [{ kind: "source", source: "file" }], rowCount: merged.files.length, correction: { fingerprint: "x", swapped: [], columns: [] },
    cells: (from, count) => merged.files.slice(from, from + count).map(({ name }) => [name]),
  });
  return { reads, readSheets, mergeSteps, mergedRegister, countsAlike: () => true };
}

/** A worker without a thread: its script answers in the same page, messages are copied as a browser copies them. */
function aFakeWorker(engine: MergeEngine): WorkerLike & { isGone: () => boolean } {
  let gone = false;
  const worker: WorkerLike = { onmessage: null, onerror: null, onmessageerror: null, postMessage: () => undefined, terminate: () => { gone = true; } };
  const post = (reply: Reply): void => void setTimeout(() => { if (!gone) worker.onmessage?.({ data: structuredClone(reply) } as MessageEvent); }, 0);
  const answer = answerQuestions(engine, post);
  worker.postMessage = (message, transfer) => {
    const question = structuredClone(message as Question, { transfer });
    if (!gone) void answer(question);
  };
  post({ what: "ready" });
  return Object.assign(worker, { isGone: () => gone });
}

const ways: [string, (engine: MergeEngine) => Promise<MergeSession>][] = [
  ["in a worker", (engine) => workerSession(aFakeWorker(engine))],
  ["in the page", (engine) => Promise.resolve(pageSession(engine))],
];
const facts = (name: string) => ({ name, size: 1, modified: 0 });
const bytes = (...values: number[]) => new Uint8Array(values).buffer;
const namesOf = (merged: Merged) => merged.files.map(({ name }) => name);

describe.each(ways)("a session %s", (way, open) => {
  it("reads each file once, however often its answers change, and merges them in the order they came", async () => {
    const engine = aFakeEngine();
    const session = await open(engine);
    await Promise.all([session.read(facts("b.xlsx"), bytes(1, 2)), session.read(facts("a.xlsx"), bytes(3))]);
    expect(namesOf(await session.merge(OPTIONS, []))).toEqual(["b.xlsx", "a.xlsx"]);
    expect(namesOf(await session.merge(OPTIONS, ["b.xlsx"]))).toEqual(["a.xlsx"]);
    await session.drop("a.xlsx");
    expect(namesOf(await session.merge(OPTIONS, []))).toEqual(["b.xlsx"]);
    expect(engine.reads).toEqual(["1,2", "3"]);
    expect(session.runsIn).toBe(way === "in a worker" ? "worker" : "page");
    session.close();
  });

  it("tells how far the merge is, file by file", async () => {
    const session = await open(aFakeEngine());
    for (const name of ["a", "b", "c"]) await session.read(facts(name), bytes(1));
    const told: string[] = [];
    await session.merge(OPTIONS, [], (done, total) => told.push(`${done}/${total}`));
    expect(told).toEqual(["1/3", "2/3", "3/3"]);
    session.close();
  });

  it("names a file that could not be opened among the others", async () => {
    const session = await open(aFakeEngine());
    await session.refuse(facts("mất.xlsx"));
    await session.read(facts("rỗng.xlsx"), bytes());
    expect((await session.merge(OPTIONS, [])).files.map(({ name, status }) => `${name} ${status}`)).toEqual(["mất.xlsx refused", "rỗng.xlsx refused"]);
    expect(await session.held("mất.xlsx")).toBeNull();
    session.close();
  });

  it("hands out rows in pieces, so that a long sheet is written without being copied whole", async () => {
    const session = await open(aFakeEngine());
    await session.read(facts("a.xlsx"), bytes(10, 20, 30));
    expect((await session.held("a.xlsx"))?.sheets).toEqual([expect.objectContaining({ name: "Sổ", rowCount: 3, columnCount: 2, hiddenRows: new Set([2]) })]);
    expect((await session.held("a.xlsx"))?.sheets[0]).not.toHaveProperty("rows");
    expect(await session.rows({ file: "a.xlsx", sheet: 0, from: 1, count: 5 })).toEqual([[20, "x"], [30, "x"]]);
    expect(await session.rows({ file: "a.xlsx", sheet: 7, from: 0, count: 5 })).toEqual([]);
    session.close();
  });

  it("a merge that breaks is an error of that merge only", async () => {
    const session = await open(aFakeEngine());
    await session.read(facts("a.xlsx"), bytes(1));
    await expect(session.merge({ ...OPTIONS, units: ["vỡ"] }, [])).rejects.toThrow("broken");
    expect(namesOf(await session.merge(OPTIONS, []))).toEqual(["a.xlsx"]);
    session.close();
  });

  it("once closed ends what is under way and takes nothing more", async () => {
    const session = await open(aFakeEngine());
    const reading = session.read(facts("a.xlsx"), bytes(1));
    session.close();
    await expect(reading).rejects.toThrow(SessionClosed);
    await expect(session.merge(OPTIONS, [])).rejects.toThrow(SessionClosed);
  });
});

describe("a session's worker", () => {
  const silent = (): WorkerLike & { terminate: jest.Mock } => ({ onmessage: null, onerror: null, onmessageerror: null, postMessage: () => undefined, terminate: jest.fn() });

  it("that does not start is given up, so that the page can read by itself", async () => {
    const worker = silent();
    const session = workerSession(worker);
    worker.onerror?.({ message: "refused by the content policy" } as ErrorEvent);
    await expect(session).rejects.toThrow("refused by the content policy");
    expect(worker.terminate).toHaveBeenCalled();
  });

  it("that runs out of memory on the way ends what was asked of it instead of leaving it open for ever", async () => {
    const worker = silent();
    const started = workerSession(worker);
    worker.onmessage?.({ data: { what: "ready" } } as MessageEvent);
    const session = await started;
    const merging = session.merge(OPTIONS, []);
    worker.onerror?.({ message: "out of memory" } as ErrorEvent);
    await expect(merging).rejects.toThrow("out of memory");
    await expect(session.merge(OPTIONS, [])).rejects.toThrow(SessionClosed);
  });

  it("is gone with all its cells when the session is closed", async () => {
    const worker = aFakeWorker(aFakeEngine());
    const session = await workerSession(worker);
    session.close();
    expect(worker.isGone()).toBe(true);
  });
});
