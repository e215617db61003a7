import { asText } from "../../executor/arguments";
import { modelled, type TypeModel } from "../../executor/hostObject";
import { collection } from "../collection";
import type { SheetRef } from "../sheetRef";

interface Property {
  self: SheetRef;
  key: string;
}

const property: TypeModel<Property> = {
  type: "WorksheetCustomProperty",
  identity: ({ key }) => ({ _Id: key, Key: key }),
  get: { Key: ({ key }) => key, _Id: ({ key }) => key, Value: ({ self, key }) => self.sheet.customProperties.get(key) ?? "" },
  set: { Value: ({ self, key }, value) => { self.sheet.customProperties.set(key, asText(value)); } },
  call: { Delete: ({ self, key }) => { self.sheet.customProperties.delete(key); } },
};

const shared = collection<SheetRef, Property>({
  type: "WorksheetCustomPropertyCollection",
  list: (self) => [...self.sheet.customProperties.keys()].map((key) => ({ self, key })),
  wrap: (item) => modelled(property, item),
  keys: ({ key }) => [key],
});

/** Text properties of a sheet, by key (found without case, as Excel does). Adding an existing key replaces its value. */
export const customProperties: TypeModel<SheetRef> = {
  ...shared,
  object: {
    ...shared.object,
    Add: (self, args) => {
      const wanted = args.text(0);
      const properties = self.sheet.customProperties;
      const key = [...properties.keys()].find((existing) => existing.toLowerCase() === wanted.toLowerCase()) ?? wanted;
      properties.set(key, args.text(1));
      return modelled(property, { self, key });
    },
  },
};
