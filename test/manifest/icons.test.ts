import { readFileSync } from "node:fs";
import { ICON_NAMES, ICON_SIZES, drawing } from "./icons/drawing";
import { decodePng, rasterise } from "./icons/png";
import { BASE, elements, readManifest, resources } from "./readManifest";

const manifest = readManifest();
const fileOf = (address: string) => readFileSync(address.replace(BASE, ""));

describe("icons", () => {
  it("exist in the pixel size that the manifest gives them, or the ribbon shows a blurred or blank button", () => {
    const uses = elements(manifest, "Image").filter((image) => image.hasAttribute("size"));
    const address = new Map(resources(manifest, "Image").map(({ id, vi }) => [id, vi]));
    expect(uses.length).toBeGreaterThan(30);
    for (const use of uses) {
      const file = fileOf(address.get(use.getAttribute("resid") ?? "") ?? "");
      expect([use.getAttribute("resid"), String(decodePng(file).size)]).toEqual([use.getAttribute("resid"), use.getAttribute("size")]);
    }
  });

  it("come in all the sizes that Office scales between, for each group and button", () => {
    const holders = elements(manifest, "Icon");
    expect(holders).toHaveLength(5);
    for (const holder of holders) {
      expect([...holder.children].map((image) => Number(image.getAttribute("size")))).toEqual([16, 20, 24, 32, 40, 48, 64, 80]);
    }
  });

  it("stand for the add-in in 32 and 64 pixels", () => {
    const [small, large] = ["IconUrl", "HighResolutionIconUrl"].map((name) => elements(manifest, name)[0].getAttribute("DefaultValue") ?? "");
    expect([decodePng(fileOf(small)).size, decodePng(fileOf(large)).size]).toEqual([32, 64]);
  });

  it.each(ICON_NAMES)("%s is what its drawing says, so that a later change reaches every size", (name) => {
    for (const size of ICON_SIZES) {
      const { pixels } = decodePng(readFileSync(`assets/${name}-${size}.png`));
      expect(Buffer.from(pixels).equals(Buffer.from(rasterise(drawing(name, size), size).pixels))).toBe(true);
    }
  });
});
