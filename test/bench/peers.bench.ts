import { isShownNumber, type Cell } from "../../src/functions/model/cells";
import { evaluate } from "../../src/functions/evaluate";
import { functionSpec } from "../../src/functions/functionTable";
import type { Bench, Goal, Peer } from "./bench";
import { EXPORTED_WINDOW, exportedMatrix } from "./exported";
import { tablePeers, type CountTable, type TablePeer } from "./peers/tables";
import { UNITS } from "./seeded";

const ROWS = 100_000;
/** Columns of TTHC.SUMMARY in the order of peers/tables.ts. */
const PLACES = [1, 2, 5, 6, 7, 8, 9, 11];

function summary(matrix: unknown[][]): CountTable {
  const spec = functionSpec("SUMMARY");
  const outcome = spec && evaluate(spec, [matrix, [[EXPORTED_WINDOW.from, EXPORTED_WINDOW.to]], null, []], "vi");
  if (!outcome?.ok) throw new Error(`SUMMARY gave no table: ${outcome?.problem.key}`);
  const rows = new Map((outcome.value as Cell[][]).map(([unit, ...cells]) => [unit, cells]));
  const number = (cell: Cell): number => (isShownNumber(cell) ? cell.value : Number(cell));
  return UNITS.map((unit) => PLACES.map((at) => number(rows.get(unit)?.[at - 1] ?? 0)));
}

/** Every library gets a register made anew right before it, and must find the same numbers. */
function peerPair({ name, table }: TablePeer, json: string, expected: string): Peer[] {
  let matrix: unknown[][] = [];
  return [
    { name: `(arrival for ${name})`, run: () => { matrix = JSON.parse(json) as unknown[][]; } },
    { name, run: async () => {
      const found = await table(matrix);
      if (JSON.stringify(found) !== expected) throw new Error(`${name} counts otherwise`);
    } },
  ];
}

async function setUp(): Promise<Peer[]> {
  const whole = exportedMatrix(ROWS);
  const json = JSON.stringify(whole);
  const nameless = JSON.stringify(whole.map(([, ...cells], at) => [at === 0 ? "STT" : at, ...cells, "", "", ""]));
  const body = JSON.stringify(whole.slice(1));
  const expected = JSON.stringify(summary(whole));
  const ours = (name: string, source: string): Peer[] => peerPair({ name, table: (matrix) => summary(matrix as unknown[][]) }, source, expected);
  return [...ours("SUMMARY", json), ...ours("SUMMARY without ids", nameless), ...(await tablePeers()).flatMap((peer) => peerPair(peer, body, expected))];
}

const NAMES = ["lodash", "arquero", "duckdb"];
const goals: Goal[] = NAMES.flatMap((name) => [{ of: name, against: "SUMMARY", atLeast: 20 }, { of: name, against: "SUMMARY without ids", atLeast: 20 }]);

export const benches: readonly Bench[] = [
  { kind: "peers", title: "The table by unit from 100,000 fresh rows, beside libraries", rounds: 9, setUp, goals },
];
