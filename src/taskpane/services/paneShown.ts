interface ReadyInfo {
  addin?: { visibilityMode?: string };
}

/**
 * Calls back when the pane is on the screen: now, or when it is first shown. With the shared runtime the page also
 * starts hidden, for a ribbon command or a function; reading the register then would be work for nobody.
 */
export function whenPaneShown(info: unknown, show: () => void): void {
  const hidden = (info as ReadyInfo | null)?.addin?.visibilityMode === "Hidden";
  if (!hidden) return show();
  let shown = false;
  void Office.addin.onVisibilityModeChanged(({ visibilityMode }) => {
    if (shown || visibilityMode !== Office.VisibilityMode.taskpane) return;
    shown = true;
    show();
  });
}
