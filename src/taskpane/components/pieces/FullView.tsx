import { useEffect, useRef, type KeyboardEvent, type ReactNode } from "react";
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useSay } from "../../store/usePane";
import { useStyles } from "../../theme/useStyles";
import { Icon } from "./Icon";
import { returnFocusTo } from "./returnedFocus";

const useViewStyles = makeStyles({
  view: { display: "flex", flexDirection: "column", flexGrow: 1, minHeight: 0 },
  head: {
    display: "flex", alignItems: "center", columnGap: "0.5rem", padding: "0.375rem 0.375rem 0.375rem 0.75rem",
    backgroundColor: tokens.colorNeutralBackground1, borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  title: { margin: 0, flexGrow: 1, minWidth: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, fontWeight: tokens.fontWeightSemibold,
    ":focus": { outlineStyle: "none" } },
});

/** Where Esc has a meaning of its own: it takes back what was typed. */
const TYPED_IN = "textarea, select, input:not([type=radio], [type=checkbox], [type=file])";

interface FullViewProps {
  title: string;
  /** Closes the view, or asks whether to; null while it cannot be closed. */
  close: (() => void) | null;
  /** What has opened it, as `useReturnedFocus` is told: the focus goes back there. */
  opener: string;
  /** Between the head and what scrolls: what just happened. */
  above?: ReactNode;
  /** The one main button. */
  foot: ReactNode;
  children: ReactNode;
}

/** A view that fills the pane in place of tabs and main button, until it is closed. */
export function FullView({ title, close, opener, above, foot, children }: FullViewProps) {
  const shared = useStyles();
  const styles = useViewStyles();
  const { say } = useSay();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
    return () => returnFocusTo(opener);
  }, [opener]);
  const escape = ({ key, target, defaultPrevented }: KeyboardEvent): void => {
    if (key !== "Escape" || defaultPrevented || (target instanceof Element && target.matches(TYPED_IN))) return;
    close?.();
  };
  return (
    <div role="presentation" className={styles.view} onKeyDown={escape}>
      <header className={styles.head}>
        <h1 ref={heading} tabIndex={-1} className={styles.title}>{title}</h1>
        <Button appearance="subtle" icon={<Icon name="dismiss" />} aria-label={say("pane.closeView")} title={say("pane.closeView")} disabledFocusable={close === null} onClick={() => close?.()} />
      </header>
      <main className={shared.main}>
        {above}
        <div className={shared.body}><div className={shared.panel}>{children}</div></div>
      </main>
      <footer className={shared.foot}>{foot}</footer>
    </div>
  );
}
