/** Lines of text with blanks as a browser shows them; no-break blanks are blanks. */
function linesOf(text: string): string[] {
  return text.split("\n").map((line) => line.replace(/\u00A0/g, " ").replace(/ {2,}/g, " ").trim());
}

/** Text in reading order: <br> and the edges of blocks are line breaks. */
export class FlowText {
  private text = "";
  private lineBegins = true;

  add(text: string): void {
    if (text === "") return;
    this.text += text.replace(/[ \t\r\n\f]+/g, " ");
    this.lineBegins = false;
  }

  /** A line break whatever stands before it. */
  break(): void {
    this.text += "\n";
    this.lineBegins = true;
  }

  /** The beginning or the end of a block: what follows stands on a line of its own. */
  edge(): void {
    if (!this.lineBegins) this.break();
  }

  /** Lines until now, blank ones at both ends left out; begins anew. */
  take(): string[] {
    const lines = linesOf(this.text);
    this.text = "";
    this.lineBegins = true;
    let first = 0;
    let end = lines.length;
    while (first < end && lines[first] === "") first++;
    while (end > first && lines[end - 1] === "") end--;
    return lines.slice(first, end);
  }
}
