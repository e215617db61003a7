import { useEffect, useState, type ReactNode } from "react";
import { Button } from "@fluentui/react-components";
import { useSay } from "../../store/usePane";
import { useStyles } from "../../theme/useStyles";
import { moreParts, type LatePart, type Parts } from "./parts";

interface LaterPartProps<Part> {
  part: LatePart<Part>;
  /** The way out where the part cannot be loaded and stands in place of all else. */
  leave?: () => void;
  children: (loaded: Part) => ReactNode;
}

/** What lies in a part that is loaded when it is first shown; when it cannot be loaded, that, and a way to try again. */
export function LaterPart<Part>({ part, leave, children }: LaterPartProps<Part>) {
  const styles = useStyles();
  const { say } = useSay();
  const [here, setHere] = useState<{ part: Part } | null>(() => wrapped(part.loaded()));
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    if (here || failed) return undefined;
    let wanted = true;
    part.load().then((loaded) => wanted && setHere({ part: loaded }), () => wanted && setFailed(true));
    return () => {
      wanted = false;
    };
  }, [part, here, failed]);
  if (here) return children(here.part);
  if (!failed) return <p className={styles.card} role="status">{say("pane.loadingPart")}</p>;
  return (
    <div className={styles.card}>
      <p className={styles.text} role="alert">{say("problem.notLoaded")}</p>
      <div className={styles.row}>
        <Button onClick={() => setFailed(false)}>{say("pane.loadAgain")}</Button>
        {leave && <Button appearance="subtle" onClick={leave}>{say("pane.closeView")}</Button>}
      </div>
    </div>
  );
}

function wrapped<Part>(part: Part | null): { part: Part } | null {
  return part === null ? null : { part };
}

/** The other tabs, and the cards that most visits come to. */
export function Later({ children }: { children: (parts: Parts) => ReactNode }) {
  return <LaterPart part={moreParts}>{children}</LaterPart>;
}
