import { useEffect, useRef, type KeyboardEvent, type RefObject } from "react";
import { Button } from "@fluentui/react-components";
import { useStyles } from "../../theme/useStyles";

interface ConfirmProps {
  question: string;
  no: string;
  yes: string;
  leave: () => void;
  go: () => void;
}

/** Asks once more before something is done; the safe answer has the focus, Escape gives it. */
export function Confirm({ question, no, yes, leave, go }: ConfirmProps) {
  const styles = useStyles();
  const keep = useRef<HTMLButtonElement>(null);
  useEffect(() => keep.current?.focus(), []);
  const escape = ({ key }: KeyboardEvent): void => {
    if (key === "Escape") leave();
  };
  return (
    <div className={styles.row} role="group" aria-label={question}>
      <span className={styles.text}>{question}</span>
      <Button ref={keep} onKeyDown={escape} onClick={leave}>{no}</Button>
      <Button onKeyDown={escape} onClick={go}>{yes}</Button>
    </div>
  );
}

/** For the button that asks: it has the focus again when the question is gone. */
export function useFocusBack(asking: boolean): RefObject<HTMLButtonElement | null> {
  const button = useRef<HTMLButtonElement>(null);
  const wasAsking = useRef(false);
  useEffect(() => {
    if (!asking && wasAsking.current) button.current?.focus();
    wasAsking.current = asking;
  }, [asking]);
  return button;
}
