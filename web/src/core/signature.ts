/** A point of the pad, from 0 to 1 in each direction. */
export interface Point {
  readonly x: number;
  readonly y: number;
}
export type Stroke = readonly Point[];

const SIGNS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
/** As many signs as a receipt may have at the server, what it begins with included. */
const MOST = 80;
const BEGIN = "ttd:";
/** How far a line may leave what was drawn, in parts of the pad; doubled until it is short enough. */
const FIRST_TOLERANCE = 0.01;

/**
 * A signature in 80 signs: `ttd:`, then strokes with `.` between them, each point two signs of a grid of 64 by 64. Enough to know one's
 * own line again, too little to copy it. Undefined where nothing was drawn.
 */
export function receiptOf(strokes: readonly Stroke[]): string | undefined {
  const drawn = strokes.filter(({ length }) => length > 1);
  if (drawn.length === 0) return undefined;
  for (let tolerance = FIRST_TOLERANCE; tolerance < 2; tolerance *= 1.5) {
    const written = BEGIN + drawn.map((stroke) => thinned(stroke, tolerance).map(signs).join("")).join(".");
    if (written.length <= MOST) return written;
  }
  // More strokes than fit: the longest are what is known again.
  const longest = [...drawn].sort((one, other) => other.length - one.length).slice(0, drawn.length - 1);
  return receiptOf(drawn.filter((stroke) => longest.includes(stroke)));
}

const signs = ({ x, y }: Point): string => sign(x) + sign(y);
const sign = (part: number): string => SIGNS[Math.max(0, Math.min(63, Math.round(part * 63)))]!;

/** Ramer, Douglas and Peucker: only the points that bend the line. */
function thinned(stroke: Stroke, tolerance: number): Stroke {
  const [first, last] = [stroke[0]!, stroke[stroke.length - 1]!];
  let farthest = 0;
  let most = 0;
  stroke.forEach((point, at) => {
    const distance = away(point, first, last);
    if (distance > most) [most, farthest] = [distance, at];
  });
  if (most <= tolerance) return [first, last];
  return [
    ...thinned(stroke.slice(0, farthest + 1), tolerance).slice(0, -1),
    ...thinned(stroke.slice(farthest), tolerance),
  ];
}

function away({ x, y }: Point, from: Point, to: Point): number {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = Math.hypot(dx, dy);
  if (length === 0) return Math.hypot(x - from.x, y - from.y);
  return Math.abs(dx * (y - from.y) - dy * (x - from.x)) / length;
}

/** The lines of a signature again, as points of a picture of 63 by 63; none where it is a number or the name of a photo. */
export function linesOf(receipt: string | undefined): string[] {
  if (!receipt?.startsWith(BEGIN)) return [];
  const strokes = receipt.slice(BEGIN.length).split(".");
  return strokes.map((stroke) => (stroke.match(/../g) ?? []).map((point) => whole(point).join(",")).join(" "));
}

const whole = (point: string): number[] => [...point].map((sign) => SIGNS.indexOf(sign));
