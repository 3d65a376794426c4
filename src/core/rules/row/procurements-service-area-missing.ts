import { isBlank } from "../../model/cell";
import { means } from "../../registers/choice-reader";
import { SKI_2023 } from "../../sources/interface-sources";
import { cite } from "../../sources/source";
import { rowRule } from "../define-rule";
import { message } from "../../model/rule-message";

/** Finds procurements by SKI 02.19 of 2023 without the service area, or without the packages that the agreement demands there. */
export const procurementsServiceAreaMissing = rowRule({
  id: "procurements-service-area-missing",
  register: "procurements",
  severity: "warning",
  title: {
    da: "Anskaffelser over SKI 02.19 fra 2023 har ydelsesområde og integrationspakker",
    en: "Procurements by SKI 02.19 of 2023 have their service area and packages",
  },
  source: cite(SKI_2023, "byArea"),
  since: "2026.14",
  columns: ["agreementEdition"],
  optionalColumns: ["serviceArea", "packages", "status"],
  messages: {
    area: message({
      da: {
        what: "Anskaffelsen går over SKI 02.19 fra 2023, men ydelsesområdet er ikke valgt.",
        why: "Ydelsesområdet afgør, hvilke integrationspakker (I-1 til I-15) der skal kræves.",
        how: "Vælg det ydelsesområde, systemet købes på.",
      },
      en: {
        what: "The procurement is made by SKI 02.19 of 2023, but the service area is not chosen.",
        why: "The service area decides which integration packages (I-1 to I-15) must be demanded.",
        how: "Choose the service area under which the system is bought.",
      },
    }),
    packages: message({
      da: {
        what: "Det er ikke skrevet, hvilke integrationspakker aftalen kræver på ydelsesområdet.",
        why: "Hvilke pakker der hører til hvilket ydelsesområde, er ikke offentliggjort. Uden dem kan ingen se, om et krav er glemt.",
        how: "Slå ydelsesområdets I-krav op i aftalen, og skriv dem i ”I-krav på ydelsesområdet”, fx I-1, I-4.",
      },
      en: {
        what: "It is not written which integration packages the agreement demands in the service area.",
        why: "Which packages belong to which service area has not been published. Without them nobody can see whether a demand is forgotten.",
        how: "Look up the service area’s packages in the agreement, and write them in ”Packages of the service area”, e.g. I-1, I-4.",
      },
    }),
  },
  example: {
    good: { rows: [{ agreementEdition: "2023-aftalen", serviceArea: "Social og omsorg", packages: "I-1, I-4" }] },
    bad: { rows: [{ agreementEdition: "2023-aftalen", serviceArea: "Social og omsorg", packages: "" }] },
  },
  check: (columns, from, to, report, _context, { serviceArea, packages, status }) => {
    const isNew = means("procurements", "agreementEdition", "2023-aftalen");
    const isCancelled = means("procurements", "status", "Annulleret");
    for (let row = from; row < to; row++) {
      if (!isNew(columns.agreementEdition[row]!) || isCancelled(status?.[row] ?? "")) continue;
      if (serviceArea !== undefined && isBlank(serviceArea[row]!)) report(row, "serviceArea", "area");
      else if (packages !== undefined && isBlank(packages[row]!)) report(row, "packages", "packages");
    }
  },
});
