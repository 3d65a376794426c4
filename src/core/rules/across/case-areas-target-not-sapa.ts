import { buildResolver } from "../../model/system-resolver";
import { evaluateConditions } from "../../conditions/evaluate";
import { NEEDED_CONDITIONS } from "../../system-conditions/sapa-conditions";
import { eachMovingArea } from "../bodies/area-targets";
import { choiceReader, means } from "../../registers/choice-reader";
import { shown } from "../bodies/shown";
import { A_TARGET_THAT_LASTS } from "../../sources/rules-of-thumb";
import { acrossRule } from "../define-rule";
import { message } from "../../model/rule-message";

/**
 * Finds areas that move to a system which is wanted in SAPA but does not deliver to the case index yet. A target that is not to show in SAPA
 * can take the cases all the same; what is lost by it is one piece of information.
 */
export const caseAreasTargetNotSapa = acrossRule({
  id: "case-areas-target-not-sapa",
  register: "caseAreas",
  severity: "warning",
  title: { da: "Målsystemet kan vise områdets sager i SAPA", en: "The target system can show the area’s cases in SAPA" },
  source: A_TARGET_THAT_LASTS,
  since: "2026.12",
  columns: ["route", "targetSystem"],
  needs: {
    systems: ["systemId", "systemName", "wantedInSapa", "caseBearing"],
    interfaces: ["sender", "receiver", "horizon", "component", "decision"],
  },
  optionalNeeds: { systems: ["status"] },
  messages: {
    notWanted: message(
      {
        da: {
          what: "Målsystemet ”{system}” skal ikke vises i SAPA.",
          why: "Området kan flytte dertil, men bagefter kan dets sager ikke ses i SAPA, og andre forvaltninger kan ikke se, at borgeren har en sag.",
          how: "Er det meningen, så sæt fundet til side med en begrundelse; ellers sæt ”Ønskes vist i SAPA” til Ja i arket Systemer og kontrakter.",
        },
        en: {
          what: "The target system ”{system}” is not to show in SAPA.",
          why: "The area can move there, but afterwards its cases can’t be seen in SAPA, and other departments can’t see that the citizen has a case.",
          how: "If that is intended, set the finding aside with a reason; else set ”Wanted in SAPA” to Ja in the sheet Systems and contracts.",
        },
      },
      "info",
    ),
    unsettled: message(
      {
        da: {
          what: "Det er ikke afklaret, om målsystemet ”{system}” skal vises i SAPA.",
          why: "Det kan ikke ses, om områdets sager kan vises i SAPA, når området er flyttet.",
          how: "Få det afklaret, før området flytter, og skriv Ja eller Nej i arket Systemer og kontrakter.",
        },
        en: {
          what: "It is not settled whether the target system ”{system}” shall show in SAPA.",
          why: "One can’t see whether the area’s cases can show in SAPA once the area has moved.",
          how: "Get it settled before the area moves, and write Ja or Nej in the sheet Systems and contracts.",
        },
      },
      "info",
    ),
    missing: message({
      da: {
        what: "Målsystemet ”{system}” skal vises i SAPA, men har ingen snitflade til {components}.",
        why: "Flytter området først, forsvinder dets sager fra SAPA, til snitfladerne er i drift.",
        how: "Opret de manglende snitflader i arket Snitflader, og lad området flytte, når de er i drift.",
      },
      en: {
        what: "The target system ”{system}” is to show in SAPA but has no interface to {components}.",
        why: "If the area moves first, its cases vanish from SAPA until the interfaces are in operation.",
        how: "Add the missing interfaces to the sheet Interfaces, and let the area move when they are in operation.",
      },
    }),
  },
  example: {
    good: {
      rows: [{ route: "Flyt til fagsystem", targetSystem: "S-1" }],
      others: {
        systems: [{ systemId: "S-1", wantedInSapa: "Ja", caseBearing: "Ja" }],
        interfaces: NEEDED_CONDITIONS.map(({ component }) => ({
          sender: "S-1",
          receiver: component,
          component,
          horizon: "Fremtidig",
          decision: "Omlægges",
        })),
      },
    },
    bad: {
      rows: [{ route: "Flyt til fagsystem", targetSystem: "S-1" }],
      others: {
        systems: [{ systemId: "S-1", wantedInSapa: "Ja", caseBearing: "Ja" }],
        interfaces: [{ sender: "S-1", receiver: "Organisation", component: "Organisation", horizon: "Fremtidig", decision: "Omlægges" }],
      },
    },
  },
  check: (columns, rowCount, { systems, interfaces }, report) => {
    const resolve = buildResolver(systems.columns);
    const requestOf = choiceReader("systems", "wantedInSapa");
    const hasNoCases = means("systems", "caseBearing", "Nej");
    const judged = new Map(
      evaluateConditions(systems, interfaces, CASE_CONDITIONS, resolve).systems.map(({ row, results }) => [row, results]),
    );
    eachMovingArea(columns, rowCount, resolve, (row, system) => {
      const name = { system: shown(columns.targetSystem[row]!) };
      const requested = requestOf(systems.columns.wantedInSapa[system]!);
      // A system without cases has none to show: another rule reports that it holds none.
      if (requested === "Nej" && !hasNoCases(systems.columns.caseBearing[system]!)) report(row, "targetSystem", "notWanted", name);
      if (requested === "Ikke afklaret") report(row, "targetSystem", "unsettled", name);
      const missing = CASE_CONDITIONS.filter((_, i) => judged.get(system)?.[i]?.status === "missing");
      if (missing.length > 0)
        report(row, "targetSystem", "missing", { ...name, components: missing.map(({ component }) => component).join(", ") });
    });
  },
});

const CASE_CONDITIONS = NEEDED_CONDITIONS.filter(({ scope }) => scope === "caseBearing");
