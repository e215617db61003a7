import { Chart, registerables } from "chart.js";
import { useContext, useEffect, useRef } from "react";
import type { ChartState, WorkbookState } from "@tthc/excel-host/model/state";
import { LanguageContext } from "../language/language";
import { chartConfiguration } from "./configuration";

Chart.register(...registerables);

interface Props {
  state: WorkbookState;
  chart: ChartState;
  /** Pixels from the sheet's top left. */
  place: { left: number; top: number; width: number; height: number };
  /** Changes when the cells or the chart may have changed. */
  revision: number;
  /** A chart that begins in a frozen pane lies above it, others pass below it. */
  above: boolean;
}

/** A chart of the sheet, drawn at its place from the workbook's own chart object. */
export function SheetChart({ state, chart, place, revision, above }: Props) {
  const language = useContext(LanguageContext);
  const canvas = useRef<HTMLCanvasElement>(null);
  const { width, height } = place;
  useEffect(() => {
    if (!canvas.current) return undefined;
    const drawn = new Chart(canvas.current, chartConfiguration(state, chart, language));
    return () => drawn.destroy();
  }, [state, chart, revision, width, height, language]);
  return (
    <div role="img" aria-label={chart.altText || chart.altTitle || chart.title || chart.name} data-chart={chart.name}
      style={{ position: "absolute", zIndex: above ? 4 : 1, ...place, background: "#FFFFFF", border: "1px solid #D2D0CE", boxSizing: "border-box" }}>
      <canvas ref={canvas} width={width - 2} height={height - 2} aria-hidden="true" />
    </div>
  );
}
