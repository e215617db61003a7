import { writeFileSync } from "node:fs";
import { ICON_NAMES, ICON_SIZES, drawing } from "./drawing";
import { encodePng, rasterise } from "./png";

/** Draws every icon of the manifest into assets/. */
for (const name of ICON_NAMES) {
  for (const size of ICON_SIZES) writeFileSync(`assets/${name}-${size}.png`, encodePng(rasterise(drawing(name, size), size)));
}
