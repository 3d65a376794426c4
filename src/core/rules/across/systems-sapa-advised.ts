import { evaluateConditions } from "../../conditions/evaluate";
import { ADVISED_CONDITIONS } from "../../system-conditions/sapa-conditions";
import { cite } from "../../sources/source";
import { SHARED_COMPONENTS } from "../../sources/sources";
import { acrossRule } from "../define-rule";
import { message } from "../../model/rule-message";

/** Finds systems wanted in SAPA that lack something advised: one finding a system, with all that it lacks. It holds nothing back. */
export const systemsSapaAdvised = acrossRule({
  id: "systems-sapa-advised",
  register: "systems",
  severity: "info",
  title: { da: "Systemer, der skal vises i SAPA, bruger de fælles komponenter", en: "Systems wanted in SAPA use the shared components" },
  source: cite(SHARED_COMPONENTS, "relevance"),
  since: "2026.12",
  columns: ["systemId", "systemName", "wantedInSapa"],
  hints: ["status"],
  needs: { interfaces: ["sender", "receiver", "horizon", "component", "decision"] },
  messages: {
    lacking: message({
      da: {
        what: "Systemet ønskes vist i SAPA og har ingen snitflade til {components}.",
        why: "Det hindrer ikke, at systemet vises i SAPA. De fælles komponenter giver ens enheder, emner, rettigheder og besked om ændringer.",
        how: "Vurder med leverandøren, hvilke af dem der er relevante for systemet, og opret dem i arket Snitflader. Resten kan I sætte til side med en begrundelse.",
      },
      en: {
        what: "The system is wanted in SAPA and has no interface to {components}.",
        why: "This does not keep the system from showing in SAPA. The shared components give equal units, subjects and rights, and news of changes.",
        how: "Consider with the supplier which of them are relevant to the system, and add them to the sheet Interfaces. The rest can be set aside with a reason.",
      },
    }),
  },
  example: {
    good: {
      rows: [{ systemId: "S-1", wantedInSapa: "Ja" }],
      others: {
        interfaces: ADVISED_CONDITIONS.map(({ component }) => ({
          sender: "S-1",
          receiver: component,
          component,
          horizon: "Fremtidig",
          decision: "Omlægges",
        })),
      },
    },
    bad: {
      rows: [{ systemId: "S-1", wantedInSapa: "Ja" }],
      others: {
        interfaces: ADVISED_CONDITIONS.slice(1).map(({ component }) => ({
          sender: "S-1",
          receiver: component,
          component,
          horizon: "Fremtidig",
          decision: "Omlægges",
        })),
      },
    },
  },
  check: (columns, rowCount, { interfaces }, report, _context, hints) => {
    for (const { row, results } of evaluateConditions({ rowCount, columns: { ...columns, ...hints } }, interfaces, ADVISED_CONDITIONS)
      .systems) {
      const lacking = ADVISED_CONDITIONS.filter((_, i) => results[i]!.status === "missing");
      if (lacking.length > 0) report(row, "wantedInSapa", "lacking", { components: lacking.map(({ component }) => component).join(", ") });
    }
  },
});
