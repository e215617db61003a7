/** The array itself when it holds length elements, else a copy at least twice as long. */
export function growInt32(data: Int32Array, length: number): Int32Array {
  if (length <= data.length) return data;
  const grown = new Int32Array(Math.max(length, data.length * 2));
  grown.set(data);
  return grown;
}

/** The array itself when it holds length elements, else a copy at least twice as long. */
export function growUint16(data: Uint16Array, length: number): Uint16Array {
  if (length <= data.length) return data;
  const grown = new Uint16Array(Math.max(length, data.length * 2));
  grown.set(data);
  return grown;
}

/** The array itself when it holds length elements, else a copy at least twice as long; new places are NaN. */
export function growFloat64(data: Float64Array, length: number): Float64Array {
  if (length <= data.length) return data;
  const grown = new Float64Array(Math.max(length, data.length * 2)).fill(NaN);
  grown.set(data);
  return grown;
}
