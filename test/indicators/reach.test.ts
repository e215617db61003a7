import fc from "fast-check";
import { CaseFigures, figureSet, shares } from "../../src/indicators/caseFigures";
import { rulesOf } from "../../src/indicators/classify";
import { COUNT_NAMES, FIGURE_NAMES } from "../../src/indicators/figureNames";
import { countIn, figuresOf } from "../../src/indicators/figures";
import { countsOf } from "../../src/indicators/counts";
import { possibilities, WORD_ROLES } from "../../src/indicators/possibleMeanings";
import { columnsBehind, figuresFrom } from "../../src/indicators/reach";
import { natureOf } from "../../src/indicators/nature";
import { tally } from "../../src/indicators/tally";
import type { RateBase } from "../../src/indicators/types";
import { COLUMN_ROLES } from "../../src/register/model/roles";
import { anyConventions } from "./anyConventions";
import { anyCases, anyWindow, tableOf } from "./tables";


describe("the figures that a doubt about a column reaches", () => {
  it("are those made from it, and no others", () => {
    expect(figuresFrom("channel")).toEqual(["online", "onlineFull", "onlinePartial", "onlineLevelUnsaid", "onlineRate", "onlineFullRate"]);
    expect(figuresFrom("serviceLevel")).toEqual(["onlineFull", "onlinePartial", "onlineLevelUnsaid", "onlineFullRate"]);
    expect(figuresFrom("handedOver")).toContain("handedOver");
    expect(figuresFrom("due")).not.toContain("resolved");
    expect(figuresFrom("note")).toEqual([]);
  });

  it("are all where cases are told apart by it, and all of a cut that is made by it", () => {
    expect(figuresFrom("caseId")).toEqual(FIGURE_NAMES);
    expect([figuresFrom("unit"), figuresFrom("unit", "field")]).toEqual([[], []]);
    expect([figuresFrom("unit", "unit"), figuresFrom("field", "field")]).toEqual([FIGURE_NAMES, FIGURE_NAMES]);
  });

  it("leave out none that a word of the column changes when the case is counted the other way, or a wrong figure would look certain", () => {
    fc.assert(fc.property(anyCases.filter(({ length }) => length > 0), anyWindow, anyConventions, fc.constantFrom<RateBase>("A", "B"), (cases, window, conventions, rateBase) => {
      const table = tableOf(cases);
      const figures = new CaseFigures(table, { rules: rulesOf(window, conventions), conventions, rateBase });
      for (const role of WORD_ROLES) {
        const others = figureSet(FIGURE_NAMES.filter((name) => !figuresFrom(role).includes(name)));
        cases.forEach((_case, at) => {
          // Whether it was a case at all is no question about one figure.
          if (!possibilities(table, at, role).includes(null)) expect([role, at, shares(figures.otherwise(at, role), others)]).toEqual([role, at, false]);
        });
      }
    }), { numRuns: 60 });
  });

  it("name every column that a figure needs", () => {
    for (const figure of FIGURE_NAMES) for (const role of columnsBehind(figure)) expect([figure, role, figuresFrom(role).includes(figure)]).toEqual([figure, role, true]);
    expect(COLUMN_ROLES.filter((role) => figuresFrom(role).length > 0)).toEqual(["caseId", "received", "due", "dueNew", "finished", "handedOver", "supplementRequested", "supplementReceived", "status", "channel", "serviceLevel", "outOfTerritory"]);
  });
});

test("a count of one figure is the one that the report gives, or a list of cases would not be as long as its number", () => {
  fc.assert(fc.property(anyCases, anyWindow, anyConventions, (cases, window, conventions) => {
    const counted = tally(tableOf(cases), window, { conventions });
    counted.groups.forEach((_name, group) => {
      const figures = figuresOf(countsOf(counted, group));
      for (const name of COUNT_NAMES) expect([name, countIn(counted, name)(group)]).toEqual([name, figures[name]]);
    });
  }));
});

test("a sum of events is an event, a sum that holds a stock is not: only events of months add up to a quarter", () => {
  expect([natureOf("resolved"), natureOf("onlineLevelUnsaid"), natureOf("pending"), natureOf("cumulative"), natureOf("due"), natureOf("lateAndOverdue")])
    .toEqual(["event", "event", "closing", "mixed", "mixed", "mixed"]);
});
