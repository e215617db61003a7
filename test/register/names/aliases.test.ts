import fc from "fast-check";
import { NO_CORRECTIONS, type UnitAlias } from "../../../src/register/model/corrections";
import { aliasedCode, aliasNames } from "../../../src/register/names/aliasMap";
import { DEPARTMENTS_MERGED, PROVINCES_MERGED } from "../../../src/register/names/successors";
import { suggestAliases } from "../../../src/register/names/suggestAliases";
import { dayOf } from "../../../src/calendar/day";
import { readGrids } from "../readGrids";

const NO_SPAN = { first: 0, last: 0 };
const offered = (names: Record<string, number>, span = NO_SPAN): string[] =>
  suggestAliases(Object.entries(names).map(([name, count]) => ({ name, count })), span).map(({ from, to, why, since }) => `${from} → ${to} (${why}${since ? ` ${since}` : ""})`);
const nameOn = (names: string[], aliases: UnitAlias[], name: string, day: number): string => {
  const aliased = aliasNames(names, aliases);
  return aliased === null ? name : aliased.names[aliasedCode(aliased, names.indexOf(name), day)];
};

describe("what is offered", () => {
  it.each(["SKHĐT", "Sở KH&ĐT", "Sở KHĐT", "Sở KH và ĐT"])("offers %s as a short form of the department, or one unit is printed twice", (short) => {
    expect(offered({ [short]: 3, "Sở Kế hoạch và Đầu tư": 9, "Sở Y tế": 9 })).toEqual([`${short} → Sở Kế hoạch và Đầu tư (abbreviation)`]);
  });

  it.each([
    ["Xã Tân Lập", "UBND xã Tân Lập"], ["Tân Lập xã", "UBND xã Tân Lập"], ["Trung tâm PVHCC xã Tân Lập", "UBND xã Tân Lập"],
    ["TP. Vĩnh Yên", "Thành phố Vĩnh Yên"], ["TT. Tam Sơn", "UBND thị trấn Tam Sơn"], ["Uỷ ban nhân dân xã Tân Lập", "UBND xã Tân Lập"],
  ])("offers %s as %s", (from, to) => {
    expect(offered({ [from]: 1, [to]: 9 })).toEqual([`${from} → ${to} (abbreviation)`]);
  });

  it("only asks about names that differ in a mark, for they may be two places", () => {
    expect(offered({ "Xã Tấn Lập": 2, "Xã Tân Lập": 9 })).toEqual(["Xã Tấn Lập → Xã Tân Lập (spelling)"]);
  });

  it("asks about a slip of one letter in a long name when it is rare, and never about numbers", () => {
    expect(offered({ "Sở Tài nguyên và Môi trườn": 1, "Sở Tài nguyên và Môi trường": 50 })).toEqual(["Sở Tài nguyên và Môi trườn → Sở Tài nguyên và Môi trường (spelling)"]);
    expect(offered({ "Phường Đông Kinh số 1": 1, "Phường Đông Kinh số 2": 50, "Xã Tân An": 1, "Xã Tân Ấp": 50 })).toEqual([]);
  });

  it("offers a short form to nobody when two names make it", () => {
    expect(offered({ SNV: 1, "Sở Nội vụ": 5, "Sở Nông vụ": 5 })).toEqual([]);
  });

  it("offers the successor from its day when cases come after it, and never in a register of the years before", () => {
    const day = `successor ${DEPARTMENTS_MERGED}`;
    const after = { first: DEPARTMENTS_MERGED + 1, last: DEPARTMENTS_MERGED + 9 };
    expect(offered({ "Sở Giao thông vận tải": 5, "Sở Xây dựng": 9 }, after)).toEqual([`Sở Giao thông vận tải → Sở Xây dựng (${day})`]);
    expect(offered({ "Sở GTVT": 5 }, { first: DEPARTMENTS_MERGED - 9, last: DEPARTMENTS_MERGED + 9 })).toEqual([`Sở GTVT → Sở Xây dựng (${day})`]);
    expect(offered({ "Sở Giao thông vận tải": 5, "Sở Xây dựng": 9 }, { first: 44200, last: 44500 })).toEqual([]);
  });

  it("asks once about a department and its short form: who says that they are one has said who succeeds both", () => {
    const both = { "Sở KHĐT": 3, "Sở Kế hoạch và Đầu tư": 9, "Sở Tài chính": 20 };
    const across = { first: DEPARTMENTS_MERGED - 9, last: DEPARTMENTS_MERGED + 9 };
    expect(offered(both, across)).toEqual([
      "Sở KHĐT → Sở Kế hoạch và Đầu tư (abbreviation)", `Sở Kế hoạch và Đầu tư → Sở Tài chính (successor ${DEPARTMENTS_MERGED})`,
    ]);
    expect(offered({ "Sở KHĐT": 3, "SKHĐT": 9, "Sở Tài chính": 20 }, across)).toHaveLength(2);
    expect(offered({ "STC": 3, "Sở Kế hoạch và Đầu tư": 9, "Sở Tài chính": 20 }, across)).toEqual([
      "STC → Sở Tài chính (abbreviation)", `Sở Kế hoạch và Đầu tư → Sở Tài chính (successor ${DEPARTMENTS_MERGED})`,
    ]);
  });

  it("leads every case to the successor by the two answers, as three would", () => {
    const names = ["", "Sở KHĐT", "Sở Kế hoạch và Đầu tư", "Sở Tài chính"];
    const across = { first: DEPARTMENTS_MERGED - 9, last: DEPARTMENTS_MERGED + 9 };
    const answers = suggestAliases(names.slice(1).map((name, at) => ({ name, count: at + 1 })), across);
    expect(nameOn(names, answers, "Sở KHĐT", DEPARTMENTS_MERGED)).toBe("Sở Tài chính");
    expect(nameOn(names, answers, "Sở KHĐT", DEPARTMENTS_MERGED - 1)).toBe("Sở Kế hoạch và Đầu tư");
  });

  it("dates the mergers of 2025 as they were", () => {
    expect([DEPARTMENTS_MERGED, PROVINCES_MERGED]).toEqual([dayOf(2025, 3, 1), dayOf(2025, 7, 1)]);
  });
});

