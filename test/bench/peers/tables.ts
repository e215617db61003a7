import { EXPORTED_WINDOW } from "../exported";
import { UNITS } from "../seeded";
import { peerModule } from "./peerModule";

/** Cases by unit as TTHC.SUMMARY counts them: received, carried over, early, on time, late, overdue, in time, online. */
export type CountTable = number[][];

/** A library that makes the table from the rows of an exported register, header left out. */
export interface TablePeer {
  name: string;
  table: (rows: readonly (readonly unknown[])[]) => CountTable | Promise<CountTable>;
}

const { from, to } = EXPORTED_WINDOW;
const PAUSED = ["Chờ bổ sung hồ sơ", "Tạm dừng xử lý"];
const ONLINE = ["Trực tuyến mức độ 3", "Trực tuyến mức độ 4"];
const COLUMNS = ["id", "unit", "field", "received", "due", "finished", "handedOver", "status", "channel", "paid", "fee"] as const;
const COUNTED = ["received", "carriedOver", "early", "onTime", "late", "overdue", "inTime", "online"] as const;

/** Counts by name and unit in the order of UNITS. */
function byUnits(rows: Iterable<Record<string, unknown>>): CountTable {
  const found = new Map(Array.from(rows, (row) => [row.unit, COUNTED.map((name) => Number(row[name]))]));
  return UNITS.map((unit) => found.get(unit) ?? COUNTED.map(() => 0));
}

interface Lodash {
  zipObject(names: readonly string[], values: readonly unknown[]): Record<string, unknown>;
  groupBy<Item>(items: readonly Item[], key: string): Record<string, Item[]>;
  filter<Item>(items: readonly Item[], test: (item: Item) => boolean): Item[];
}

/** The usual script: row objects, groups, one filter a figure. */
function lodashPeer(lodash: Lodash): TablePeer {
  const day = (value: unknown): number => (typeof value === "number" ? Math.floor(value) : 0);
  return {
    name: "lodash",
    table: (rows) => {
      const cases = rows.map((row) => lodash.zipObject(COLUMNS, row));
      const groups = lodash.groupBy(cases, "unit");
      return UNITS.map((unit) => {
        const scope = lodash.filter(groups[unit] ?? [], (row) => day(row.received) <= to && (day(row.finished) === 0 || day(row.finished) >= from));
        const received = lodash.filter(scope, (row) => day(row.received) >= from);
        const resolved = lodash.filter(scope, (row) => day(row.finished) > 0 && day(row.finished) <= to);
        const open = lodash.filter(scope, (row) => day(row.finished) === 0 || day(row.finished) > to);
        const overdue = lodash.filter(open, (row) => !PAUSED.includes(String(row.status)) && day(row.due) > 0 && day(row.due) < to);
        return [
          received.length, scope.length - received.length,
          lodash.filter(resolved, (row) => day(row.finished) < day(row.due)).length, lodash.filter(resolved, (row) => day(row.finished) === day(row.due) || day(row.due) === 0).length,
          lodash.filter(resolved, (row) => day(row.due) > 0 && day(row.finished) > day(row.due)).length, overdue.length, open.length - overdue.length,
          lodash.filter(received, (row) => ONLINE.includes(String(row.channel))).length,
        ];
      });
    },
  };
}

/** What counts a row under each figure, as SQL and as arquero's expressions say it; days are whole already. */
const IN_SCOPE = `received <= ${to} and (finished is null or finished >= ${from})`;
const OPEN = `(finished is null or finished > ${to})`;
const OVERDUE = `${OPEN} and status not in (${PAUSED.map((word) => `'${word}'`).join(", ")}) and due is not null and due < ${to}`;
const SQL: Readonly<Record<(typeof COUNTED)[number], string>> = {
  received: `received >= ${from}`, carriedOver: `received < ${from}`,
  early: `finished <= ${to} and finished < due`, onTime: `finished <= ${to} and (finished = due or due is null)`, late: `finished <= ${to} and finished > due`,
  overdue: OVERDUE, inTime: `${OPEN} and not (${OVERDUE})`, online: `received >= ${from} and channel in (${ONLINE.map((word) => `'${word}'`).join(", ")})`,
};

interface DuckConnection {
  run(sql: string): Promise<unknown>;
  createAppender(table: string): Promise<{ appendDataChunk(chunk: unknown): void; closeSync(): void }>;
  runAndReadAll(sql: string): Promise<{ getRowObjects(): Record<string, unknown>[] }>;
}

