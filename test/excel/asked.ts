import type { StartedHost } from "../../packages/excel-host/test/startHost";

/** What the workbook was asked for. */
export interface Asked {
  requests: number;
  /** Cells whose values were handed over. */
  cells: number;
  /** Requests for the choices and answers that the workbook keeps. */
  settings: number;
}

function cellsIn(answer: unknown): number {
  if (Array.isArray(answer)) return answer.reduce((sum: number, each) => sum + cellsIn(each), 0);
  if (typeof answer !== "object" || answer === null) return 0;
  return Object.entries(answer).reduce((sum, [name, value]) => sum + (name === "Values" && Array.isArray(value) ? (value as unknown[][]).flat().length : cellsIn(value)), 0);
}

/** Counts what is asked of the workbook from now on; those of the pane's own services do not count. */
export function countAsked({ host }: StartedHost): { asked: Asked; restart: () => void } {
  const asked: Asked = { requests: 0, cells: 0, settings: 0 };
  const answer = host.request.bind(host);
  host.request = async (request, bridge) => {
    const answered = await answer(request, bridge);
    if (request.body.includes('"Microsoft.')) return answered;
    asked.requests++;
    if (request.body.includes('"TTHC.settings"')) asked.settings++;
    if ("body" in answered && typeof answered.body === "string") asked.cells += cellsIn(JSON.parse(answered.body));
    return answered;
  };
  return { asked, restart: () => Object.assign(asked, { requests: 0, cells: 0, settings: 0 }) };
}
