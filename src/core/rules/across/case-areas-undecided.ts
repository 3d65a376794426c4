import { isElsewhere } from "../../model/resolved-system";
import { buildResolver } from "../../model/system-resolver";
import { means } from "../../registers/choice-reader";
import { cite } from "../../sources/source";
import { EXIT_PROCESS } from "../../sources/sources";
import { acrossRule } from "../define-rule";
import { message } from "../../model/rule-message";

/**
 * Finds areas whose way out of KMD Sag is still undecided. An area whose cases are all in other systems has no such way. Another rule reports a
 * blank route.
 */
export const caseAreasUndecided = acrossRule({
  id: "case-areas-undecided",
  register: "caseAreas",
  severity: "warning",
  title: { da: "Sagsområders exitvej er besluttet", en: "The exit route of case areas is decided" },
  source: cite(EXIT_PROCESS, "areas"),
  since: "2026.12",
  columns: ["route"],
  hints: ["currentSystem"],
  needs: {},
  optionalNeeds: { systems: ["systemId", "systemName"] },
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
  check: (columns, rowCount, { systems }, report, _context, { currentSystem }) => {
    const isUndecided = means("caseAreas", "route", "Ikke besluttet");
    const resolve = buildResolver(systems?.columns);
    for (let row = 0; row < rowCount; row++)
      if (isUndecided(columns.route[row]!) && !isElsewhere(resolve(currentSystem?.[row] ?? ""))) report(row, "route", "undecided");
  },
});
