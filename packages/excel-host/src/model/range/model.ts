import { modelled, type HostObject, type TypeModel } from "../../executor/hostObject";
import { conditionalFormats } from "../conditional/collection";
import { rangeFormat } from "../format/rangeFormat";
import { sheetObject } from "../sheet/model";
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
    Worksheet: (range) => sheetObject(range.context, range.sheet),
    ConditionalFormats: (range) => modelled(conditionalFormats, range),
    DataValidation: validationObject,
  },
  get object() {
    return rangeMoves; // read late: moves.ts and this file need each other
  },
  call: rangeCalls,
};

export const rangeObject = (range: RangeRef): HostObject => modelled(rangeModel, range);
