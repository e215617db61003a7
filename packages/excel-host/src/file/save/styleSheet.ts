import type { CellFormat } from "../../model/state";
import { ElementXml, prefixed } from "@tthc/xlsx-reader/xml/elementXml";
import { attributeText } from "@tthc/xlsx-reader/xml/tags";
import { alignmentXml, borderXml, builtInNumber, fillXml, fontXml } from "./formatXml";

/** Sections of styles.xml in the schema's order (ECMA-376 18.8.39). */
const ORDER = ["numFmts", "fonts", "fills", "borders", "cellStyleXfs", "cellXfs", "cellStyles", "dxfs", "tableStyles", "colors", "extLst"] as const;
/** Sections that get new entries, and their entries' element. */
const ENTRY = { numFmts: "numFmt", fonts: "font", fills: "fill", borders: "border", cellStyleXfs: "xf", cellXfs: "xf", dxfs: "dxf" } as const;
type Section = keyof typeof ENTRY;

/** What every program takes for granted at the beginning of a section, for files that leave it out. */
const GIVEN: Partial<Record<Section, (base: CellFormat) => string[]>> = {
  fonts: (base) => [`<font>${fontXml({}, base)}</font>`],
  fills: () => ["<fill><patternFill patternType=\"none\"/></fill>", "<fill><patternFill patternType=\"gray125\"/></fill>"],
  borders: () => ["<border><left/><right/><top/><bottom/><diagonal/></border>"],
  cellStyleXfs: () => ["<xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/>"],
  cellXfs: () => ["<xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\"/>"],
};

/**
 * The formats of a package: what the file has stays byte for byte, new formats are added behind.
 */
export class StyleSheet {
  private readonly root: ElementXml;
  private readonly counts = new Map<Section, number>();
  private readonly added = new Map<Section, string[]>();
  private readonly ids = new Map<string, number>();
  private nextNumberFormat: number;

  /**
   * source: styles.xml, which may hold nothing; base: the workbook's default format, for fonts that leave name or size
   * open; looks: how many looks the rules of the file ask for, should it have none: new ones must not become theirs.
   */
  constructor(source: string, private readonly base: CellFormat, private readonly looks: () => number = () => 0) {
    this.root = ElementXml.of(source, ORDER);
    const codes = this.root.child("numFmts").all("numFmt").map((xml) => ElementXml.of(xml).attributes);
    this.nextNumberFormat = codes.reduce((most, { numFmtId }) => Math.max(most, Number(numFmtId) || 0), 163) + 1;
    for (const { formatCode, numFmtId } of codes) this.ids.set(`numFmts:${formatCode}`, Number(numFmtId));
  }

  /** Whether anything was added. */
  get changed(): boolean {
    return this.added.size > 0;
  }

  private entries(section: Section): string[] {
    const known = this.added.get(section);
    if (known) return known;
    const count = this.root.child(section).all(ENTRY[section]).length;
    const given = section === "dxfs" && count === 0 ? Array.from({ length: this.looks() }, () => "<dxf/>") : (GIVEN[section]?.(this.base) ?? []).slice(count);
    this.counts.set(section, count + given.length);
    this.added.set(section, given);
    return given;
  }

  private add(section: Section, xml: string, key = xml): number {
    const known = this.ids.get(`${section}:${key}`);
    if (known !== undefined) return known;
    this.entries(section).push(xml);
    const id = this.counts.get(section) ?? 0;
    this.counts.set(section, id + 1);
    this.ids.set(`${section}:${key}`, id);
    return id;
  }

  private numberFormat(code: string | undefined): number {
    const builtIn = builtInNumber(code ?? "General");
    if (builtIn !== undefined) return builtIn;
    const known = this.ids.get(`numFmts:${code}`);
    if (known !== undefined) return known;
    const id = this.nextNumberFormat++;
    this.add("numFmts", `<numFmt numFmtId="${id}" formatCode="${attributeText(code ?? "")}"/>`, code);
    this.ids.set(`numFmts:${code}`, id);
    return id;
  }

  /** Index of a cell format, added when it is new. */
  format(format: CellFormat): number {
    const numberFormat = this.numberFormat(format.numberFormat);
    const font = this.add("fonts", `<font>${fontXml(format, this.base)}</font>`);
    const fill = format.fillColor ? this.add("fills", `<fill>${fillXml(format.fillColor)}</fill>`) : 0;
    const border = format.borders ? this.add("borders", `<border>${borderXml(format.borders)}<diagonal/></border>`) : 0;
    // What new formats refer to must be there.
    (["fills", "borders", "cellStyleXfs"] as const).forEach((section) => this.entries(section));
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
      format.numberFormat ? `<numFmt numFmtId="${this.numberFormat(format.numberFormat)}" formatCode="${attributeText(format.numberFormat)}"/>` : "",
      format.fillColor ? `<fill>${fillXml(format.fillColor, true)}</fill>` : "",
      format.borders ? `<border>${borderXml(format.borders)}</border>` : "",
    ];
    return this.add("dxfs", `<dxf>${parts.join("")}</dxf>`);
  }

  /** styles.xml with what was added. */
  xml(): string {
    for (const [section, added] of this.added) {
      if (added.length === 0) continue;
      const list = this.root.child(section);
      list.addAll(ENTRY[section], added.map((xml) => prefixed(xml, this.root.prefix)));
      list.set("count", this.counts.get(section) ?? 0);
      this.root.put(section, String(list));
    }
    this.added.clear();
    return String(this.root);
  }
}
