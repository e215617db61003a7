import { isBuiltInDate, isDateFormat } from "../model/dateFormat";
import { ElementXml } from "../xml/elementXml";
import { elementsNamed } from "../xml/elements";

/** What the formats of cells mean to their values. */
export interface ValueLook {
  /** By format: whether it shows days or times. */
  isDate: readonly boolean[];
  /** By format: name of the font. */
  fonts: readonly string[];
}

function dateFormats(styles: ElementXml): Set<number> {
  const own = styles.child("numFmts").all("numFmt").map((xml) => ElementXml.of(xml).attributes);
  return new Set(own.filter(({ formatCode = "" }) => isDateFormat(formatCode)).map(({ numFmtId }) => Number(numFmtId)));
}

/**
 * Days and fonts of the cell formats of styles.xml; "" is a workbook without one.
 * @example valueLook("").fonts // []
 */
export function valueLook(xml: string): ValueLook {
  if (xml === "") return { isDate: [], fonts: [] };
  const styles = ElementXml.of(xml);
  const own = new Set(styles.child("numFmts").all("numFmt").map((format) => Number(ElementXml.of(format).attributes.numFmtId)));
  const dates = dateFormats(styles);
  const names = styles.child("fonts").all("font").map((font) => elementsNamed(font, "name")[0]?.attributes.val ?? "");
  const formats = styles.child("cellXfs").all("xf").map((format) => ElementXml.of(format).attributes);
  return {
    isDate: formats.map(({ numFmtId }) => (own.has(Number(numFmtId)) ? dates.has(Number(numFmtId)) : isBuiltInDate(Number(numFmtId)))),
    fonts: formats.map(({ fontId }) => names[Number(fontId ?? 0)] ?? ""),
  };
}
