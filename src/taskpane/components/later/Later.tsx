import { useEffect, useState, type ReactNode } from "react";
import { Button } from "@fluentui/react-components";
import { useSay } from "../../store/usePane";
import { useStyles } from "../../theme/useStyles";
import { loadedParts, loadParts, type Parts } from "./parts";

/** What lies in a part that is loaded when it is first shown; when it cannot be loaded, that, and a way to try again. */
export function Later({ children }: { children: (parts: Parts) => ReactNode }) {
  const styles = useStyles();
  const { say } = useSay();
  const [parts, setParts] = useState(loadedParts);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    if (parts || failed) return undefined;
    let wanted = true;
    loadParts().then((loaded) => wanted && setParts(loaded), () => wanted && setFailed(true));
    return () => {
      wanted = false;
    };
  }, [parts, failed]);
  if (parts) return children(parts);
  if (!failed) return <p className={styles.card} role="status">{say("pane.loadingPart")}</p>;
  return (
    <div className={styles.card}>
      <p className={styles.text} role="alert">{say("problem.notLoaded")}</p>
      <div className={styles.row}><Button onClick={() => setFailed(false)}>{say("pane.loadAgain")}</Button></div>
    </div>
  );
}
