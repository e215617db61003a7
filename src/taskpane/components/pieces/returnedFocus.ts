import { useEffect, useRef, type RefObject } from "react";

/** The button that waits for the keyboard to come back from the view that it has opened. */
let awaited: string | null = null;

/** Lets the keyboard go back to the button that bears this name, as soon as it is there again. */
export function returnFocusTo(opener: string): void {
  awaited = opener;
}

/**
 * For a button that opens a view in place of everything: when the view is closed and the button stands there again, it has the
 * focus, unless the user has gone elsewhere meanwhile.
 * @param opener what the view names as its opener; several buttons may share it, the first that is there takes the focus
 */
export function useReturnedFocus(opener: string): RefObject<HTMLButtonElement | null> {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (awaited !== opener) return;
    awaited = null;
    if (document.activeElement === document.body) button.current?.focus();
  }, [opener]);
  return button;
}
