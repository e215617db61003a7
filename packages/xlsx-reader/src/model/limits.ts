/** What a package may ask of the machine before anything in it is unpacked. */
export interface PackageBounds {
  /** Parts in the package: a workbook with 250 sheets and charts has about 2,000. */
  entries: number;
  /** Bytes of all parts unpacked. */
  unpackedBytes: number;
}

/** What a file may ask of the machine before anything in it is unpacked or parsed. */
export const LIMITS = {
  /** Bytes of the file as it is stored. */
  fileBytes: 256 * 1024 * 1024,
  entries: 20_000,
  /** 1,000,000 rows × 12 columns take about 430 MB. */
  unpackedBytes: 1024 * 1024 * 1024,
  /** A part, or all of them, this large must not be packed tighter than `ratio` to 1; real sheets reach about 60. */
  ratioFrom: 32 * 1024 * 1024,
  ratio: 250,
  /** Cells with a value, a formula or a format of their own, over all sheets. */
  cells: 24_000_000,
  /** Letters and pieces of formulas that cells share, written out for each: 300,000 rows × 10 columns × 40 letters. */
  formulas: 256 * 1024 * 1024,
  /** Letters of a formula that cells share; Excel allows 8,192. */
  sharedFormula: 32_768,
} as const;
