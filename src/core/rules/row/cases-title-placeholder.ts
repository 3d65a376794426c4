import { isBlank, isErrorValue } from "../../model/cell";
import { foldText } from "../../text/fold";
import { shown } from "../bodies/shown";
import { NAMES_THAT_IDENTIFY } from "../../sources/rules-of-thumb";
import { rowRule } from "../define-rule";
import { message } from "../../model/rule-message";

/** Typical placeholders where a title is demanded and none is at hand; folded. */
const PLACEHOLDERS = new Set(
  [
    ...["test", "tester", "testsag", "test sag", "testtest", "prøve", "prøvesag", "dummy", "asdf", "qwerty", "abc", "xyz"],
    ...[
      "titel",
      "uden titel",
      "ingen titel",
      "ny sag",
      "sag",
      "sagstitel",
      "tom",
      "blank",
      "ukendt",
      "intet",
      "ingen",
      "mangler",
      "tbd",
      "na",
    ],
  ].map(foldText),
);
/** No placeholder is longer; nearly all titles are, and need not be folded. */
const LONGEST = 14;

/** Finds titles that say nothing: placeholders, signs alone, one letter over and over, or the case number once more. */
export const casesTitlePlaceholder = rowRule({
  id: "cases-title-placeholder",
  register: "cases",
  severity: "warning",
  title: { da: "Sagstitler siger, hvad sagen handler om", en: "Case titles say what the case is about" },
  source: NAMES_THAT_IDENTIFY,
  since: "2026.12",
  columns: ["title", "caseNumber"],
  messages: {
    placeholder: message({
      da: {
        what: "Titlen ”{value}” siger ikke, hvad sagen handler om.",
        why: "I SAPA vælger man mellem en borgers sager efter titlen; er sagen oprettet som prøve, skal den slet ikke med.",
        how: "Skriv en sigende titel, eller kassér sagen, hvis den er oprettet som prøve.",
      },
      en: {
        what: "The title ”{value}” does not say what the case is about.",
        why: "In SAPA one picks among a citizen's cases by title; if the case was opened as a trial, it must not come along at all.",
        how: "Write a telling title, or discard the case if it was opened as a trial.",
      },
    }),
    number: message({
      da: {
        what: "Titlen er sagens nummer.",
        why: "I SAPA vælger man mellem en borgers sager efter titlen, og nummeret står der i forvejen.",
        how: "Skriv en titel, der siger, hvad sagen handler om.",
      },
      en: {
        what: "The title is the number of the case.",
        why: "In SAPA one picks among a citizen's cases by title, and the number stands there anyway.",
        how: "Write a title that says what the case is about.",
      },
    }),
  },
  example: {
    good: { rows: [{ title: "Ansøgning om hjælpemiddel", caseNumber: "2019-000123" }] },
    bad: {
      rows: [
        { title: "xxx", caseNumber: "2019-000123" },
        { title: "2019-000124", caseNumber: "2019-000124" },
      ],
    },
  },
  check: (columns, from, to, report) => {
    for (let row = from; row < to; row++) {
      const title = columns.title[row]!;
      if (title === "") continue;
      if (typeof title === "string" && title.length > LONGEST) {
        if (title === columns.caseNumber[row]) report(row, "title", "number");
        continue;
      }
      if (isBlank(title) || isErrorValue(title)) continue;
      const text = String(title).trim();
      if (text === String(columns.caseNumber[row]!).trim()) report(row, "title", "number");
      else if (saysNothing(text)) report(row, "title", "placeholder", { value: shown(text) });
    }
  },
});

function saysNothing(text: string): boolean {
  const folded = foldText(text);
  // One letter over and over, as in xxx and aaaa; a single letter or digit as well.
  return folded === "" || PLACEHOLDERS.has(folded) || /^(.)\1*$/.test(folded);
}
