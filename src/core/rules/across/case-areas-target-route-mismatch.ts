import type { ChoiceOf } from "../../registers";
import { buildResolver } from "../../model/system-resolver";
import { eachMovingArea } from "../bodies/area-targets";
import { choiceReader } from "../../registers/choice-reader";
import { shown } from "../bodies/shown";
import { CONTRADICTION } from "../../sources/rules-of-thumb";
import { acrossRule } from "../define-rule";
import { message } from "../../model/rule-message";

/** Finds targets whose type contradicts the route. A shared solution may well be a specialist system, and Andet may be anything. */
export const caseAreasTargetRouteMismatch = acrossRule({
  id: "case-areas-target-route-mismatch",
  register: "caseAreas",
  severity: "warning",
  title: { da: "Målsystemet er af den slags, exitvejen siger", en: "The target system is of the kind that the route says" },
  source: CONTRADICTION,
  since: "2026.12",
  columns: ["route", "targetSystem"],
  needs: { systems: ["systemId", "systemName", "systemType"] },
  messages: {
    mismatch: message({
      da: {
        what: "Exitvejen er ”{route}”, men målsystemet ”{system}” er af typen {type}.",
        why: "En af oplysningerne er forkert, så områderne tælles forkert efter exitvej, og de forkerte folk bliver sat til flytningen.",
        how: "Ret exitvejen, målsystemet eller systemets type i arket Systemer og kontrakter.",
      },
      en: {
        what: "The route is ”{route}”, but the target system ”{system}” is of the type {type}.",
        why: "One of them is wrong, so areas are counted wrongly by route, and the wrong people are put to the move.",
        how: "Correct the route, the target system or the system’s type in the sheet Systems and contracts.",
      },
    }),
  },
  example: {
    good: {
      rows: [{ route: "Flyt til fagsystem", targetSystem: "S-1" }],
      others: { systems: [{ systemId: "S-1", systemType: "Fagsystem" }] },
    },
    bad: { rows: [{ route: "Flyt til fagsystem", targetSystem: "S-1" }], others: { systems: [{ systemId: "S-1", systemType: "ESDH" }] } },
  },
  check: (columns, rowCount, { systems }, report) => {
    const routeOf = choiceReader("caseAreas", "route");
    const typeOf = choiceReader("systems", "systemType");
    eachMovingArea(columns, rowCount, buildResolver(systems.columns), (row, system) => {
      const route = routeOf(columns.route[row]!);
      const type = typeOf(systems.columns.systemType[system]!);
      if (route === undefined || route === "" || type === undefined || type === "") return;
      if (CONTRADICTS[route]?.includes(type) === true)
        report(row, "targetSystem", "mismatch", { route, system: shown(columns.targetSystem[row]!), type });
    });
  },
});

/** Types of system to which a route can't lead. */
const CONTRADICTS: { readonly [Route in ChoiceOf<"caseAreas", "route">]?: readonly ChoiceOf<"systems", "systemType">[] } = {
  "Flyt til fagsystem": ["ESDH", "Selvbetjening", "Infrastruktur"],
  "Flyt til ESDH": ["Fagsystem", "Selvbetjening", "Fælleskommunal løsning", "Infrastruktur"],
  "Fælleskommunal løsning": ["ESDH", "Selvbetjening", "Infrastruktur"],
};
