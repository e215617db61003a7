import { KEPT_REGISTER_KEY, type KeptRegister } from "../../settings/keptRegister";
import { ContentKey } from "../../settings/contentKey";
import { mergeSheetText } from "../../locales/mergeSheetText";
import type { Language } from "../../locales/language";
import type { LayoutCorrection } from "../../register/model/corrections";
import type { MergedRegister } from "../../merge/results/mergedRegister";
import type { RegisterColumn } from "../../merge/results/registerColumns";
import { registerRows } from "../../sheet/registerBlock";
import type { RowSource } from "../../sheet/rowSource";
import { verifyRows, writeRows } from "../importFile/writeSheet";
import { loadAnswers, saveAnswers } from "../kept/corrections";
import { changeSetting } from "../kept/settings";
import type { ReadOptions } from "../read/readRegister";
import { rangeOf } from "../write/cells";
import type { NewSheet } from "../write/drafts";
import { writeNewSheets } from "../write/newSheets";
import { surveyWorkbook } from "../write/survey";
import { addRows } from "./contentKeyOf";
import { earlierRegister, type EarlierRegister } from "./earlierRegister";

const STYLE = "TableStyleLight9";
/** Points a column of each kind is wide. */
const WIDTHS = { file: 170, sheet: 80, row: 45, day: 80, number: 80, text: 130 } as const;

function widthOf(column: RegisterColumn): number {
  if (column.kind === "source") return WIDTHS[column.source];
  return column.kind === "role" ? WIDTHS[column.shown] : WIDTHS.text;
}

/** The rows as they are written, with the key of what they say, known once the last of them has been. */
function keyed(source: RowSource): { source: RowSource; content: () => string } {
  const key = new ContentKey();
  let next = 0;
  return {
    content: () => key.digits(),
    source: {
      ...source,
      block: async (row, count) => {
        const block = await source.block(row, count);
        // Asked for again after a refusal, or to be read back: each row counts once.
        if (row <= next && row + block.values.length > next) {
          addRows(key, block.values.slice(next - row));
          next = row + block.values.length;
        }
        return block;
      },
    },
  };
}

/** The rows as a table of Excel with its header kept in sight. */
function dress(sheet: Excel.Worksheet, { columns, rowCount }: MergedRegister): void {
  const area = { row: 0, column: 0, rows: Math.max(2, rowCount + 1), columns: columns.length };
  const table = sheet.tables.add(rangeOf(sheet, area), true);
  table.style = STYLE;
  columns.forEach((column, at) => {
    rangeOf(sheet, { row: 0, column: at, rows: 1, columns: 1 }).format.columnWidth = widthOf(column);
  });
  sheet.freezePanes.freezeRows(1);
}

/** What was written, and the register of an earlier merge that stays beside it. */
export interface WrittenRegister {
  sheet: string;
  replaced: boolean;
  stays: EarlierRegister | null;
}

/** The columns of the sheet are what they were in the files: nobody is asked again. */
async function keepColumns(correction: LayoutCorrection): Promise<void> {
  const answers = await loadAnswers();
  const layouts = [...answers.corrections.layouts.filter(({ fingerprint }) => fingerprint !== correction.fingerprint), correction];
  await saveAnswers({ ...answers, corrections: { ...answers.corrections, layouts } });
}

async function idOf(name: string): Promise<string> {
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const sheet = context.workbook.worksheets.getItem(name);
    sheet.load("id");
    await context.sync();
    return sheet.id;
  });
}

/**
 * Writes the register that files were merged into on a sheet of its own, as a table; that of an earlier merge makes room when
 * nobody has changed it. The sheet is the user's: it is read as any other register.
 * @example await writeRegister(register, { language: "vi" }) // { sheet: "Gộp sổ", replaced: false, stays: null }
 */
export async function writeRegister(register: MergedRegister, options: ReadOptions & { language: Language }): Promise<WrittenRegister> {
  const { language } = options;
  const { survey, earlier } = await Excel.run({ delayForCellEdit: true }, async (context) => {
    const survey = await surveyWorkbook(context);
    return { survey, earlier: await earlierRegister(context, survey) };
  });
  const wanted = mergeSheetText(language, "merge.registerSheet");
  const { source, content } = keyed(registerRows(register));
  const fill: NewSheet["fill"] = async (context, sheet) => {
    await writeRows(context, sheet, source, wanted, options);
    dress(sheet, register);
    await context.sync();
    await verifyRows(context, sheet, source);
    return null;
  };
  const replaces = earlier?.replaces ?? null;
  const [{ name, replaced }] = await writeNewSheets(survey, [wanted], ([free]) => [{ name: replaces?.name ?? free, replaces, fill }], { language, show: true });
  const kept: KeptRegister = { id: await idOf(name), content: content() };
  await changeSetting(KEPT_REGISTER_KEY, () => JSON.stringify(kept));
  await keepColumns(register.correction);
  return { sheet: name, replaced, stays: earlier && !replaced ? { ...earlier, stays: earlier.stays ?? "edited" } : null };
}
