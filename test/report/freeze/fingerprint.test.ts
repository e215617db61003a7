import fc from "fast-check";
import { compareFrozen } from "../../../src/report/freeze/compareFrozen";
import type { FrozenHead } from "../../../src/report/freeze/dataFormat";
import { dataRows, type DataCell } from "../../../src/report/freeze/dataRows";
import { parseCases, parseHead } from "../../../src/report/freeze/parseDataRows";
import { fingerprintOf } from "../../../src/report/freeze/fingerprint";
import { frozenState } from "../../../src/report/freeze/frozenState";
import type { FrozenState } from "../../../src/report/freeze/types";
import { QUARTER } from "../cases";
import {
  anyNamedCase,
  anySettings,
  PERIOD,
  shuffled,
  tableOf,
  open,
} from "./frozenCases";

function headOf(state: FrozenState): FrozenHead {
  return {
    ...state,
    frozenAt: "9:05 ngày 21/9/2021",
    frozenDay: 44_460,
    fingerprint: fingerprintOf(state),
    count: state.cases.length,
  };
}

/** A data sheet's cells as Excel gives them back: blanks up to the width of the sheet. */
function cells(rows: readonly DataCell[][]): unknown[][] {
  return rows.map((row) =>
    Array.from({ length: 9 }, (_, at) => {
      const cell = row[at] ?? "";
      return typeof cell === "string"
        ? cell
        : (Object.values(cell)[0] as number);
    }),
  );
}

const anyState = fc
  .tuple(fc.array(anyNamedCase, { minLength: 1, maxLength: 30 }), anySettings)
  .map(([cases, settings]) => frozenState(open(tableOf(cases)), PERIOD, settings));

describe("the fingerprint", () => {
  it("is the same whatever the order of rows: sorting a register is no change", () => {
    fc.assert(
      fc.property(
        fc.array(anyNamedCase, { maxLength: 40 }),
        fc.integer(),
        (cases, seed) => {
          expect(
            fingerprintOf(
              frozenState(open(tableOf(shuffled(cases, seed))), PERIOD, QUARTER),
            ),
          ).toBe(fingerprintOf(frozenState(open(tableOf(cases)), PERIOD, QUARTER)));
        },
      ),
    );
  });

  it("differs for any change of any case, and is printed in eight groups of four", () => {
    fc.assert(
      fc.property(
        anyState,
        fc.nat(),
        fc.constantFrom(
          "received",
          "due",
          "finished",
          "handedOver",
          "status",
          "channel",
          "serviceLevel",
          "id",
          "unit",
        ),
        (state, at, part) => {
          if (state.cases.length === 0) return;
          const target = at % state.cases.length;
          const changed = state.cases.map((each, index) =>
            index === target
              ? {
                  ...each,
                  [part]:
                    typeof each[part as "due"] === "number"
                      ? each[part as "due"] + 1
                      : `${each[part as "id"]}x`,
                }
              : each,
          );
          const print = fingerprintOf(state);
          expect(print).toMatch(/^[0-9A-F]{4}(-[0-9A-F]{4}){7}$/);
          expect(fingerprintOf({ ...state, cases: changed })).not.toBe(print);
        },
      ),
    );
  });

  it("is not shared by neighbours: 40,000 one-day changes give 40,000 fingerprints", () => {
    const [each] = frozenState(
      open(tableOf([{ id: "A", received: PERIOD.from, due: PERIOD.to }])),
      PERIOD,
      QUARTER,
    ).cases;
    const state = frozenState(open(tableOf([])), PERIOD, QUARTER);
    const prints = new Set(
      Array.from({ length: 40_000 }, (_, index) =>
        fingerprintOf({
          ...state,
          cases: [{ ...each, due: index, id: `H${index % 7}` }],
        }),
      ),
    );
    expect(prints.size).toBe(40_000);
    for (const lane of [0, 10, 20, 30])
      expect(
        new Set([...prints].map((print) => print.slice(lane, lane + 9))).size,
      ).toBeGreaterThan(39_990);
  });

  it("stays what it is: freezes of earlier versions must still fit", () => {
    const state = frozenState(
      open(tableOf([
        {
          id: "H62-1",
          unit: "Sở Y tế",
          received: PERIOD.from,
          due: PERIOD.from + 5,
          finished: PERIOD.from + 3,
        },
      ])),
      PERIOD,
      QUARTER,
    );
    expect(fingerprintOf({ ...state, ruleVersion: "1" })).toMatchInlineSnapshot(
      `"55FE-7ECD-94FF-9536-CDE0-2651-5734-6A83"`,
    );
  });
});

describe("the data sheet of a freeze", () => {
  it("gives back what was frozen, so that a comparison with it finds nothing", () => {
    fc.assert(
      fc.property(
        fc.array(anyNamedCase, { maxLength: 30 }),
        anySettings,
        (cases, settings) => {
          const table = tableOf(cases);
          const state = frozenState(open(table), PERIOD, settings);
          const rows = cells(dataRows(state, headOf(state), "ghi chú"));
          const found = parseHead(rows);
          const kept =
            found && parseCases(found.head, rows.slice(found.firstCase));
          expect(kept?.head).toMatchObject({
            period: PERIOD,
            conventions: settings.conventions,
            rateBase: settings.rateBase,
            frozenAt: "9:05 ngày 21/9/2021",
          });
          expect(kept && compareFrozen(kept.state, open(table)).changes).toEqual([]);
        },
      ),
    );
  });

  it("is refused after any cell of it was changed, a row taken away or added", () => {
    fc.assert(
      fc.property(
        anyState,
        fc.nat(),
        fc.nat({ max: 8 }),
        (state, at, column) => {
          if (state.cases.length === 0) return;
          const rows = cells(dataRows(state, headOf(state), ""));
          const found = parseHead(rows);
          if (!found) throw new Error("head");
          const body = rows.slice(found.firstCase);
          const target = at % body.length;
          const changed = body.map((row, index) =>
            index === target
              ? row.map((cell, place) =>
                  place === column
                    ? typeof cell === "number"
                      ? cell + 1
                      : `${String(cell)}x`
                    : cell,
                )
              : row,
          );
          expect(parseCases(found.head, changed)).toBeNull();
          expect(parseCases(found.head, body.slice(1))).toBeNull();
          expect(parseCases(found.head, [...body, body[0]])).toBeNull();
        },
      ),
    );
  });

  it("is not taken for one when it is a sheet of the user or its head is damaged", () => {
    const state = frozenState(
      open(tableOf([{ id: "A", received: PERIOD.from }])),
      PERIOD,
      QUARTER,
    );
    const rows = cells(dataRows(state, headOf(state), ""));
    expect(parseHead([["Mã hồ sơ", "Đơn vị"]])).toBeNull();
    expect(parseHead([])).toBeNull();
    for (const key of ["from", "to", "returnedCounts", "rateBase", "cases"]) {
      expect([
        key,
        parseHead(
          rows.map((row) =>
            row[0] === key ? [key, "x", ...row.slice(2)] : row,
          ),
        ),
      ]).toEqual([key, null]);
    }
    const other = rows.map((row) =>
      row[0] === "dueCounts"
        ? ["dueCounts", "dueInWindow", ...row.slice(2)]
        : row,
    );
    const found = parseHead(other);
    expect(
      found && parseCases(found.head, other.slice(found.firstCase)),
    ).toBeNull();
  });
});
