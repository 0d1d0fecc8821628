/** A line of a chart: a value for each month, absent where there is none; with a band where it has an interval. */
export interface Series {
  readonly name: string;
  readonly values: readonly (number | undefined)[];
  readonly low?: readonly (number | undefined)[];
  readonly high?: readonly (number | undefined)[];
  /** Months that are not whole: drawn hollow. */
  readonly partly?: readonly boolean[];
}

/** What a drawing is made of, in px. */
export interface Trend {
  readonly width: number;
  readonly height: number;
  readonly plot: { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };
  readonly across: readonly { readonly y: number; readonly value: number }[];
  /** Where a month is named. */
  readonly down: readonly { readonly x: number; readonly index: number }[];
  readonly lines: readonly Line[];
}

export interface Line {
  readonly name: string;
  /** Between whole months that stand side by side. */
  readonly path: string;
  /** From or to a month that is not whole: drawn dashed, for such months are not to be compared unseen. */
  readonly dashed: string;
  readonly bands: readonly string[];
  readonly dots: readonly Dot[];
  /** Where its name stands; undefined without any value. */
  readonly end: { readonly x: number; readonly y: number } | undefined;
}

export interface Dot {
  readonly x: number;
  readonly y: number;
  readonly partly: boolean;
  /** Which month it is of. */
  readonly index: number;
}

const LEFT = 44;
/** Room behind the last month: for the last name of a month, and for the names of lines. */
const RIGHT = 32;
const LETTER_WIDTH = 8;
const TOP = 10;
const BOTTOM = 26;
/** Room for the name of a month. */
const MONTH_WIDTH = 64;
const NAME_HEIGHT = 15;

/**
 * Lays lines out over months.
 *
 * @param ceiling the least that the axis shows, such as 100 percent; undefined for as high as the values are
 */
export function trend(
  series: readonly Series[],
  months: number,
  width: number,
  height: number,
  ceiling?: number,
): Trend {
  const names = series.length < 2 ? 0 : Math.max(...series.map((one) => one.name.length)) * LETTER_WIDTH + LETTER_WIDTH;
  const plot = { left: LEFT, right: width - RIGHT - names, top: TOP, bottom: height - BOTTOM };
  const highest = Math.max(
    0,
    ...series.flatMap((one) => [...one.values, ...(one.high ?? [])].map((value) => value ?? 0)),
  );
  const step = stepOf(Math.max(highest, ceiling ?? 0, 1));
  const top = Math.max(step, Math.ceil(Math.max(highest, ceiling ?? 0) / step) * step);
  const x = (index: number) =>
    rounded(months < 2 ? (plot.left + plot.right) / 2 : plot.left + (index / (months - 1)) * (plot.right - plot.left));
  const y = (value: number) => rounded(plot.bottom - (value / top) * (plot.bottom - plot.top));
  const lines = series.map((one) => lineOf(one, x, y));
  const every = Math.max(1, Math.ceil((months * MONTH_WIDTH) / Math.max(1, plot.right - plot.left)));
  return {
    width,
    height,
    plot,
    across: Array.from({ length: Math.round(top / step) + 1 }, (_, index) => ({
      y: y(index * step),
      value: index * step,
    })),
    down: Array.from({ length: months }, (_, index) => ({ x: x(index), index })).filter(
      ({ index }) => (months - 1 - index) % every === 0,
    ),
    lines: apart(lines, plot.bottom),
  };
}

const rounded = (value: number) => Math.round(value * 10) / 10;

/** 1, 2 or 5 times a power of ten, so that the axis has about five lines. */
export function stepOf(highest: number): number {
  const rough = highest / 5;
  const power = 10 ** Math.floor(Math.log10(rough));
  const factor = [1, 2, 5, 10].find((one) => one * power >= rough) ?? 10;
  return Math.max(1, factor * power);
}

type Scale = (value: number) => number;

function lineOf({ name, values, low, high, partly }: Series, x: Scale, y: Scale): Line {
  let path = "";
  let dashed = "";
  const bands: string[] = [];
  const dots: Dot[] = [];
  for (const run of runs(values)) {
    const points = run.map((index) => ({ x: x(index), y: y(values[index]!), partly: partly?.[index] ?? false, index }));
    dots.push(...points);
    points.slice(1).forEach((to, at) => {
      const from = points[at]!;
      const step = `M${from.x} ${from.y}L${to.x} ${to.y}`;
      if (from.partly || to.partly) dashed += step;
      else path += step;
    });
    const whole = run.filter((index) => low?.[index] !== undefined && high?.[index] !== undefined);
    if (whole.length > 1) {
      const over = whole.map((index) => `${x(index)} ${y(high![index]!)}`);
      const under = whole.map((index) => `${x(index)} ${y(low![index]!)}`).reverse();
      bands.push(`M${[...over, ...under].join("L")}Z`);
    } else if (whole.length === 1) {
      const at = whole[0]!;
      bands.push(`M${x(at) - 3} ${y(high![at]!)}h6V${y(low![at]!)}h-6Z`);
    }
  }
  return { name, path, dashed, bands, dots, end: ended(dots) };
}

const ended = (dots: Line["dots"]): Line["end"] => dots[dots.length - 1];

/** The indices of values that stand side by side. */
export function runs(values: readonly (number | undefined)[]): number[][] {
  const found: number[][] = [];
  values.forEach((value, index) => {
    if (value === undefined) return;
    if (index > 0 && values[index - 1] !== undefined) found[found.length - 1]!.push(index);
    else found.push([index]);
  });
  return found;
}

/** Names that would stand on one another are moved apart, in their order. */
function apart(lines: readonly Line[], bottom: number): Line[] {
  const ends = lines.flatMap((line) => (line.end ? [line] : [])).sort((one, other) => one.end!.y - other.end!.y);
  const places = new Map<Line, number>();
  let free = 0;
  for (const line of ends) {
    const place = Math.max(line.end!.y, free);
    places.set(line, place);
    free = place + NAME_HEIGHT;
  }
  let lowest = bottom;
  for (const line of [...ends].reverse()) {
    const place = Math.min(places.get(line)!, lowest);
    places.set(line, place);
    lowest = place - NAME_HEIGHT;
  }
  return lines.map((line) => (line.end ? { ...line, end: { x: line.end.x, y: places.get(line)! } } : line));
}
