import { useId, type ReactNode } from "react";
import { useStyles } from "../../theme/useStyles";

interface CardProps {
  title: string;
  /** Buttons beside the title. */
  actions?: ReactNode;
  children: ReactNode;
}

/** One subject of a tab: a region with its heading. */
export function Card({ title, actions, children }: CardProps) {
  const styles = useStyles();
  const id = useId();
  return (
    <section className={styles.card} aria-labelledby={id}>
      <div className={styles.row}>
        <h2 className={styles.heading} id={id} style={{ flexGrow: 1 }}>{title}</h2>
        {actions}
      </div>
      {children}
    </section>
  );
}
