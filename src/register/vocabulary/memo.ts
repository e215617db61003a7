const MEMO_LIMIT = 4096;

/**
 * A reading of cells that remembers what it made of texts and numbers: a column of a million cells holds few of them.
 * @example remember((value) => String(value).length)("abc") // 3
 */
export function remember<T>(read: (value: unknown) => T): (value: unknown) => T {
  const memo = new Map<unknown, T>();
  return (value) => {
    const known = memo.get(value);
    if (known !== undefined) return known;
    const found = read(value);
    if (memo.size >= MEMO_LIMIT) memo.clear();
    if (typeof value === "string" || typeof value === "number") memo.set(value, found);
    return found;
  };
}
