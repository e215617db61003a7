import fc from "fast-check";
import { LEVELS, levelOfText, levelOfUnit } from "../../src/register/vocabulary/levels";

describe("levelOfUnit", () => {
  it.each([
    "UBND thành phố Hải Phòng", "Ủy ban nhân dân Thành phố Hà Nội", "UBND TP. Hồ Chí Minh", "UBND TP.HCM", "TP Đà Nẵng", "Tp.Cần Thơ",
    "THÀNH PHỐ HUẾ", "Trung tâm PVHCC thành phố Hải Phòng", "  UBND  thành phố Hà  Nội", "UBND tỉnh Thừa Thiên Huế", "UBND tỉnh Hải Dương",
    "UBND thành phố Hải Phòng (cũ)", "UBND TPHCM", "Phòng Công chứng số 1 thành phố Hà Nội", "Phòng Kế hoạch và Quản lý đào tạo", "Sở Y tế",
  ])("takes %s for a body of the province, or a centrally run city stands among the districts", (name) => {
    for (const form of [name, name.normalize("NFD"), name.toUpperCase(), name.replace(/ /g, "\u00a0")]) expect([form, levelOfUnit(form)]).toEqual([form, "province"]);
  });

  it.each([
    "UBND thành phố Vĩnh Yên", "TP. Phúc Yên", "UBND thành phố Hải Dương", "UBND thành phố Thủ Đức", "UBND TP. Thủ Đức, TP. Hồ Chí Minh", "Thành phố Hà Giang",
    "UBND quận Lê Chân, thành phố Hải Phòng", "Quận 1 - TP.HCM", "UBND thị xã Sơn Tây", "UBND huyện Tam Đảo", "Phòng Tư pháp huyện Tam Đảo",
    "Phòng Tư pháp quận Lê Chân, TP. Hải Phòng", "Phòng Nội vụ thành phố Vĩnh Yên", "UBND thành phố Huếch Ninh",
  ])("leaves %s among the districts, or their cases go missing there", (name) => {
    expect([name, levelOfUnit(name)]).toEqual([name, "district"]);
  });

  it.each(["UBND phường Bến Nghé, TP. Hồ Chí Minh", "UBND xã Tân Lập", "Đặc khu Cát Hải, thành phố Hải Phòng", "Phường Thuận Hóa - TP Huế"])(
    "takes %s for a commune, whatever city it lies in", (name) => {
      expect([name, levelOfUnit(name)]).toEqual([name, "commune"]);
    });

  it.each(["", "   ", "\u00a0"])("says nothing of the blank name %j", (name) => {
    expect(levelOfUnit(name)).toBeNull();
  });

  it("gives any text, however odd, one of the levels", () => {
    fc.assert(fc.property(fc.string({ unit: "grapheme" }), (name) => {
      expect([null, ...LEVELS]).toContain(levelOfUnit(name));
    }));
    expect(levelOfUnit(`UBND ${"TP. ".repeat(5000)}Hà Nội`)).not.toBeNull();
  });
});

it.each([["Cấp xã", "commune"], ["Thành phố trực thuộc Trung ương", "province"], ["cấp HUYỆN", "district"], ["Thành phố", null], ["", null]])(
  "reads the level text %j as %s", (text, level) => {
    expect(levelOfText(text)).toBe(level);
  });
