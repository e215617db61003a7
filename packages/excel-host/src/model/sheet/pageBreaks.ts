import { invalidArgument } from "../../executor/hostError";
import { modelled, type TypeModel } from "../../executor/hostObject";
import { collection } from "../collection";
import { placeOf } from "../grid/reference";
import { RangeRef } from "../rangeRef";
import type { SheetRef } from "../sheetRef";

/** A printed page begins above this row. */
interface RowBreak {
  self: SheetRef;
  row: number;
}

const rowBreak: TypeModel<RowBreak> = {
  type: "PageBreak",
  get: { RowIndex: ({ row }) => row, ColumnIndex: () => 0, _Id: ({ row }) => row },
  call: { Delete: ({ self, row }) => { self.sheet.page.rowBreaks = (self.sheet.page.rowBreaks ?? []).filter((each) => each !== row); } },
};

const shared = collection<SheetRef, RowBreak>({
  type: "PageBreakCollection",
  list: (self) => (self.sheet.page.rowBreaks ?? []).map((row) => ({ self, row })),
  wrap: (item) => modelled(rowBreak, item),
  keys: ({ row }) => [row],
});

/** Rows above which a printed page begins. There is none above the first row, as in Excel. */
export const rowBreaks: TypeModel<SheetRef> = {
  ...shared,
  object: {
    ...shared.object,
    Add: (self, args) => {
      const place = args.model(0, RangeRef) ?? placeOf(self.context.state, self.sheet, args.text(0));
      if (!place || place.sheet !== self.sheet || place.area.row === 0) throw invalidArgument();
      const { row } = place.area;
      self.sheet.page.rowBreaks = [...new Set([...(self.sheet.page.rowBreaks ?? []), row])].sort((a, b) => a - b);
      return modelled(rowBreak, { self, row });
    },
  },
  call: { ...shared.call, RemovePageBreaks: (self) => { self.sheet.page.rowBreaks = []; } },
};
