import type { BandColour, ChartData, ChartDot, Letter } from "#phone/tumbuh.js";

/** Where everything of a chart stands, in px. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly plot: Box;
  readonly bands: readonly { readonly path: string; readonly colour: BandColour }[];
  readonly lines: readonly Line[];
  readonly across: readonly { readonly y: number; readonly label: string }[];
  readonly down: readonly { readonly x: number; readonly label: string; readonly strong: boolean }[];
  readonly joins: readonly string[];
  readonly dots: readonly Dot[];
  readonly rows: Rows | undefined;
}

export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export interface Line {
  readonly path: string;
  readonly z: number;
  readonly role: "GARIS_MERAH" | "GARIS_ORANYE" | undefined;
  /** The y at its right end; undefined where it leaves the sheet before. */
  readonly end: number | undefined;
}

export interface Dot {
  readonly x: number;
  readonly y: number;
  readonly inDoubt: boolean;
  readonly current: boolean;
}

/** What stands beneath the KMS: calendar months, minimal gain, letters. */
export interface Rows {
  /** Every month where there is room for a sign, else every sixth with its year. */
  readonly calendar: readonly { readonly x: number; readonly month: number; readonly year: number | undefined }[];
  readonly kbm: readonly { readonly x: number; readonly from: number; readonly to: number; readonly grams: number }[];
  readonly letters: readonly {
    readonly x: number;
    readonly low: boolean;
    readonly letter: Letter;
    readonly current: boolean;
  }[];
  readonly top: number;
  /** Letters stand in two steps where a letter and the space beside it are wider than a month. */
  readonly stepped: boolean;
  /** The months are narrower than an initial: dots are smaller, and every sixth month is named. */
  readonly crowded: boolean;
}

export const ROW = { calendar: 20, kbm: 32, letter: 22 } as const;
/** Room for the numbers of the axis and the names of the rows. */
const LEFT = 40;
const RIGHT = 22;
const TOP = 10;
const AXIS = 22;
/** Of the initial of a month, and of a letter with the space that keeps it apart from the next. */
const INITIAL_WIDTH = 10;
const LETTER_WIDTH = 15;

/** Lays a chart out for a width; the picture is as high as the paper's is wide, within what a phone shows at once. */
export function drawing(chart: ChartData, width: number): Drawing {
  const low = chart.xs[0] ?? 0;
  const high = chart.xs[chart.xs.length - 1] ?? 1;
  const plotHeight = Math.round(Math.max(220, Math.min(360, width * 0.8)));
  const plot: Box = { left: LEFT, right: width - RIGHT, top: TOP, bottom: TOP + plotHeight };
  const x = (value: number) => round(plot.left + ((value - low) / (high - low)) * (plot.right - plot.left));
  const y = (value: number) =>
    round(plot.bottom - ((value - chart.low) / (chart.high - chart.low)) * (plot.bottom - plot.top));
  const kms = chart.sheet === "BBU_0_24" || chart.sheet === "BBU_24_60";
  const rows = kms ? rowsOf(chart, x, plot.bottom + AXIS) : undefined;
  const below = rows ? ROW.calendar + ROW.kbm + ROW.letter * (rows.stepped ? 2 : 1) : 0;
  return {
    width,
    height: plot.bottom + AXIS + below + 2,
    plot,
    bands: bandsOf(chart, x, y),
    lines: chart.lines.map((line) => ({
      path: pathOf(chart.xs, line.values, x, y),
      z: line.z,
      role: line.role,
      end: endOf(line.values, y, plot),
    })),
    across: ticks(chart.low, chart.high, 5).map((value) => ({ y: y(value), label: `${value}` })),
    down: downOf(chart, x, low, high),
    joins: joinsOf(chart.dots, x, y),
    dots: chart.dots.map((dot) => ({ x: x(dot.x), y: y(dot.value), inDoubt: dot.inDoubt, current: dot.current })),
    rows,
  };
}

type Scale = (value: number) => number;

function bandsOf(chart: ChartData, x: Scale, y: Scale): Drawing["bands"] {
  const edge = (z: number | undefined, otherwise: number) =>
    chart.lines.find((line) => line.z === z)?.values ?? chart.xs.map(() => otherwise);
  return chart.bands.map((band) => {
    const under = edge(band.fromZ, chart.low);
    const over = edge(band.toZ, chart.high);
    const there = chart.xs.map((at, index) => `${x(at)} ${y(over[index] ?? NaN)}`);
    const back = chart.xs.map((at, index) => `${x(at)} ${y(under[index] ?? NaN)}`).reverse();
    return { colour: band.colour, path: `M${[...there, ...back].filter(whole).join("L")}Z` };
  });
}

