/** Names of the letters 160 to 255, in order: browsers read them without a semicolon too. */
const LATIN = (
  "nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo "
  + "frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve "
  + "Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute "
  + "ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml"
).split(" ");
/** The same, of marks that would be markup. */
const MARKS: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: "\"", AMP: "&", LT: "<", GT: ">", QUOT: "\"", COPY: "©", REG: "®" };
/** Further names that programs write: Vietnamese letters, dashes, quotation marks, signs. */
const OTHERS = (
  "apos ' Abreve \u0102 abreve \u0103 Dstrok \u0110 dstrok \u0111 Itilde \u0128 itilde \u0129 Utilde \u0168 utilde \u0169 OElig Œ oelig œ Scaron Š scaron š Yuml Ÿ fnof ƒ circ ˆ tilde ˜ "
  + "ensp \u2002 emsp \u2003 thinsp \u2009 zwnj \u200C zwj \u200D lrm \u200E rlm \u200F ndash – mdash — lsquo ‘ rsquo ’ sbquo ‚ ldquo “ rdquo ” bdquo „ "
  + "dagger † Dagger ‡ bull • hellip … permil ‰ prime ′ Prime ″ lsaquo ‹ rsaquo › oline ‾ frasl ⁄ euro € trade ™ larr ← uarr ↑ rarr → darr ↓ harr ↔ "
  + "minus − radic √ infin ∞ asymp ≈ ne ≠ equiv ≡ le ≤ ge ≥ sum ∑ loz ◊ check ✓ cross ✗ comma , period . colon : semi ; sol / bsol \\ lpar ( rpar ) "
  + "hyphen ‐ percnt % num # excl ! quest ? lowbar _ plus + equals = ast * commat @ lsqb [ rsqb ] lbrack [ rbrack ] lcub { rcub } verbar | grave ` "
  + "dollar $ Hat ^ NoBreak \u2060 numero № alpha α beta β gamma γ delta δ Delta Δ mu μ pi π sigma σ Sigma Σ Omega Ω omega ω"
).split(" ");

const loose = new Map<string, string>(Object.entries(MARKS));
LATIN.forEach((name, place) => loose.set(name, String.fromCharCode(160 + place)));
const named = new Map(loose);
for (let place = 0; place < OTHERS.length; place += 2) named.set(OTHERS[place], OTHERS[place + 1]);
named.set("Tab", "\t").set("NewLine", "\n");

/** Letters 128 to 159 by number are those of Western Windows, as every browser reads them. */
const WINDOWS = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";
const LONGEST = 7;

function letterOf(code: number): string {
  if (code >= 128 && code < 160) return WINDOWS[code - 128];
  return code === 0 || code > 0x10ffff || (code >= 0xd800 && code < 0xe000) ? "\uFFFD" : String.fromCodePoint(code);
}

/** A reference without its "&": by number, by name, or a name that the semicolon is missing from. */
function resolved(whole: string, name: string): string {
  if (name[0] === "#") return letterOf(/^#x/i.test(name) ? parseInt(name.slice(2), 16) : parseInt(name.slice(1), 10));
  if (name.endsWith(";")) {
    const letter = named.get(name.slice(0, -1));
    if (letter !== undefined) return letter;
  }
  for (let length = Math.min(LONGEST, name.length); length > 1; length--) {
    const letter = loose.get(name.slice(0, length));
    if (letter !== undefined) return letter + name.slice(length);
  }
  return whole;
}

/**
 * Text of a page with its references resolved as browsers do it; unknown ones stay as they are.
 * @example unescapeHtml("S&#7903; T&agrave;i ch&iacutenh") // "Sở Tài chính"
 */
export function unescapeHtml(text: string): string {
  return text.includes("&") ? text.replace(/&(#x[0-9a-f]+;?|#\d+;?|[a-z][a-z0-9]*;?)/gi, resolved) : text;
}
