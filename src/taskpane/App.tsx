import { useState } from "react";
import { FluentProvider } from "@fluentui/react-components";
import { Shell } from "./components/Shell";
import type { PaneServices } from "./services/services";
import { createPane } from "./store/pane";
import { PaneContext } from "./store/usePane";
import { useHostTheme, type HostThemeSource } from "./theme/useHostTheme";
import { useStyles } from "./theme/useStyles";

/** The task pane over the services it is given. */
export function App({ services, theme }: { services: PaneServices; theme: HostThemeSource }) {
  const [pane] = useState(() => createPane(services));
  const styles = useStyles();
  return (
    <FluentProvider theme={useHostTheme(theme)} className={styles.provider}>
      <PaneContext.Provider value={pane}><Shell /></PaneContext.Provider>
    </FluentProvider>
  );
}
