import { issuerOf } from "../../../src/report/frame/issuer";
import { agencyLines } from "../../../src/report/frame/letterhead";
import { wordingOf } from "../../../src/report/words/wording";
import { defaultSettings } from "../../../src/report/request/settings";
import type { LetterheadFacts } from "../../../src/report/request/request";
import type { Reading } from "../../../src/register/model/reading";
import { casesOf, readingOf } from "../readings";
import { provinceRegister } from "../../samples/provinceRegister";

const plain = readingOf(casesOf(provinceRegister()).slice(0, 20));
const titled: Reading = { ...plain, layouts: plain.layouts.map((layout) => ({ ...layout, titles: [["UBND TỈNH VĨNH PHÚC"], ["SỞ Y TẾ"]] })) };
const issuer = (facts: Partial<LetterheadFacts>, reading = titled) => issuerOf(reading, { ...defaultSettings, ...facts });
const lines = (facts: Partial<LetterheadFacts>, reading = titled) => agencyLines({ reading, settings: { ...defaultSettings, ...facts }, words: wordingOf("vi") });
const DOTS = "……………………………………";

describe("who issues a report", () => {
  it("is what the register's title says while the user says nothing", () => {
    expect(issuer({})).toEqual({ superior: ["UBND TỈNH VĨNH PHÚC"], agency: ["SỞ Y TẾ"], place: "Vĩnh Phúc" });
  });

  it("is what the user says, part by part; the same agency in other letters is the register's own", () => {
    expect(issuer({ place: "Vĩnh Yên" })).toEqual({ superior: ["UBND TỈNH VĨNH PHÚC"], agency: ["SỞ Y TẾ"], place: "Vĩnh Yên" });
    expect(issuer({ agency: "Sở Y tế" })).toEqual({ superior: ["UBND TỈNH VĨNH PHÚC"], agency: ["Sở Y tế"], place: "Vĩnh Phúc" });
    expect(issuer({ superior: "VĂN PHÒNG UBND TỈNH" }).superior).toEqual(["VĂN PHÒNG UBND TỈNH"]);
  });

  it("takes no superior body and no place of the register for another agency: they would be another's", () => {
    expect(issuer({ agency: "UBND xã Tân Lập" })).toEqual({ superior: [], agency: ["UBND xã Tân Lập"], place: "" });
    expect(issuer({ agency: "UBND TỈNH A | SỞ Y TẾ" })).toEqual({ superior: [], agency: ["UBND TỈNH A", "SỞ Y TẾ"], place: "" });
  });

  it("leaves dots to be filled in by hand for what nobody says", () => {
    expect(lines({}, plain)).toEqual([DOTS, DOTS]);
    expect(lines({ superior: "UBND TỈNH A" }, plain)).toEqual(["UBND TỈNH A", DOTS]);
    expect(lines({ agency: "SỞ A" }, plain)).toEqual(["SỞ A"]);
    expect(lines({ agency: " \n| " }, plain)).toEqual([DOTS, DOTS]);
  });

  it("has at most three lines, the body that issues among them", () => {
    expect(lines({ superior: "A | B | C", agency: "D" })).toEqual(["B", "C", "D"]);
  });
});
