/** JSON with one line for each row, column and note, so that a changed number is one changed line in a review. */
export function lines(value: unknown, depth = 0): string {
  const flat = JSON.stringify(value);
  if (typeof value !== "object" || value === null || (depth >= 3 && flat.length <= 400)) return flat;
  const pad = "  ".repeat(depth + 1);
  const end = `\n${"  ".repeat(depth)}`;
  if (Array.isArray(value)) return value.length === 0 ? "[]" : `[\n${value.map((each) => pad + lines(each, depth + 1)).join(",\n")}${end}]`;
  const members = Object.entries(value).filter(([, each]) => each !== undefined);
  return `{\n${members.map(([key, each]) => `${pad}${JSON.stringify(key)}: ${lines(each, depth + 1)}`).join(",\n")}${end}}`;
}
