import { isReadingDue, takeReading } from "../../commands/pageReading";
import { readRegister } from "../../excel/read/readRegister";
import { withPart } from "../../excel/withPart";
import type { Language } from "../../locales/language";
import { problem } from "../../report/request/problem";
import { outcomeIn } from "./outcomeIn";
import type { PaneServices } from "./services";

type Figures = typeof import("../../report/build");

/** Reading, and the figures of what was read: what computes them is loaded while Excel hands over the cells. */
export function readingServices(language: () => Language): Pick<PaneServices, "read" | "isReadingDue" | "build" | "countAnswers"> {
  let figures: Figures | null = null;

  const load = () => withPart(language(), () => import(/* webpackChunkName: "figures" */ "../../report/build"), (part) => {
    figures = part;
    return Promise.resolve({ ok: true as const });
  });
  return {
    read: async (options) => {
      const [outcome, loaded] = await Promise.all([takeReading() ?? readRegister({ ...options, withOwnSheets: true }), figures ? null : load()]);
      return loaded?.ok === false ? loaded : outcome;
    },
    isReadingDue,
    countAnswers: async (reading, settings, options, told) => {
      const outcome = await outcomeIn(language, "read", async () => {
        const { countAnswers } = await import(/* webpackChunkName: "answers" */ "../../excel/countAnswers");
        return countAnswers(reading, settings, options, told);
      });
      return outcome.ok ? { ok: true, effects: outcome.done } : outcome;
    },
    build: (reading, settings, effects) => figures?.buildReport(reading, settings, effects) ?? { ok: false, problem: problem("notLoaded", settings.language) },
  };
}
