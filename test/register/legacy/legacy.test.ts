import fc from "fast-check";
import { decodeGrid, needsFonts } from "../../../src/register/legacy/decodeGrid";
import { encodingOfFont, unicodeText } from "../../../src/register/legacy/encodings";
import { encodingOfWords, markedWords } from "../../../src/register/legacy/evidence";
import { isSyllable } from "../../../src/register/legacy/syllable";
import { tcvn3Text } from "../../../src/register/legacy/tcvn3";
import { vniText } from "../../../src/register/legacy/vni";
import { toTcvn3, toVni, VIETNAMESE_LETTERS } from "./encode";

const NAMES = [
  "Sở Y tế", "Sở Kế hoạch và Đầu tư", "UBND xã Hoà Bình", "UBND phường Nguyễn Trãi", "Ủy ban nhân dân huyện Vĩnh Tường", "Chi cục Thuế khu vực Phúc Yên", "Đã trả kết quả",
  "Được tiếp nhận", "Trực tuyến một phần", "Yêu cầu bổ sung giấy tờ", "Đất đai", "Lĩnh vực hộ tịch", "Văn phòng Đăng ký đất đai", "Thị trấn Thổ Tang", "Xã Đạo Trù", "Xã Tân Lập", "Xã Tấn Lập",
  "Khuyến khích", "Giường bệnh", "Thuỷ lợi", "Quyền sử dụng đất", "Xuyên Mộc", "Bắc Kạn", "Đắk Lắk", "Khẩn cấp", "Nghĩa vụ", "Giấy phép lái xe",
];

describe("the tables", () => {
  it("hold every Vietnamese letter with every tone: a wrong letter is a lost name", () => {
    expect(VIETNAMESE_LETTERS.length).toBe(134);
    for (const letter of VIETNAMESE_LETTERS) {
      expect([letter, vniText(toVni(letter))]).toEqual([letter, letter]);
      const small = letter.toLowerCase();
      expect([small, tcvn3Text(toTcvn3(small))]).toEqual([small, small]);
      expect([letter.toUpperCase(), unicodeText(toTcvn3(small), "tcvn3Capitals")]).toEqual([letter.toUpperCase(), letter.toUpperCase()]);
    }
  });

  it("give no two letters the same signs, or one of two names would come back as the other", () => {
    const small = [...new Set(VIETNAMESE_LETTERS.map((letter) => letter.toLowerCase()))];
    expect(new Set(small.map(toTcvn3)).size).toBe(67);
    expect(new Set(VIETNAMESE_LETTERS.map(toVni)).size).toBe(134);
  });

  it.each(NAMES)("bring %s back whole", (name) => {
    expect(unicodeText(toVni(name), "vni")).toBe(name);
    expect(unicodeText(toVni(name.toUpperCase()), "vni")).toBe(name.toUpperCase());
    expect(unicodeText(toTcvn3(name.toLowerCase()), "tcvn3")).toBe(name.toLowerCase());
    expect(unicodeText(toTcvn3(name.toLowerCase()), "tcvn3Capitals")).toBe(name.toUpperCase());
  });

  it.each([
    ["Céng hoµ x· héi chñ nghÜa ViÖt Nam", "tcvn3", "Cộng hoà xã hội chủ nghĩa Việt Nam"], ["§éc lËp - Tù do - H¹nh phóc", "tcvn3", "Độc lập - Tự do - Hạnh phúc"],
    ["Së Y tÕ", "tcvn3", "Sở Y tế"], ["CÊP PHÐP", "tcvn3", "CẤP PHÉP"], ["Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam", "vni", "Cộng hòa xã hội chủ nghĩa Việt Nam"],
    ["Ñoäc laäp - Töï do - Haïnh phuùc", "vni", "Độc lập - Tự do - Hạnh phúc"], ["SÔÛ Y TEÁ", "vni", "SỞ Y TẾ"], ["Ngaøy tieáp nhaän", "vni", "Ngày tiếp nhận"], ["Soá hoà sô", "vni", "Số hồ sơ"], ["Maõ hoà sô", "vni", "Mã hồ sơ"], ["Hé", "tcvn3", "Hộ"],
    ["UBND ph\u00adêng", "tcvn3", "UBND phường"], ["hå s¬", "tcvn3", "hồ sơ"], ["ho\u03bc", "tcvn3", "hoà"],
  ] as const)("read %j as people wrote it", (text, encoding, expected) => {
    expect(unicodeText(text, encoding)).toBe(expected);
  });

  it("leave what people went on to write in Unicode, though all its letters are Latin-1", () => {
    for (const text of ["UBND xã Hòa Bình", "xã Tân Bình", "Phòng Tài chính", "Công chính"]) {
      for (const encoding of ["tcvn3", "vni"] as const) expect([encoding, unicodeText(text, encoding)]).toEqual([encoding, text]);
    }
  });

  it.each(["Sở Y tế", "UBND", "", "So\u031b\u0309 Y te\u0302\u0301", "10 °C"])("leave %j alone, which is none of theirs", (text) => {
    for (const encoding of ["tcvn3", "vni"] as const) expect(unicodeText(text, encoding)).toBe(text);
  });
});

it("tells an encoding by its font", () => {
  const fonts = [".VnTime", ".VnTimeH", ".VnArial", ".VnArialH", ".VnArial NarrowH", "VNI-Times", "VNI Times", "Times New Roman", "Vni", null, undefined, ""];
  expect(fonts.map(encodingOfFont)).toEqual(
    ["tcvn3", "tcvn3Capitals", "tcvn3", "tcvn3Capitals", "tcvn3Capitals", "vni", "vni", null, null, null, null, null],
  );
});

