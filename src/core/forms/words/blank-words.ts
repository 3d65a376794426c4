import type { CellValue } from "../../model/cell";
import type { Localized } from "../../text/language";
import { foldForm } from "../fold-form";

/** Words that fill a cell without giving a value. */
interface BlankWords {
  readonly key: "nothing" | "not-known" | "elsewhere";
  readonly meaning: Localized;
  /** Folded by `foldForm`; a point at the end makes no difference. */
  readonly words: readonly string[];
}

/** Gathered from how registers and case lists are filled; compared whole, so that no value is one by holding such a word. */
export const BLANK_WORDS: readonly BlankWords[] = [
  {
    key: "nothing",
    meaning: { da: "Der er intet: feltet regnes for tomt.", en: "There is nothing: the field counts as blank." },
    words: [
      "-",
      "--",
      "---",
      "/",
      "./.",
      "n/a",
      "n.a",
      "na",
      "i/r",
      "i.r",
      "ikke relevant",
      "ikke aktuelt",
      "ikke aktuel",
      "irrelevant",
    ].concat(["ingen", "intet", "none", "nil", "tom", "(tom)", "blank", "(blank)", "bortfalder", "udgår", "nej", "not applicable"]),
  },
  {
    key: "not-known",
    meaning: {
      da: "Det vides ikke: feltet regnes for tomt, og nøgletallet siger, at det mangler.",
      en: "It is not known: the field counts as blank, and the key figure says that it is missing.",
    },
    words: [
      "?",
      "??",
      "???",
      "ukendt",
      "vides ikke",
      "ved ikke",
      "ved vi ikke",
      "uvist",
      "ikke kendt",
      "ikke oplyst",
      "uoplyst",
      "mangler",
    ].concat([
      "ikke angivet",
      "ingen oplysninger",
      "unknown",
      "xxx",
      "undersøges",
      "skal undersøges",
      "skal findes",
      "find ud af",
      "kan ikke oplyses",
    ]),
  },
  {
    key: "elsewhere",
    meaning: {
      da: "Det står et andet sted: feltet regnes for tomt, og nøgletallet siger, at det mangler.",
      en: "It stands elsewhere: the field counts as blank, and the key figure says that it is missing.",
    },
    words: [
      "se kontrakt",
      "se aftale",
      "se bilag",
      "se note",
      "se bemærkning",
      "se bemærkninger",
      "se noter",
      "se kommentar",
      "se sagen",
    ].concat(
      [
        "se kontrakten",
        "se aftalen",
        "se bilaget",
        "se kitos",
        "se økonomi",
        "fremgår af kontrakt",
        "fremgår af kontrakten",
        "jf. kontrakt",
      ],
      ["jf. aftale", "jf. bilag", "jf. kontrakten", "indgår i kontrakt", "se ovenfor", "se nedenfor", "do", "ditto", "som ovenfor"],
    ),
  },
];

const kinds = new Map(BLANK_WORDS.flatMap(({ key, words }) => words.map((word) => [word, key] as const)));
/** With a point at the end. Names and remarks are many and mostly longer; folding each would cost more than all else. */
const LONGEST = Math.max(...[...kinds.keys()].map(({ length }) => length)) + 1;

/** Which words fill a cell without giving a value; undefined for any other text, and for a blank one. */
export function blankWord(text: string): BlankWords["key"] | undefined {
  const short = text.length > LONGEST ? text.trim() : text;
  if (short.length > LONGEST) return undefined;
  const folded = foldForm(short);
  return kinds.get(folded) ?? kinds.get(folded.replace(/[.:]$/, ""));
}

/** Whether a cell holds such a word and nothing else. */
export function isBlankWord(cell: CellValue): boolean {
  return typeof cell === "string" && cell !== "" && blankWord(cell) !== undefined;
}
