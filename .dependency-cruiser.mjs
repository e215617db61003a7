import { floors, inner, packages, rooms } from "./rooms.mjs";

const list = (names) => names.map((name) => name.replaceAll(".", "\\.")).join("|");

function roomRule([room, others]) {
  const shared = Object.keys(packages).filter((name) => packages[name].includes(room));
  return {
    name: `src-${room}`, severity: "error", comment: `src/${room}/ may import ${[...others, ...shared].join(", ")} (rooms.mjs)`,
    from: { path: `^src/${room}/` }, to: { path: `^(src|tools|packages)/`, pathNot: `^(src/(${list([room, ...others])})|${list(shared)})/` },
  };
}

/** Files of a folder, or of the root where the folder is ".". */
const within = (room, folder) => (folder === "." ? `${room}/[^/]+$` : `${room}/${folder}/`);

function floorRules([room, folders]) {
  const known = folders.filter((folder) => folder !== ".");
  return [
    { name: `unknown-floor-of-${room}`, severity: "error", comment: `a folder of ${room} that rooms.mjs does not list`,
      from: { path: `^${room}/(?!(${list(known)})/)[^/]+/` }, to: {} },
    ...folders.map((folder, place) => ({ folder, above: folders.slice(place + 1) })).filter(({ above }) => above.length > 0).map(({ folder, above }) => ({
      name: `floor-${room}/${folder}`, severity: "error", comment: `${room}/${folder} stands below ${above.join(", ")} (rooms.mjs)`,
      from: { path: `^${within(room, folder)}` }, to: { path: above.map((each) => `^${within(room, each)}`) },
    })),
  ];
}

function innerRule(folder) {
  const around = folder.slice(0, folder.lastIndexOf("/"));
  return { name: `inner-${folder}`, severity: "error", comment: `only ${around}/ looks into ${folder} (rooms.mjs)`, from: { path: "^(src|tools)/", pathNot: `^${around}/` }, to: { path: `^${folder}/` } };
}

export default {
  forbidden: [
    ...Object.entries(rooms).map(roomRule),
    ...inner.map(innerRule),
    ...Object.entries(floors).flatMap(floorRules),
    { name: "packages-stand-alone", severity: "error", comment: "packages/ imports nothing of src/ and tools/", from: { path: "^packages/" }, to: { path: "^(src|tools|test)/" } },
    { name: "ground", severity: "error", from: { path: "^packages/spreadsheet/" }, to: { path: "^packages/(?!spreadsheet/)" } },
    { name: "values-only", severity: "error", comment: "the reader of values ships: nothing of the host, of Node or of a page", from: { path: "^packages/xlsx-reader/src/" }, to: { path: "^packages/(?!xlsx-reader|spreadsheet)" } },
    { name: "not-in-code-that-ships", severity: "error", from: { path: "^src/" }, to: { path: "node_modules/(hucre|fflate|jsdom|numfmt|playwright-core)/" } },
    { name: "no-node", severity: "error", comment: "what ships runs in a page; the writer of the functions' metadata is a script", from: { path: "^src/", pathNot: "^src/functions/metadata/write" }, to: { dependencyTypes: ["core"] } },
    { name: "circle-of-values", severity: "error", from: {}, to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } } },
    { name: "circle-of-folders", severity: "error", comment: "between files of different folders not even types go round", from: { path: "^(.+)/[^/]+$" }, to: { circular: true, via: { pathNot: "^$1/[^/]+$" } } },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    doNotFollow: { path: "node_modules" },
    enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["import", "default"] },
  },
};
