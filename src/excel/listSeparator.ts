import { hostLanguage, supports } from "./host/support";

/** Excel separates arguments with ";" where the decimal sign is a comma. */
function separatorFor(decimalSign: string): "," | ";" {
  return decimalSign === "," ? ";" : ",";
}

/**
 * The sign between the arguments of a formula as this user types it. Older Excel (before ExcelApi 1.11) does not say:
 * then by the language of its interface.
 * @example await listSeparator() // ";" with Vietnamese regional settings
 */
export async function listSeparator(): Promise<"," | ";"> {
  const guess = separatorFor(hostLanguage() === "vi" ? "," : ".");
  if (!supports("1.11")) return guess;
  try {
    return await Excel.run({ delayForCellEdit: true }, async (context) => {
      const { application } = context.workbook;
      application.load("decimalSeparator");
      await context.sync();
      return separatorFor(application.decimalSeparator);
    });
  } catch {
    return guess;
  }
}
