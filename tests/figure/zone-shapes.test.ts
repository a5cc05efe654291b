// The areas to tap: one for each zone, large enough for a thumb, side by side.
import { polygonArea, polygonContains } from 'd3';
import { describe, expect, it } from 'vitest';
import { zones } from '#content/zones.ts';
import { standingViewBox } from '#figure/body-view.ts';
import { figureHeight } from '#figure/outline.ts';
import type { Point } from '#figure/skeleton.ts';
import { zoneShapes, type ZoneShape } from '#figure/zone-shapes.ts';

const views = ['back', 'front'] as const;
const pxAt300 = 300 / figureHeight;
const ring = (shape: ZoneShape) => shape.polygon.map(({ x, y }): [number, number] => [x, y]);

const distanceToEdge = (p: Point, a: Point, b: Point) => {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const share = Math.max(0, Math.min(1, ((p.x - a.x) * dx + (p.y - a.y) * dy) / (dx * dx + dy * dy)));
  return Math.hypot(p.x - a.x - share * dx, p.y - a.y - share * dy);
};
const depthIn = (shape: ZoneShape, p: Point) =>
  polygonContains(ring(shape), [p.x, p.y])
    ? Math.min(...shape.polygon.map((a, i, all) => distanceToEdge(p, a, all[(i + 1) % all.length] as Point)))
    : 0;
function extent(values: readonly number[]): number {
  return Math.max(...values) - Math.min(...values);
}
const grid = (step: number): Point[] => {
  const { x, y, width, height } = standingViewBox;
  const points: Point[] = [];
  for (let px = x; px < x + width; px += step)
    for (let py = y; py < y + height; py += step) points.push({ x: px + 0.013, y: py + 0.017 });
  return points;
};

describe.each(views)('the map from %s', (view) => {
  const shapes = zoneShapes[view];

  it('has a shape for every zone and a zone for every shape, in the order of the list', () => {
    expect(shapes.map(({ id }) => id)).toEqual(
      zones.filter((zone) => zone.view === view).map(({ id }) => id)
    );
  });

  it('draws the side that the zone names', () => {
    for (const { id, polygon } of shapes) {
      const middle = polygon.reduce((sum, { x }) => sum + x, 0) / polygon.length;
      const zone = zones.find((other) => other.id === id);
      const isAtViewersLeft = (zone?.side === 'left') === (view === 'back');
      if (zone?.side === 'middle') expect(middle).toBeCloseTo(0, 6);
      else expect(middle < 0).toBe(isAtViewersLeft);
    }
  });

  it.each(shapes.map((shape) => [shape.id, shape] as const))(
    '%s is at least 24 px wide and high on a figure of 300 px, and holds a circle of 16 px',
    (_, shape) => {
      expect(extent(shape.polygon.map(({ x }) => x)) * pxAt300).toBeGreaterThanOrEqual(24 - 1e-6);
      expect(extent(shape.polygon.map(({ y }) => y)) * pxAt300).toBeGreaterThanOrEqual(24 - 1e-6);
      const deepest = Math.max(...grid(1.5).map((p) => depthIn(shape, p)));
      expect(2 * deepest * pxAt300).toBeGreaterThanOrEqual(16);
    }
  );

  it('lets no zone lie over another', () => {
    for (const p of grid(2)) {
      const over = shapes.filter((shape) => depthIn(shape, p) > 0.3).map(({ id }) => id);
      expect(over.length, over.join(' over ')).toBeLessThanOrEqual(1);
    }
  });

  it('keeps every zone within the picture and its mark within the zone', () => {
    const { x, y, width, height } = standingViewBox;
    for (const shape of shapes) {
      expect(Math.abs(polygonArea(ring(shape)))).toBeGreaterThan(0);
      expect(depthIn(shape, shape.mark), shape.id).toBeGreaterThan(0);
      for (const p of shape.polygon) {
        expect(p.x >= x && p.x <= x + width && p.y >= y && p.y <= y + height, shape.id).toBe(true);
      }
    }
  });
});
