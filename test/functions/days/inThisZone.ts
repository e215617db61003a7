import { functionSpec } from "../../../src/functions/functionTable";
import { plainValue } from "../../../src/functions/model/cells";
import { momentOf, WORKED } from "../../calendar/deadlines/workedCases";

const WORD: Readonly<Record<string, string>> = { ngaylamviec: "ngày làm việc", ngay: "ngày", thang: "tháng", gio: "giờ", trongngay: "trong ngày" };

/** What a function gives in this process's time zone, as text. */
function told(id: string, ...args: readonly unknown[]): string {
  const outcome = functionSpec(id)?.compute({ args: args.map((argument) => [[argument]]), language: "vi" });
  return JSON.stringify(outcome?.ok ? plainValue(outcome.value) : outcome?.problem);
}

/** Every worked case with its receipt as a serial, as ISO text and as it is written here; and time stamps of other zones. */
const lines = WORKED.deadline.flatMap(({ received, limit, unit, cutoff = null }) => {
  const { day, second } = momentOf(received);
  const [date, clock = ""] = received.split(" ");
  const cells = [day + second / 86_400, received, `${date.split("-").reverse().join("/")} ${clock}`];
  return cells.map((cell) => told("DEADLINE", cell, limit, WORD[unit], cutoff));
});
lines.push(told("DEADLINE", "2021-09-06T17:30:00Z", 1), told("WORKDAYS", "2021-03-27T23:30:00+01:00", "28/3/2021 2:30"), told("DAYSLATE", "31/10/2021 1:30", "1/11/2021"),
  told("STATUS", "14/3/2021 2:30", "15/3/2021", "15/3/2021 23:59", "16/3/2021"), told("APOLOGYBY", "1/11/2021 0:00"));

process.stdout.write(lines.join("\n"));
