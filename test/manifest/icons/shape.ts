/** A colour as [red, green, blue], 0…255. */
export type Colour = readonly [number, number, number];

/** A filled area on a grid of 32 units, whatever the icon's size in pixels. */
export interface Shape {
  colour: Colour;
  covers: (x: number, y: number) => boolean;
}

export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** A box with rounded corners. @example box([0, 0, 0], { left: 2, top: 2, right: 30, bottom: 30 }, 4) */
export function box(colour: Colour, { left, top, right, bottom }: Box, radius = 0): Shape {
  return {
    colour,
    covers: (x, y) => {
      if (x < left || x > right || y < top || y > bottom) return false;
      const dx = Math.max(left + radius - x, x - (right - radius), 0);
      const dy = Math.max(top + radius - y, y - (bottom - radius), 0);
      return dx * dx + dy * dy <= radius * radius || dx === 0 || dy === 0;
    },
  };
}

export function disc(colour: Colour, centreX: number, centreY: number, radius: number): Shape {
  return { colour, covers: (x, y) => (x - centreX) ** 2 + (y - centreY) ** 2 <= radius * radius };
}

/** A line through points with round ends and joints. */
export function stroke(colour: Colour, points: readonly (readonly [number, number])[], width: number): Shape {
  const reach = (width / 2) ** 2;
  return { colour, covers: (x, y) => points.slice(1).some((end, i) => squaredDistance(x, y, points[i], end) <= reach) };
}

/** A filled polygon, even-odd rule. */
export function polygon(colour: Colour, points: readonly (readonly [number, number])[]): Shape {
  return {
    colour,
    covers: (x, y) => {
      let inside = false;
      for (let i = 0, j = points.length - 1; i < points.length; j = i, i += 1) {
        const [xi, yi] = points[i];
        const [xj, yj] = points[j];
        if (yi > y !== yj > y && x < ((xj - xi) * (y - yi)) / (yj - yi) + xi) inside = !inside;
      }
      return inside;
    },
  };
}

function squaredDistance(x: number, y: number, [x1, y1]: readonly [number, number], [x2, y2]: readonly [number, number]): number {
  const [dx, dy] = [x2 - x1, y2 - y1];
  const along = Math.min(1, Math.max(0, ((x - x1) * dx + (y - y1) * dy) / (dx * dx + dy * dy)));
  return (x - x1 - along * dx) ** 2 + (y - y1 - along * dy) ** 2;
}
