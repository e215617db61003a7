import { usePaneState } from "../store/usePane";
import type { ReadDone } from "../store/state";
import { ChecksCard } from "./ChecksCard";
import { FindingsCard } from "./FindingsCard";
import { Found } from "./Found";

const NO_CHECKS: never[] = [];

/** What was read, what to look at again, and whether it adds up. */
export function DataTab({ done }: { done: ReadDone }) {
  const checks = usePaneState((state) => (state.shown?.ok ? state.shown.report.json.checks : NO_CHECKS));
  return (
    <>
      <Found done={done} />
      <FindingsCard findings={done.reading.findings} />
      <ChecksCard checks={checks} />
    </>
  );
}
