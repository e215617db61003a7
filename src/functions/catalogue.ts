import { functionGuide } from "../locales/functionGuide";
import type { Language } from "../locales/language";
import { FUNCTIONS } from "./functionTable";
import { NAMESPACE } from "./model/namespace";
import type { FunctionSpec, ParameterSpec } from "./model/spec";

export interface CatalogueParameter {
  name: string;
  description: string;
  optional: boolean;
  /** Any number of them may stand there. */
  repeating: boolean;
}

/** A function as the wizard shows it, in one language. */
export interface CatalogueEntry {
  id: string;
  /** "TTHC.ONTIME" */
  name: string;
  description: string;
  returns: string;
  parameters: CatalogueParameter[];
  /** "=TTHC.ONTIME(ho_so; [ky]; [don_vi]; [lua_chon]…)" */
  syntax: string;
  /** A formula that can be typed as it stands, with ";" between arguments as Vietnamese regional settings want. */
  example: string;
}

function parameterEntry({ id, optional, repeating }: ParameterSpec, language: Language): CatalogueParameter {
  return { name: functionGuide(language, `function.parameter.${id}.name`), description: functionGuide(language, `function.parameter.${id}.description`), optional, repeating: repeating === true };
}

function shownName({ name, optional, repeating }: CatalogueParameter): string {
  return `${optional ? `[${name}]` : name}${repeating ? "…" : ""}`;
}

/** Also of one that only goes on working. */
export function catalogueEntry(spec: (typeof FUNCTIONS)[number], language: Language): CatalogueEntry {
  const parameters = (spec satisfies FunctionSpec).parameters.map((parameter) => parameterEntry(parameter, language));
  const name = `${NAMESPACE}.${spec.id}`;
  return {
    id: spec.id,
    name,
    description: functionGuide(language, `function.${spec.id}.description`),
    returns: functionGuide(language, `function.${spec.id}.returns`),
    parameters,
    syntax: `=${name}(${parameters.map(shownName).join("; ")})`,
    example: `=${name}(${spec.example.arguments})`,
  };
}

/** The functions that are offered: not the former names of others. */
export const OFFERED = FUNCTIONS.filter((spec: FunctionSpec) => spec.formerlyOf === undefined);

/**
 * All functions that are offered with their texts, for the pane's wizard and the guide.
 * @example functionCatalogue("vi")[0].syntax // "=TTHC.ONTIME(ho_so; [ky]; [don_vi]; [lua_chon]…)"
 */
export function functionCatalogue(language: Language): CatalogueEntry[] {
  return OFFERED.map((spec) => catalogueEntry(spec, language));
}
