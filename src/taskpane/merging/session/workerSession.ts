import type { Answered, Asked, Question, Reply } from "./messages";
import { SessionClosed, type MergeSession, type MergeTold } from "./mergeSession";

/** The part of a Worker that is used. */
export interface WorkerLike {
  onmessage: ((event: MessageEvent) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
  onmessageerror: ((event: MessageEvent) => void) | null;
  postMessage: (message: unknown, transfer: Transferable[]) => void;
  terminate: () => void;
}

interface Waiting {
  done: (value: Answered[keyof Answered]) => void;
  failed: (error: Error) => void;
  told: MergeTold;
}

/**
 * A session in a worker; resolves once it runs, rejects when it does not start: then another way has to be taken.
 * @param worker one whose script has just been asked for
 */
export function workerSession(worker: WorkerLike): Promise<MergeSession> {
  const waiting = new Map<number, Waiting>();
  let asked = 0;
  let isOver = false;

  function end(error: Error): void {
    isOver = true;
    worker.terminate();
    waiting.forEach(({ failed }) => failed(error));
    waiting.clear();
  }

  function ask<Kind extends Asked["what"]>(question: Extract<Asked, { what: Kind }>, transfer: Transferable[] = [], told: MergeTold = () => undefined): Promise<Answered[Kind]> {
    return new Promise((resolve, failed) => {
      if (isOver) return failed(new SessionClosed());
      const id = ++asked;
      // An answer is of its question's kind.
      waiting.set(id, { done: (value) => resolve(value as Answered[Kind]), failed, told });
      worker.postMessage({ ...question, id } satisfies Question, transfer);
    });
  }

  function hear(reply: Exclude<Reply, { what: "ready" }>): void {
    const one = waiting.get(reply.id);
    if (reply.what === "told") return one?.told(reply.done, reply.total);
    waiting.delete(reply.id);
    if (reply.what === "done") one?.done(reply.value);
    else one?.failed(new Error(reply.message));
  }

  const session: MergeSession = {
    runsIn: "worker",
    read: (file, bytes) => ask({ what: "read", file, bytes }, [bytes]),
    refuse: (file, why) => ask({ what: "refuse", file, why }),
    drop: (name) => ask({ what: "drop", name }),
    merge: (options, without, told) => ask({ what: "merge", options, without }, [], told),
    held: (name) => ask({ what: "held", name }),
    rows: (wanted) => ask({ what: "rows", wanted }),
    gather: (options, language, told) => ask({ what: "gather", options, language }, [], told),
    gathered: (wanted) => ask({ what: "gathered", wanted }),
    close: () => end(new SessionClosed()),
  };
  return new Promise((resolve, reject) => {
    const fail = (why: string): void => {
      end(new Error(why));
      reject(new Error(why));
    };
    worker.onmessage = ({ data }: MessageEvent<Reply>) => (data.what === "ready" ? resolve(session) : hear(data));
    worker.onerror = (event) => fail(event.message || "the worker stopped");
    worker.onmessageerror = () => fail("the worker's answer could not be read");
  });
}
