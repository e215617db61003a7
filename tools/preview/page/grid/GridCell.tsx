import { memo, type CSSProperties } from "react";
import type { CellView } from "../cell/cellView";
import { fontStyle, verticalOf } from "../cell/style";

/** Sides of the selection that run along this cell. */
export interface SelectionMark {
  selected: boolean;
  active: boolean;
  top: boolean;
  right: boolean;
  bottom: boolean;
  left: boolean;
}

interface Props {
  id: string;
  view: CellView;
  width: number;
  height: number;
  /** Pixels from the row's start; sticky for frozen columns. */
  left: number;
  frozen: boolean;
  /** "full", "noRight" under a text that runs over it, "none". */
  gridline: "full" | "noRight" | "none";
  mark: SelectionMark | null;
}

const JUSTIFY = { left: "flex-start", right: "flex-end", center: "center", justify: "flex-start" } as const;

function box(props: Props): CSSProperties {
  const { view, left, frozen, width, height, gridline } = props;
  const fill = view.format.fillColor;
  const right = gridline === "full" ? "inset -1px 0 0 var(--gridline), " : "";
  const place: CSSProperties = frozen ? { position: "sticky", left, flex: "none", zIndex: 2, background: "var(--sheet)" } : { position: "absolute", left, top: 0 };
  return {
    ...place, width, height,
    ...(fill ? { background: fill } : {}),
    boxShadow: gridline !== "none" && !fill ? `${right}inset 0 -1px 0 var(--gridline)` : undefined,
  };
}

function textBox({ view, height }: Props): CSSProperties {
  const { format, side } = view;
  const turned = format.rotation ? { transform: `rotate(${-format.rotation}deg)` } : {};
  const indent = (format.indent ?? 0) * 9;
  return {
    ...fontStyle(format), ...(view.colour ? { color: view.colour } : {}),
    position: "absolute", top: 0, height, left: -view.spillLeft, right: -view.spillRight,
    padding: `0 ${side === "right" ? 2 + indent : 2}px 0 ${side === "left" ? 2 + indent : 2}px`,
    display: "flex", alignItems: verticalOf(format), justifyContent: JUSTIFY[side],
    textAlign: side, overflow: "hidden", boxSizing: "border-box", lineHeight: 1.22,
    whiteSpace: format.wrap ? "pre-wrap" : "pre", overflowWrap: format.wrap ? "break-word" : undefined, ...turned,
  };
}

function Frame({ view }: { view: CellView }) {
  const { top, right, bottom, left } = view.edges;
  if (!top && !right && !bottom && !left) return null;
  return <div className="tthc-frame" style={{ borderTop: top, borderRight: right, borderBottom: bottom, borderLeft: left }} />;
}

function Mark({ mark }: { mark: SelectionMark }) {
  const line = (on: boolean) => (on ? "2px solid var(--selection)" : undefined);
  return (
    <div className={mark.active ? "tthc-mark tthc-active" : "tthc-mark"}
      style={{ borderTop: line(mark.top), borderRight: line(mark.right), borderBottom: line(mark.bottom), borderLeft: line(mark.left) }} />
  );
}

/** One cell: fill, bar, text (which may run over blank neighbours), lines and its share of the selection. */
export const GridCell = memo(function GridCell(props: Props) {
  const { id, view, mark } = props;
  const { row, column, rows, columns } = view.area;
  return (
    <div id={id} role="gridcell" aria-colindex={column + 1} aria-colspan={columns > 1 ? columns : undefined} aria-rowspan={rows > 1 ? rows : undefined}
      aria-selected={mark?.selected ?? false} data-row={row} data-column={column} className="tthc-cell" style={box(props)}>
      {view.bar && <div className="tthc-bar" style={{ width: `${Math.round(view.bar.share * 100)}%`, background: view.bar.colour }} />}
      {view.text !== "" && <div style={textBox(props)}><span style={{ minWidth: 0, maxHeight: "100%" }}>{view.text}</span></div>}
      <Frame view={view} />
      {mark && <Mark mark={mark} />}
    </div>
  );
});
