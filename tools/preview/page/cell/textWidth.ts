let canvas: CanvasRenderingContext2D | null | undefined;
const known = new Map<string, Map<string, number>>();

function context(): CanvasRenderingContext2D | null {
  if (canvas === undefined) canvas = document.createElement("canvas").getContext("2d");
  return canvas;
}

/** Pixels of a line of text in a font; an estimate where nothing can be measured. */
export function textWidth(text: string, font: string): number {
  let widths = known.get(font);
  if (!widths) known.set(font, (widths = new Map()));
  const found = widths.get(text);
  if (found !== undefined) return found;
  const drawing = context();
  if (drawing) drawing.font = font;
  const width = drawing ? drawing.measureText(text).width : text.length * 7;
  if (widths.size > 20000) widths.clear();
  widths.set(text, width);
  return width;
}
