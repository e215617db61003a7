import { asFlag, asNumber, oneOf } from "../../executor/arguments";
import { modelled, type TypeModel } from "../../executor/hostObject";
import type { RangeRef } from "../rangeRef";
import { rangeBorders } from "./borders";
import { rangeFill } from "./fill";
import { rangeFont } from "./font";
import { entry, patchRange, readers, writers } from "./member";
import { autofitColumns, autofitRows, commonHeight, commonWidth, setHeight, setWidth, STANDARD_HEIGHT, STANDARD_WIDTH } from "./sizes";

const HORIZONTAL_ALIGNMENTS = ["General", "Left", "Center", "Right", "Fill", "Justify", "CenterAcrossSelection", "Distributed"] as const;
const VERTICAL_ALIGNMENTS = ["Top", "Center", "Bottom", "Justify", "Distributed"] as const;

const members = {
  HorizontalAlignment: entry("horizontal", "General", (value) => oneOf(value, HORIZONTAL_ALIGNMENTS)),
  VerticalAlignment: entry("vertical", "Bottom", (value) => oneOf(value, VERTICAL_ALIGNMENTS)),
  WrapText: entry("wrap", false, asFlag),
  ShrinkToFit: entry("shrink", false, asFlag),
  IndentLevel: entry("indent", 0, (value) => asNumber(value, 0, 250)),
  TextOrientation: entry("rotation", 0, (value) => asNumber(value, -90, 180)),
};

const protection: TypeModel<RangeRef> = {
  type: "FormatProtection",
  get: readers({ Locked: entry("locked", true, asFlag) }),
  set: writers({ Locked: entry("locked", true, asFlag) }),
};

/** Format of a range; a member that its cells do not share reads as null. */
export const rangeFormat: TypeModel<RangeRef> = {
  type: "RangeFormat",
  get: {
    ...readers(members),
    ColumnWidth: commonWidth,
    RowHeight: commonHeight,
    UseStandardWidth: (range) => commonWidth(range) === STANDARD_WIDTH,
    UseStandardHeight: (range) => commonHeight(range) === STANDARD_HEIGHT,
  },
  set: {
    ...writers(members),
    ColumnWidth: setWidth,
    RowHeight: setHeight,
    UseStandardWidth: (range, value) => { if (asFlag(value)) setWidth(range, STANDARD_WIDTH); },
    UseStandardHeight: (range, value) => { if (asFlag(value)) setHeight(range, STANDARD_HEIGHT); },
  },
  nav: {
    Fill: (range) => modelled(rangeFill, range),
    Font: (range) => modelled(rangeFont, range),
    Borders: (range) => modelled(rangeBorders, range),
    Protection: (range) => modelled(protection, range),
  },
  call: {
    AutofitColumns: autofitColumns,
    AutofitRows: autofitRows,
    AdjustIndent: (range, args) => {
      const amount = args.integer(0);
      patchRange(range, (format) => ({ ...format, indent: Math.min(250, Math.max(0, (format.indent ?? 0) + amount)) }));
    },
  },
};
