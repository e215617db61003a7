import { floorList, roomChart, roomGraph } from "../../../tools/rooms/drawRooms";

const imports = [
  { from: "src/report/a.ts", to: "src/checks/b.ts" },
  { from: "src/checks/b.ts", to: "src/calendar/c.ts" },
  { from: "src/report/a.ts", to: "src/calendar/c.ts" },
  { from: "src/report/a.ts", to: "src/report/d.ts" },
  { from: "src/report/a.ts", to: "node_modules/react/index.js" },
];

describe("the picture of the rooms", () => {
  it("has each room and each import between two, or a reader would miss a way that data goes", () => {
    const graph = roomGraph(imports);
    expect([...graph.keys()]).toEqual(["src/calendar", "src/checks", "src/report"]);
    expect([...(graph.get("src/report") ?? [])].sort()).toEqual(["src/calendar", "src/checks"]);
    expect([...(graph.get("src/calendar") ?? [])]).toEqual([]);
  });

  it("draws no arrow that a longer way implies: with all of them it cannot be read", () => {
    const chart = roomChart(roomGraph(imports));
    expect(chart.split("\n").filter((line) => line.includes("-->"))).toEqual(["  src_checks --> src_calendar", "  src_report --> src_checks"]);
  });

  it("lists the folders of a room from the top down", () => {
    expect(floorList({ "src/checks": [".", "reportText"] })).toBe("- `src/checks`: `reportText` → files in its root");
  });
});