describe("what is applied", () => {
  const chain = [{ from: "SKHĐT", to: "Sở Kế hoạch và Đầu tư", since: 0 }, { from: "Sở Kế hoạch và Đầu tư", to: "Sở Tài chính", since: 45717 }];

  it("follows a chain, each link from its day", () => {
    const names = ["", "SKHĐT", "Sở Kế hoạch và Đầu tư"];
    expect([45716, 45717].map((day) => nameOn(names, chain, "SKHĐT", day))).toEqual(["Sở Kế hoạch và Đầu tư", "Sở Tài chính"]);
  });

  it("leaves names alone that lead in a circle, instead of hanging or choosing one", () => {
    const circle = [{ from: "A", to: "B", since: 0 }, { from: "B", to: "A", since: 0 }, { from: "C", to: "A", since: 0 }];
    expect(["A", "B", "C"].map((name) => nameOn(["", "A", "B", "C"], circle, name, 44400))).toEqual(["A", "B", "C"]);
  });

  it("never changes which cases there are, nor depends on the order of rows or aliases", () => {
    const name = fc.constantFrom("A", "B", "C", "D", "");
    const alias = fc.record({ from: name, to: fc.constantFrom("A", "B", "C", "E"), since: fc.constantFrom(0, 44400, 44405) });
    const row = fc.tuple(name, fc.constantFrom(44399, 44400, 44405, ""));
    fc.assert(fc.property(fc.array(row, { minLength: 1, maxLength: 15 }), fc.uniqueArray(alias, { maxLength: 5, selector: ({ from, since }) => `${from}${since}` }), (rows, aliases) => {
      const header = ["Mã hồ sơ", "Đơn vị", "Ngày tiếp nhận", "Ngày hẹn trả"];
      const cells = rows.map(([unit, received], at) => [`ID${at}`, unit, received, 44420]);
      const read = (body: unknown[][], list: UnitAlias[]) => {
        const reading = readGrids([{ sheet: "T", top: 1, left: 1, rows: [header, ["S1", "A", 44400, 44420], ["S2", "A", 44400, 44420], ...body] }], undefined, { corrections: { ...NO_CORRECTIONS, aliases: list } });
        if (reading === null) throw new Error("no register");
        const { table, line } = reading;
        return { line, cases: Array.from({ length: table.length }, (_, i) => `${table.received[i]} ${table.units[table.unit[i]]}`).sort() };
      };
      const plain = read(cells, []);
      const renamed = read(cells, aliases);
      expect(renamed.line).toEqual(plain.line);
      expect(read([...cells].reverse(), [...aliases].reverse())).toEqual(renamed);
    }), { numRuns: 40 });
  });
});

it("offers nothing for a column of people that was taken for units: comparing tens of thousands would hang the pane", () => {
  const people = Array.from({ length: 20_000 }, (_, at) => ({ name: `Nguyễn Văn ${at}`, count: 1 }));
  expect(suggestAliases(people, { first: 0, last: 0 })).toEqual([]);
});
