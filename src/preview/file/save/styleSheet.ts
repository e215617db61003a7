import type { CellFormat } from "../../model/state";
import { elementsNamed } from "../xml/elements";
import { escapeXml } from "../xml/text";
import { alignmentXml, borderXml, builtInNumber, fillXml, fontXml } from "./formatXml";

/** Sections of styles.xml that we add to, and the ones that follow each (to place a missing one). */
const ORDER = ["numFmts", "fonts", "fills", "borders", "cellStyleXfs", "cellXfs", "cellStyles", "dxfs", "tableStyles", "colors", "extLst"] as const;
type Section = (typeof ORDER)[number];
const CHILD: Partial<Record<Section, string>> = { numFmts: "numFmt", fonts: "font", fills: "fill", borders: "border", cellXfs: "xf", dxfs: "dxf" };

/**
 * The formats of a package: what the file has stays byte for byte, new formats are added behind. (excelize would
 * rewrite the whole part and lose what it does not know.)
 */
export class StyleSheet {
  private readonly prefix: string;
  private readonly counts = new Map<Section, number>();
  private readonly added = new Map<Section, string[]>();
  private readonly ids = new Map<string, number>();
  private nextNumberFormat: number;

  /** base: the workbook's default format, for fonts that leave name or size open. */
  constructor(private readonly source: string, private readonly base: CellFormat) {
    this.prefix = /<((?:[\w.-]+:)?)styleSheet[\s>]/.exec(source)?.[1] ?? "";
    const codes = elementsNamed(elementsNamed(source, "numFmts")[0]?.inner ?? "", "numFmt");
    this.nextNumberFormat = Math.max(163, ...codes.map(({ attributes }) => Number(attributes.numFmtId) || 0)) + 1;
    for (const { attributes } of codes) this.ids.set(`numFmts:${attributes.formatCode}`, Number(attributes.numFmtId));
    for (const section of ORDER) {
      const inner = elementsNamed(source, section)[0]?.inner ?? "";
      this.counts.set(section, inner.match(new RegExp(`<(?:[\\w.-]+:)?${CHILD[section] ?? " "}[\\s/>]`, "g"))?.length ?? 0);
    }
  }

  /** Whether anything was added. */
  get changed(): boolean {
    return this.added.size > 0;
  }

  private add(section: Section, xml: string, key = xml): number {
    const known = this.ids.get(`${section}:${key}`);
    if (known !== undefined) return known;
    const id = this.counts.get(section) ?? 0;
    this.counts.set(section, id + 1);
    this.ids.set(`${section}:${key}`, id);
    this.added.set(section, [...(this.added.get(section) ?? []), xml]);
    return id;
  }

  private numberFormat(code: string | undefined): number {
    const builtIn = builtInNumber(code ?? "General");
    if (builtIn !== undefined) return builtIn;
    const known = this.ids.get(`numFmts:${code}`);
    if (known !== undefined) return known;
    const id = this.nextNumberFormat++;
    this.add("numFmts", `<numFmt numFmtId="${id}" formatCode="${escapeXml(code ?? "")}"/>`, code);
    this.ids.set(`numFmts:${code}`, id);
    return id;
  }

  /** Index of a cell format, added when it is new. */
  format(format: CellFormat): number {
    const numberFormat = this.numberFormat(format.numberFormat);
    const font = this.add("fonts", `<font>${fontXml(format, this.base)}</font>`);
    const fill = format.fillColor ? this.add("fills", `<fill>${fillXml(format.fillColor)}</fill>`) : 0;
    const border = format.borders ? this.add("borders", `<border>${borderXml(format.borders)}<diagonal/></border>`) : 0;
    const inside = alignmentXml(format) + (format.locked === false ? "<protection locked=\"0\"/>" : "");
    const applied = " applyNumberFormat=\"1\" applyFont=\"1\" applyFill=\"1\" applyBorder=\"1\" applyAlignment=\"1\" applyProtection=\"1\"";
    const open = `<xf numFmtId="${numberFormat}" fontId="${font}" fillId="${fill}" borderId="${border}" xfId="0"${applied}`;
    return this.add("cellXfs", inside === "" ? `${open}/>` : `${open}>${inside}</xf>`);
  }

  /** Index of a conditional format's look. */
  differential(format: CellFormat): number {
    const font = fontXml(format, this.base, true);
    const parts = [
      font && `<font>${font}</font>`,
      format.numberFormat ? `<numFmt numFmtId="${this.numberFormat(format.numberFormat)}" formatCode="${escapeXml(format.numberFormat)}"/>` : "",
      format.fillColor ? `<fill>${fillXml(format.fillColor, true)}</fill>` : "",
      format.borders ? `<border>${borderXml(format.borders)}</border>` : "",
    ];
    return this.add("dxfs", `<dxf>${parts.join("")}</dxf>`);
  }

  /** styles.xml with what was added. */
  xml(): string {
    let xml = this.source;
    for (const section of [...ORDER].reverse()) {
      const added = this.added.get(section);
      if (added) xml = this.withAdded(xml, section, added.join(""));
    }
    return xml;
  }

  private withAdded(xml: string, section: Section, added: string): string {
    const name = this.prefix + section;
    const body = added.replace(/<(\/?)(?=[a-z])/gi, `<$1${this.prefix}`);
    const found = elementsNamed(xml, section)[0];
    const count = this.counts.get(section) ?? 0;
    if (!found) {
      const at = this.placeFor(xml, section);
      return `${xml.slice(0, at)}<${name} count="${count}">${body}</${name}>${xml.slice(at)}`;
    }
    const whole = xml.slice(found.start, found.end);
    const open = /^<[^>]*>/.exec(whole)?.[0].replace(/\/>$/, ">") ?? "";
    const counted = open.replace(/\scount\s*=\s*("[^"]*"|'[^']*')/, "").replace(/>$/, ` count="${count}">`);
    return `${xml.slice(0, found.start)}${counted}${found.inner}${body}</${name}>${xml.slice(found.end)}`;
  }

  private placeFor(xml: string, section: Section): number {
    for (const next of ORDER.slice(ORDER.indexOf(section) + 1)) {
      const found = elementsNamed(xml, next)[0];
      if (found) return found.start;
    }
    return xml.lastIndexOf("</");
  }
}
