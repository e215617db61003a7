import type { FoundRegister } from "./probe";

/** Rows that the user has hidden on a sheet that was read: they are counted, and said. */
export interface HiddenRows {
  sheet: string;
  hidden: "some" | "all";
}

/** Rows of the bodies that are hidden or filtered out: they count, and the report says so. */
export async function hiddenRowsOf(context: Excel.RequestContext, found: readonly FoundRegister[]): Promise<HiddenRows[]> {
  const bodies = found.filter(({ layout }) => layout.lastRow >= layout.firstRow);
  const ranges = bodies.map(({ sheet, layout }) => sheet.getRangeByIndexes(layout.firstRow - 1, 0, layout.lastRow - layout.firstRow + 1, 1));
  ranges.forEach((range) => range.load("rowHidden"));
  await context.sync();
  return bodies.flatMap(({ name }, index): HiddenRows[] => {
    // Excel answers null when some rows are hidden and some are not.
    const hidden = ranges[index].rowHidden as boolean | null;
    return hidden === false ? [] : [{ sheet: name, hidden: hidden === null ? "some" : "all" }];
  });
}
