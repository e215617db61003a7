import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { cruised, floors } from "../../rooms.mjs";
import { floorList, roomChart, roomGraph, type Import } from "./drawRooms";

/** The picture of all imports, as docs/rooms.md. */
const FILE = "docs/rooms.md";

interface Cruised {
  modules: { source: string; dependencies: { resolved: string }[] }[];
}

function cruise(): Import[] {
  const words = [...cruised, "--config", ".dependency-cruiser.mjs", "--output-type", "json"];
  const { stdout } = spawnSync(process.execPath, ["node_modules/dependency-cruiser/bin/dependency-cruise.mjs", ...words], { encoding: "utf8", maxBuffer: 2 ** 28 });
  const { modules } = JSON.parse(stdout) as Cruised;
  return modules.flatMap(({ source, dependencies }) => dependencies.map(({ resolved }) => ({ from: source, to: resolved })));
}

writeFileSync(FILE, `# Rooms

Written by \`npm run rooms\` from the imports as they are. \`rooms.mjs\` says what is allowed; \`npm run lint\` refuses the rest, circles
included. An arrow points to what a room imports; where a longer way says the same, the arrow is left out.

\`\`\`mermaid
${roomChart(roomGraph(cruise()))}
\`\`\`

## Floors

Folders inside a room, from the top down: each may import those to its right, none to its left.

${floorList(floors)}
`);
