import { message } from "../../model/rule-message";
import { isErrorValue } from "../../model/cell";
import { means } from "../../registers/choice-reader";
import { udkAreasUnder } from "../../retention/udk";
import { UDK_NAME } from "../../retention/udk-areas";
import { cite } from "../../sources/source";
import { UDK_RETENTION } from "../../sources/sources";
import { plain } from "../../text/signs";
import { rowRule } from "../define-rule";

/** Finds areas to be discarded that hold, or may hold, old cases of an area that moved to Udbetaling Danmark. */
export const caseAreasDiscardUdk = rowRule({
  id: "case-areas-discard-udk",
  register: "caseAreas",
  severity: "warning",
  title: {
    da: "Områder, som Udbetaling Danmark har overtaget, kasseres ikke under ét",
    en: "Areas that Udbetaling Danmark has taken over are not discarded as a whole",
  },
  source: cite(UDK_RETENTION, "keep"),
  since: "2026.14",
  columns: ["route", "kle"],
  messages: {
    udk: message({
      da: {
        what: `Området skal kasseres, men ${UDK_NAME.da} hører til det, Udbetaling Danmark har overtaget.`,
        why: "Gamle sager skal gemmes, til hver af dem står på Udbetaling Danmarks liste over sager, der kan kasseres.",
        how: "Vælg en exitvej, så sagerne kan findes igen, og kassér dem, efterhånden som listerne kommer. Står alle områdets sager på listen, så acceptér fundet med den begrundelse.",
      },
      en: {
        what: `The area is to be discarded, but ${UDK_NAME.en} is among what Udbetaling Danmark has taken over.`,
        why: "Old cases must be kept until each of them is on Udbetaling Danmark's list of cases that may be discarded.",
        how: "Choose a route by which the cases can be found again, and discard them as the lists come. If all cases of the area are on the list, accept the finding with that reason.",
      },
    }),
  },
  example: {
    good: { rows: [{ route: "Flyt til ESDH", kle: "32.06" }] },
    bad: { rows: [{ route: "Kasseres", kle: "32.06" }] },
  },
  check: (columns, from, to, report) => {
    const isDiscard = means("caseAreas", "route", "Kasseres");
    for (let row = from; row < to; row++) {
      const number = columns.kle[row]!;
      if (!isDiscard(columns.route[row]!) || isErrorValue(number)) continue;
      const [area] = udkAreasUnder(plain(String(number)));
      if (area !== undefined) report(row, "route", "udk", { area: area.id });
    }
  },
});
