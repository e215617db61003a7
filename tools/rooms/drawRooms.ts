/** One import of the cruise: from one file into another. */
export interface Import {
  from: string;
  to: string;
}

/** Room → the rooms that it imports. */
type RoomGraph = ReadonlyMap<string, ReadonlySet<string>>;

/**
 * The room of a file; null where it has none.
 * @example roomOf("src/report/summary/charts.ts") // "src/report"
 */
function roomOf(file: string): string | null {
  return /^(?:src|packages|tools)\/[^/]+(?=\/)/.exec(file)?.[0] ?? null;
}

/**
 * Which room imports which, in the order of their names.
 * @example roomGraph([{ from: "src/report/a.ts", to: "src/checks/b.ts" }]).get("src/report") // Set { "src/checks" }
 */
export function roomGraph(imports: readonly Import[]): RoomGraph {
  const graph = new Map<string, Set<string>>();
  for (const { from, to } of imports) {
    const [room, other] = [roomOf(from), roomOf(to)];
    if (room === null || other === null) continue;
    for (const each of [room, other]) if (!graph.has(each)) graph.set(each, new Set());
    if (room !== other) graph.get(room)?.add(other);
  }
  return new Map([...graph].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function reaches(graph: RoomGraph, from: string, to: string): boolean {
  return [...(graph.get(from) ?? [])].some((next) => next === to || reaches(graph, next, to));
}

/** Arrows that no longer way round implies: with all of them the picture would be black. */
function arrows(graph: RoomGraph): [string, string][] {
  return [...graph].flatMap(([room, others]) => [...others].sort()
    .filter((other) => ![...others].some((next) => next !== other && reaches(graph, next, other)))
    .map((other): [string, string] => [room, other]));
}

const idOf = (room: string): string => room.replaceAll(/[^A-Za-z0-9]/g, "_");

/**
 * The rooms as a mermaid chart: an arrow points to what a room imports; arrows that others imply are left out.
 * @example roomChart(new Map([["src/checks", new Set(["src/calendar"])]])) // "flowchart TD\n  …"
 */
export function roomChart(graph: RoomGraph): string {
  const houses = [["what ships", "src/"], ["packages", "packages/"], ["tools", "tools/"]];
  const boxes = houses.flatMap(([name, start]) => [
    `  subgraph ${idOf(start)}["${name}"]`, ...[...graph.keys()].filter((room) => room.startsWith(start)).map((room) => `    ${idOf(room)}["${room.slice(start.length)}"]`), "  end",
  ]);
  return ["flowchart TD", ...boxes, ...arrows(graph).map(([room, other]) => `  ${idOf(room)} --> ${idOf(other)}`)].join("\n");
}

/**
 * The folders of each room, the lowest last, as a list in Markdown.
 * @example floorList({ "src/checks": [".", "reportText"] }) // "- `src/checks`: `reportText` → files in the root"
 */
export function floorList(floors: Readonly<Record<string, readonly string[]>>): string {
  const nameOf = (folder: string): string => (folder === "." ? "files in its root" : `\`${folder}\``);
  return Object.entries(floors).map(([room, folders]) => `- \`${room}\`: ${[...folders].reverse().map(nameOf).join(" → ")}`).join("\n");
}
