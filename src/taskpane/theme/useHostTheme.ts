import { useEffect, useState } from "react";
import type { Theme } from "@fluentui/react-components";
import { darkTheme, isDark, lightTheme } from "./themes";

/** The part of Office's theme that decides between light and dark. */
export interface HostTheme {
  bodyBackgroundColor?: string;
  isDarkTheme?: boolean;
}

export interface HostThemeSource {
  current: () => HostTheme | null;
  /** Calls back when the user changes Office's theme; the result ends it. */
  watch: (listener: () => void) => () => void;
}

function themeFor(host: HostTheme | null): Theme {
  const dark = host?.isDarkTheme ?? isDark(host?.bodyBackgroundColor ?? "");
  return dark ? darkTheme : lightTheme;
}

/** The pane's theme: light or dark as Office is. Contrast themes of Windows come on top, through forced colours. */
export function useHostTheme(source: HostThemeSource): Theme {
  const [theme, setTheme] = useState(() => themeFor(source.current()));
  useEffect(() => {
    const refresh = (): void => setTheme(themeFor(source.current()));
    refresh();
    return source.watch(refresh);
  }, [source]);
  return theme;
}
