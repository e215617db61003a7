import type { RegisterPlan, UnitPlan } from "./plan";
import { NEVER, UNDECIDED, type SampleCase } from "./sampleCase";
import { apportion, type Dice } from "./random";
import { positionFrom } from "./workdays";

/** A counter's hours: 7:30–11:30 and 13:30–16:45. */
function clock(dice: Dice): number {
  return dice.chance(0.58) ? dice.between(450, 689) : dice.between(810, 1004);
}

function drawProcedure(plan: UnitPlan, dice: Dice, weight: (limit: number) => number) {
  return plan.procedures[dice.weighted(plan.procedures.map((procedure) => procedure.weight * weight(procedure.limit)))];
}

function newCase(plan: UnitPlan, unit: number, received: number, dice: Dice): SampleCase {
  const procedure = drawProcedure(plan, dice, () => 1);
  return {
    unit, procedure, received,
    clock: clock(dice), due: received + procedure.limit,
    finished: UNDECIDED, handedOver: NEVER, outcome: "result", paused: false, onlineLevel: 0,
  };
}

/** Received before `start`, still open there: long procedures are met more often, as in any stock. */
function openingCase(plan: UnitPlan, unit: number, start: number, dice: Dice): SampleCase {
  const drawn = newCase(plan, unit, start - 1, dice);
  const procedure = drawProcedure(plan, dice, (limit) => limit);
  const received = start - dice.between(1, procedure.limit);
  return { ...drawn, procedure, received, due: received + procedure.limit };
}

/** Resolved shortly before `start`, the result still to be collected. */
function awaitingCase(plan: UnitPlan, unit: number, start: number, dice: Dice): SampleCase {
  const drawn = newCase(plan, unit, start - dice.between(2, 14), dice);
  const finished = Math.min(start - 1, drawn.received + dice.between(0, Math.max(0, drawn.procedure.limit)));
  return { ...drawn, finished, due: Math.max(drawn.due, finished) };
}

function online(cases: SampleCase[], count: number, partial: number, dice: Dice): void {
  dice.shuffled(cases).slice(0, count).forEach((item, index) => {
    item.onlineLevel = index < partial ? 3 : 4;
  });
}

/** Cases received from position `from` to before `to`; Mondays and the month's first days are a little fuller. */
function monthCases(plan: UnitPlan, unit: number, count: number, from: number, to: number, dice: Dice): SampleCase[] {
  const weights = Array.from({ length: to - from }, (_, index) => (index % 5 === 0 ? 1.25 : 1) * (0.85 + 0.3 * dice.next()));
  return Array.from({ length: count }, () => newCase(plan, unit, from + dice.weighted(weights), dice));
}

/** All cases of a plan with their days of receipt and due days; nothing is resolved yet. */
export function intake(plan: RegisterPlan, dice: Dice): SampleCase[] {
  const starts = plan.monthStarts.map(positionFrom);
  const sizes = plan.units.map((unit) => unit.received.reduce((sum, count) => sum + count, 0));
  const awaiting = apportion(plan.awaitingCollection, sizes);
  const after = apportion(plan.afterClose, sizes);
  const cases: SampleCase[] = [];
  plan.units.forEach((unit, index) => {
    for (let n = 0; n < awaiting[index]; n += 1) cases.push(awaitingCase(unit, index, starts[0], dice));
    for (let n = 0; n < unit.stock.opening; n += 1) cases.push(openingCase(unit, index, starts[0], dice));
    unit.received.forEach((count, month) => {
      const received = monthCases(unit, index, count, starts[month], starts[month + 1], dice);
      online(received, unit.online[month], unit.partial[month], dice);
      cases.push(...received);
    });
    cases.push(...monthCases(unit, index, after[index], starts[3], positionFrom(plan.extracted + 1), dice));
  });
  return cases;
}
