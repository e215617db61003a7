import { serial } from "./serial";

/** A case of the small register. Days are Excel's numbers, 0 = blank. */
export interface SelfCase {
  id: string;
  field: string;
  procedure: string;
  unit: string;
  handler: string;
  received: number;
  due: number;
  finished: number;
  handedOver: number;
  status: string;
  channel: string;
  level: string;
  fee: number;
  /** Why the case is here. */
  note: string;
}

export const UNITS = { YT: "Sở Y tế", NV: "Sở Nội vụ", TL: "UBND xã Tân Lập", TA: "UBND xã Tấn Lập", HB: "UBND phường Hòa Bình" } as const;

const PROCEDURES: Readonly<Record<string, readonly [field: string, name: string]>> = {
  HN: ["Y tế", "Cấp giấy phép hành nghề"], NT: ["Y tế", "Cấp giấy đủ điều kiện kinh doanh dược"], CC: ["Công chức", "Cấp chứng chỉ lưu trữ"], LH: ["Hội", "Công nhận điều lệ hội"],
  KS: ["Hộ tịch", "Đăng ký khai sinh"], KH: ["Hộ tịch", "Đăng ký kết hôn"], DD: ["Đất đai", "Đăng ký biến động đất đai"],
};
const HANDLERS: Readonly<Record<string, string>> = { An: "Nguyễn Văn An", Binh: "Trần Thị Bình", Chi: "Lê Kim Chi", Dung: "Phạm Dũng" };
export const STATUSES: Readonly<Record<string, string>> = {
  tra: "Đã trả kết quả", xong: "Đã xử lý xong", dang: "Đang xử lý", nhan: "Được tiếp nhận", bosung: "Yêu cầu bổ sung giấy tờ", thue: "Yêu cầu thực hiện nghĩa vụ tài chính",
  dung: "Dừng xử lý", tralai: "Trả lại", rut: "Công dân yêu cầu rút hồ sơ", moi: "Mới đăng ký", khong: "Không được tiếp nhận",
};
const CHANNELS: Readonly<Record<string, string>> = { tt: "Trực tuyến", tiep: "Trực tiếp", post: "Qua bưu chính công ích" };
const LEVELS: Readonly<Record<string, string>> = { "4": "Toàn trình", "3": "Một phần", "-": "" };

/**
 * The cases, a line each: number, unit, procedure, handler, receipt, appointment, result, hand-over, status, channel, level, fee | why.
 * "@" between a day and its time; a number that comes twice is a row that was copied.
 */
