import { isBlank } from "../../model/cell";
import { message } from "../../model/rule-message";
import { means } from "../../registers/choice-reader";
import { cite } from "../../sources/source";
import { DISCARD_RULES } from "../../sources/sources";
import { rowRule } from "../define-rule";

/** Finds areas to be discarded without the day of the municipal council's decision; also where the sheet has no column for it. */
export const caseAreasDiscardUndecided = rowRule({
  id: "case-areas-discard-undecided",
  register: "caseAreas",
  severity: "warning",
  title: { da: "Kommunalbestyrelsen har besluttet områders kassation", en: "The municipal council has decided on the discard of areas" },
  source: cite(DISCARD_RULES, "decision"),
  since: "2026.14",
  columns: ["route"],
  optionalColumns: ["discardDecision"],
  messages: {
    undecided: message({
      da: {
        what: "Området skal kasseres, men det står ikke, hvornår kommunalbestyrelsen har besluttet eller skal beslutte det.",
        why: "Kommunalbestyrelsen skal træffe afgørelsen efter drøftelse med det modtagende arkiv; uden den kan kassationen ikke planlægges.",
        how: "Drøft det med arkivet, sæt sagen på dagsordenen (arket Kassationsprotokol kan vedlægges), og skriv mødets dato i ”Kassation besluttet”.",
      },
      en: {
        what: "The area is to be discarded, but it does not say when the municipal council has decided or is to decide it.",
        why: "The council must decide after talks with the receiving archive; without its decision the discard can't be planned.",
        how: "Talk with the archive, put it on the agenda (the sheet Discard protocol can be enclosed), and write the day of the meeting in ”Discard decided”.",
      },
    }),
  },
  example: {
    good: { rows: [{ route: "Kasseres", discardDecision: 46_000 }] },
    bad: { rows: [{ route: "Kasseres", discardDecision: "" }] },
  },
  check: (columns, from, to, report, _context, { discardDecision }) => {
    const isDiscard = means("caseAreas", "route", "Kasseres");
    for (let row = from; row < to; row++)
      if (isDiscard(columns.route[row]!) && isBlank(discardDecision?.[row] ?? "")) report(row, "route", "undecided");
  },
});
