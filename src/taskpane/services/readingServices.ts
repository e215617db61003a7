import { isReadingDue, takeReading } from "../../commands/pageReading";
import { readRegister } from "../../excel/read/readRegister";
import { withPart } from "../../excel/withPart";
import type { Language } from "../../locales/language";
import { problem } from "../../report/request/problem";
import type { PaneServices } from "./services";

type Figures = typeof import("../../report/build");

/** Reading, and the figures of what was read: what computes them is loaded while Excel hands over the cells. */
export function readingServices(language: () => Language): Pick<PaneServices, "read" | "isReadingDue" | "build"> {
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
    build: (reading, settings) => figures?.buildReport(reading, settings) ?? { ok: false, problem: problem("notLoaded", settings.language) },
  };
}
