import { readXlsx } from "hucre";
import { openWorkbook } from "@tthc/excel-host/file";
import { bigRegister } from "../samples/bigRegister";
import { registerWorkbook } from "../samples/workbook";
import type { Bench } from "./bench";

const CASES = 100_000;

/** Both give values with formats; the number of rows is compared before anything is timed. */
export const benches: readonly Bench[] = [{
  kind: "peers", title: `opening an .xlsx of ${CASES.toLocaleString("en")} cases with formats`, rounds: 5, warmUps: 1,
  setUp: async () => {
    const file = await registerWorkbook(bigRegister(CASES, 7));
    const own = async (): Promise<number> => {
      const opened = await openWorkbook(file);
      return opened.ok ? opened.state.sheets[0].rows.length : 0;
    };
    const hucre = async (): Promise<number> => (await readXlsx(file, { readStyles: true })).sheets[0].rows.length;
    if ((await own()) !== (await hucre())) throw new Error("the readers differ");
    return [{ name: "structure by hucre, cells by bytes", run: own }, { name: "hucre alone", run: hucre }];
  },
  goals: [{ of: "structure by hucre, cells by bytes", against: "hucre alone", atMost: 0.4 }],
}];
