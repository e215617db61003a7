import { parseCases, parseHead } from "../../../src/report/freeze/parseDataRows";

/** A data sheet as the first version wrote it, cell by cell: workbooks of users hold such sheets. */
function keptSheet(returnedCounts: string, fingerprint: string): unknown[][] {
  const head: [string, string | number][] = [
    ["TTHC.freeze", 1], ["frozenAt", "9:05 ngày 21/9/2021"], ["frozenDay", 44460], ["periodKind", "quarter"], ["periodYear", 2021], ["periodIndex", 3],
    ["from", 44368], ["to", 44459], ["window", "2021-06-21/2021-09-20"], ["returnedCounts", returnedCounts], ["pausedCounts", "inTime"],
    ["dueCounts", "resolvedAndOverdue"], ["rateBase", "A"], ["ruleVersion", "2"], ["roles", "caseId unit received due finished status"],
    ["fingerprint", fingerprint], ["cases", 1],
  ];
  return [
    ...head, ["id", "unit", "received", "due", "finished", "handedOver", "status", "channel", "serviceLevel"],
    ["H62-1", "Sở Y tế", 44370, 44380, 44379, "", "done", "unknown", 0],
  ];
}

describe("a period that was frozen by an earlier version", () => {
  test.each([["onTime", "9C40-B0F0-A67F-5DF3-2799-7410-8271-4A37"], ["byDate", "7CBC-8BC3-CCEB-84BC-3934-68EE-DAB8-8D55"]] as const)("is still read and still bears its fingerprint (%s), or a user's proof of what was reported would be void", (returned, fingerprint) => {
    const rows = keptSheet(returned, fingerprint);
    const parsed = parseHead(rows);
    expect(parsed?.head.conventions).toMatchObject({ returnedCounts: returned, pausedCounts: "inTime", dueCounts: "resolvedAndOverdue" });
    expect(parsed && parseCases(parsed.head, rows.slice(parsed.firstCase))?.state.cases).toHaveLength(1);
  });

  test.each(["returnedCounts", "pausedCounts", "dueCounts"])("is not read when its row %s is gone or holds another word: nobody may guess by what it was counted", (name) => {
    const rows = keptSheet("onTime", "9C40-B0F0-A67F-5DF3-2799-7410-8271-4A37");
    expect(parseHead(rows.filter(([key]) => key !== name))).toBeNull();
    expect(parseHead(rows.map(([key, value]) => [key, key === name ? "someday" : value]))).toBeNull();
  });
});
