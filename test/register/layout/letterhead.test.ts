import fc from "fast-check";
import type { CellValue } from "../../../src/register/model/grid";
import { findLayout } from "../../../src/register/layout/findLayout";
import { registerLetterhead } from "../../../src/register/layout/registerLetterhead";
import { sheetLetterhead } from "../../../src/register/layout/sheetLetterhead";
import type { SheetLayout, SheetLetterhead } from "../../../src/register/model/layout";
import { describeReading } from "../described";
import { readGrids } from "../readGrids";

const HEADER = ["STT", "Mã hồ sơ", "Đơn vị giải quyết", "Ngày tiếp nhận", "Ngày hẹn trả", "Ngày có kết quả"];
const CASES = [[1, "HS-001", "Sở Y tế", 44368, 44378, 44377], [2, "HS-002", "Sở Xây dựng", 44370, 44380, 44381], [3, "HS-003", "Sở Y tế", 44372, 44390, ""]];
const MOTTO = ["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc"];

type Rows = CellValue[][];

function layoutOf(titles: Rows, sheet = "Sổ"): SheetLayout {
  const layout = findLayout({ sheet, top: 1, left: 1, rows: [...titles, HEADER, ...CASES] });
  if (layout === null) throw new Error("no register");
  expect(layout.headerRows).toEqual([titles.length + 1]);
  return layout;
}

/** "superior > agency @ place" as the title rows say. */
function saidBy(titles: Rows): string {
  const letterhead = sheetLetterhead(layoutOf(titles).titles);
  return letterhead ? `${letterhead.superior} > ${letterhead.agency} @ ${letterhead.place}` : "";
}

const ABOVE = "UBND TỈNH VĨNH PHÚC";
const CENTRE = "TRUNG TÂM PHỤC VỤ HÀNH CHÍNH CÔNG";

