import fc from "fast-check";
import type { Block, CellContent, ChartBlock, ReportModel, RowRole, Shown, TableBlock } from "../../src/report/model/model";

const words = fc.oneof(
  fc.constantFrom("Sở Nông nghiệp và Phát triển nông thôn", "UBND huyện Lập Thạch", "", "=1+1", "'", "Tổng số"),
  fc.string({ unit: "grapheme", maxLength: 80 }),
);
const shown = fc.constantFrom<Shown>("count", "change", "rate", "rate1", "points", "day");

const number = fc.oneof(fc.constant(null), fc.integer({ min: 0, max: 99_999 }), fc.double({ min: 0, max: 1, noNaN: true }));

function content(of: Shown): fc.Arbitrary<CellContent> {
  return of === "text" ? words : fc.oneof(number, number.map((doubtful) => ({ doubtful })));
}

function rows(kinds: readonly Shown[]): fc.Arbitrary<TableBlock["rows"]> {
  const role = fc.constantFrom<RowRole>("data", "data", "data", "total", "target", "band");
  return fc.array(fc.record({ role, cells: fc.tuple(...kinds.map(content)) }), { maxLength: 45 });
}

export function anyTable(id: string): fc.Arbitrary<TableBlock> {
  return fc.array(shown, { minLength: 1, maxLength: 16 }).chain((numbers) => {
    const kinds: Shown[] = ["text", ...numbers];
    return fc.record({
      type: fc.constant("table" as const), id: fc.constant(id), title: words, numbered: fc.boolean(), rows: rows(kinds),
      columns: fc.tuple(...kinds.map((kind, index) => fc.record({
        key: fc.constant(`c${index}`), header: words, shown: fc.constant(kind), width: fc.integer({ min: 3, max: 40 }),
        groups: fc.option(fc.array(fc.constantFrom("Đã giải quyết", "Đang giải quyết"), { maxLength: 2 }), { nil: undefined }),
      }))),
      highlights: fc.constant([{ column: "c1", when: "greaterThan" as const, value: 0, tone: "bad" as const }]),
      notes: fc.array(words, { maxLength: 3 }),
    });
  });
}

function anyChart(id: string, table: string): fc.Arbitrary<ChartBlock> {
  return fc.record({
    type: fc.constant("chart" as const), id: fc.constant(id), table: fc.constant(table), title: words, altText: words,
    kind: fc.constantFrom("stackedBar" as const, "bar" as const, "column" as const, "doughnut" as const, "line" as const),
    category: fc.constant("c0"), shown: fc.constant("count" as const),
    shows: fc.option(fc.record({ from: fc.constantFrom("first" as const, "last" as const), count: fc.integer({ min: 1, max: 25 }) }), { nil: undefined }),
    series: fc.subarray([
      { column: "c1", name: "Trước hạn", draw: "bar" as const, colour: "early" as const },
      { column: "c9", name: "Chỉ tiêu", draw: "line" as const, colour: "target" as const },
    ]),
  });
}

const doubtBox = fc.integer({ min: 1, max: 5 }).chain((count) => fc.record({
  mark: words, lead: words, remedy: words, open: words,
  effects: fc.option(fc.record({
    figures: fc.array(words, { minLength: count, maxLength: count }),
    rows: fc.array(fc.record({ answer: words, changes: fc.array(words, { minLength: count, maxLength: count }) }), { minLength: 1, maxLength: 2 }),
  })),
}));

const others: fc.Arbitrary<Block> = fc.oneof(
  fc.record({
    type: fc.constant("letterhead" as const), agency: fc.array(words, { maxLength: 3 }), motto: fc.array(words, { maxLength: 3 }),
    title: words, subtitle: words, unitNote: words, doubt: fc.option(doubtBox),
  }),
  fc.record({
    type: fc.constant("keyFigures" as const), id: fc.constant("k"), title: words,
    items: fc.array(fc.record({
      key: fc.constantFrom("received" as const, "lateRate" as const, "unitsAt100" as const), label: words, value: fc.oneof(fc.option(fc.integer({ min: 0, max: 1e6 })), fc.record({ doubtful: fc.integer({ min: 0, max: 1e6 }) })), shown, note: words,
      tone: fc.constantFrom("plain" as const, "good" as const, "bad" as const),
    }), { maxLength: 18 }),
  }),
  fc.record({ type: fc.constant("paragraph" as const), id: fc.constant("p"), title: words, text: fc.oneof(words, fc.constant("hồ sơ ".repeat(4000))) }),
  fc.record({ type: fc.constant("method" as const), title: words, lines: fc.array(fc.record({ label: words, value: words }), { maxLength: 12 }) }),
  fc.record({ type: fc.constant("signature" as const), place: words, left: words, right: words }),
);

/** Reports of every shape: tables of 2–17 columns and 0–45 rows, charts before, after or without their table. */
export const anyModel: fc.Arbitrary<ReportModel> = fc
  .tuple(fc.boolean(), fc.array(fc.oneof(
    others, anyTable("t1"), anyTable("t2"), anyChart("g1", "t1"), anyChart("g2", "t2"), anyChart("g3", "t1"), anyChart("g4", "none"),
  ), { maxLength: 14 }))
  .map(([draft, blocks]) => ({
    ...(draft ? { draft } : {}), kind: "summary", sheetName: "Tổng hợp", blocks: onlyOnce(blocks),
    period: { kind: "quarter", year: 2021, index: 3, from: 44368, to: 44459 },
  }));

/** Ids are unique in a report. */
function onlyOnce(blocks: Block[]): Block[] {
  const seen = new Set<string>();
  return blocks.filter((block) => {
    const id = "id" in block ? `${block.type} ${block.id}` : block.type;
    return block.type === "paragraph" || (!seen.has(id) && seen.add(id) !== undefined);
  });
}
