import { entryOf, isRate, type RateName } from "../../indicators/figureNames";
import { countText, rateText, shareText } from "../../locales/numberText";
import type { Language } from "../../locales/language";
import type { Reading } from "../../register/model/reading";
import { dataCount } from "../../report/model/dataCount";
import { KEY_FIGURE_ORDER, type KeyFigureName } from "../../report/model/keyFigureNames";
import { isDoubtfulCell, numberIn } from "../../report/model/doubtfulCell";
import type { KeyFiguresBlock } from "../../report/model/model";
import type { ReportSettings } from "../../report/request/request";
import type { BuiltReport } from "../../report/model/result";
import type { Say } from "../store/usePane";
import type { FigureView } from "./figureView";
import { reasonsFor } from "./reasons";

export interface FigureContext {
  report: BuiltReport;
  settings: ReportSettings;
  reading: Reading;
  say: Say;
  language: Language;
}

type Item = KeyFiguresBlock["items"][number];

/**
 * The key figures of the report, as on its sheet and in its order, each with its explanation.
 * @example figureViews(context)[0] // { key: "received", label: "Tiếp nhận mới", value: "14.043", … }
 */
export function figureViews(context: FigureContext): FigureView[] {
  const block = context.report.model.blocks.find((each): each is KeyFiguresBlock => each.type === "keyFigures");
  return (block?.items ?? []).map(({ key, label, note, tone, ...item }) => {
    const value = valueWords({ key, label, note, tone, ...item }, context);
    const certain = !isDoubtfulCell(item.value);
    return { key, label, value, certain, note, tone, reasons: value === null || !certain ? [] : reasonsFor(key, context) };
  });
}

function isKeyRate(key: KeyFigureName): key is KeyFigureName & RateName {
  return KEY_FIGURE_ORDER.some((name) => name === key && isRate(name));
}

/** Rates with two counts behind them are rounded from the counts: no binary fraction can tip a digit. */
function valueWords({ key, value, shown }: Item, context: FigureContext): string | null {
  if (value === null || typeof value === "string") return value;
  const number = numberIn(value);
  const words = number === null ? "–" : numberWords({ key, value: number, shown }, context);
  return isDoubtfulCell(value) ? `${words} ?` : words;
}

function numberWords({ key, value, shown }: Pick<Item, "key" | "shown"> & { value: number }, { report, language }: FigureContext): string {
  if (isKeyRate(key)) {
    const { part, whole } = entryOf(key);
    return rateText(dataCount(report.json.total, part) ?? 0, dataCount(report.json.total, whole) ?? 0, 2, language) ?? "–";
  }
  if (shown === "rate" || shown === "rate1") return shareText(value, shown === "rate" ? 2 : 1, language);
  return countText(value, language);
}
