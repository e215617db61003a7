import { cleanText } from "../texts/cell";
import type { Meanings } from "../meanings/meanings";
import type { Finding, FindingType } from "../model/findings";
import { STATUS, type Status } from "../model/caseCodes";
import { contradicts, stateInWords } from "../meanings/stateInWords";
import { wordsForDue } from "../vocabulary/insteadOfDays";
import { ToldOnce } from "./findings/toldOnce";
import type { DayRole, RowStore } from "./rowStore";

const ENDS = ["finished", "handedOver"] as const;

/**
 * Reads words that stand in place of a day: a state under a result day ("Đang xử lý": there is no day yet), "Trong ngày" under
 * a due day. A row without a status of its own takes the state. Rows without any day and words that say nothing of this stay
 * as they are. Before rows are judged.
 * @returns what to tell: once for each sheet, column and words
 */
export function readWordsForDays(store: RowStore, meanings: Meanings): Finding[] {
  return [...ENDS.flatMap((role) => readEnds(store, role, meanings)), ...readDue(store)];
}

function readEnds(store: RowStore, role: "finished" | "handedOver", meanings: Meanings): Finding[] {
  return [...store.days[role].wordRows].flatMap(([text, rows]) => {
    const said = meanings.status(text);
    const state = stateInWords(text, said);
    const read = state === STATUS.unknown ? [] : rows.filter((row) => store.hasDay(row) && !contradicts(ownStatus(store, row, meanings), state));
    for (const row of read) {
      store.days[role].settle(row, 0);
      if (store.texts.status.codes[row] === 0 && said !== 0) store.texts.status.codes[row] = store.texts.status.codeOf(text);
    }
    return told(store, role, "wordForDay", text, read);
  });
}

function ownStatus(store: RowStore, row: number, meanings: Meanings): Status {
  return meanings.status(store.texts.status.textAt(row)) as Status;
}

function readDue(store: RowStore): Finding[] {
  const { due, received } = store.days;
  return [...due.wordRows].flatMap(([text, rows]) => {
    const said = wordsForDue(text);
    const read = said === "" ? [] : rows.filter((row) => received.data[row] > 0);
    for (const row of read) due.settle(row, said === "sameDay" ? received.data[row] : 0);
    return told(store, "due", said === "sameDay" ? "dueSameDay" : "wordForDay", text, read);
  });
}

function told(store: RowStore, role: DayRole, type: FindingType, value: string, rows: readonly number[]): Finding[] {
  const once = new ToldOnce(store);
  for (const row of rows) once.tell(type, row, role, cleanText(value));
  return once.findings;
}
