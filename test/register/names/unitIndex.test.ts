import { UnitIndex, unitKey } from "../../../src/register/names/unitIndex";

const index = new UnitIndex(["", "Xã Tân Lập", "Sở Kế hoạch và Đầu tư", "Thành phố Vĩnh Yên", "SYT", "xa Minh Quang"]);

describe("units under other forms of their names", () => {
  it.each([
    ["UBND xã Tân Lập", "Xã Tân Lập"], ["XÃ  TÂN LẬP", "Xã Tân Lập"], ["xa tan lap", "Xã Tân Lập"], ["Tân Lập", "Xã Tân Lập"], ["X. Tân Lập", "Xã Tân Lập"],
    ["Trung tâm PVHCC xã Tân Lập", "Xã Tân Lập"], ["SKHĐT", "Sở Kế hoạch và Đầu tư"], ["TP. Vĩnh Yên", "Thành phố Vĩnh Yên"], ["Sở Y tế", "SYT"], ["Xã Minh Quang", "xa Minh Quang"],
  ])("%s is %s, or its cases and its table would be added together", (name, known) => expect(index.find(name)).toBe(known));

  it.each(["Xã Tấn Lập", "Phường Tân Lập", "Xã Hòa Bình", ""])("%s is another unit, which must not be lost in a like one", (name) => expect(index.find(name)).toBeNull());

  it("are two where a place's name alone fits two places", () => expect(new UnitIndex(["Xã Tân Lập", "Phường Tân Lập"]).find("Tân Lập")).toBeNull());

  it("keep marks where they tell places apart and not where tones are put otherwise", () => {
    expect(unitKey("Xã Hoà Bình")).toBe(unitKey("UBND xã Hòa Bình"));
    expect(unitKey("Xã Tân Lập")).not.toBe(unitKey("Xã Tấn Lập"));
  });
});
