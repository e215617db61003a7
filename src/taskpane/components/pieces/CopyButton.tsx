import { useEffect, useState } from "react";
import { Button } from "@fluentui/react-components";
import { usePaneActions, useSay } from "../../store/usePane";
import { useStyles } from "../../theme/useStyles";
import { Icon } from "./Icon";

const SHOWN_FOR_MS = 4000;

/** Copies a text and says whether the clipboard took it. */
export function CopyButton({ text, name }: { text: string; name: string }) {
  const styles = useStyles();
  const { say } = useSay();
  const { copy } = usePaneActions();
  const [taken, setTaken] = useState<boolean | null>(null);
  useEffect(() => {
    if (taken === null) return undefined;
    const timer = setTimeout(() => setTaken(null), SHOWN_FOR_MS);
    return () => clearTimeout(timer);
  }, [taken]);
  return (
    <span className={styles.row}>
      <Button size="small" icon={<Icon name="copy" />} aria-label={name} onClick={() => void copy(text).then(setTaken)}>{say("pane.copy")}</Button>
      <span role="status" className={styles.quiet}>{taken !== null && say(taken ? "pane.copied" : "pane.notCopied")}</span>
    </span>
  );
}
