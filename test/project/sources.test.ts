import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";

/** Files that git tracks or would track. */
function trackedFiles(): string[] {
  const listed = execFileSync("git", ["ls-files", "--cached", "--others", "--exclude-standard"], { encoding: "utf8" });
  return listed.split("\n").filter((name) => name !== "" && existsSync(name));
}

const textual = /\.(ts|tsx|js|mjs|json|md|html|xml|css|sh)$/;
const sources = trackedFiles().filter((name) => textual.test(name) && name !== "package-lock.json");
const golden = /test\/register\/golden\//;

describe("sources", () => {
  it("hide no bidirectional or zero-width characters that make code read differently from what runs", () => {
    const hidden = /[\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/;
    expect(sources.filter((name) => hidden.test(readFileSync(name, "utf8")))).toEqual([]);
  });

  it("hold Vietnamese in composed form only, or a word on the sheet would not equal the same word typed", () => {
    const decomposed = sources.filter((name) => !golden.test(name)).filter((name) => {
      const text = readFileSync(name, "utf8");
      return text !== text.normalize("NFC");
    });
    expect(decomposed).toEqual([]);
  });

  it("show no text outside locales/, or one language would lack it", () => {
    // Vocabularies, example formulas and the warm-up register are what registers say, not what we say.
    const exempt = /src\/(locales\/|register\/|calendar\/|functions\/(metadata\/|functionTable|warmUp|\w+\/\w+Functions\.ts))/;
    const vietnamese = /[ăâđêôơưàáạảãằắặẳẵầấậẩẫèéẹẻẽềếệểễìíịỉĩòóọỏõồốộổỗờớợởỡùúụủũừứựửữỳýỵỷỹ]/i;
    const code = sources.filter((name) => /^src\/.*\.tsx?$/.test(name) && !exempt.test(name));
    const speaking = code.filter((name) => vietnamese.test(withoutComments(readFileSync(name, "utf8"))));
    expect(speaking).toEqual([]);
  });
});

function withoutComments(code: string): string {
  return code.replace(/\/\*[\s\S]*?\*\//g, "").replace(/(^|\s)\/\/.*$/gm, "");
}
