/** The page's own window with what lies on it; null where there is none. */
export function page<Members>(): (EventTarget & Members) | null {
  return typeof window === "undefined" ? null : (window as EventTarget as EventTarget & Members);
}
