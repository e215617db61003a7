import type { CellValue, Chunk } from "../model/grid";

/** A cell column of a chunk: its rows and the place of the column in them; null when the chunk has none. */
export type ChunkColumn = { values: readonly (readonly CellValue[])[]; at: number } | null;

/** The block that a column belongs to: the last one that begins at or before it. Cells beyond a short row are blank. */
export function placeOf(chunk: Chunk, column: number): ChunkColumn {
  let nearest: Chunk["blocks"][number] | null = null;
  for (const block of chunk.blocks) if (block.left <= column && (nearest === null || block.left > nearest.left)) nearest = block;
  return column === 0 || nearest === null ? null : { values: nearest.values, at: column - nearest.left };
}
