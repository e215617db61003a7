import { readFileSync } from "node:fs";
import { COMMAND_IDS } from "../../src/commands/run";
import { NAMESPACE } from "../../src/functions/model/namespace";
import { FUNCTIONS } from "../../src/functions/functionTable";
import { BASE, elements, readManifest, resources } from "./readManifest";

const manifest = readManifest();
const urls = resources(manifest, "Url");
const metadata = urls.find(({ id }) => id === "Functions.Metadata.Url");
const functionsIn = (address = "") => {
  const file = JSON.parse(readFileSync(`src/functions/metadata/${address.replace(BASE, "")}`, "utf8")) as { functions: { id: string }[] };
  return file.functions.map(({ id }) => id);
};

describe("what stands behind the manifest", () => {
  it("answers every button that runs a command, or pressing it would do nothing", () => {
    const names = elements(manifest, "FunctionName").map((element) => element.textContent ?? "");
    expect(names.length).toBeGreaterThan(0);
    expect(names.filter((name) => !COMMAND_IDS.some((id) => id === name))).toEqual([]);
  });

  it("describes each worksheet function in both languages, or a cell would show #NAME?", () => {
    const ids = FUNCTIONS.map(({ id }) => id).sort();
    expect(functionsIn(metadata?.vi).sort()).toEqual(ids);
    expect(functionsIn(metadata?.en).sort()).toEqual(ids);
  });

  it("uses the namespace that the pane's formulas begin with", () => {
    const { vi, en } = resources(manifest, "String").find(({ id }) => id === "Functions.Namespace") ?? {};
    expect([vi, en]).toEqual([NAMESPACE, NAMESPACE]);
  });
});
