import { parseNumber } from "../../identifiers/numbers";
import { choiceReader } from "../../registers/choice-reader";
import { TOO_LATE_TO_UNDO } from "../../sources/rules-of-thumb";
import { rowRule } from "../define-rule";
import { message } from "../../model/rule-message";

/** Finds areas to be discarded or archived that still have open cases. */
export const caseAreasDiscardOpen = rowRule({
  id: "case-areas-discard-open",
  register: "caseAreas",
  severity: "warning",
  title: { da: "Åbne sager kasseres og arkiveres ikke", en: "Open cases are neither discarded nor archived" },
  source: TOO_LATE_TO_UNDO,
  since: "2026.12",
  columns: ["route", "openCases"],
  messages: {
    discard: message({
      da: {
        what: "Området skal kasseres, men har {open} åbne sager.",
        why: "En åben sag er i brug og må ikke kasseres; dens borger eller virksomhed venter på svar.",
        how: "Luk eller flyt de åbne sager først, eller vælg en anden exitvej.",
      },
      en: {
        what: "The area is to be discarded but has {open} open cases.",
        why: "An open case is in use and must not be discarded; its citizen or company awaits an answer.",
        how: "Close or move the open cases first, or choose another route.",
      },
    }),
    archive: message(
      {
        da: {
          what: "Området skal arkiveres, men har {open} åbne sager.",
          why: "Kun lukkede sager kan arkiveres; de åbne står tilbage i KMD Sag.",
          how: "Planlæg, hvornår de åbne sager lukkes, eller del området, så de åbne sager flyttes.",
        },
        en: {
          what: "The area is to be archived but has {open} open cases.",
          why: "Only closed cases can be archived; the open ones are left behind in KMD Sag.",
          how: "Plan when the open cases are closed, or split the area so that the open cases move.",
        },
      },
      "info",
    ),
  },
  example: { good: { rows: [{ route: "Kasseres", openCases: 0 }] }, bad: { rows: [{ route: "Kasseres", openCases: 12 }] } },
  check: (columns, from, to, report) => {
    const read = choiceReader("caseAreas", "route");
    for (let row = from; row < to; row++) {
      const route = read(columns.route[row]!);
      if (route !== "Kasseres" && route !== "Arkiveres") continue;
      const open = parseNumber(columns.openCases[row]!);
      if (open !== undefined && open > 0) report(row, "route", route === "Kasseres" ? "discard" : "archive", { open });
    }
  },
});
