const PIECES = /"(?:[^"]|"")*"|\[[^\]]*\]|[^"[]+|["[]/g;

/** An address within "[…]": ".A1", "$Sheet.A1", "$'My sheet'.$A$1". */
function addressOf(part: string): string {
  const dot = part.lastIndexOf(".");
  const sheet = part.slice(0, dot).replace(/^\$/, "");
  return (sheet === "" ? "" : `${sheet}!`) + part.slice(dot + 1);
}

/**
 * A formula of OpenDocument in Excel's signs, as far as they differ alike everywhere.
 * @example odsFormula("of:=SUM([.A1:.B2];1)") // "=SUM(A1:B2,1)"
 */
export function odsFormula(stored: string): string {
  const plain = stored.replace(/^(?:of|oooc|ooow|msoxl|irows)?:?=?/, "");
  const pieces = plain.match(PIECES) ?? [];
  return `=${pieces.map((piece) => {
    if (piece.startsWith("\"")) return piece;
    if (piece.startsWith("[") && piece.endsWith("]")) return piece.slice(1, -1).split(":").map(addressOf).join(":");
    return piece.replace(/;/g, ",");
  }).join("")}`;
}
