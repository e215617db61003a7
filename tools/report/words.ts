import type { Sentence } from "./problem";

/** The words of a command line, sorted; or what is asked for or wrong instead. */
export type Sorted<Valued extends string, Flag extends string> =
  { kind: "words"; values: Map<Valued, string>; flags: Set<Flag>; file: string; files: string[] } | { kind: "help" } | { kind: "problem"; problem: Sentence };

/** Options of a command: those with a value, those without; noFile: what to say when no workbook is named. */
interface Grammar<Valued extends string, Flag extends string> {
  valued: readonly Valued[];
  flags: readonly Flag[];
  noFile: Sentence["key"];
  /** How many files may be named; one when left out. */
  most?: number;
}

const problem = (key: Sentence["key"], values?: Sentence["values"]): { kind: "problem"; problem: Sentence } => ({ kind: "problem", problem: { key, values } });

/**
 * Sorts the words behind a command into options with their values and the files; the first thing that is wrong
 * ends it.
 * @example sortWords(["a.xlsx", "--json", "-"], { valued: ["json"], flags: [], noFile: "preview.report.noFile" })
 */
export function sortWords<Valued extends string, Flag extends string>(words: readonly string[], { valued, flags: known, noFile, most = 1 }: Grammar<Valued, Flag>): Sorted<Valued, Flag> {
  const values = new Map<Valued, string>();
  const flags = new Set<Flag>();
  const files: string[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at];
    if (!word.startsWith("--") && word !== "-h") {
      files.push(word);
      continue;
    }
    const equals = word.indexOf("=");
    const name = word.slice(2, equals < 0 ? undefined : equals);
    if (name === "help" || word === "-h") return { kind: "help" };
    const flag = equals < 0 ? known.find((each) => each === name) : undefined;
    if (flag) {
      flags.add(flag);
      continue;
    }
    const option = valued.find((each) => each === name);
    if (!option) return problem("preview.report.unknownOption", { option: word, options: [...valued, ...known].map((each) => `--${each}`).join(", ") });
    if (values.has(option)) return problem("preview.report.twice", { option: `--${option}` });
    const value = equals < 0 ? words[++at] : word.slice(equals + 1);
    if (value === undefined || value === "" || (equals < 0 && value.startsWith("--"))) return problem("preview.report.noValue", { option: `--${option}` });
    values.set(option, value);
  }
  if (files.length === 0) return problem(noFile);
  return files.length > most ? problem("preview.report.manyFiles", { file: files[most] }) : { kind: "words", values, flags, file: files[0], files };
}