interface Duck {
  DuckDBInstance: { create(path: string): Promise<{ connect(): Promise<DuckConnection> }> };
  DuckDBDataChunk: { create(types: readonly unknown[], rows: number): { setColumns(columns: readonly (readonly unknown[])[]): void } };
  DOUBLE: unknown;
  VARCHAR: unknown;
}

const CHUNK = 2048;
const IS_NUMBER = [false, false, false, true, true, true, true, false, false, false, true];

async function duckdbPeer(duck: Duck): Promise<TablePeer> {
  const connection = await (await duck.DuckDBInstance.create(":memory:")).connect();
  const types = IS_NUMBER.map((isNumber) => (isNumber ? duck.DOUBLE : duck.VARCHAR));
  const columns = COLUMNS.map((name, at) => `${name} ${IS_NUMBER[at] ? "double" : "varchar"}`).join(", ");
  const counts = COUNTED.map((name) => `count(*) filter (where ${SQL[name]}) as ${name}`).join(", ");
  const whole = `select unit, floor(received) as received, floor(due) as due, floor(finished) as finished, status, channel from cases`;
  return {
    name: "duckdb",
    table: async (rows) => {
      await connection.run("drop table if exists cases");
      await connection.run(`create table cases(${columns})`);
      const appender = await connection.createAppender("cases");
      for (let at = 0; at < rows.length; at += CHUNK) {
        const part = rows.slice(at, at + CHUNK);
        const chunk = duck.DuckDBDataChunk.create(types, part.length);
        chunk.setColumns(COLUMNS.map((_name, column) => part.map((row) => (row[column] === "" ? null : row[column]))));
        appender.appendDataChunk(chunk);
      }
      appender.closeSync();
      return byUnits((await connection.runAndReadAll(`select unit, ${counts} from (${whole}) where ${IN_SCOPE} group by unit`)).getRowObjects());
    },
  };
}

interface ArqueroTable {
  params(values: Record<string, unknown>): ArqueroTable;
  derive(columns: Record<string, string>): ArqueroTable;
  filter(test: string): ArqueroTable;
  groupby(column: string): ArqueroTable;
  rollup(columns: Record<string, string>): ArqueroTable;
  objects(): Record<string, unknown>[];
}

interface Arquero {
  table(columns: Record<string, unknown[]>): ArqueroTable;
}

const A_OPEN = "(d.finished === null || d.finished > $.to)";
const A_OVERDUE = `${A_OPEN} && d.status !== $.paused && d.status !== $.stopped && d.due !== null && d.due < $.to`;
const ARQUERO: Readonly<Record<(typeof COUNTED)[number], string>> = {
  received: "d.received >= $.from", carriedOver: "d.received < $.from",
  early: "d.finished !== null && d.finished <= $.to && d.due !== null && d.finished < d.due", onTime: "d.finished !== null && d.finished <= $.to && (d.due === null || d.finished === d.due)",
  late: "d.finished !== null && d.finished <= $.to && d.due !== null && d.finished > d.due", overdue: A_OVERDUE, inTime: `${A_OPEN} && !(${A_OVERDUE})`,
  online: "d.received >= $.from && (d.channel === $.partial || d.channel === $.full)",
};

function arqueroPeer(arquero: Arquero): TablePeer {
  const counts = Object.fromEntries(COUNTED.map((name) => [name, `(d, $) => op.sum(${ARQUERO[name]} ? 1 : 0)`]));
  const whole = (cell: unknown): unknown => (typeof cell === "number" ? Math.floor(cell) : null);
  return {
    name: "arquero",
    table: (rows) => {
      const columns = Object.fromEntries(COLUMNS.map((name, at) => [name, rows.map((row) => (IS_NUMBER[at] ? whole(row[at]) : row[at]))]));
      const params = { from, to, paused: PAUSED[0], stopped: PAUSED[1], partial: ONLINE[0], full: ONLINE[1] };
      const scope = "(d, $) => d.received <= $.to && (d.finished === null || d.finished >= $.from)";
      return byUnits(arquero.table(columns).params(params).filter(scope).groupby("unit").rollup(counts).objects());
    },
  };
}

/** Those that are installed. */
export async function tablePeers(): Promise<TablePeer[]> {
  const [lodash, arquero, duck] = [peerModule<Lodash>("lodash"), peerModule<Arquero>("arquero"), peerModule<Duck>("@duckdb/node-api")];
  return [...(lodash ? [lodashPeer(lodash)] : []), ...(arquero ? [arqueroPeer(arquero)] : []), ...(duck ? [await duckdbPeer(duck)] : [])];
}
