import { isCalendarDate, toSerial } from "../../identifiers/dates";
import type { ReadingProblem } from "../../model/reading";
import type { Form } from "../form";
import { day, isSaneYear, MONTH, monthOf, monthSpan, type Span, weekSpan, yearOf } from "./calendar";

const TIME = "(?:(?:t| (?:kl\\.? ?)?)\\d{1,2}[:.]\\d{2}(?:[:.]\\d{2}(?:[.,]\\d+)?)? ?(?:z|[+-]\\d{2}:?\\d{2})?)";
/** Four digits, or two where nothing else can be meant. */
const YEAR = "(\\d{4}|'?\\d{2})";
const NUMBER_WORDS: Readonly<Record<string, number>> = { første: 1, andet: 2, anden: 2, tredje: 3, fjerde: 4, sidste: 0 };
/** Between the parts of a period: "Q2 2027", "2. kvartal, 2027", "uge 14/2027", "2. kvt. i 2027". */
const OF = "(?: ?[,/.-] ?| (?:i |af )?)?";

/** Days and periods, without words around them. A period is read as its last day. */
export const DATE_FORMS: readonly Form<Span>[] = [
  {
    key: "day",
    examples: [
      ["31-12-2027", "31-12-2027"],
      ["31.12.2027", "31-12-2027"],
      ["31/12 2027", "31-12-2027"],
      ["31/12-2027", "31-12-2027"],
      ["1. 2. 2027", "01-02-2027"],
    ],
    reading: { da: "Dag, måned og år, i den rækkefølge.", en: "Day, month and year, in that order." },
    pattern: /^(\d{1,2})(?: ?[./-] ?| )(\d{1,2})(?: ?[./-] ?| )(\d{4})$/,
    read: ([, d, m, y]) => calendarDay(Number(y), Number(m), Number(d)),
  },
  {
    key: "day-short-year",
    examples: [
      ["31-12-27", "31-12-2027"],
      ["31.12.27", "31-12-2027"],
      ["31/12-27", "31-12-2027"],
      ["01-02-27", "01-02-2027"],
      ["1/2 97", "01-02-1997"],
    ],
    reading: {
      da: "Dag, måned og år, i den rækkefølge; to cifre er et år fra 1950 til 2049.",
      en: "Day, month and year, in that order; two digits are a year from 1950 to 2049.",
    },
    pattern: /^(\d{1,2})(?: ?[./-] ?| )(\d{1,2})(?: ?[./-] ?| )'?(\d{2})$/,
    read: ([, d, m, y]) => calendarDay(yearOf(y!), Number(m), Number(d)),
  },
  {
    key: "year-first",
    examples: [
      ["2027-12-31", "31-12-2027"],
      ["2027.12.31", "31-12-2027"],
      ["2027/1/5", "05-01-2027"],
    ],
    reading: { da: "År, måned og dag.", en: "Year, month and day." },
    pattern: /^(\d{4})[./-](\d{1,2})[./-](\d{1,2})$/,
    read: ([, y, m, d]) => calendarDay(Number(y), Number(m), Number(d)),
  },
  {
    key: "digits-alone",
    examples: [
      ["20271231", "31-12-2027"],
      ["31122027", "31-12-2027"],
    ],
    reading: {
      da: "År, måned og dag eller dag, måned og år uden skilletegn.",
      en: "Year, month, day or day, month, year without separators.",
    },
    pattern: /^\d{8}$/,
    read: ([text]) => {
      const at = (from: number, to: number): number => Number(text.slice(from, to));
      return day(toSerial(at(0, 4), at(4, 6), at(6, 8))) ?? day(toSerial(at(4, 8), at(2, 4), at(0, 2)));
    },
  },
  {
    key: "month-by-name",
    examples: [
      ["31. december 2027", "31-12-2027"],
      ["1. marts 2027", "01-03-2027"],
      ["31-dec-27", "31-12-2027"],
      ["5 maj 2027", "05-05-2027"],
    ],
    reading: { da: "Dagen; måneden står med navn, dansk eller engelsk.", en: "The day; the month is named, in Danish or English." },
    pattern: new RegExp(`^(\\d{1,2})(?:\\.|-|/)? ?(${MONTH})(?:\\.|-|/|,)? ?${YEAR}$`),
    read: ([, d, m, y]) => calendarDay(yearOf(y!), monthOf(m!), Number(d)),
  },
  {
    key: "english-day",
    examples: [["December 31, 2027", "31-12-2027"]],
    reading: { da: "Dagen, som den skrives på engelsk.", en: "The day as it is written in English." },
    pattern: new RegExp(`^(${MONTH})\\.? (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})$`),
    read: ([, m, d, y]) => calendarDay(Number(y), monthOf(m!), Number(d)),
  },
  {
    key: "time-of-day",
    examples: [
      ["31-12-2027 14:30", "31-12-2027"],
      ["2027-12-31T00:00:00", "31-12-2027"],
    ],
    reading: { da: "Dagen; klokkeslættet regnes ikke med.", en: "The day; the time of day does not count." },
    pattern: new RegExp(`^(.*\\d)${TIME}$`),
    read: ([, before]) => readForm(before!, ["day", "day-short-year", "year-first", "month-by-name"]),
    // Midnight is what exports write behind a day.
    loses: /(?:t| |kl\.? ?)(?!0{1,2}[:.]00(?:[:.]00(?:[.,]0+)?)? ?z?$)\d{1,2}[:.]\d{2}(?:[:.]\d{2}(?:[.,]\d+)?)? ?(?:z|[+-]\d{2}:?\d{2})?$/,
  },
  {
    key: "month",
    examples: [
      ["juni 2027", "30-06-2027"],
      ["jun-27", "30-06-2027"],
      ["06-2027", "30-06-2027"],
      ["2027-06", "30-06-2027"],
      ["februar 28", "29-02-2028"],
    ],
    reading: { da: "Månedens sidste dag.", en: "The last day of the month." },
    pattern: new RegExp(`^(?:(?:i )?(${MONTH})(?:\\.| måned)?${OF}${YEAR}|(\\d{1,2}) ?[./-] ?(\\d{4})|(\\d{4}) ?[./-] ?(\\d{1,2}))$`),
    read: ([, name, nameYear, m, y, yearFirst, monthSecond]) => {
      const month = name === undefined ? Number(m ?? monthSecond) : monthOf(name);
      // 2026/27 is two years.
      if (month > 12) return yearFirst === undefined ? undefined : "range";
      return monthSpan(yearOf(nameYear ?? y ?? yearFirst!), month, 1);
    },
  },
  {
    key: "quarter",
    examples: [
      ["2. kvartal 2027", "30-06-2027"],
      ["Q2 2027", "30-06-2027"],
      ["2027 Q2", "30-06-2027"],
      ["2. kvt. 27", "30-06-2027"],
      ["K4-2027", "31-12-2027"],
      ["første kvartal 2027", "31-03-2027"],
    ],
    reading: { da: "Kvartalets sidste dag.", en: "The last day of the quarter." },
    pattern: partPattern("q|k|kv\\.?|kvt\\.?|kvartal", "q|kvartal|kvt\\.?|kv\\.?|quarter"),
    read: ({ groups }) => partOf(groups!, 4, 3),
  },
  {
    key: "half-year",
    examples: [
      ["1. halvår 2027", "30-06-2027"],
      ["H2 2027", "31-12-2027"],
      ["2027 H1", "30-06-2027"],
      ["andet halvår 2027", "31-12-2027"],
    ],
    reading: { da: "Halvårets sidste dag.", en: "The last day of the half-year." },
    pattern: partPattern("h|halvår", "h|halvår|halvdel(?: af)?"),
    read: ({ groups }) => partOf(groups!, 2, 6),
  },
  {
    key: "week",
    examples: [
      ["uge 14 2027", "11-04-2027"],
      ["uge 14, 2027", "11-04-2027"],
      ["2027-W14", "11-04-2027"],
      ["2027 uge 14", "11-04-2027"],
    ],
    reading: { da: "Ugens søndag.", en: "The Sunday of the week." },
    pattern: new RegExp(`^(?:(?:uge|u|week|w)\\.? ?(\\d{1,2})${OF}${YEAR}|(\\d{4})(?: ?[/,-] ?| )?(?:uge|u|week|w)\\.? ?(\\d{1,2}))$`),
    read: ([, week, year, yearFirst, weekSecond]) => {
      const [inYear, number] = [yearOf(year ?? yearFirst!), Number(week ?? weekSecond)];
      return weekSpan(inYear, number) ?? (isSaneYear(inYear) ? "impossible" : undefined);
    },
  },
  {
    key: "year",
    examples: [["2027", "31-12-2027"]],
    reading: { da: "Årets sidste dag.", en: "The last day of the year." },
    pattern: /^(?:år(?:et)? |i )?(\d{4})$/,
    read: ([, year]) => (Number(year) >= 1990 && Number(year) <= 2100 ? monthSpan(Number(year), 1, 12) : undefined),
  },
  {
    key: "season",
    examples: [],
    reading: { da: "En årstid har ingen dato.", en: "A season has no date." },
    pattern:
      /^(?:i )?(?:tidlig[t]? |sen[t]? |start |hen )?(?:forår|for|sommer|efterår|vinter|årsskifte|jul|påske|sommerferien)(?:et|en|år|ferien)?(?: ?[,/-]? ?(?:i )?'?\d{2,4}(?: ?[/-] ?\d{2,4})?)?$/,
    read: () => "vague",
  },
  {
    key: "no-year",
    examples: [],
    reading: { da: "Uden år er der ingen dato.", en: "Without a year there is no date." },
    pattern: new RegExp(
      `^(?:\\d{1,2} ?[./-] ?\\d{1,2}\\.?|(?:\\d{1,2}\\.? )?(?:${MONTH})\\.?|(?:uge|u) ?\\d{1,2}|q\\d|[1-4]\\. ?(?:kvartal|kvt\\.?|halvår)|løbende|snarest(?: muligt)?|hurtigst muligt|asap|straks|nu)$`,
    ),
    read: () => "vague",
  },
];

/** A day of the calendar; a fault where neither order of day and month gives one; no reading for years that no register has. */
function calendarDay(year: number, month: number, date: number): Span | ReadingProblem | undefined {
  if (!isSaneYear(year)) return undefined;
  if (isCalendarDate(year, month, date)) return day(toSerial(year, month, date));
  // 12/31/2027 is a day to those who put the month first: a question, no fault.
  return isCalendarDate(year, date, month) ? undefined : "impossible";
}

function readForm(text: string, keys: readonly string[]): Span | ReadingProblem | undefined {
  for (const { key, pattern, read } of DATE_FORMS) {
    const match = keys.includes(key) ? pattern.exec(text) : null;
    const found = match === null ? undefined : read(match);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Part of a year by number before or after its name, the year last or first: `Q2 2027`, `2. kvartal 2027`, `2027-Q2`. */
function partPattern(before: string, after: string): RegExp {
  const words = Object.keys(NUMBER_WORDS).join("|");
  return new RegExp(
    `^(?:(?:(?:${before}) ?(?<n1>\\d)|(?<n2>\\d)\\.? ?(?:${after})|(?<n3>${words}) (?:${after}))${OF}(?<y1>\\d{4}|'?\\d{2})|` +
      `(?<y2>\\d{4})(?: ?[/,.-] ?| )?(?:(?:${before}) ?(?<n4>\\d)|(?<n5>\\d)\\.? ?(?:${after})))$`,
  );
}

function partOf(groups: Readonly<Record<string, string | undefined>>, count: number, months: number): Span | ReadingProblem | undefined {
  const year = yearOf((groups["y1"] ?? groups["y2"])!);
  const word = groups["n3"];
  const digit = groups["n1"] ?? groups["n2"] ?? groups["n4"] ?? groups["n5"];
  const number = word === undefined ? Number(digit) : NUMBER_WORDS[word] || count;
  if (!isSaneYear(year)) return undefined;
  return number < 1 || number > count ? "impossible" : monthSpan(year, (number - 1) * months + 1, months);
}
