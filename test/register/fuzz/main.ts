import { readAnyGrids } from "./readAnyGrids";

/** npm run fuzz [-- runs [seed]]: as many random workbooks as a night allows; the seed of a failure is printed. */
const [runs = "100000", seed] = process.argv.slice(2);
const started = performance.now();
const { registers, aggregates, slowest } = readAnyGrids(Number(runs), seed === undefined ? undefined : Number(seed));
console.log(`${runs} workbooks in ${Math.round((performance.now() - started) / 1000)} s: ${registers} registers, ${aggregates} aggregate tables, none failed; slowest ${slowest.toFixed(1)} ms`);
