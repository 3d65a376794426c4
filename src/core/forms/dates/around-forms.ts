import type { ReadingProblem } from "../../model/reading";
import type { Form } from "../form";
import { fromSerial, toSerial } from "../../identifiers/dates";
import type { Span } from "./calendar";

/** Words around a day or a period; the rest is read by itself. */
export interface AroundForm extends Omit<Form<never>, "read" | "examples"> {
  readonly examples: Form<never>["examples"];
  /** The day of the rest that is meant; why there is none. The pattern's group `rest` is the rest. */
  readonly day: (rest: Span) => number | ReadingProblem;
}

const lastDay = ({ last }: Span): number => last;
const WEEKDAYS = ["mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag"];

/** Tried from the top; each removes its words once. */
export const AROUND_FORMS: readonly AroundForm[] = [
  {
    key: "remark",
    examples: [["31-12-2037 (kontraktudløb)", "31-12-2037"]],
    reading: { da: "Datoen; det, der står i parentes, regnes ikke med.", en: "The date; what stands in brackets does not count." },
    pattern: /^(?<rest>.*\d.*?) ?\([^()]*\)$/,
    day: lastDay,
    loses: /./,
  },
  {
    key: "weekday",
    examples: [["fre 31-12-2027", "31-12-2027"]],
    reading: { da: "Datoen; ugedagen regnes ikke med.", en: "The date; the weekday does not count." },
    pattern: new RegExp(
      `^(?:${WEEKDAYS.map((name) => `${name.slice(0, 3)}(?:${name.slice(3)})?`).join("|")})(?:\\.|,)? (?:den |d\\. ?)?(?<rest>.*\\d.*)$`,
    ),
    day: lastDay,
  },
  {
    key: "the-day",
    examples: [["d. 31. december 2027", "31-12-2027"]],
    reading: { da: "Datoen.", en: "The date." },
    pattern: /^(?:den |d\. ?|d )(?<rest>\d.*)$/,
    day: lastDay,
  },
  {
    key: "start-of",
    examples: [
      ["primo 2027", "01-01-2027"],
      ["primo juni 2027", "01-06-2027"],
      ["begyndelsen af juni 2027", "01-06-2027"],
    ],
    reading: { da: "Periodens første dag.", en: "The first day of the period." },
    pattern: /^(?:i )?(?:primo|starten af|start|begyndelsen af|fra starten af|fra begyndelsen af) (?<rest>\S.*)$/,
    day: ({ first, last }) => (first === last ? "vague" : first),
  },
  {
    key: "middle-of",
    examples: [
      ["medio 2026", "30-06-2026"],
      ["medio juni 2026", "15-06-2026"],
      ["midten af 2026", "30-06-2026"],
    ],
    reading: {
      da: "Midten: den 15. i måneden, ellers sidste dag i første halvdel.",
      en: "The middle: the 15th of a month, else the last day of the first half.",
    },
    pattern: /^(?:i )?(?:medio|midt i|midten af|midt) (?<rest>\S.*)$/,
    day: (rest) => middleOf(rest),
  },
  {
    key: "end-of",
    examples: [
      ["ultimo 2026", "31-12-2026"],
      ["ultimo juni 27", "30-06-2027"],
      ["udgangen af Q2 2027", "30-06-2027"],
      ["slut 2027", "31-12-2027"],
    ],
    reading: { da: "Periodens sidste dag.", en: "The last day of the period." },
    pattern: /^(?:i |ved |inden |senest |til )?(?:ultimo|ult\.?|udgangen af|ved udgangen af|slutningen af|slut|udløbet af) (?<rest>\S.*)$/,
    day: lastDay,
  },
  {
    key: "words-before",
    examples: [
      ["senest 31-12-2027", "31-12-2027"],
      ["pr. 1. januar 2027", "01-01-2027"],
      ["ca. juni 2027", "30-06-2027"],
      ["udløber 31-12-2027", "31-12-2027"],
    ],
    reading: { da: "Datoen; ordene foran regnes ikke med.", en: "The date; the words before it do not count." },
    pattern:
      /^(?:senest|pr\.?|ca\.?|cirka|omkring|d\.|den|til|til og med|t\.?o\.?m\.?|fra|fra og med|f\.?o\.?m\.?|udløb|udløber|udløber den|start|starter|forventet|forventes|forv\.|planlagt|opsagt|opsagt pr\.?|opsagt den|indgået|besluttet)[:]? (?<rest>.*\d.*)$|^(?:ca\.|d\.|pr\.|senest:|udløb:|udløber:)(?<glued>.*\d.*)$/,
    day: lastDay,
    loses: /./,
  },
];

function middleOf({ first, last }: Span): number | ReadingProblem {
  const days = last - first + 1;
  if (days < 28) return "vague";
  const { year, month } = fromSerial(first);
  if (days <= 31) return first + 14;
  const months = Math.round(days / 30.4);
  const half = year * 12 + month - 1 + Math.floor(months / 2);
  // A quarter has no whole months to its middle: the 15th of the second.
  if (months % 2 === 1) return toSerial(Math.floor(half / 12), (half % 12) + 1, 15)!;
  return toSerial(Math.floor(half / 12), (half % 12) + 1, 1)! - 1;
}
