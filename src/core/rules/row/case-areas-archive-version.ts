import { message } from "../../model/rule-message";
import { choiceReader, means } from "../../registers/choice-reader";
import { cite } from "../../sources/source";
import { ARCHIVE_HANDOVER } from "../../sources/sources";
import { rowRule } from "../define-rule";

/** Finds areas to be discarded whose archive version is not approved, nor said not to be required; also where there is no such column. */
export const caseAreasArchiveVersion = rowRule({
  id: "case-areas-archive-version",
  register: "caseAreas",
  severity: "warning",
  title: {
    da: "Arkiveringsversionen er godkendt, før et område kasseres",
    en: "The archive version is approved before an area is discarded",
  },
  source: cite(ARCHIVE_HANDOVER, "version"),
  since: "2026.14",
  columns: ["route"],
  optionalColumns: ["archiveVersion"],
  messages: {
    version: message({
      da: {
        what: "Området skal kasseres, men arkiveringsversionen er {state, select, ordered {kun bestilt} notOrdered {ikke bestilt} other {ikke nævnt}}.",
        why: "Personoplysninger, der skal bevares, afleveres til et arkiv, før de slettes; bagefter er det for sent.",
        how: "Spørg det modtagende arkiv. Skriv Godkendt i ”Arkiveringsversion”, når arkivet har godkendt den, eller Ikke påkrævet, hvis det ingen kræver.",
      },
      en: {
        what: "The area is to be discarded, but the archive version is {state, select, ordered {ordered only} notOrdered {not ordered} other {not mentioned}}.",
        why: "Personal data that must be preserved is handed over to an archive before it is deleted; afterwards it is too late.",
        how: "Ask the receiving archive. Write Godkendt in ”Archive version” when the archive has approved it, or Ikke påkrævet if it asks for none.",
      },
    }),
  },
  example: {
    good: { rows: [{ route: "Kasseres", archiveVersion: "Godkendt" }] },
    bad: { rows: [{ route: "Kasseres", archiveVersion: "Bestilt" }] },
  },
  check: (columns, from, to, report, _context, { archiveVersion }) => {
    const isDiscard = means("caseAreas", "route", "Kasseres");
    const read = choiceReader("caseAreas", "archiveVersion");
    for (let row = from; row < to; row++) {
      if (!isDiscard(columns.route[row]!)) continue;
      const state = read(archiveVersion?.[row] ?? "");
      if (state === "Godkendt" || state === "Ikke påkrævet") continue;
      report(row, "route", "version", { state: state === "Bestilt" ? "ordered" : state === "Ikke bestilt" ? "notOrdered" : "none" });
    }
  },
});