describe("the letterhead that a register's title rows say", () => {
  const told: Record<string, [Rows, string]> = {
    "two lines, the motto beside": [[[ABOVE, "", "", MOTTO[0]], [CENTRE, "", "", MOTTO[1]]], `${ABOVE} > ${CENTRE} @ Vĩnh Phúc`],
    "three lines": [[[ABOVE], ["VĂN PHÒNG UBND TỈNH"], [CENTRE], ["SỔ THEO DÕI HỒ SƠ"]], `${ABOVE} | VĂN PHÒNG UBND TỈNH > ${CENTRE} @ Vĩnh Phúc`],
    "one line of a commune": [[["UBND XÃ TAM DƯƠNG"], ["SỔ THEO DÕI HỒ SƠ NĂM 2025"]], " > UBND XÃ TAM DƯƠNG @ "],
    "a commune's centre": [[["UBND XÃ TAM DƯƠNG"], ["TRUNG TÂM PHỤC VỤ HÀNH CHÍNH CÔNG XÃ"]], "UBND XÃ TAM DƯƠNG > TRUNG TÂM PHỤC VỤ HÀNH CHÍNH CÔNG XÃ @ "],
    "one cell of two lines": [[["UBND TỈNH PHÚ THỌ\nSỞ Y TẾ", "", `${MOTTO[0]}\n${MOTTO[1]}`]], "UBND TỈNH PHÚ THỌ > SỞ Y TẾ @ Phú Thọ"],
    "one cell, the motto pushed to the right with blanks": [[[`${ABOVE}              ${MOTTO[0]}`], [`${CENTRE}        ${MOTTO[1]}`]], `${ABOVE} > ${CENTRE} @ Vĩnh Phúc`],
    "a committee over two rows": [[["ỦY BAN NHÂN DÂN"], ["XÃ TÂN LẬP"]], " > ỦY BAN NHÂN DÂN XÃ TÂN LẬP @ "],
    "a committee over two lines of a cell": [[["UỶ BAN NHÂN DÂN\nPHƯỜNG VIỆT TRÌ"], ["BỘ PHẬN TIẾP NHẬN VÀ TRẢ KẾT QUẢ"]], "UỶ BAN NHÂN DÂN PHƯỜNG VIỆT TRÌ > BỘ PHẬN TIẾP NHẬN VÀ TRẢ KẾT QUẢ @ "],
    "a centre over two rows": [[[ABOVE], ["TRUNG TÂM PHỤC VỤ"], ["HÀNH CHÍNH CÔNG"]], `${ABOVE} > ${CENTRE} @ Vĩnh Phúc`],
    "a centre and its place over two rows": [[["UBND TỈNH LAI CHÂU"], [CENTRE], ["TỈNH LAI CHÂU"]], `UBND TỈNH LAI CHÂU > ${CENTRE} TỈNH LAI CHÂU @ Lai Châu`],
    "a department over two rows": [[["UBND TỈNH CAO BẰNG"], ["SỞ NÔNG NGHIỆP"], ["VÀ MÔI TRƯỜNG"]], "UBND TỈNH CAO BẰNG > SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG @ Cao Bằng"],
    "an office over two rows": [[["VĂN PHÒNG"], ["UBND TỈNH VĨNH PHÚC"], [CENTRE]], `VĂN PHÒNG UBND TỈNH VĨNH PHÚC > ${CENTRE} @ Vĩnh Phúc`],
    "a form's number first, a paper's number and a line below": [[["Mẫu số 02"], [ABOVE, MOTTO[0]], [CENTRE, MOTTO[1]], ["──────", "──────"], ["Số:      /BC-TTPVHCC"]], `${ABOVE} > ${CENTRE} @ Vĩnh Phúc`],
    "the motto above all": [[["", "", MOTTO[0]], ["", "", MOTTO[1]], [ABOVE], [CENTRE]], `${ABOVE} > ${CENTRE} @ Vĩnh Phúc`],
    "the title beside": [[["UBND XÃ A LƯỚI", "", "SỔ THEO DÕI HỒ SƠ"], ["BỘ PHẬN MỘT CỬA", "", "Tháng 7 năm 2025"]], "UBND XÃ A LƯỚI > BỘ PHẬN MỘT CỬA @ "],
    "blank rows between": [[[ABOVE], [], [CENTRE], [], ["DANH SÁCH HỒ SƠ"]], `${ABOVE} > ${CENTRE} @ Vĩnh Phúc`],
    "a period behind the name": [[["UBND XÃ TÂN LẬP - Tháng 7/2025"]], " > UBND XÃ TÂN LẬP @ "],
    "a ministry above": [[["BỘ CÔNG AN"], ["CÔNG AN TỈNH PHÚ THỌ"]], "BỘ CÔNG AN > CÔNG AN TỈNH PHÚ THỌ @ Phú Thọ"],
    "a centrally run city": [[["UBND THÀNH PHỐ HÀ NỘI"], ["SỞ TƯ PHÁP"]], "UBND THÀNH PHỐ HÀ NỘI > SỞ TƯ PHÁP @ Hà Nội"],
    "a city that bears a person's name": [[["UBND TP. HỒ CHÍ MINH"], ["SỞ Y TẾ"]], "UBND TP. HỒ CHÍ MINH > SỞ Y TẾ @ Thành phố Hồ Chí Minh"],
    "small letters": [[["Văn phòng UBND tỉnh Vĩnh Phúc"], ["Trung tâm Phục vụ hành chính công"]], "Văn phòng UBND tỉnh Vĩnh Phúc > Trung tâm Phục vụ hành chính công @ Vĩnh Phúc"],
    "no marks": [[["UBND TINH VINH PHUC"], ["TRUNG TAM PHUC VU HANH CHINH CONG"], ["SO THEO DOI HO SO"]], "UBND TINH VINH PHUC > TRUNG TAM PHUC VU HANH CHINH CONG @ "],
    "a date line's place before the province": [[[ABOVE, "", MOTTO[0]], [CENTRE, "", "Vĩnh Yên, ngày 20 tháng 9 năm 2021"]], `${ABOVE} > ${CENTRE} @ Vĩnh Yên`],
    "only a date line": [[["", "", "Xã Tân Lập, ngày … tháng … năm 2021"], ["SỔ THEO DÕI HỒ SƠ"]], " >  @ Xã Tân Lập"],
    "a date line in capitals": [[["VĨNH PHÚC, NGÀY 20 THÁNG 9 NĂM 2021"]], " >  @ Vĩnh Phúc"],
    "labels": [[["Cơ quan chủ quản: UBND huyện Sông Lô"], ["Đơn vị báo cáo:", "UBND xã Yên Sơn"]], "UBND huyện Sông Lô > UBND xã Yên Sơn @ "],
  };
  it.each(Object.entries(told))("reads %s, or the user types it again for every report", (_, [titles, said]) => {
    expect(saidBy(titles)).toBe(said);
  });

  const silent: Record<string, Rows> = {
    "a title": [["SỔ THEO DÕI HỒ SƠ"], ["(Từ ngày 21/6/2021 đến ngày 20/9/2021)"]],
    "a title without marks": [["SO THEO DOI HO SO NAM 2021"]],
    "a report's title": [["BÁO CÁO"], ["TÌNH HÌNH, KẾT QUẢ GIẢI QUYẾT THỦ TỤC HÀNH CHÍNH"]],
    "a title that names a department": [["SỞ Y TẾ - SỔ THEO DÕI HỒ SƠ"]],
    "a department below the title, whose cases these are": [["SỔ THEO DÕI HỒ SƠ"], ["SỞ Y TẾ"]],
    "the motto alone": [[MOTTO[0]], [MOTTO[1]]],
    "the motto over more lines": [["CỘNG HÒA"], ["XÃ HỘI CHỦ NGHĨA VIỆT NAM"]],
    "a form's number": [["Mẫu số 06"], ["Phụ lục I"], ["(Ban hành kèm theo Thông tư số 01/2018/TT-VPCP)"]],
    "a paper's number": [["Số: 12/BC-UBND"]],
    "an address and a telephone": [["Địa chỉ: số 5 đường Nguyễn Trãi, thành phố Vĩnh Yên"], ["Điện thoại: 0211 123 456"]],
    "a committee of no place": [["UBND"], ["SỔ THEO DÕI"]],
    "a bare place": [["XÃ TÂN LẬP"], ["SỔ THEO DÕI HỒ SƠ"]],
    "bodies in no order of a letterhead": [["SỞ Y TẾ"], [ABOVE]],
    "a list of bodies": [["Sở Y tế"], ["Sở Tư pháp"], ["Sở Xây dựng"], ["Sở Nội vụ"]],
    "whom it goes to": [["Kính gửi: Văn phòng UBND tỉnh Vĩnh Phúc"]],
    "a unit of measure": [["Đơn vị tính: hồ sơ"]],
    "a label for many": [["Đơn vị báo cáo: Tất cả"]],
    "words that begin like a body": [["TRƯỜNG HỢP QUÁ HẠN"], ["ĐỐI TƯỢNG ƯU TIÊN"]],
    "a heading of something else": [["THUẾ SUẤT THUẾ GIÁ TRỊ GIA TĂNG"]],
    "numbers": [[2021, "TRUNG TÂM"]],
    "a day of the week": [["Thứ Hai, ngày 20 tháng 9 năm 2021"]],
    "a day of the week in capitals": [["CHỦ NHẬT, NGÀY 19 THÁNG 9"]],
    "a date line to fill in": [["………………, ngày …… tháng …… năm ………"]],
    "until when": [["Tính đến hết quý III, ngày 20 tháng 9 năm 2021"]],
    "a decision of a day": [["Quyết định số 12, ngày 3 tháng 4 năm 2021"]],
    "a title before a date": [["BÁO CÁO, NGÀY 20 THÁNG 9"]],
    "a body before a date": [["UBND XÃ TÂN LẬP, ngày 20 tháng 9"]],
    "two places of signing": [["Vĩnh Yên, ngày 1 tháng 9"], ["Phúc Yên, ngày 2 tháng 9"]],
    "nothing": [],
  };
  it.each(Object.entries(silent))("takes no agency and no place from %s: a wrong name in an official head is worse than dots", (_, titles) => {
    expect(saidBy(titles)).toBe("");
  });

  it("takes no place from a body below the province, which signs in a place of its own", () => {
    for (const agency of ["UBND HUYỆN LẬP THẠCH", "UBND THÀNH PHỐ VĨNH YÊN", "UBND PHƯỜNG TÍCH SƠN", "CHI NHÁNH VĂN PHÒNG ĐĂNG KÝ ĐẤT ĐAI KHU VỰC 2"]) {
      expect(saidBy([[ABOVE], [agency]])).toBe(`${ABOVE} > ${agency} @ `);
    }
  });

  it("never takes a word or a case from the register itself, whatever stands above it", () => {
    const cell = fc.oneof(
      fc.constantFrom(ABOVE, CENTRE, "SỞ Y TẾ", "ỦY BAN NHÂN DÂN", "XÃ TÂN LẬP", MOTTO[0], "SỔ THEO DÕI", "Vĩnh Yên, ngày 1 tháng 9", ""), fc.string({ unit: "grapheme", maxLength: 30 }));
    fc.assert(fc.property(fc.array(fc.array(cell, { maxLength: 4 }), { maxLength: 6 }), (titles) => {
      const rows = [...titles, HEADER, ...CASES];
      const reading = readGrids([{ sheet: "Sổ", top: 1, left: 1, rows }]);
      const plain = readGrids([{ sheet: "Sổ", top: 1, left: 1, rows: [...titles.map(() => []), HEADER, ...CASES] }]);
      if (!reading || !plain) throw new Error("no register");
      fc.pre(reading.layouts[0].headerRows.length === 1);
      expect(describeReading(reading).cases).toEqual(describeReading(plain).cases);
      const { superior, agency } = sheetLetterhead(reading.layouts[0].titles) ?? { superior: "", agency: "" };
      const above = titles.flat().join(" ").normalize("NFC").replace(/\s+/g, " ");
      for (const word of `${superior} ${agency}`.split(/[\s|]+/)) expect(above).toContain(word);
    }), { numRuns: 300 });
  });

});

