import type { vi } from "./vi";

/** English texts, the second language: the same keys as vi.ts. */
export const en: Record<keyof typeof vi, string> = {
  // app
  "app.name": "TTHC",
  // finding
  // report
  // excel
  // command
  // function
  // pane
  // preview
};
