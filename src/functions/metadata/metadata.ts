import type { Language } from "../../locales/language";
import { catalogueEntry, type CatalogueEntry } from "../catalogue";
import { FUNCTIONS } from "../functionTable";
import type { FunctionSpec } from "../model/spec";

/** One function as Excel's metadata file wants it. */
interface FunctionMetadata {
  id: string;
  name: string;
  description: string;
  result: { type: "any"; dimensionality: "scalar" | "matrix" };
  options?: { requiresAddress: true; requiresParameterAddresses: true };
  parameters: { name: string; description: string; type: string; dimensionality: string; optional?: true; repeating?: true }[];
}

interface MetadataFile {
  /** Error cells inside a range reach the function, which leaves their rows out as a reading does. */
  allowErrorForDataTypeAny: true;
  functions: FunctionMetadata[];
}

function resultOf(spec: FunctionSpec): FunctionMetadata["result"] {
  // "any": what has a number format is an object, and a table holds texts.
  return { type: "any", dimensionality: spec.result === "cell" && !spec.asksPlaces ? "scalar" : "matrix" };
}

/**
 * The metadata file of one language, from the function table. Ids and names are the same in every language, so that a
 * workbook works in any Excel; only descriptions differ.
 * @example metadataFile("vi").functions[0].id // "ONTIME"
 */
export function metadataFile(language: Language): MetadataFile {
  const functions = FUNCTIONS.map((spec): FunctionMetadata => functionMetadata(spec, catalogueEntry(spec, language)));
  return { allowErrorForDataTypeAny: true, functions };
}

function functionMetadata(spec: FunctionSpec, { description, parameters }: CatalogueEntry): FunctionMetadata {
  return {
    id: spec.id,
    name: spec.id,
    description,
    result: resultOf(spec),
    ...(spec.asksPlaces ? { options: { requiresAddress: true as const, requiresParameterAddresses: true as const } } : {}),
    parameters: spec.parameters.map(({ type, dimensionality, optional, repeating }, index) => {
      const { name, description } = parameters[index];
      return { name, description, type, dimensionality, ...(optional ? { optional: true as const } : {}), ...(repeating ? { repeating } : {}) };
    }),
  };
}

/** The file's text as it is committed. */
export function metadataText(language: Language): string {
  return `${JSON.stringify(metadataFile(language), null, 2)}\n`;
}
