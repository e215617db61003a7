import type { CellValue, Grid } from "../../src/register/model/grid";
import { intake } from "./intake";
import type { RegisterPlan } from "./plan";
import { Dice } from "./random";
import type { SampleCase } from "./sampleCase";
import { handOver, settle } from "./settle";
import { dateParts, WORKDAYS } from "./workdays";

export const SHEET_NAME = "Sổ hồ sơ";
export const TABLE_NAME = "HoSo";

export const HEADER = [
  "STT", "Mã hồ sơ", "Lĩnh vực", "Tên thủ tục hành chính", "Cơ quan giải quyết", "Người nộp", "Ngày tiếp nhận", "Ngày hẹn trả",
  "Ngày có kết quả", "Ngày trả kết quả", "Trạng thái", "Hình thức tiếp nhận", "Mức độ DVC",
] as const;

/** A register as it stands on its sheet: title rows, the header row, the cases. Dates are Excel serials. */
export interface SampleRegister {
  sheet: string;
  titleRows: CellValue[][];
  header: string[];
  /** 1-based sheet row of the header. */
  headerRow: number;
  rows: CellValue[][];
}

/** The whole sheet from A1, as the host would hand it over. */
export function gridOf(register: SampleRegister): Grid {
  return { sheet: register.sheet, top: 1, left: 1, rows: [...register.titleRows, register.header, ...register.rows] };
}

/** The range HoSo[#All]: header row and cases. */
export function tableOf(register: SampleRegister): CellValue[][] {
  return [register.header, ...register.rows];
}

const two = (value: number) => String(value).padStart(2, "0");

/** "000.00.03.H62-210921-0001": office, province code of Vĩnh Phúc, day of receipt, number of the day. */
function caseId(office: string, day: number, ordinal: number): string {
  const { year, month, day: date } = dateParts(day);
  return `000.00.${office}.H62-${two(year % 100)}${two(month)}${two(date)}-${String(ordinal).padStart(4, "0")}`;
}

function status(item: SampleCase, extractedOn: number): string {
  if (item.paused) return item.unit % 4 === 3 ? "Yêu cầu thực hiện nghĩa vụ tài chính" : "Yêu cầu bổ sung giấy tờ";
  if (item.outcome === "withdrawn") return "Công dân yêu cầu rút hồ sơ";
  if (item.outcome === "returned") return "Trả lại";
  if (item.handedOver >= 0) return "Đã trả kết quả";
  if (item.finished >= 0) return "Đã xử lý xong";
  return WORKDAYS[item.received] >= extractedOn - 1 ? "Được tiếp nhận" : "Đang xử lý";
}

function channelAndLevel(item: SampleCase, dice: Dice): [string, string] {
  const procedureLevel = dice.chance(0.7) ? 2 : dice.between(3, 4);
  const byPost = dice.chance(0.03);
  if (item.onlineLevel > 0) return ["Trực tuyến", `Mức độ ${item.onlineLevel}`];
  return [byPost ? "Qua bưu chính công ích" : "Trực tiếp", `Mức độ ${procedureLevel}`];
}

const dayOrBlank = (position: number) => (position >= 0 ? WORKDAYS[position] : null);

/** The cases in order of receipt, one row each. */
function caseRows(cases: SampleCase[], plan: RegisterPlan, dice: Dice): CellValue[][] {
  const sorted = cases.slice().sort((left, right) => left.received - right.received || left.clock - right.clock || left.unit - right.unit);
  const ordinals = new Map<string, number>();
  return sorted.map((item, index) => {
    const { office, name } = plan.units[item.unit];
    const day = WORKDAYS[item.received];
    const ordinal = (ordinals.get(`${office}/${day}`) ?? 0) + 1;
    ordinals.set(`${office}/${day}`, ordinal);
    return [
      index + 1, caseId(office, day, ordinal), item.procedure.field, item.procedure.name, name,
      `Người nộp ${String(1 + ((index * 7919) % 99991)).padStart(6, "0")}`,
      day + Math.round((item.clock / 1440) * 1e9) / 1e9, WORKDAYS[item.due], dayOrBlank(item.finished), dayOrBlank(item.handedOver),
      status(item, plan.extracted), ...channelAndLevel(item, dice),
    ];
  });
}

/** Builds the register of a plan; the same plan gives the same rows each time. */
export function registerOf(plan: RegisterPlan, titleRows: CellValue[][]): SampleRegister {
  const dice = new Dice(plan.seed);
  const cases = intake(plan, dice);
  settle(cases, plan, dice);
  handOver(cases, plan, dice);
  return { sheet: SHEET_NAME, titleRows, header: [...HEADER], headerRow: titleRows.length + 1, rows: caseRows(cases, plan, dice) };
}
