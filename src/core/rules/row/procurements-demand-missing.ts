import { isErrorValue } from "../../model/cell";
import { means } from "../../registers/choice-reader";
import { DEMAND_COLUMNS, isReason } from "../bodies/demands";
import { cite } from "../../sources/source";
import { EXIT_PROCESS } from "../../sources/sources";
import { rowRule } from "../define-rule";
import { message } from "../../model/rule-message";

/** Finds demands that are not made, without a reason. Which demands there are, the catalogue of conditions says. A cancelled procurement demands nothing. */
export const procurementsDemandMissing = rowRule({
  id: "procurements-demand-missing",
  register: "procurements",
  severity: "error",
  title: {
    da: "Integrationsvilkår stilles som krav, eller afvigelsen er begrundet",
    en: "Integration conditions are demanded, or the deviation is justified",
  },
  source: cite(EXIT_PROCESS, "procurements"),
  since: "2026.12",
  columns: ["agreementForm", "deviation"],
  optionalColumns: [...DEMAND_COLUMNS, "status", "agreementEdition"],
  messages: {
    missing: message({
      da: {
        what: "”{columnName}” er Nej, og afvigelsen er ikke begrundet.",
        why: "Det, der ikke står i udbuddet, kan ikke kræves bagefter; systemet kan ende med ikke at kunne vises i SAPA.",
        how: "Stil kravet, eller skriv i ”Afvigelse begrundet”, hvorfor det ikke stilles.",
      },
      en: {
        what: "”{columnName}” is Nej, and the deviation is not justified.",
        why: "What is not in the tender can’t be demanded later; the system may end up not showing in SAPA.",
        how: "Make the demand, or write in ”Deviation justified” why it is not made.",
      },
    }),
    inAgreement: message(
      {
        da: {
          what: "”{columnName}” er Nej, men vilkåret står allerede i SKI 02.19.",
          why: "Står der Nej her, kan det se ud, som om kommunen fraviger vilkåret, og det bliver ikke fulgt op i kontrakten.",
          how: "Skriv Ja, hvis aftalens vilkår gælder uændret; fraviges det, så skriv hvorfor i ”Afvigelse begrundet”.",
        },
        en: {
          what: "”{columnName}” is Nej, but the condition is in SKI 02.19 already.",
          why: "With Nej here it may look as if the municipality departs from the condition, and it is not followed up in the contract.",
          how: "Write Ja if the agreement’s conditions hold unchanged; if it is departed from, write why in ”Deviation justified”.",
        },
      },
      "warning",
    ),
    byPackage: message(
      {
        da: {
          what: "”{columnName}” er Nej. I SKI 02.19 fra 2023 følger kravet af ydelsesområdets integrationspakker.",
          why: "Er integrationen med i en af pakkerne, er den krævet uanset svaret her; er den ikke, skal kommunen selv stille kravet.",
          how: "Se i aftalen, om en pakke rummer den. Skriv Ja, hvis den gør; ellers skriv i ”Afvigelse begrundet”, hvorfor kravet ikke stilles.",
        },
        en: {
          what: "”{columnName}” is Nej. Under SKI 02.19 of 2023 the demand follows from the service area’s integration packages.",
          why: "Where one of the packages holds the integration, it is demanded whatever the answer here; where none does, the municipality must demand it itself.",
          how: "See in the agreement whether a package holds it. Write Ja if one does; else write in ”Deviation justified” why it is not demanded.",
        },
      },
      "warning",
    ),
  },
  example: {
    good: { rows: [{ agreementForm: "EU-udbud", sapaBenefitIndex: "Nej", deviation: "Systemet har ingen ydelser." }] },
    bad: { rows: [{ agreementForm: "EU-udbud", sapaBenefitIndex: "Nej", deviation: "Ja" }] },
  },
  check: (columns, from, to, report, _context, optional) => {
    const isSki = means("procurements", "agreementForm", "SKI 02.19");
    const isNew = means("procurements", "agreementEdition", "2023-aftalen");
    const isCancelled = means("procurements", "status", "Annulleret");
    for (const column of DEMAND_COLUMNS) {
      const values = optional[column];
      if (values === undefined) continue;
      const isNo = means("procurements", column, "Nej");
      for (let row = from; row < to; row++) {
        const deviation = columns.deviation[row]!;
        if (!isNo(values[row]!) || isReason(deviation) || isErrorValue(deviation) || isCancelled(optional.status?.[row] ?? "")) continue;
        const inSki = isSki(columns.agreementForm[row]!);
        report(row, column, !inSki ? "missing" : isNew(optional.agreementEdition?.[row] ?? "") ? "byPackage" : "inAgreement");
      }
    }
  },
});
