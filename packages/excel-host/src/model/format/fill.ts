import type { TypeModel } from "../../executor/hostObject";
import type { RangeRef } from "../rangeRef";
import { colour } from "./colour";
import { patchRange, readers, writers, type FormatMember } from "./member";

const color: FormatMember = {
  read: (format) => format.fillColor ?? "#FFFFFF",
  write: (format, value) => ({ ...format, fillColor: value === "" ? undefined : colour(value) }),
};

export const rangeFill: TypeModel<RangeRef> = {
  type: "RangeFill",
  get: readers({ Color: color }),
  set: writers({ Color: color }),
  call: { Clear: (range) => patchRange(range, (format) => ({ ...format, fillColor: undefined })) },
};
