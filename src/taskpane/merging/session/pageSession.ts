import { holdFiles, type MergeEngine, type Rest } from "./heldFiles";
import { SessionClosed, type MergeSession } from "./mergeSession";

/** As long as the page may be kept from drawing between two rests. */
const SLICE_MS = 40;

/** Rests once a slice is over, so that the interface draws and hears "stop". */
function restAfterSlice(): Rest {
  let since = performance.now();
  return async () => {
    if (performance.now() - since < SLICE_MS) return;
    await new Promise((resolve) => setTimeout(resolve, 0));
    since = performance.now();
  };
}

/**
 * A session in the page itself, in slices: for hosts without workers, and for tests.
 * @example const session = pageSession(engine); await session.read(file, bytes)
 */
export function pageSession(engine: MergeEngine): MergeSession {
  let files: ReturnType<typeof holdFiles> | null = holdFiles(engine);

  /** One thing after the other, each after the page has drawn; nothing any more once it is closed. */
  async function inTurn<Done>(work: (held: ReturnType<typeof holdFiles>) => Done): Promise<Awaited<Done>> {
    await new Promise((resolve) => setTimeout(resolve, 0));
    if (files === null) throw new SessionClosed();
    return work(files) as Awaited<Done>;
  }

  /** Rests as long as the session is open. */
  const restOpen = (rest: Rest) => async (): Promise<void> => {
    await rest();
    if (files === null) throw new SessionClosed();
  };

  return {
    runsIn: "page",
    read: (file, bytes) => inTurn((held) => held.read(file, bytes, restOpen(restAfterSlice()))),
    refuse: (file, why) => inTurn((held) => held.refuse(file, why)),
    drop: (name) => inTurn((held) => held.drop(name)),
    merge: (options, without, told = () => undefined) => inTurn((held) => held.merge(options, without, restOpen(restAfterSlice()), told)),
    held: (name) => inTurn((held) => held.held(name)),
    rows: (wanted) => inTurn((held) => held.rows(wanted)),
    gather: (options, language, told = () => undefined) => inTurn((held) => held.gather(options, language, restOpen(restAfterSlice()), told)),
    gathered: (wanted) => inTurn((held) => held.gathered(wanted)),
    close: () => { files = null; },
  };
}