const LINES = `
01 YT HN An   1/6  10/6 9/6  9/6  tra  tt   4 100 | Xong và trả trước kỳ: không thuộc quý III
02 YT HN An   2/6  18/6 18/6 22/6 tra  tiep - 100 | Xong trước kỳ, trả kết quả trong kỳ
03 YT HN An   7/6  21/6 21/6 21/6 tra  tt   4 100 | Tồn kỳ trước; xong đúng ngày đầu kỳ, đúng hạn
04 YT NT Binh 10/6 25/6 24/6 24/6 tra  tiep - 250 | Tồn kỳ trước; trước hạn
05 YT NT Binh 14/6 28/6 30/6 1/7  tra  tt   3 250 | Tồn kỳ trước; quá hạn
06 YT HN An   21/6@07:30 5/7 2/7 2/7 tra tt 4 100 | Nhận đúng ngày đầu kỳ
07 YT HN An   22/6@16:45 6/7 6/7 6/7 tra tt 4 100 | Đúng hạn
08 YT HN Chi  24/6 8/7  12/7 13/7 tra  tiep - 100 | Quá hạn hai ngày làm việc
09 YT NT Chi  1/7  15/7 14/7 -    xong post - 250 | Có kết quả, chưa trả
10 YT NT Binh 5/7  19/7 16/7 20/7 tra  tt   3 250 | Trước hạn
11 YT HN Binh 12/7 26/7 28/7 28/7 tralai tiep - 0 | Trả lại sau ngày hẹn: đúng hạn theo quy ước, quá hạn theo ngày
12 YT HN Binh 14/7 28/7 26/7 26/7 rut  tt   4 0 | Rút trước ngày hẹn
13 YT NT An   19/7 2/8  -    -    bosung tiep - 250 | Chờ bổ sung, đã qua ngày hẹn
14 YT HN An   20/7 -    30/7 30/7 tra  tt   4 100 | Không có ngày hẹn: đúng hạn
15 YT HN An   2/8  16/8 13/8 16/8 tra  tt   3 100 | Trước hạn
16 YT NT Chi  16/8 30/8 -    -    dang tiep - 250 | Đang giải quyết, quá hạn
17 YT HN Chi  23/8 20/9 -    -    dang tt   4 100 | Hẹn đúng ngày chốt: còn trong hạn
18 YT HN Chi  6/9  27/9 -    -    dang tt   3 100 | Đang giải quyết, trong hạn
19 YT NT Binh 13/9 27/9 20/9 20/9 tra  tiep - 250 | Xong đúng ngày chốt
20 YT NT Binh 15/9 29/9 22/9 22/9 tra  tt   4 250 | Xong sau ngày chốt: lúc chốt còn đang giải quyết
21 YT HN An   20/9@16:59 4/10 - - nhan tt   4 100 | Nhận đúng ngày chốt
22 YT HN An   21/9 5/10 -    -    nhan tt   4 100 | Nhận sau ngày chốt
23 YT HN An   8/9  22/9 -    -    moi  tt   4 100 | Mới đăng ký: chưa tiếp nhận
24 NV CC Dung 15/6 29/6 29/6 29/6 tra  tiep - 50 | Tồn kỳ trước; đúng hạn
25 NV CC Dung 17/6 1/7  -    -    dang tiep - 50 | Tồn kỳ trước; đang giải quyết, quá hạn
26 NV CC Dung 23/6 7/7  5/7  5/7  tra  tt   4 50 | Trước hạn
27 NV CC Dung 28/6 12/7 12/7 14/7 tra  tt   4 50 | Đúng hạn
28 NV LH Dung 30/6 14/7 13/7 13/7 tra  post - 0 | Trước hạn, không thu lệ phí
29 NV LH Chi  6/7  20/7 19/7 20/7 tra  tt   3 0 | Trước hạn
30 NV LH Chi  8/7  22/7 23/7 23/7 tra  tiep - 0 | Quá hạn một ngày
31 NV CC Dung 13/7 27/7 27/7 -    tra  tiep - 50 | Đúng hạn, không ghi ngày trả
32 NV CC Dung 22/7 5/8  4/8  4/8  tra  tt   4 50 | Trước hạn
33 NV CC Chi  26/7 9/8  10/8 10/8 rut  tt   4 0 | Rút sau ngày hẹn: đúng hạn theo quy ước
34 NV LH Chi  3/8  17/8 17/8 18/8 tra  tiep - 0 | Đúng hạn
35 NV LH Chi  9/8  23/8 -    -    thue tiep - 0 | Chờ nghĩa vụ tài chính, đã qua ngày hẹn
36 NV CC Dung 18/8 1/9  31/8 31/8 tra  tt   3 50 | Trước hạn
37 NV CC Dung 25/8 15/9 15/9 16/9 tra  tt   4 50 | Đúng hạn
38 NV CC Dung 7/9  21/9 -    -    dang tt   4 50 | Trong hạn lúc chốt, sau đó mới đến hẹn
39 NV CC Dung 10/9 24/9 -    -    khong tt  4 0 | Không được tiếp nhận
40 TL KS An   16/6 17/6 17/6 17/6 tra  tiep - 0 | Xong trước kỳ
41 TL KS An   24/6@09:15 25/6 25/6 25/6 tra tiep - 0 | Đúng hạn
42 TL KS An   2/7  5/7  5/7  5/7  tra  tiep - 0 | Đúng hạn
43 TL KH An   15/7 22/7 20/7 20/7 tra  tt   3 0 | Trước hạn
44 TL KH An   29/7 5/8  5/8  5/8  tra  tiep - 0 | Đúng hạn
45 TL DD Binh 20/7 20/8 27/8 27/8 tra  tiep - 75 | Quá hạn bảy ngày
46 TL DD Binh 16/8 16/9 -    -    dang tiep - 75 | Đang giải quyết, quá hạn
47 TL DD Binh 26/8 24/9 -    -    dang tiep - 75 | Đang giải quyết, trong hạn
48 TL KS An   30/8 31/8 31/8 31/8 tra  tt   4 0 | Đúng hạn
49 TL KS An   14/9 15/9 14/9 14/9 tra  tt   4 0 | Trước hạn
50 TA KS Chi  25/6 28/6 28/6 28/6 tra  tiep - 0 | Đúng hạn
51 TA KH Chi  16/7 23/7 26/7 26/7 tra  tiep - 0 | Quá hạn ba ngày
52 TA DD Chi  23/7 23/8 20/8 23/8 tra  post - 75 | Trước hạn
53 TA DD Chi  19/8 17/9 -    -    bosung tiep - 75 | Chờ bổ sung, đã qua ngày hẹn
54 TA DD Chi  30/8 30/9 -    -    bosung tiep - 75 | Chờ bổ sung, chưa đến hẹn
55 HB KS Dung 21/7 22/7 22/7 22/7 tra  tt   4 0 | Đúng hạn
56 HB KS Dung 27/7 28/7 27/7 27/7 tra  tt   4 0 | Trước hạn, xong trong ngày
57 HB KH Dung 24/8 31/8 -    30/8 tra  tiep - 0 | Không ghi ngày có kết quả: lấy ngày trả
58 HB KH Dung 26/8 6/9  6/9  6/9  tra  tiep - 0 | Đúng hạn
59 HB DD Dung 27/8 27/9 17/9 17/9 tralai tiep - 0 | Trả lại trước ngày hẹn
60 HB DD Dung 16/9 18/10 -   -    dung tiep - 75 | Dừng xử lý, trong hạn
60 HB DD Dung 16/9 18/10 -   -    dung tiep - 75 | Dòng chép hai lần: chỉ đếm một
61 HB KS Dung 17/9 20/9 20/9 20/9 tra  tt   4 0 | Đúng hạn vào ngày chốt
62 HB KS Dung 23/9 24/9 24/9 24/9 tra  tt   4 0 | Cả việc nằm sau ngày chốt
`;

function dayOf(written: string): number {
  return written === "-" ? 0 : serial(written.replace("@", " "));
}

function caseOf(line: string): SelfCase {
  const [facts, note] = line.split("|").map((part) => part.trim());
  const [number, unit, procedure, handler, received, due, finished, handedOver, status, channel, level, fee] = facts.split(/\s+/);
  const [field, name] = PROCEDURES[procedure];
  return {
    id: `000.00.19.H62-2106-00${number}`, field, procedure: name, unit: UNITS[unit as keyof typeof UNITS], handler: HANDLERS[handler],
    received: dayOf(received), due: dayOf(due), finished: dayOf(finished), handedOver: dayOf(handedOver),
    status: STATUSES[status], channel: CHANNELS[channel], level: LEVELS[level], fee: Number(fee) * 1000, note,
  };
}

/** Every row of the register in its order, the copied one twice. */
export const CASES: readonly SelfCase[] = LINES.trim().split("\n").map(caseOf);
