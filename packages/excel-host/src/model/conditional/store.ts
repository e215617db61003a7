import { invalidArgument } from "../../executor/hostError";
import type { BagStore } from "../bag";
import { colour } from "../format/colour";
import type { CellFormat, ConditionalFormatState } from "../state";

type Side = "EdgeTop" | "EdgeBottom" | "EdgeLeft" | "EdgeRight";

const camel = (name: string): string => name[0].toLowerCase() + name.slice(1);

/** Entries of the cell format behind the members of a conditional format's format. */
const FORMAT_ENTRIES: Readonly<Record<string, keyof CellFormat>> = {
  "Font.Color": "fontColor", "Font.Bold": "bold", "Font.Italic": "italic", "Font.Underline": "underline",
  "Font.Strikethrough": "strikethrough", "Fill.Color": "fillColor", NumberFormat: "numberFormat",
};

const SIDES: Readonly<Record<string, Side>> = { Top: "EdgeTop", Bottom: "EdgeBottom", Left: "EdgeLeft", Right: "EdgeRight" };

function readFormat(format: CellFormat, path: string): unknown {
  const entry = FORMAT_ENTRIES[path];
  if (entry !== undefined) return format[entry];
  const border = /^Borders\.(\w+)\.(Color|Style)$/.exec(path);
  const side = border ? format.borders?.[SIDES[border[1]]] : undefined;
  return border && side ? side[camel(border[2]) as "color" | "style"] : undefined;
}

function writeFormat(state: ConditionalFormatState, path: string, value: unknown): void {
  const entry = FORMAT_ENTRIES[path];
  if (entry !== undefined) {
    const checked = /Color$/.test(path) && value !== undefined && value !== "" ? colour(value) : value;
    state.format = { ...state.format, [entry]: checked === "" ? undefined : checked };
    return;
  }
  const border = /^Borders\.(\w+)\.(Color|Style)$/.exec(path);
  if (!border || !(border[1] in SIDES)) throw invalidArgument();
  const side = SIDES[border[1]];
  const before = state.format.borders?.[side] ?? { style: "Continuous", weight: "Thin", color: "#000000" };
  const changed = { ...before, [camel(border[2])]: border[2] === "Color" ? colour(value) : value };
  state.format = { ...state.format, borders: { ...state.format.borders, [side]: changed } };
}

function nested(record: Record<string, unknown>, name: string): Record<string, unknown> {
  const inner = record[name];
  return typeof inner === "object" && inner !== null ? (inner as Record<string, unknown>) : {};
}

/**
 * Members of a rule by path: "Rule" is the rule's own record (formula1, operator, text, rank …), "Rule.Formula" its
 * formula, "Format.…" the cell format, the rest by camelCase name ("positiveFormat.fillColor", "criteria").
 */
export function ruleStore(state: ConditionalFormatState, changed: () => void): BagStore {
  return {
    get(path) {
      if (path.startsWith("Format.")) return readFormat(state.format, path.slice(7));
      if (path === "Rule") return state.rule;
      const [first, second] = path.replace(/^Rule\./, "").split(".").map(camel);
      if (first === "threeColorScale") return Object.keys(nested(state.rule, "criteria")).includes("midpoint");
      return second === undefined ? state.rule[first] : nested(state.rule, first)[second];
    },
    set(path, value) {
      if (path.startsWith("Format.")) writeFormat(state, path.slice(7), value);
      else if (path === "Rule") {
        if (typeof value !== "object" || value === null) throw invalidArgument();
        state.rule = { ...value };
      } else {
        const [first, second] = path.replace(/^Rule\./, "").split(".").map(camel);
        state.rule[first] = second === undefined ? value : { ...nested(state.rule, first), [second]: value };
      }
      changed();
    },
  };
}
