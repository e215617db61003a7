import { makePeriod } from "../../src/calendar/period";
import type { Reading } from "../../src/register/model/reading";
import type { Finding, FindingType } from "../../src/register/model/findings";
import { NO_MORE_COLUMNS, type CaseTable } from "../../src/register/model/caseTable";
import type { ReportSettings } from "../../src/report/request/request";
import type { BuiltReport, ReportResult } from "../../src/report/model/result";
import type { KeyFiguresBlock, ParagraphBlock } from "../../src/report/model/model";

/** Days of the published report: 21/6/2021 and 20/9/2021. */
const FROM = 44368;
const TO = 44459;

const noCases: CaseTable = {
  length: 0, received: new Int32Array(), due: new Int32Array(), finished: new Int32Array(), handedOver: new Int32Array(),
  unit: new Uint16Array(), units: [""], field: new Uint16Array(), fields: [""], status: new Uint8Array(), channel: new Uint8Array(),
  serviceLevel: new Uint8Array(), sheet: new Uint16Array(), sheets: ["HoSo"], row: new Int32Array(),
  roles: new Set(["caseId", "unit", "received", "due", "finished", "status"]), more: NO_MORE_COLUMNS,
  span: { firstReceived: 44200, lastReceived: TO, firstFinished: 44210, lastFinished: TO },
};

export function finding(type: FindingType, row: number, value = "", column = 6): Finding {
  return { type, sheet: "HoSo", row, column, value };
}

/** A reading of one sheet with findings of three degrees. */
export function aReading(items: Finding[] = someFindings()): Reading {
  const counts = new Map<FindingType, number>();
  for (const { type } of items) counts.set(type, (counts.get(type) ?? 0) + 1);
  return {
    table: noCases,
    layouts: [{
      sheet: "HoSo", headerRows: [5], firstColumn: 2, firstRow: 6, lastRow: 16_239,
      columns: [
        { role: "caseId", column: 2, header: "Mã hồ sơ", how: "exact", confidence: 1 },
        { role: "unit", column: 5, header: "Cơ quan giải quyết", how: "synonym", confidence: 0.95 },
        { role: "received", column: 6, header: "Ngày tiếp nhận", how: "exact", confidence: 1 },
        { role: "due", column: 7, header: "Hẹn trả", how: "synonym", confidence: 0.8 },
        { role: "finished", column: 8, header: "Ngày KT", how: "content", confidence: 0.6 },
      ],
      unknownHeaders: [{ column: 9, header: "Ghi chú riêng" }],
    }],
    findings: { items, counts },
    line: { read: 16_238, used: 16_234, excluded: [{ type: "blankRow", count: 1 }, { type: "unreadableDate", count: 3 }] },
    offers: [],
    aggregates: [],
  };
}

function someFindings(): Finding[] {
  const unreadable = [12, 40, 41, 99, 100, 101, 250].map((row) => finding("unreadableDate", row, "31/02/2021"));
  return [finding("blankRow", 77, "", 0), finding("missingDue", 300), ...unreadable];
}

const total: BuiltReport["json"]["total"] = {
  received: 14_043, carriedOver: 2_191, cumulative: 16_234, early: 9_000, onTime: 5_064, late: 30, resolved: 14_094, inTime: 2_133, overdue: 7,
  pending: 2_140, due: 14_101, earlyAndOnTime: 14_064, lateAndOverdue: 37, returned: 400, withdrawn: 61, handedOver: 13_009, noDueDate: 0,
  pausedInTime: 0, online: null, onlineFull: null, onlinePartial: null, onlineLevelUnsaid: null, outOfTerritory: null, onTimeRate: 14_064 / 14_101, lateRate: 37 / 14_101,
  returnedRate: 400 / 14_101, withdrawnRate: 61 / 14_101, returnedAndWithdrawnRate: 461 / 14_101, onlineRate: null, onlineFullRate: null,
  returnedLate: 0, lateCountedOnTime: 0, base766: 16_234, onTime766: 16_197, late766: 37, onTimeRateTT01: 14_064 / 14_094, onTimeRate766: 16_197 / 16_234,
  rateBase: "A", baseCount: 14_101, onTimeCount: 14_064, lateCount: 37, unitsWithOnline: null, meanOnlineRate: null, unitsAt100: 13, doubtful: [],
};

const keyFigures: KeyFiguresBlock = {
  type: "keyFigures", id: "keyFigures", title: "Số liệu chính",
  items: [
    { key: "received", label: "Tiếp nhận mới", value: 14_043, shown: "count", note: "Ngày tiếp nhận trong kỳ", tone: "plain" },
    { key: "due", label: "Đến hạn giải quyết", value: 14_101, shown: "count", note: "Đã giải quyết + quá hạn", tone: "plain" },
    { key: "onTimeRate", label: "Tỷ lệ trước và đúng hạn", value: 14_064 / 14_101, shown: "rate", note: "Trên 14.101 hồ sơ đến hạn", tone: "good" },
    { key: "lateAndOverdue", label: "Chậm hạn và quá hạn", value: 37, shown: "count", note: "Chậm 30, quá hạn 7", tone: "bad" },
    { key: "online", label: "Hồ sơ trực tuyến", value: null, shown: "count", note: "Sổ không có cột “Hình thức tiếp nhận”", tone: "plain" },
  ],
};

const PARAGRAPHS = ["Quý III, Trung tâm tiếp nhận mới 14.043 hồ sơ.", "Đến hạn giải quyết là 14.101 hồ sơ."];

/** The paragraphs as the report room gives them: each with the numbers that have a cell. */
const paragraphs: ParagraphBlock[] = [["received", "14.043"], ["due", "14.101"]].map(([figure, number], place) => ({
  type: "paragraph", id: `p${place}`, title: "Kết quả", text: PARAGRAPHS[place],
  figures: [{ figure, start: PARAGRAPHS[place].indexOf(number), length: number.length }],
}));

/** The report of Q3/2021 with the published numbers. */
export function aReport(change: Partial<BuiltReport["json"]> = {}): ReportResult {
  const period = makePeriod("quarter", 2021, 3, 20);
  return { ok: true, report: {
    period,
    model: { kind: "summary", sheetName: "Tổng hợp Q3-2021", period, blocks: [keyFigures, ...paragraphs] },
    json: {
      period: { label: "Quý III năm 2021", from: "2021-06-21", to: "2021-09-20" }, sources: [], rows: { read: 0, used: 0, excluded: [] },
total, units: [], doubts: [], findings: [], otherReadings: [], narrative: PARAGRAPHS.join("\n\n"), sheets: [], notMade: [], uncertain: null,
      checks: [{ rule: "due.parts", ok: true, group: "", sheet: "", row: 0, expected: 14_101, actual: 14_101, difference: 0 }], ...change,
    },
  } };
}

/** Another period gives another number, so that a test sees that the pane computed again. */
export function reportFor(_reading: Reading, settings: ReportSettings): ReportResult {
  const result = aReport();
  if (!result.ok || settings.period === "" || settings.period === "Q3/2021") return result;
  const [received, ...others] = keyFigures.items;
  const block = { ...keyFigures, items: [{ ...received, value: 4_131 }, ...others] };
  const period = makePeriod("month", 2021, 9, settings.closingDay);
  return { ok: true, report: { ...result.report, period, model: { ...result.report.model, period, blocks: [block, ...paragraphs] } } };
}

export const WINDOW = { from: FROM, to: TO };
