import type { Language } from "../../locales/language";
import { functionCatalogue } from "../catalogue";
import { FUNCTIONS } from "../functionTable";
import type { FunctionSpec } from "../functionTable";

/** One function as Excel's metadata file wants it. */
interface FunctionMetadata {
  id: string;
  name: string;
  description: string;
  result: { type: "number" | "any"; dimensionality: "scalar" | "matrix" };
  parameters: { name: string; description: string; type: string; dimensionality: string; optional?: true; repeating?: true }[];
}

interface MetadataFile {
  /** Error cells inside a range reach the function, which leaves their rows out as a reading does. */
  allowErrorForDataTypeAny: true;
  functions: FunctionMetadata[];
}

function resultOf(spec: FunctionSpec): FunctionMetadata["result"] {
  const { kind } = spec.computation;
  if (kind === "summary") return { type: "any", dimensionality: "matrix" };
  return { type: "number", dimensionality: kind === "period" ? "matrix" : "scalar" };
}

/**
 * The metadata file of one language, from the function table. Ids and names are the same in every language, so that a
 * workbook works in any Excel; only descriptions differ.
 * @example metadataFile("vi").functions[0].id // "ONTIME"
 */
export function metadataFile(language: Language): MetadataFile {
  const catalogue = functionCatalogue(language);
  const functions = (FUNCTIONS as readonly FunctionSpec[]).map((spec, at): FunctionMetadata => ({
    id: spec.id,
    name: spec.id,
    description: catalogue[at].description,
    result: resultOf(spec),
    parameters: spec.parameters.map(({ type, dimensionality, optional, repeating }, index) => {
      const { name, description } = catalogue[at].parameters[index];
      return { name, description, type, dimensionality, ...(optional ? { optional: true as const } : {}), ...(repeating ? { repeating } : {}) };
    }),
  }));
  return { allowErrorForDataTypeAny: true, functions };
}

/** The file's text as it is committed. */
export function metadataText(language: Language): string {
  return `${JSON.stringify(metadataFile(language), null, 2)}\n`;
}
