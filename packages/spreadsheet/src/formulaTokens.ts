/** A piece of a formula. `text` is as written. */
export interface Token {
  kind: "number" | "text" | "error" | "reference" | "name" | "call" | "operator" | "separator" | "open" | "close" | "other";
  text: string;
}

const sheetName = String.raw`(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!`;
const area = String.raw`\$?[A-Za-z]{1,3}\$?\d{1,7}(?::\$?[A-Za-z]{1,3}\$?\d{1,7})?|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?\d{1,7}:\$?\d{1,7}`;
const name = String.raw`[\p{L}_\\][\p{L}\p{N}_.\\?]*`;

const pattern = (source: string): RegExp => new RegExp(source, "uy");

const space = pattern(String.raw`\s+`);
const number = pattern(String.raw`(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?`);
const commaNumber = pattern(String.raw`\d+,\d+(?:[eE][+-]?\d+)?`);
const quoted = pattern(String.raw`"(?:[^"]|"")*"`);
const errorValue = pattern(String.raw`#(?:NULL!|DIV/0!|VALUE!|REF!|NAME\?|NUM!|N/A|SPILL!|CALC!|BUSY!)`);
const reference = pattern(`(?:${sheetName})?(?:${area})(?![\\p{L}\\p{N}_.(\\[!])`);
const named = pattern(`(?:${sheetName})?${name}`);
const operator = pattern(String.raw`<=|>=|<>|[-+*/^&=<>%#@]`);

/** Length of a bracket group at a place ("[[#All],[A]:[B]]"), 0 when there is none or it never ends. */
function bracketLength(text: string, start: number): number {
  let depth = 0;
  for (let i = start; i < text.length; i++) {
    if (text[i] === "'") i++;
    else if (text[i] === "[") depth++;
    else if (text[i] === "]" && --depth === 0) return i - start + 1;
  }
  return 0;
}

const bare = (text: string): string => text.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'!|\[[^\]]*\]/g, "");

class Lexer {
  readonly tokens: Token[] = [];
  private at = 0;
  private readonly decimalComma: boolean;

  constructor(private readonly text: string) {
    this.decimalComma = bare(text).includes(";"); // with ";" between arguments a comma can only be a decimal comma
  }

  private match(rule: RegExp): string | null {
    rule.lastIndex = this.at;
    return rule.exec(this.text)?.[0] ?? null;
  }

  private push(kind: Token["kind"], text: string): void {
    this.tokens.push({ kind, text });
    this.at += text.length;
  }

  private wordLike(): boolean {
    const found = this.match(reference);
    if (found !== null) {
      this.push("reference", found);
      return true;
    }
    const word = this.match(named);
    if (word === null) return false;
    const after = this.text[this.at + word.length];
    if (after === "(") this.push("call", word);
    else if (after === "[") this.push("reference", word + this.text.slice(this.at + word.length, this.at + word.length + bracketLength(this.text, this.at + word.length)));
    else this.push("name", word);
    return true;
  }

  private numeric(): boolean {
    const found = (this.decimalComma ? this.match(commaNumber) : null) ?? this.match(number);
    if (found === null) return false;
    this.push("number", found);
    return true;
  }

  private sign(): void {
    const char = this.text[this.at];
    const found = this.match(operator);
    if (char === "(") this.push("open", char);
    else if (char === ")") this.push("close", char);
    else if (char === "," || char === ";") this.push("separator", char);
    else if (found !== null) this.push("operator", found);
    else this.push("other", char);
  }

  run(): Token[] {
    while (this.at < this.text.length) {
      const blank = this.match(space);
      if (blank !== null) this.at += blank.length;
      else this.next();
    }
    return this.tokens;
  }

  private next(): void {
    const literal = this.match(quoted);
    const error = this.match(errorValue);
    if (literal !== null) this.push("text", literal);
    else if (error !== null) this.push("error", error);
    else if (!this.wordLike() && !this.numeric()) this.sign();
  }
}

/** Cuts a formula without its "=" into tokens. Both "," and ";" separate arguments. */
export const tokens = (formula: string): Token[] => new Lexer(formula).run();

/** The en-US spelling that is stored: "," between arguments, a point in numbers, "TINY.X(" for the file's spelling of it. */
export function normalised(formula: string): string {
  const body = formula.replace(/^=/, "");
  const parts = tokens(body);
  if (parts.some(({ kind, text }) => kind === "other" && (text === "{" || text === "}"))) return `=${body}`;
  return `=${parts.map(({ kind, text }) => {
    if (kind === "separator") return ",";
    if (kind === "number") return text.replace(",", ".");
    return kind === "call" ? functionName(text) : text;
  }).join("")}`;
}

/** "_xldudf_TINY_TWICE" and "_xlfn.X" as people write them. */
export function functionName(written: string): string {
  return written.replace(/^_xldudf_([A-Za-z0-9]+)_/, "$1.").replace(/^_xlfn\.(_xlws\.)?/, "").toUpperCase();
}
