// Says the codes in the words of a catalogue, as id.tumbuh.texts does on the JVM: Texts, Template and Notation. A parity test holds
// that every text is the same. Nothing newer than Chrome 79.

const MINUS = "\u2212";
const PLACE = /\{(\d)(?::(\w+))?(?:@(\w+))?\}/g;
const MILLISECONDS_IN_DAY = 86_400_000;

/** The words of a language; typed by texts.d.ts. */
export function texts(catalogue, more) {
  const { language, decimal: mark, group, day, month, months: names } = catalogue;
  if (more && more.language !== language) throw new Error("the words to add are in another language");
  const families = joined(catalogue.texts, more && more.texts);
  const worker = joined(catalogue.worker, more && more.worker);

  function text(family, code, ending) {
    const words = (ending === "worker" ? worker : families)[family];
    const found = words && (ending === "worker" ? words[code] : words[code] && words[code][ending === "label" ? 0 : 1]);
    if (found === undefined) throw new Error(`the catalogue has no text for ${family}.${code}.${ending}`);
    return found;
  }

  const label = (family, code) => text(family, code, "label");

  function say(family, message, voice) {
    const { code, arguments: given = [] } = typeof message === "string" ? { code: message } : message;
    return text(family, code, voice).replace(PLACE, (place, at, style, of) => {
      const one = given[at];
      if (one === undefined) throw new Error(`${family}.${code}.${voice} needs an argument ${at}`);
      if (one.kind === "NAME") return one.value;
      if (one.kind === "CODE") return style === "label" ? label(of, one.value) : say(of, one.value, voice);
      return style === "signed" && one.value > 0 ? "+" + number(one, style) : number(one, style);
    });
  }

  function number({ kind, value }, style) {
    switch (kind) {
      case "GRAMS":
        return decimal(value, 0) + " g";
      case "KILOGRAMS":
        return shortest(value, 3) + " kg";
      case "CENTIMETRES":
        return shortest(value, 1) + " cm";
      case "Z":
        return score(value);
      case "DAYS":
        return timed(value, day, style === "words");
      case "MONTHS":
        return timed(value, month, style === "words");
      case "DATE":
        return date(value);
      default:
        return style === "grouped" ? whole(value) : decimal(value, 0);
    }
  }

  function timed(value, [brief, one, many], writtenOut) {
    return `${decimal(value, 0)} ${writtenOut ? (Math.trunc(value) === 1 ? one : many) : brief}`;
  }

  const decimal = (value, decimals) => (Number.isFinite(value) ? written(rounded(value, decimals)) : boundless(value));
  const score = (z) => decimal(toHundredths(z), 2);

  function shortest(value, mostDecimals) {
    if (!Number.isFinite(value)) return boundless(value);
    return written(rounded(value, mostDecimals).replace(/(\.\d*?)0+$/, "$1").replace(/\.$/, ""));
  }

  const written = (digits) => digits.replace("-", MINUS).replace(".", mark);

  function whole(value) {
    const digits = String(Math.abs(Math.trunc(value))).replace(/\B(?=(\d{3})+$)/g, group);
    return (value <= -1 ? MINUS : "") + digits;
  }

  function date(epochDay) {
    const on = new Date(epochDay * MILLISECONDS_IN_DAY);
    return `${on.getUTCDate()} ${names[on.getUTCMonth()]} ${on.getUTCFullYear()}`;
  }

  return {
    language,
    with: (others) => texts(joined(catalogue, { texts: families, worker }), others),
    label,
    say,
    kilograms: (grams) => number({ kind: "KILOGRAMS", value: grams / 1000 }),
    gain: (grams) => (grams > 0 ? "+" : "") + number({ kind: "GRAMS", value: grams }),
    centimetres: (millimetres) => number({ kind: "CENTIMETRES", value: millimetres / 10 }),
    score,
    decimal,
    whole,
    percent: (tenths) => decimal(tenths / 10, 1) + "%",
    date,
    months: (count, writtenOut) => timed(count, month, writtenOut),
    days: (count, writtenOut) => timed(count, day, writtenOut),
  };
}

const joined = (some, more) => Object.assign({}, some, more);

const boundless = (value) => (value !== value ? "\u2013" : value < 0 ? MINUS + "\u221E" : "\u221E");

/** From the decimal digits of the number, a half away from zero, so that 2.675 rounds as it reads: "2.68", "-3". */
function rounded(value, decimals) {
  const [mantissa, exponent] = String(Math.abs(value)).split("e");
  const [before, after = ""] = mantissa.split(".");
  let point = before.length + Number(exponent || 0);
  let digits = before + after;
  if (point < 0) {
    digits = "0".repeat(-point) + digits;
    point = 0;
  }
  const kept = digits.slice(0, point + decimals).padEnd(point + decimals, "0");
  const up = digits[point + decimals] >= "5";
  const sum = (up ? increased("0" + kept) : "0" + kept).padStart(decimals + 1, "0");
  const whole = sum.slice(0, sum.length - decimals).replace(/^0+(?=\d)/, "");
  const sign = value < 0 && /[1-9]/.test(sum) ? "-" : "";
  return sign + whole + (decimals > 0 ? "." + sum.slice(sum.length - decimals) : "");
}

function increased(digits) {
  const nines = /9*$/.exec(digits)[0].length;
  const at = digits.length - nines - 1;
  return digits.slice(0, at) + (Number(digits[at]) + 1) + "0".repeat(nines);
}

/** As id.tumbuh.growth.arithmetic.Rounding: the nearer hundredth, and at equal distance the even one. */
function toHundredths(z) {
  if (!Number.isFinite(z)) return z;
  const positive = Math.abs(z);
  const below = Math.floor(100 * positive);
  const above = Math.ceil(100 * positive);
  const [down, up] = [below / 100, above / 100];
  const [toDown, toUp] = [positive - down, up - positive];
  const nearest = toDown < toUp || (toDown === toUp && below % 2 === 0) ? down : up;
  return z < 0 ? -nearest : nearest;
}
