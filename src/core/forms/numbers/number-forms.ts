import { fromSerial } from "../../identifiers/dates";
import { readDate } from "../dates/read-date";
import type { Form } from "../form";
import { readValue } from "../../model/reading";
import type { Measure } from "./measure";
import { NUMERAL, numeralOf, tidy, WHOLE } from "./numerals";
import { readNotice } from "./notice";

export interface NumberForm extends Form<number> {
  /** The measures whose cells it reads. */
  readonly measures: readonly Measure[];
}

const ALL = ["money", "months", "count", "wave"] as const;
const KR = "(?:kr\\.?|kroner|dkk)";
const MULTIPLES: readonly (readonly [RegExp, number])[] = [
  [/^mia|^milliard/, 1e9],
  [/^mi?o|^mill?|^m/, 1e6],
  [/^t|^k|^1\.?000/, 1e3],
];
const MULTIPLE = "mia\\.?|milliard(?:er)?|mio\\.?|mill?\\.?|million(?:er)?|m|tusind|tus\\.?|t\\.?|k";
const ROMAN = ["", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x"];
const PER_YEAR = "(?: ?(?:pr\\.? ?år|per år|om året|/ ?år|årligt|p\\.?a\\.?|i alt|ekskl\\.? ?moms|eks\\.? ?moms|ex\\.? ?moms|u\\. ?moms))*";

export const NUMBER_FORMS: readonly NumberForm[] = [
  {
    key: "days-or-weeks",
    measures: ["months"],
    examples: [],
    reading: {
      da: "Dage, uger og en halv uden enhed er ikke hele måneder.",
      en: "Days, weeks and a half without a unit are no whole months.",
    },
    pattern: /^.*\d+ ?(?:dage?s?|uger?s?|arbejdsdage|hverdage)\b.*$|^løbende$|^[½¼¾]$/,
    read: () => "vague",
  },
  {
    key: "digits",
    measures: ALL,
    examples: [
      ["1250", "1250"],
      ["1.250", "1250"],
      ["1 250", "1250"],
    ],
    reading: {
      da: "Tallet; punktummer og mellemrum deler i tusinder, komma i decimaler.",
      en: "The number; points and blanks part thousands, a comma decimals.",
    },
    pattern: new RegExp(`^-?(?:${NUMERAL})$`),
    read: ([text]) => signed(text, (rest) => numeralOf(rest)),
  },
  {
    key: "kroner",
    measures: ["money"],
    examples: [
      ["1.250.000,-", "1250000"],
      ["kr. 250.000", "250000"],
      ["250000 DKK", "250000"],
      ["250.000,00 kr. pr. år", "250000"],
    ],
    reading: { da: "Beløbet i kroner.", en: "The amount in kroner." },
    pattern: new RegExp(`^(?:${KR} ?)?(-?(?:${NUMERAL}))(?: ?,-{1,2})?(?: ?${KR})?(?:,-)?${PER_YEAR}$`),
    read: ([, amount]) => signed(amount!, numeralOf),
  },
  {
    key: "free-of-charge",
    measures: ["money"],
    examples: [["gratis", "0"]],
    reading: { da: "0 kroner.", en: "0 kroner." },
    pattern: /^(?:gratis|vederlagsfrit?|uden beregning|nul|0,-)$/,
    read: () => 0,
  },
  {
    key: "kroner-multiple",
    measures: ["money"],
    examples: [
      ["1,2 mio", "1200000"],
      ["1,2 mio. kr.", "1200000"],
      ["410 t.kr.", "410000"],
      ["410 tkr", "410000"],
      ["½ mio. kr.", "500000"],
      ["1.2 mio.", "1200000"],
    ],
    reading: { da: "Beløbet gange tusind, en million eller en milliard.", en: "The amount times a thousand, a million or a billion." },
    pattern: new RegExp(`^(?:${KR} ?)?(${NUMERAL}|\\d+\\.\\d{1,2}) ?(${MULTIPLE}|1\\.?000) ?${KR}?(?:,-)?${PER_YEAR}$`),
    read: ([, amount, multiple]) => {
      const by = MULTIPLES.find(([pattern]) => pattern.test(multiple!))![1];
      // 1.250 mio. is a thousand of them to some and one and a quarter to others.
      if (by > 1000 && /^\d{1,3}[. ']\d{3}/.test(amount!)) return "range";
      const number = /^\d+\.\d{1,2}$/.test(amount!) ? Number(amount) : numeralOf(amount!);
      return tidy(number * by);
    },
  },
  {
    key: "kroner-a-month",
    measures: ["money"],
    examples: [],
    reading: {
      da: "Et beløb for en anden periode end året er intet årligt beløb.",
      en: "An amount for another period than the year is no yearly one.",
    },
    pattern: /^.*\d.*(?:pr\.?|per|\/|om) ?(?:måneden|måned|md\.?|mdr\.?|kvartal|bruger|sag|stk\.?|borger|indbygger|halvår).*$/,
    read: () => "vague",
  },
  {
    key: "notice",
    measures: ["months"],
    examples: [
      ["6 mdr.", "6"],
      ["9 måneder", "9"],
      ["½ år", "6"],
      ["1½ år", "18"],
      ["halvt år", "6"],
      ["seks måneders varsel", "6"],
      ["3 mdr. til udgangen af et kvartal", "3"],
      ["løbende måned + 3", "3"],
    ],
    reading: { da: "Perioden i måneder; et år er 12.", en: "The period in months; a year is 12." },
    pattern: /^.*$/,
    read: ([text]) => readNotice(text)?.months,
    loses: /til|inden|før|ved|pr|løbende|indeværende|min|\(/,
  },
  {
    key: "counted",
    measures: ["count"],
    examples: [
      ["120 stk.", "120"],
      ["1.250 sager", "1250"],
      ["18 brugere", "18"],
    ],
    reading: { da: "Antallet; det, der tælles, regnes ikke med.", en: "The count; what is counted does not count." },
    pattern: new RegExp(
      `^(${WHOLE}) ?(?:stk\\.?|styk|sager?|åbne sager|lukkede sager|brugere?|medarbejdere?|ansatte|personer|sagsbehandlere?|dokumenter?|dok\\.?|licenser|antal)$`,
    ),
    read: ([, count]) => numeralOf(count!),
  },
  {
    key: "numbered-wave",
    measures: ["wave"],
    loses: /[a-z0-9]+.*[-(,:]/,
    examples: [
      ["2. bølge", "2"],
      ["Bølge 2", "2"],
      ["bølge II", "2"],
      ["2.", "2"],
      ["B2", "2"],
      ["anden bølge", "2"],
    ],
    reading: { da: "Bølgens nummer.", en: "The number of the wave." },
    pattern:
      /^(?:(?:bølge|wave|etape|fase|b|runde)(?: ?nr\.?)? ?(?<after>\d{1,2}|[ivx]+)|(?<before>\d{1,2})\.? ?(?:bølge|wave|etape|fase|runde)|(?<point>\d{1,2})\.|(?<word>første|anden|tredje|fjerde|femte) (?:bølge|etape|fase|runde))(?: ?[-(,:].*)?$/,
    read: ({ groups }) => {
      const { after, before, point, word } = groups!;
      if (word !== undefined) return ["første", "anden", "tredje", "fjerde", "femte"].indexOf(word) + 1;
      const text = (after ?? before ?? point)!;
      if (/^\d/.test(text)) return Number(text);
      return ROMAN.includes(text) ? ROMAN.indexOf(text) : undefined;
    },
  },
  {
    key: "year",
    measures: ["year"],
    loses: /[a-zæøå]/,
    examples: [
      ["2031", "2031"],
      ["31-12-2031", "2031"],
      ["udgangen af 2031", "2031"],
    ],
    reading: { da: "Året, også i en dato.", en: "The year, also in a date." },
    pattern: /^.*\d{4}.*$/,
    read: ([text]) => {
      if (/^\d{4}$/.test(text)) return Number(text);
      const reading = readDate(text, { date1904: false });
      const serial = readValue(reading);
      return serial !== undefined ? fromSerial(serial).year : reading.kind === "unknown" ? reading.problem : undefined;
    },
  },
  {
    key: "range",
    measures: [...ALL, "year"],
    examples: [],
    reading: { da: "To tal er ikke ét.", en: "Two numbers are not one." },
    pattern: new RegExp(`^\\D{0,12}(?:${NUMERAL})\\D{0,8}(?: ?(?:-|til|eller|og|/|&|\\+) ?)(?:${NUMERAL})\\D{0,20}$`),
    read: () => "range",
  },
  {
    key: "bound",
    measures: ALL,
    examples: [],
    reading: { da: "En grænse er intet tal.", en: "A bound is no number." },
    pattern: /^(?:over|under|mere end|mindre end|mindst|minimum|min\.?|højst|max\.?|maks\.?|op til|<|>|≥|≤|fra) ?\d.*$|^\d[\d. ]* ?\+$/,
    read: () => "vague",
  },
];

/** Words around a number; the rest is read by itself. */
export const AROUND_NUMBERS: readonly Omit<Form<never>, "read">[] = [
  {
    key: "about",
    loses: /./,
    examples: [["ca. 300.000", "300000"]],
    reading: { da: "Tallet, som det står; det er et skøn.", en: "The number as it stands; it is an estimate." },
    pattern:
      /^(?:ca\.?|cirka|omkring|omtrent|~|≈|anslået|estimeret|skønsmæssigt|skønnet|skøn:?|est\.) ?(?<rest>\S.*)$|^(?<before>.*\d.*?) ?\(?(?:ca\.?|cirka|skøn|estimat|anslået|est\.)\)?$/,
  },
  {
    key: "number-remark",
    loses: /./,
    examples: [["250.000 (2024-priser)", "250000"]],
    reading: { da: "Tallet; det, der står i parentes, regnes ikke med.", en: "The number; what stands in brackets does not count." },
    pattern: /^(?<rest>.*[\d½¼¾].*?) ?\([^()]*\)$/,
  },
];

function signed(text: string, read: (rest: string) => number): number {
  return text.startsWith("-") ? -read(text.slice(1)) : read(text);
}
