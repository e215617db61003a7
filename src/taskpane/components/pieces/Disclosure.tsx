import { useId, useState, type ReactNode } from "react";
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { Icon } from "./Icon";

const useDisclosureStyles = makeStyles({
  button: { justifyContent: "flex-start", textAlign: "start", width: "100%", fontWeight: tokens.fontWeightRegular, paddingInline: "0.25rem", minWidth: 0, overflowWrap: "anywhere" },
  content: { paddingInlineStart: "1.5rem", paddingBlock: "0.25rem", display: "flex", flexDirection: "column", rowGap: "0.5rem", minWidth: 0 },
});

interface DisclosureProps {
  label: ReactNode;
  /** What a screen reader says when the label alone is not enough. */
  name?: string;
  startOpen?: boolean;
  children: ReactNode;
}

/** A line that opens and closes what is below it; closed content is not in the page. */
export function Disclosure({ label, name, startOpen = false, children }: DisclosureProps) {
  const styles = useDisclosureStyles();
  const [open, setOpen] = useState(startOpen);
  const id = useId();
  return (
    <div>
      <Button appearance="subtle" size="small" className={styles.button} aria-expanded={open} aria-controls={open ? id : undefined}
        aria-label={name} onClick={() => setOpen(!open)} icon={<Icon name={open ? "open" : "closed"} />}>
        {label}
      </Button>
      {open && <div id={id} className={styles.content}>{children}</div>}
    </div>
  );
}
