import { useEffect, useRef, type RefObject } from "react";

const CONTROLS = "button, select, input, a[href]";

function controlsOf(box: HTMLElement): HTMLElement[] {
  return [...box.querySelectorAll<HTMLElement>(CONTROLS)];
}

/**
 * Keeps the keyboard's place in a box whose lines come and go: when the control that had the focus is taken away, the
 * one that stands in its place gets it, else the box itself (which needs tabIndex -1).
 * @param changes what decides which lines there are
 */
export function useKeptFocus(box: RefObject<HTMLElement | null>, changes: unknown): void {
  const last = useRef<{ control: HTMLElement; place: number } | null>(null);
  useEffect(() => {
    const here = box.current;
    if (!here) return undefined;
    const remember = ({ target }: FocusEvent): void => {
      if (target instanceof HTMLElement && target !== here) last.current = { control: target, place: controlsOf(here).indexOf(target) };
    };
    here.addEventListener("focusin", remember);
    return () => here.removeEventListener("focusin", remember);
  }, [box]);
  useEffect(() => {
    const here = box.current;
    if (!here || !last.current || last.current.control.isConnected || document.activeElement !== document.body) return;
    const controls = controlsOf(here);
    (controls[Math.min(last.current.place, controls.length - 1)] ?? here).focus();
  }, [box, changes]);
}
