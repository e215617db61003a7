import { copyFileSync, existsSync, mkdirSync } from "node:fs";

/** Pictures of the docs, as the browser test takes them of the built preview over the sample register. */
const PICTURES = { "2-report.png": "bao-cao-quy.png", "3-charts.png": "bieu-do.png" };

mkdirSync("docs/anh", { recursive: true });
for (const [taken, picture] of Object.entries(PICTURES)) {
  const shot = `test/browser/shots/${taken}`;
  if (!existsSync(shot)) throw new Error(`${shot} is missing: run "npm run pictures"`);
  copyFileSync(shot, `docs/anh/${picture}`);
}
