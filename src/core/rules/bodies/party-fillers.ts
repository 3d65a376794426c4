import { foldText } from "../../text/fold";

/** What is written where there is no party, or where nobody knows it; compared whole, folded. */
const FILLERS = new Set(
  [
    ...["ukendt", "ukendt part", "ukendt borger", "ukendt person", "ikke kendt", "vides ikke", "ved ikke", "uoplyst", "ikke oplyst"],
    ...["ikke angivet", "mangler", "unknown", "n/a", "na", "i/r", "ikke relevant", "ikke aktuel", "ikke aktuelt", "ingen", "ingen part"],
    ...[
      "intet",
      "none",
      "tom",
      "blank",
      "x",
      "xx",
      "xxx",
      "xxxx",
      "y",
      "nn",
      "n.n.",
      "test",
      "tbd",
      "part",
      "parten",
      "navn",
      "navn navnesen",
    ],
    ...["borger", "borgeren", "en borger", "person", "personen", "firma", "virksomhed", "virksomheden", "ansøger", "klient", "diverse"],
    ...["flere", "flere parter", "flere borgere", "anonym", "se sagen", "se sag", "se titel", "se bemærkning", "se ovenfor", "do", "ditto"],
  ].map(foldText),
);
/** No filler is longer; nearly all names are, and need not be folded. */
const LONGEST = 16;

/** True for a plain text that stands in for a party: a word for nothing or not known, or signs alone. */
export function isPartyFiller(text: string): boolean {
  if (text.length > LONGEST) return !/[\p{L}\p{N}]/u.test(text);
  const folded = foldText(text);
  return folded === "" || FILLERS.has(folded);
}
