/** Vietnamese texts, the first language. One flat file; keys are <room>.<name>; en.ts has the same keys. */
export const vi = {
  // app
  "app.name": "TTHC",
  // finding.<type>.title / .explain / .fix (texts of the catalogue of findings)
  // report
  // excel
  // command
  // function
  // pane
  // preview
} as const satisfies Record<string, string>;
