import type { Language } from "../../locales/language";
import { mergeViewText } from "../../locales/mergeViewText";

interface Reminder {
  /** Units that have not sent. */
  units: readonly string[];
  /** "Quý III năm 2021"; "" = not known. */
  period: string;
  /** As the user writes it; "" = none. */
  deadline: string;
}

/**
 * What is sent to units whose files are missing, ready to be pasted into a chat or a letter.
 * @example reminderText({ units: ["Xã Đại Đình"], period: "Quý III năm 2021", deadline: "22/9" }, "vi")
 */
export function reminderText({ units, period, deadline }: Reminder, language: Language): string {
  const until = deadline.trim();
  return mergeViewText(language, "merging.reminderText", {
    units: units.join(language === "vi" ? "; " : ", "),
    period: period === "" ? mergeViewText(language, "merging.reminderPeriod") : period,
    deadline: until === "" ? "" : mergeViewText(language, "merging.reminderBefore", { deadline: until }),
  });
}
