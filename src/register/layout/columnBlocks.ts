/** Neighbouring columns that are read as one block; 1-based. */
export interface ColumnBlock {
  left: number;
  columns: number;
}

/**
 * Groups ascending columns into blocks. One column that nobody needs is read along when it saves a block.
 * @example columnBlocks([2, 5, 6, 8, 20]) // [{2, 1}, {5, 4}, {20, 1}]
 */
export function columnBlocks(columns: readonly number[]): ColumnBlock[] {
  const blocks: ColumnBlock[] = [];
  for (const column of columns) {
    const last = blocks[blocks.length - 1];
    if (last && column <= last.left + last.columns + 1) last.columns = column - last.left + 1;
    else blocks.push({ left: column, columns: 1 });
  }
  return blocks;
}
