import { formByUnit } from "../../src/report/form/formModel";
import type { ReportSettings } from "../../src/report/request/request";
import { readyPeriod } from "../../src/report/situation/ready";
import { situationOf } from "../../src/report/situation/situation";
import { blocksOf, QUARTER, unitCases } from "./cases";
import { readingOf } from "./readings";

function left(chosen: Partial<ReportSettings>): string[] | undefined {
  const reading = readingOf(unitCases("Sở Y tế", 20));
  const settings = { ...QUARTER, ...chosen };
  const choice = readyPeriod(reading, settings);
  if (!choice.ok) throw new Error(choice.problem.message);
  return blocksOf(formByUnit(situationOf(reading, choice.period, settings)), "formHead")[0]?.left;
}

it("the form bears the number and the source that the user gives it: a circular may renumber it before this product knows", () => {
  expect(left({})).toEqual(["Biểu số II.06a/VPCP/KSTT", "(Ban hành kèm theo Thông tư số 01/2020/TT-VPCP)"]);
  expect(left({ formNumber: " Biểu số 06/VPCP ", formSource: "(Theo mẫu mới)" })).toEqual(["Biểu số 06/VPCP", "(Theo mẫu mới)"]);
});
