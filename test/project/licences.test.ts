import { readFileSync } from "node:fs";
import { join } from "node:path";

interface Lock {
  packages: Record<string, { dev?: boolean; license?: string; version?: string }>;
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

describe("dependencies", () => {
  it("that ship carry a permissive licence, or a centre could not use the add-in", () => {
    const shipped = Object.keys(lock.packages).filter((path) => path !== "" && !lock.packages[path].dev);
    expect(shipped.length).toBeGreaterThan(3);
    expect(shipped.filter((path) => !/^\(?(MIT|ISC|BSD|0BSD|Apache-2\.0)/.test(licenceOf(path)))).toEqual([]);
  });

  it("named by the project carry a permissive licence", () => {
    const named = Object.keys({ ...manifest.dependencies, ...manifest.devDependencies });
    const odd = named.filter((name) => !allowedByName.includes(name) && !permissive.test(licenceOf(`node_modules/${name}`)));
    expect(odd).toEqual([]);
  });

  it("are pinned to exact versions, so that two machines build the same add-in", () => {
    const versions = Object.values({ ...manifest.dependencies, ...manifest.devDependencies });
    expect(versions.filter((version) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  });
});
