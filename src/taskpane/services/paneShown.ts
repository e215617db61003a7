interface ReadyInfo {
  addin?: { visibilityMode?: string };
}

/** Only the shared runtime keeps the page while the pane is closed. */
function outlivesPane(): boolean {
  return Office.context.requirements.isSetSupported("SharedRuntime", "1.1");
}

/** Calls back each time the pane is shown from now on, or once that this Excel cannot tell; the result ends it. */
export function onPaneShown(listener: () => void, cannotTell: () => void = () => undefined): () => void {
  if (!outlivesPane()) return () => undefined;
  let listening = true;
  Office.addin.onVisibilityModeChanged(({ visibilityMode }) => {
    if (listening && visibilityMode === Office.VisibilityMode.taskpane) listener();
  }).catch(cannotTell);
  return () => {
    listening = false;
  };
}

/**
 * Calls back once, when the pane is on the screen: now, or when it is first shown. With the shared runtime the page
 * also starts hidden, for a ribbon command or a function; reading the register then would be work for nobody.
 */
export function whenPaneShown(info: unknown, show: () => void): void {
  if ((info as ReadyInfo | null)?.addin?.visibilityMode !== "Hidden") return show();
  const once = (): void => {
    stop();
    show();
  };
  const stop = onPaneShown(once, once);
}
