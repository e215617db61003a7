import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { MANIFEST } from "./readManifest";

/** Microsoft's schemas are not ours to ship; they lie beside the checkout where somebody put them. */
const schema = join(process.env.TTHC_SCHEMAS ?? "../shared/officejs/schemas", "overlay.OfficeAppManifestV1_1.xsd");
const xmllint = spawnSync("xmllint", ["--version"]).status === 0;
const missing = [!existsSync(schema) && schema, !xmllint && "xmllint"].filter(Boolean).join(", ");
const whenPresent = missing === "" ? it : it.skip;

describe(`manifest.xml against Office's schemas${missing === "" ? "" : ` (skipped: no ${missing})`}`, () => {
  whenPresent("validates, or Office would refuse to load the add-in", () => {
    const { status, stderr } = spawnSync("xmllint", ["--noout", "--nonet", "--schema", schema, MANIFEST], { encoding: "utf8" });
    expect({ status, stderr: stderr.trim() }).toEqual({ status: 0, stderr: "manifest.xml validates" });
  });

  whenPresent("is really judged: an element out of order is refused", () => {
    const { status } = spawnSync("sh", ["-c", `sed 's/<Permissions>.*<.Permissions>//' ${MANIFEST} | xmllint --noout --nonet --schema ${schema} -`]);
    expect(status).not.toBe(0);
  });
});
