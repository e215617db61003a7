import type { ParameterSpec } from "../../../functions/model/spec";
import { text } from "../../../locales/text";
import type { Language } from "../../../locales/language";

/** What an argument is called in the form: how its description begins, and its name in the formula. */
export function parameterLabel({ id }: ParameterSpec, language: Language): string {
  const [short] = text(language, `function.parameter.${id}.description`).split(/[:;,.](?:\s|$)/u);
  return `${short} (${text(language, `function.parameter.${id}.name`)})`;
}

/** The rest of what there is to say of it; "" when the label says all. */
export function parameterHint({ id }: ParameterSpec, language: Language): string {
  const whole = text(language, `function.parameter.${id}.description`);
  const rest = whole.replace(/^.*?[:;,.](?:\s|$)/u, "");
  return rest === whole ? "" : rest.charAt(0).toUpperCase() + rest.slice(1);
}