it.each(["nghiệp", "quyết", "khuỷu", "gì", "giếng", "gìn", "yêu", "uỷ", "đắk", "kạn", "ngoằn", "thuở", "xoong", "ươm", "ạ"])("knows %s for a syllable", (word) => {
  expect(isSyllable(word)).toBe(true);
});

it.each(["école", "thât", "cắp̀", "cé", "ngế", "ghà", "tõt", "fé", "bébé", "tõế", "ăi", "ậ", "sõng̃", "streng"])("knows %s for none", (word) => {
  expect(isSyllable(word)).toBe(false);
});

describe("the evidence of words", () => {
  const written = fc.shuffledSubarray(NAMES, { minLength: 2, maxLength: 8 });

  it("finds TCVN3 and VNI in a few names, whichever they are", () => {
    fc.assert(fc.property(written, (names) => {
      expect(encodingOfWords(markedWords(names.map((name) => toTcvn3(name.toLowerCase()))))).not.toBe("vni");
      expect(encodingOfWords(markedWords(names.map(toVni)))).not.toBe("tcvn3");
    }));
    expect(encodingOfWords(markedWords(NAMES.slice(0, 4).map((name) => toTcvn3(name.toLowerCase()))))).toBe("tcvn3");
    expect(encodingOfWords(markedWords(NAMES.slice(0, 4).map(toVni)))).toBe("vni");
  });

  it("never fires on Unicode Vietnamese, composed or not, also when all its letters are Latin-1: names would be garbled", () => {
    const latin = ["Công", "Hà", "hòa", "tài", "xã", "Tân", "là", "Bình", "hè", "nhé", "thêm", "trí", "bò", "kê", "đá", "phí", "lý", "MỸ", "HÀ TÂN", "tôn", "trình", "Quê", "sông", "CÔNG", "Thành"];
    fc.assert(fc.property(fc.array(fc.constantFrom(...NAMES, ...latin), { minLength: 1, maxLength: 12 }), fc.constantFrom("NFC", "NFD"), (texts, form) => {
      expect(encodingOfWords(markedWords(texts.map((text) => text.normalize(form))))).toBeNull();
      const rows = texts.map((text) => [text.normalize(form)]);
      expect(decodeGrid({ sheet: "S", top: 1, left: 1, rows }).grid.rows).toEqual(rows);
    }), { numRuns: 500 });
  });

  it("never fires on French, English, German, Spanish or Portuguese", () => {
    const words = ("école élève été être août où là voilà déjà français façon garçon leçon hôtel hôpital forêt tête fête même très après près père mère frère bébé café thé clé pré né fée "
      + "qualité société général développement Agence Française Noël maïs naïve Thaï Caraïbes sûr mûr goût coût dû crû île naître maître pâte côte rôle tôt tôle vôtre nôtre s’il «école» « » "
      + "résumé naïve façade coöperate Microsoft® ©2021 5°C ½ Zoë für Tür schön größe Mädchen Äpfel Österreich über señor niño año mañana São João ação coração informações você três avô").split(" ");
    fc.assert(fc.property(fc.shuffledSubarray(words, { minLength: 1, maxLength: 14 }), (some) => {
      expect(encodingOfWords(markedWords([some.join(" ")]))).toBeNull();
    }), { numRuns: 3000 });
  });
});

describe("a grid", () => {
  const tcvn3 = (text: string): string => toTcvn3(text.toLowerCase());
  const grid = (rows: unknown[][], fonts?: (string | null)[]) => decodeGrid({ sheet: "S", top: 3, left: 2, rows, fonts });

  it("gets its legacy columns decoded and named, numbers and the rest untouched", () => {
    const rows = [[tcvn3("mã hồ sơ"), tcvn3("đơn vị"), "x"], ["A1", tcvn3("sở y tế"), 44400], ["A2", tcvn3("xã hoà bình"), ""]];
    const before = JSON.stringify(rows);
    const decoded = grid(rows);
    expect(decoded.grid.rows).toEqual([["mã hồ sơ", "đơn vị", "x"], ["A1", "sở y tế", 44400], ["A2", "xã hoà bình", ""]]);
    expect(decoded.legacy).toEqual([{ column: 2, encoding: "tcvn3" }, { column: 3, encoding: "tcvn3" }]);
    expect(JSON.stringify(rows)).toBe(before);
  });

  it("takes the font's word for a column of one short text, and capitals from it", () => {
    expect(grid([[tcvn3("sở")]]).legacy).toEqual([]);
    expect(grid([[tcvn3("sở")]], [".VnTime"]).grid.rows).toEqual([["sở"]]);
    expect(grid([[tcvn3("sở y tế")], [tcvn3("xã hoà bình")]], [".VnTimeH"]).grid.rows).toEqual([["SỞ Y TẾ"], ["XÃ HOÀ BÌNH"]]);
  });

  it("is left alone where Unicode text stands in an old font, as after a conversion", () => {
    const rows = [["Sở Y tế"], ["Công"], ["UBND xã"]];
    expect(grid(rows, [".VnTime"])).toEqual({ grid: expect.objectContaining({ rows }), legacy: [] });
  });

  it("keeps the Unicode texts of a column that people went on with in Unicode", () => {
    expect(grid([[tcvn3("sở y tế")], [tcvn3("xã hoà bình")], ["Sở Tư pháp"]]).grid.rows).toEqual([["sở y tế"], ["xã hoà bình"], ["Sở Tư pháp"]]);
  });

  it("asks for fonts only when some word is odd", () => {
    expect([needsFonts([[tcvn3("sở y tế")]]), needsFonts([["Sở Y tế", "Công", "xã", 1, null]]), needsFonts([[]])]).toEqual([true, false, false]);
  });
});
