import { modelled, type HostObject, type TypeModel } from "../../executor/hostObject";
import { conditionalFormats } from "../conditional/collection";
import { rangeFormat } from "../format/rangeFormat";
import { rangeCalls } from "./actions";
import { rangeMoves } from "./moves";
import type { RangeRef } from "../rangeRef";
import { rangeGet, rangeSet } from "./scalars";
import { validationObject } from "./validation";

const rangeModel: TypeModel<RangeRef> = {
  type: "Range",
  alive: (range) => range.assertAlive(),
  get: rangeGet,
  set: rangeSet,
  nav: {
    Format: (range) => modelled(rangeFormat, range),
    Worksheet: (range) => range.context.sheetObject(range.sheet),
    ConditionalFormats: (range) => modelled(conditionalFormats, range),
    DataValidation: validationObject,
  },
  object: rangeMoves,
  call: rangeCalls,
};

export const rangeObject = (range: RangeRef): HostObject => modelled(rangeModel, range);
