import { readFileSync } from "node:fs";
import { join } from "node:path";

interface Lock {
  packages: Record<string, { license?: string; version?: string; dependencies?: Record<string, string> }>;
}

const lock = JSON.parse(readFileSync("package-lock.json", "utf8")) as Lock;
const manifest = JSON.parse(readFileSync("package.json", "utf8")) as Record<string, Record<string, string>>;
const permissive = /^\(?(MIT|MIT-0|ISC|BSD-2-Clause|BSD-3-Clause|0BSD|Apache-2\.0|BlueOak-1\.0\.0|CC0-1\.0|CC-BY-4\.0|Python-2\.0|Unlicense|WTFPL|MPL-2\.0)\b/;
/** The Office library's own terms allow installing it to develop and test add-ins; it is never shipped from here. */
const allowedByName = ["@microsoft/office-js"];

function licenceOf(path: string): string {
  const listed = lock.packages[path].license;
  if (listed) return listed;
  try {
    const own = JSON.parse(readFileSync(join(path, "package.json"), "utf8")) as { license?: string };
    return own.license ?? "";
  } catch {
    return "";
  }
}

/** Where a package that another one names is installed: beside it, or in a folder above. */
function placeOf(name: string, from: string): string | undefined {
  for (let folder = from; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf("node_modules/") - 1))) {
    const path = `${folder === "" ? "" : `${folder}/`}node_modules/${name}`;
    if (path in lock.packages) return path;
    if (folder === "") return undefined;
  }
}

/** What the add-in is built from: its own dependencies and theirs. The packages beside src/ serve the tools and the tests. */
function shippedPackages(): string[] {
  const found = new Set<string>();
  const visit = (names: Record<string, string> | undefined, from: string): void => {
    for (const name of Object.keys(names ?? {})) {
      const path = placeOf(name, from);
      if (path === undefined || found.has(path)) continue;
      found.add(path);
      visit(lock.packages[path].dependencies, path);
    }
  };
  visit(manifest.dependencies, "");
  return [...found];
}

describe("dependencies", () => {
  it("that ship carry a permissive licence, or a centre could not use the add-in", () => {
    const shipped = shippedPackages();
    expect(shipped.length).toBeGreaterThan(50);
    expect(shipped.filter((path) => !/^\(?(MIT|ISC|BSD|0BSD|Apache-2\.0)/.test(licenceOf(path)))).toEqual([]);
  });

  it("named by the project carry a permissive licence", () => {
    const named = Object.keys({ ...manifest.dependencies, ...manifest.devDependencies });
    const odd = named.filter((name) => !allowedByName.includes(name) && !permissive.test(licenceOf(`node_modules/${name}`)));
    expect(odd).toEqual([]);
  });

  it("are pinned to exact versions, so that two machines build the same add-in", () => {
    const host = JSON.parse(readFileSync("packages/excel-host/package.json", "utf8")) as typeof manifest;
    const versions = Object.values({ ...manifest.dependencies, ...manifest.devDependencies, ...host.dependencies });
    expect(versions.filter((version) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  });
});
