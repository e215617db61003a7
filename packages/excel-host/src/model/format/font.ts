import { asFlag, asNumber, asText, oneOf } from "../../executor/arguments";
import type { TypeModel } from "../../executor/hostObject";
import type { RangeRef } from "../rangeRef";
import { colour } from "./colour";
import { entry, readers, writers } from "./member";

const UNDERLINES = ["None", "Single", "Double", "SingleAccountant", "DoubleAccountant"] as const;

const members = {
  Bold: entry("bold", false, asFlag),
  Italic: entry("italic", false, asFlag),
  Strikethrough: entry("strikethrough", false, asFlag),
  Underline: entry("underline", "None", (value) => oneOf(value, UNDERLINES)),
  Color: entry("fontColor", "#000000", colour),
  Name: entry("fontName", "Calibri", asText),
  Size: entry("fontSize", 11, (value) => asNumber(value, 1, 409)),
};

export const rangeFont: TypeModel<RangeRef> = { type: "RangeFont", get: readers(members), set: writers(members) };
