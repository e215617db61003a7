/** Whether a file begins with these bytes. */
export function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, place) => bytes[place] === byte);
}

/** Letters of a stretch, one a byte. */
export function latin(bytes: Uint8Array, from: number, to: number): string {
  let letters = "";
  for (let at = Math.max(0, from); at < Math.min(to, bytes.length); at += 4096) {
    letters += String.fromCharCode(...bytes.subarray(at, Math.min(at + 4096, to, bytes.length)));
  }
  return letters;
}

/** Whether a name in UTF-16 stands anywhere: the directory of a compound file. */
export function holdsName(bytes: Uint8Array, name: string): boolean {
  const wanted = [...name].flatMap((letter) => [letter.charCodeAt(0), 0]);
  for (let at = bytes.indexOf(wanted[0]); at >= 0; at = bytes.indexOf(wanted[0], at + 1)) {
    if (wanted.every((byte, place) => bytes[at + place] === byte)) return true;
  }
  return false;
}
