import { useEffect } from "react";

/** The page's regions in the order in which F6 visits them, each by what gets the focus. */
const REGIONS = [".tthc-title button", ".tthc-ribbon button:not(:disabled)", ".tthc-name-box", ".tthc-grid", ".tthc-tab[aria-selected=true]", ".tthc-pane:not(.tthc-pane-closed) iframe"];

function present(): HTMLElement[] {
  return REGIONS.map((selector) => document.querySelector<HTMLElement>(selector)).filter((element) => element !== null);
}

/** The region that holds the focus: the last one that begins before it. */
function currentRegion(targets: readonly HTMLElement[]): number {
  const focused = document.activeElement;
  if (!focused || focused === document.body) return -1;
  const begun = targets.filter((target) => target === focused || (target.compareDocumentPosition(focused) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0);
  return begun.length - 1;
}

/** F6 goes to the next region of the page and Shift+F6 to the one before, as in Excel: nobody is caught in the grid. */
export function useRegions(): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== "F6" || event.ctrlKey || event.altKey) return;
      event.preventDefault();
      const targets = present();
      const next = currentRegion(targets) + (event.shiftKey ? -1 : 1);
      targets[(next + targets.length) % targets.length]?.focus({ preventScroll: true });
    };
    window.addEventListener("keydown", onKeyDown);
    return () => window.removeEventListener("keydown", onKeyDown);
  }, []);
}
