import { isBlank } from "../../model/cell";
import { means } from "../../registers/choice-reader";
import { SKI_2023 } from "../../sources/interface-sources";
import { cite } from "../../sources/source";
import { rowRule } from "../define-rule";
import { message } from "../../model/rule-message";

/** Finds procurements by SKI 02.19 that do not say by which edition: what must be demanded follows from it. */
export const procurementsEditionMissing = rowRule({
  id: "procurements-edition-missing",
  register: "procurements",
  severity: "info",
  title: { da: "Anskaffelser over SKI 02.19 siger, hvilken udgave de bruger", en: "Procurements by SKI 02.19 say which edition they use" },
  source: cite(SKI_2023, "byArea"),
  since: "2026.14",
  columns: ["agreementForm", "agreementEdition"],
  optionalColumns: ["status"],
  messages: {
    missing: message({
      da: {
        what: "Anskaffelsen går over SKI 02.19, men udgaven er ikke valgt.",
        why: "I aftalen fra 2019 vurderes kravene i hvert tilfælde; i den fra august 2023 følger de af ydelsesområdet.",
        how: "Vælg 2019-aftalen, hvis leveringsaftalen er indgået på den, ellers 2023-aftalen.",
      },
      en: {
        what: "The procurement is made by SKI 02.19, but the edition is not chosen.",
        why: "Under the agreement of 2019 the demands are judged in each case; under that of August 2023 they follow from the service area.",
        how: "Choose 2019-aftalen if the delivery agreement was made under it, else 2023-aftalen.",
      },
    }),
  },
  example: {
    good: { rows: [{ agreementForm: "SKI 02.19", agreementEdition: "2019-aftalen" }] },
    bad: { rows: [{ agreementForm: "SKI 02.19", agreementEdition: "" }] },
  },
  check: (columns, from, to, report, _context, { status }) => {
    const isSki = means("procurements", "agreementForm", "SKI 02.19");
    const isCancelled = means("procurements", "status", "Annulleret");
    for (let row = from; row < to; row++)
      if (isSki(columns.agreementForm[row]!) && isBlank(columns.agreementEdition[row]!) && !isCancelled(status?.[row] ?? ""))
        report(row, "agreementEdition", "missing");
  },
});
