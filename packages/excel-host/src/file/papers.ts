/** Paper sizes: as Office calls them, as hucre calls them, and the file's number. */
export const PAPERS: readonly { name: string; file: string; number: number }[] = [
  { name: "Letter", file: "letter", number: 1 }, { name: "Legal", file: "legal", number: 5 },
  { name: "Executive", file: "executive", number: 7 }, { name: "A3", file: "a3", number: 8 },
  { name: "A4", file: "a4", number: 9 }, { name: "A5", file: "a5", number: 11 }, { name: "B4", file: "b4", number: 12 },
  { name: "B5", file: "b5", number: 13 }, { name: "Tabloid", file: "tabloid", number: 3 },
];

/** The file's number of a paper; A4 for one we do not know ("A4", "Letter" …). */
export function paperNumber(name: string): number {
  return PAPERS.find((paper) => paper.name.toLowerCase() === name.toLowerCase())?.number ?? 9;
}
