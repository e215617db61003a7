import { modelled, type TypeModel } from "../../executor/hostObject";
import { collection } from "../collection";
import type { ModelContext } from "../context";

interface SettingRef {
  context: ModelContext;
  key: string;
}

const setting: TypeModel<SettingRef> = {
  type: "Setting",
  identity: ({ key }) => ({ _Id: key, Key: key }),
  get: { Key: ({ key }) => key, _Id: ({ key }) => key, Value: ({ context, key }) => context.state.settings.get(key) ?? null },
  set: { Value: ({ context, key }, value) => { context.state.settings.set(key, value); } },
  call: { Delete: ({ context, key }) => { context.state.settings.delete(key); } },
};

const shared = collection<ModelContext, string>({
  type: "SettingCollection",
  list: (context) => [...context.state.settings.keys()],
  wrap: (key, context) => modelled(setting, { context, key }),
  keys: (key) => [key],
});

/** Settings of the add-in in the workbook; Office.context.document.settings shows the same ones. */
export const settings: TypeModel<ModelContext> = {
  ...shared,
  object: {
    ...shared.object,
    Add: (context, args) => {
      const key = args.text(0);
      context.state.settings.set(key, args.at(1) ?? null);
      return modelled(setting, { context, key });
    },
  },
};
