import { districtRegister } from "./districtRegister";
import { countByUnit, percent, total, type PlainCount } from "./plainCount";
import { provinceRegister } from "./provinceRegister";
import { DISTRICT_MONTH, DISTRICT_QUARTER, PROVINCE_MONTH, PROVINCE_QUARTER, type PublishedFigures } from "./publishedFigures";
import { HEADER, type SampleRegister } from "./sheet";

const province = provinceRegister();
const district = districtRegister();

function onTimeRate(count: PlainCount): number {
  return (count.early + count.onTime) / (count.resolved + count.overdue);
}

/** The published figures as plain loops find them. */
function published(register: SampleRegister, from: number, to: number): PublishedFigures {
  const sum = total(countByUnit(register, from, to));
  const due = sum.resolved + sum.overdue;
  return {
    from, to,
    received: sum.received, carriedOver: sum.carriedOver, cumulative: sum.received + sum.carriedOver, due,
    earlyAndOnTime: sum.early + sum.onTime, onTimeRate: percent(onTimeRate(sum), 2),
    lateAndOverdue: sum.late + sum.overdue, lateRate: percent((sum.late + sum.overdue) / due, 2),
    returnedAndWithdrawn: sum.returned + sum.withdrawn, returnedAndWithdrawnRate: percent((sum.returned + sum.withdrawn) / due, 2),
    online: sum.online,
  };
}

describe.each([
  ["province, quarter III/2021", province, PROVINCE_QUARTER],
  ["province, September 2021", province, PROVINCE_MONTH],
  ["districts, quarter III/2021", district, DISTRICT_QUARTER],
  ["districts, September 2021", district, DISTRICT_MONTH],
])("%s", (_name, register, figures) => {
  test("a reader who counts the rows by hand finds the published figures", () => {
    expect(figures).toMatchObject(published(register, figures.from, figures.to));
  });

  test("what came in is what was resolved and what is still open, so the balance can be checked by eye", () => {
    const sum = total(countByUnit(register, figures.from, figures.to));
    expect(sum.received + sum.carriedOver).toBe(sum.resolved + sum.overdue + sum.inTime);
  });

  test("counting due days instead of the report's rule gives another number, so a wrong rule cannot hide", () => {
    const sum = total(countByUnit(register, figures.from, figures.to));
    expect(sum.dueInWindow).not.toBe(figures.due);
  });
});

describe.each([["quarter", PROVINCE_QUARTER], ["month", PROVINCE_MONTH]])("province, %s: the figures beyond the balance", (_name, figures) => {
  const units = countByUnit(province, figures.from, figures.to);
  const each = [...units.values()];
  const sum = total(units);

  test("online cases by level and the results handed over are the published ones", () => {
    expect([sum.handedOver, sum.online, sum.onlinePartial, sum.onlineFull])
      .toEqual([figures.handedOver, figures.online, figures.onlinePartial, figures.onlineFull]);
  });

  test("fifteen agencies have online cases and the mean of all agencies' shares is the published one", () => {
    expect(each.filter((unit) => unit.online > 0)).toHaveLength(figures.unitsWithOnline);
    expect(each.every((unit) => unit.received > 0)).toBe(true);
    const mean = each.reduce((left, unit) => left + unit.online / unit.received, 0) / each.length;
    expect([each.length, percent(mean, 1)]).toEqual([20, figures.meanOnlineRate]);
  });

  test("the published number of agencies has all cases on time", () => {
    expect(each.filter((unit) => onTimeRate(unit) === 1)).toHaveLength(figures.unitsAt100);
  });
});

test("in the quarter every other agency is below 1 % late, as the report says", () => {
  const units = [...countByUnit(province, PROVINCE_QUARTER.from, PROVINCE_QUARTER.to).values()].filter((unit) => onTimeRate(unit) < 1);
  expect(units).toHaveLength(7);
  expect(units.every((unit) => onTimeRate(unit) > 0.99)).toBe(true);
});

test("Lập Thạch is best, Tam Đảo worst, and no district falls below 90 %", () => {
  const rates = [...countByUnit(district, DISTRICT_QUARTER.from, DISTRICT_QUARTER.to)].map(([unit, count]) => ({ unit, rate: onTimeRate(count) }));
  rates.sort((left, right) => right.rate - left.rate);
  expect(rates).toHaveLength(9);
  expect(new Set(rates.map(({ rate }) => rate)).size).toBe(9);
  expect({ unit: rates[0].unit, rate: percent(rates[0].rate, 2) }).toEqual(DISTRICT_QUARTER.best);
  expect({ unit: rates[8].unit, rate: percent(rates[8].rate, 2) }).toEqual(DISTRICT_QUARTER.worst);
  expect(rates[8].rate).toBeGreaterThan(0.9);
  expect(total(countByUnit(district, DISTRICT_QUARTER.from, DISTRICT_QUARTER.to)).withdrawn).toBe(0);
});

describe.each([["province", province, 16234, 17100], ["districts", district, 55326, 56000]])("%s: the rows", (_name, register, least, most) => {
  test("the register has about the size of the real one and the columns of a real export", () => {
    expect(register.header).toEqual([...HEADER]);
    expect(register.rows.length).toBeGreaterThanOrEqual(least);
    expect(register.rows.length).toBeLessThanOrEqual(most);
  });

  test("case ids are unique and well formed, so no row counts as a duplicate", () => {
    const ids = register.rows.map((row) => String(row[1]));
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.every((id) => /^000\.00\.\d\d\.H62-\d{6}-\d{4}$/.test(id))).toBe(true);
  });

  test("no case is resolved, due or collected before it could be, so the clean sample raises no findings", () => {
    const impossible = register.rows.filter(([, , , , , , received, due, finished, handedOver]) => {
      const day = Math.floor(Number(received));
      return Number(received) === day || Number(due) < day || (finished !== null && Number(finished) < day)
        || (handedOver !== null && (finished === null || Number(handedOver) < Number(finished)));
    });
    expect(impossible).toEqual([]);
  });

  test("July and August are ordinary months, so charts by month are not empty", () => {
    for (const [from, to] of [[44368, 44397], [44398, 44428]]) {
      const sum = total(countByUnit(register, from, to));
      expect(Math.min(sum.received, sum.early, sum.onTime, sum.late, sum.handedOver)).toBeGreaterThan(0);
    }
  });

  test("applicants are numbers only: the sample holds no person", () => {
    expect(register.rows.every((row) => /^Người nộp \d{6}$/.test(String(row[5])))).toBe(true);
  });
});

test("some late cases are resolved, some still open, and some paused ones have passed their day", () => {
  const sum = total(countByUnit(province, PROVINCE_QUARTER.from, PROVINCE_QUARTER.to));
  expect([sum.late, sum.overdue]).toEqual([33, 4]);
  const paused = province.rows.filter((row) => /^Yêu cầu (bổ sung|thực hiện)/.test(String(row[10])));
  expect(paused.length).toBe(26);
  expect(paused.filter((row) => Number(row[7]) < PROVINCE_QUARTER.to)).toHaveLength(7);
});

test("each run gives the same rows, so two people see the same figures", () => {
  expect(provinceRegister().rows).toEqual(province.rows);
});