function pathOf(xs: readonly number[], values: readonly number[], x: Scale, y: Scale): string {
  return `M${xs
    .map((at, index) => `${x(at)} ${y(values[index] ?? NaN)}`)
    .filter(whole)
    .join("L")}`;
}

const whole = (point: string) => !point.includes("NaN");

function endOf(values: readonly number[], y: Scale, plot: Box): number | undefined {
  const end = y(values[values.length - 1] ?? NaN);
  return end >= plot.top && end <= plot.bottom ? end : undefined;
}

function joinsOf(dots: readonly ChartDot[], x: Scale, y: Scale): string[] {
  return dots.flatMap((dot, index) => {
    const before = dots[index - 1];
    return dot.joined && before ? [`M${x(before.x)} ${y(before.value)}L${x(dot.x)} ${y(dot.value)}`] : [];
  });
}

function downOf(chart: ChartData, x: Scale, low: number, high: number): Drawing["down"] {
  if (chart.xUnit === "CENTIMETRES") {
    return ticks(low, high, 7).map((value) => ({ x: x(value), label: `${value}`, strong: false }));
  }
  const dayOfMonth = (month: number) => chart.months.find((one) => one.month === month)?.x ?? month * 30.4375;
  const first = Math.ceil(low / 30.4375 - 0.01);
  const last = Math.floor(high / 30.4375 + 0.01);
  const months = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  const every = last - first > 24 ? 6 : 3;
  return months.map((month) => ({
    x: x(Math.min(high, Math.max(low, dayOfMonth(month)))),
    label: month % every === 0 ? `${month}` : "",
    strong: month % 12 === 0,
  }));
}

function rowsOf(chart: ChartData, x: Scale, top: number): Rows {
  const months = chart.months;
  // "Feb 26" and a little room beside it.
  const apart = x(30.4375 * 6) - x(0) < 44 ? 12 : 6;
  const month = x(30.4375) - x(0);
  const crowded = month < INITIAL_WIDTH;
  const at = (dot: ChartDot) => months.find((one) => one.month === dot.completedMonths)?.x ?? dot.x;
  return {
    top,
    calendar: months.flatMap((one, index) =>
      one.calendarMonth === undefined || (crowded && index % apart !== 3)
        ? []
        : [
            {
              x: x(one.x),
              month: (one.calendarMonth % 12) + 1,
              year: crowded ? Math.floor(one.calendarMonth / 12) : undefined,
            },
          ],
    ),
    kbm: spans(chart).map(({ from, to, grams }) => {
      const half = month / 2;
      const start = round(x(from) - half);
      const end = round(Math.min(x(to) + half, x(chart.xs[chart.xs.length - 1] ?? to)));
      return { x: round((start + end) / 2), from: start, to: end, grams };
    }),
    letters: chart.dots.flatMap((dot) =>
      dot.letter === undefined
        ? []
        : [
            {
              x: x(at(dot)),
              low: (dot.completedMonths ?? 0) % 2 === 1,
              // What is to be measured again has no letter to show yet, as in every list.
              letter: dot.current && dot.inDoubt ? "?" : dot.letter,
              current: dot.current,
            },
          ],
    ),
    stepped: month < LETTER_WIDTH,
    crowded,
  };
}

/** Neighbouring months of one minimal gain, as the paper prints them in one cell. */
function spans(chart: ChartData): { from: number; to: number; grams: number }[] {
  const found: { from: number; to: number; grams: number }[] = [];
  for (const month of chart.months) {
    if (month.kbmGrams === undefined) continue;
    const last = found[found.length - 1];
    if (last?.grams === month.kbmGrams) last.to = month.x;
    else found.push({ from: month.x, to: month.x, grams: month.kbmGrams });
  }
  return found;
}

/** Round numbers within the edges, about so many. */
export function ticks(low: number, high: number, about: number): number[] {
  const step = [1, 2, 5, 10, 20].find((one) => (high - low) / one <= about + 1) ?? 50;
  const first = Math.ceil(low / step) * step;
  return Array.from({ length: Math.floor((high - first) / step) + 1 }, (_, index) => first + index * step);
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
