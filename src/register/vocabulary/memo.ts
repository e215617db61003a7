const MEMO_LIMIT = 4096;
/** Longer texts come once. */
const LONGEST = 200;

/**
 * A reading of cells that remembers what it made of texts and numbers: a column of a million cells holds few of them.
 * @example remember((text: string) => text.length)("abc") // 3
 */
export function remember<Value, T>(read: (value: Value) => T): (value: Value) => T {
  const memo = new Map<Value, T>();
  return (value) => {
    const known = memo.get(value);
    if (known !== undefined) return known;
    const found = read(value);
    if (memo.size >= MEMO_LIMIT) memo.clear();
    if (typeof value === "number" || (typeof value === "string" && value.length <= LONGEST)) memo.set(value, found);
    return found;
  };
}
