import { unsettled } from "../bodies/unsettled";
import { cite } from "../../sources/source";
import { EXIT_PROCESS } from "../../sources/sources";
import { message } from "../../model/rule-message";

export const systemsSapaUndecided = unsettled(
  {
    id: "systems-sapa-undecided",
    register: "systems",
    severity: "info",
    title: { da: "Det er besluttet, om systemer skal vises i SAPA", en: "It is decided whether systems shall show in SAPA" },
    source: cite(EXIT_PROCESS, "sapa"),
    since: "2026.12",
    messages: {
      unsettled: message({
        da: {
          what: "Det er ikke afklaret, om systemet skal vises i SAPA.",
          why: "Integrationerne til den fælleskommunale infrastruktur kan ikke bestilles før da, og systemet tæller ikke med i opgørelserne over SAPA.",
          how: "Få det besluttet, og skriv Ja eller Nej.",
        },
        en: {
          what: "It is not settled whether the system shall show in SAPA.",
          why: "Its integrations with the shared municipal infrastructure can’t be ordered before that, and the system does not count in the figures on SAPA.",
          how: "Get it decided, and write Ja or Nej.",
        },
      }),
    },
    example: { good: { rows: [{ wantedInSapa: "Nej" }] }, bad: { rows: [{ wantedInSapa: "Ikke afklaret" }] } },
  },
  "wantedInSapa",
);
