import { readRegister } from "../../../src/excel/read/readRegister";
import type { StartedHost } from "../../../packages/excel-host/test/startHost";
import { toTcvn3 } from "../../register/legacy/encode";
import { startExcel, workbookOf } from "../inExcel";

let started: StartedHost;
beforeAll(async () => { started = await startExcel(); });
afterAll(() => started.close());

const HEADER = ["Mã hồ sơ", "Đơn vị giải quyết", "Ngày tiếp nhận", "Ngày hẹn trả", "Ngày có kết quả"];
const ROWS = ["sở y tế", "xã hoà bình", "phường tân lập"].map((unit, at) => [`A${at}`, toTcvn3(unit), 44400 + at, 44410 + at, 44405 + at]);

async function unitsIn(font: string): Promise<readonly string[]> {
  const state = workbookOf({ "Sổ": [HEADER, ...ROWS] });
  state.formats.push({ fontName: font });
  const format = state.formats.length - 1;
  state.sheets[0].rows.forEach((row, at) => { if (row && at > 0) row.formats = [0, format, 0, 0, 0]; });
  started.host.state = state;
  const outcome = await readRegister();
  if (!outcome.ok) throw new Error(outcome.problem.message);
  return outcome.reading.table.units;
}

test("the font of a column tells capitals of an old register, or every name would come out in small letters", async () => {
  expect(await unitsIn(".VnTimeH")).toEqual(["", "SỞ Y TẾ", "XÃ HOÀ BÌNH", "PHƯỜNG TÂN LẬP"]);
  expect(await unitsIn(".VnTime")).toEqual(["", "sở y tế", "xã hoà bình", "phường tân lập"]);
});
