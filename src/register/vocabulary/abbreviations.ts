/**
 * Abbreviations in headers, folded, and what they stand for. Only whole words are replaced, and a header so read is still a
 * suggestion: "TT" is thủ tục here and trạng thái there, so it is left out.
 */
export const ABBREVIATIONS: Readonly<Record<string, string>> = {
  ng: "ngay", n: "ngay", tn: "tiep nhan", kq: "ket qua", hs: "ho so", tthc: "thu tuc hanh chinh", gq: "giai quyet", dv: "don vi", cq: "co quan",
  lv: "linh vuc", tg: "thoi gian", cb: "can bo", ht: "hinh thuc", md: "muc do", bp: "bo phan", xl: "xu ly", yc: "yeu cau", bs: "bo sung",
  tnhs: "tiep nhan ho so", tkq: "tra ket qua", htkq: "hen tra ket qua", kqgq: "ket qua giai quyet", ngt: "ngay thang", tgian: "thoi gian", dvi: "don vi",
};
