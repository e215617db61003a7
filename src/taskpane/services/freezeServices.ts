import { listFreezes } from "../../excel/freeze/listFreezes";
import type { Language } from "../../locales/language";
import { outcomeIn } from "./outcomeIn";
import type { PaneServices } from "./services";

/** Freezes of the open workbook; what writes and compares them is loaded when it is first asked for. */
export function freezeServices(language: () => Language): Pick<PaneServices, "freeze" | "listFreezes" | "compareFreeze"> {
  return {
    freeze: async (settings, options) => {
      const outcome = await outcomeIn(language, "write", async () => {
        const { freezePeriod } = await import(/* webpackChunkName: "freeze" */ "../../excel/freeze/freezePeriod");
        return freezePeriod(settings, options);
      });
      return outcome.ok ? outcome.done : outcome;
    },
    listFreezes: async () => {
      const outcome = await outcomeIn(language, "read", listFreezes);
      return outcome.ok ? outcome.done : [];
    },
    compareFreeze: async (id, settings, options) => {
      const outcome = await outcomeIn(language, "write", async () => {
        const { compareWithFreeze } = await import(/* webpackChunkName: "freeze" */ "../../excel/freeze/compareWithFreeze");
        return compareWithFreeze(id, settings, options);
      });
      return outcome.ok ? outcome.done : outcome;
    },
  };
}
