import type { HostThemeSource } from "../theme/useHostTheme";

/** Office's own theme. It tells of no change in Excel: looked at again whenever the pane gets the focus. */
export const officeTheme: HostThemeSource = {
  current: () => Office.context.officeTheme ?? null,
  watch: (listener) => {
    window.addEventListener("focus", listener);
    return () => window.removeEventListener("focus", listener);
  },
};
