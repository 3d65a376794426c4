import { means } from "../../registers/choice-reader";
import { cite } from "../../sources/source";
import { EXIT_PROCESS } from "../../sources/sources";
import { columnRule } from "../define-rule";
import { message } from "../../model/rule-message";

/** Finds areas whose way out of KMD Sag is still undecided. Another rule reports a blank route. */
export const caseAreasUndecided = columnRule({
  id: "case-areas-undecided",
  register: "caseAreas",
  severity: "warning",
  title: { da: "Sagsområders exitvej er besluttet", en: "The exit route of case areas is decided" },
  source: cite(EXIT_PROCESS, "areas"),
  since: "2026.12",
  columns: ["route"],
  messages: {
    undecided: message({
      da: {
        what: "Det er ikke besluttet, hvordan områdets sager forlader KMD Sag.",
        why: "Uden beslutning kan flytningen ikke planlægges, og KMD Sag kan først opsiges, når det sidste område er ude.",
        how: "Få exitvejen besluttet, og skriv den her.",
      },
      en: {
        what: "It is not decided how the area’s cases leave KMD Sag.",
        why: "Without a decision the move can’t be planned, and KMD Sag can be terminated only when the last area is out.",
        how: "Get the exit route decided and write it here.",
      },
    }),
  },
  example: { good: { rows: [{ route: "Flyt til fagsystem" }] }, bad: { rows: [{ route: "Ikke besluttet" }] } },
  check: (values, column, from, to, report) => {
    const isUndecided = means("caseAreas", "route", "Ikke besluttet");
    for (let row = from; row < to; row++) if (isUndecided(values[row]!)) report(row, column, "undecided");
  },
});
