import { foldForm, mayHaveForm } from "../fold-form";
import { countOf, NUMBER_WORDS, NUMERAL, tidy, WORD_NUMERAL } from "./numerals";

/** The day to which notice is given, where the agreement names one. */
type NoticeTo = "month" | "quarter" | "half-year" | "year" | "contract-end";

export interface Notice {
  /** The period in months, also halves. */
  readonly months: number;
  /** Absent where the cell names none. */
  readonly to?: NoticeTo;
}

const AMOUNT = `(${NUMERAL}|${WORD_NUMERAL})`;
const MONTHS = "(?:mdr|md|mnd|mndr|mdrs|måned|måneder|måneds|måneders|months?|m)\\.?";
const YEARS = "(?:år|års|year|years)\\.?";
const PERIOD = new RegExp(`^(?:min\\.? |minimum |mindst )?${AMOUNT} ?(?:hele )?(?:(${MONTHS})|(${YEARS}))( .*)?$`);
const RUNNING = new RegExp(`^(?:løbende|indeværende) (?:måned|md\\.?|mdr\\.?) ?(?:\\+|plus|og) ?${AMOUNT} ?(?:${MONTHS})?( .*)?$`);

const AFTER_RUNNING = new RegExp(`^${AMOUNT} ?(?:${MONTHS})? ?(?:\\+|plus|og) ?(?:løbende|indeværende) (?:måned|md\\.?|mdr\\.?)$`);

/** What may follow the period: words that say nothing more, and the day to which notice is given. */
const PLAIN_WORDS =
  /^(?:\((?:skriftlig[t]?|varsel|gensidig[t]?)\)|varsel|opsigelse|opsigelsesvarsel|skriftligt?|skriftlig|gensidigt?|med|i|for|kommunen|kunden|leverandøren|,|\.|\s)*$/;
const TO: readonly (readonly [RegExp, NoticeTo])[] = [
  [
    /^(?:til|pr\.?|ved) (?:(?:udgangen|slutningen|udløbet) af )?(?:et |hvert )?kvartal(?:s|et|ets)?(?: ?(?:skifte|udgang|slut))?$/,
    "quarter",
  ],
  [/^(?:til|pr\.?|ved) (?:(?:udgangen|slutningen|udløbet) af )?(?:et |hvert )?halvår(?:et|s)?$/, "half-year"],
  [
    /^(?:til|pr\.?|ved) (?:(?:udgangen|slutningen|udløbet) af )?(?:et |hvert )?(?:kalender)?år(?:et|s|ets)?(?: ?(?:skifte|udgang))?$|^til (?:den )?(?:1\.? ?(?:januar|jan\.?|1\.?)|31\.? ?\/? ?(?:december|dec\.?|12\.?))$/,
    "year",
  ],
  [
    /^(?:til|pr\.?|ved) (?:(?:udgangen|slutningen|udløbet) af )?(?:en |hver )?måned(?:en|s)?(?: ?udgang)?$|^til (?:den )?(?:1\.?|første)(?: i)?(?: en)?(?: (?:måned|md\.?))?$|^til (?:en )?(?:den )?1\. ?$|^(?:løbende måned|lb\.? md\.?)$/,
    "month",
  ],
  [/^(?:før|inden|til|ved) (?:kontraktens? |aftalens? )?(?:udløb|udløbet|kontraktudløb)$/, "contract-end"],
];

/** Reads a period of notice as agreements word it; undefined for what is none, also for days and weeks, which are no whole months. */
export function readNotice(text: string): Notice | undefined {
  const folded = foldForm(text).replace(/[.,]$/, "");
  if (!mayHaveForm(folded)) return undefined;
  const running = RUNNING.exec(folded);
  if (running !== null) return PLAIN_WORDS.test(running[2] ?? "") ? { months: tidy(countOf(running[1]!)), to: "month" } : undefined;
  const after = AFTER_RUNNING.exec(folded);
  if (after !== null) return { months: tidy(countOf(after[1]!)), to: "month" };
  const word = NUMBER_WORDS[folded];
  if (word !== undefined) return Number.isInteger(word) ? { months: word } : undefined;
  const match = PERIOD.exec(folded);
  if (match === null) return undefined;
  const [, amount, , years, rest = ""] = match;
  const months = tidy(countOf(amount!) * (years === undefined ? 1 : 12));
  if (PLAIN_WORDS.test(rest)) return { months };
  const words = rest
    .replace(/\b(?:skriftligt?|gensidigt?|varsel|opsigelse)\b/g, " ")
    .replace(/\s+/g, " ")
    .trim();
  const to = TO.find(([pattern]) => pattern.test(words))?.[1];
  return to === undefined ? undefined : { months, to };
}
