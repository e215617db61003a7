import type { FunctionMetadata } from "../model/hostOptions";

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null && !Array.isArray(value);

function parameter(value: unknown): FunctionMetadata["parameters"] {
  if (!isRecord(value) || typeof value.name !== "string") return [];
  const { name, optional, repeating, dimensionality, type } = value;
  return [{
    name, optional: optional === true, repeating: repeating === true,
    dimensionality: typeof dimensionality === "string" ? dimensionality : "scalar", type: typeof type === "string" ? type : "any",
  }];
}

/** Addresses that a function asks for; its arguments' only with a result that may be a matrix, as Excel wants it. */
function addresses({ options, result }: Record<string, unknown>): Pick<FunctionMetadata, "requiresAddress" | "requiresParameterAddresses"> {
  if (!isRecord(options)) return {};
  const isMatrix = isRecord(result) && result.dimensionality === "matrix";
  return { requiresAddress: options.requiresAddress === true, requiresParameterAddresses: isMatrix && options.requiresParameterAddresses === true };
}

/** The functions of a parsed functions.json; what is not one is left out. */
export function readFunctionMetadata(json: unknown): FunctionMetadata[] {
  if (!isRecord(json) || !Array.isArray(json.functions)) return [];
  const allowErrorForDataTypeAny = json.allowErrorForDataTypeAny === true;
  return json.functions.flatMap((entry: unknown) => {
    if (!isRecord(entry) || typeof entry.id !== "string") return [];
    const parameters = Array.isArray(entry.parameters) ? entry.parameters.flatMap(parameter) : [];
    return [{ id: entry.id, name: typeof entry.name === "string" ? entry.name : entry.id, parameters, allowErrorForDataTypeAny, ...addresses(entry) }];
  });
}