describe("the letterhead of several sheets", () => {
  const sheet = (name: string, head?: SheetLetterhead): SheetLayout => (
    layoutOf(head ? [[head.superior], [head.agency], ["", head.place === "" ? "" : `${head.place}, ngày 1 tháng 9`]] : [], name)
  );
  const said = (...sheets: SheetLayout[]): string => {
    const found = registerLetterhead(sheets);
    return found ? `${found.sheet}: ${found.superior} > ${found.agency} @ ${found.place}` : "";
  };

  it("is what those that have one agree on; a sheet without says nothing against it", () => {
    const own = { superior: ABOVE, agency: CENTRE, place: "Vĩnh Phúc" };
    expect(said(sheet("T7"), sheet("T8", own), sheet("T9", { superior: "", agency: "Trung tâm phục vụ hành chính công", place: "" }))).toBe(`T8: ${ABOVE} > ${CENTRE} @ Vĩnh Phúc`);
  });

  it("is none where bodies differ, also by a mark only: neither stands for both", () => {
    const of = (agency: string): SheetLetterhead => ({ superior: "", agency, place: "" });
    expect(said(sheet("A", of("UBND XÃ TÂN LẬP")), sheet("B", of("UBND XÃ TẤN LẬP")))).toBe("");
    expect(said(sheet("A", { ...of(CENTRE), superior: "UBND XÃ A" }), sheet("B", { ...of(CENTRE), superior: "UBND XÃ B" }))).toBe("");
  });

  it("has no place where two are said", () => {
    const at = (place: string): SheetLetterhead => ({ superior: "", agency: CENTRE, place });
    expect(said(sheet("A", at("Vĩnh Yên")), sheet("B", at("Phúc Yên")))).toBe(`A:  > ${CENTRE} @ `);
  });

  it("is none where no sheet says anything", () => {
    expect(registerLetterhead([])).toBeNull();
    expect(said(sheet("A"))).toBe("");
  });
});
