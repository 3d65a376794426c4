import { isBlank } from "../../model/cell";
import { means } from "../../registers/choice-reader";
import { WORTH_KNOWING } from "../../sources/rules-of-thumb";
import { rowRule } from "../define-rule";
import { message } from "../../model/rule-message";

const EVIDENCE = ["contractId", "contractStart", "contractEnd"] as const;

/** Finds systems that integrate with KMD Sag and have no contract data. */
export const systemsContractMissing = rowRule({
  id: "systems-contract-missing",
  register: "systems",
  severity: "info",
  title: {
    da: "Systemer, der integrerer til KMD Sag, har en kontrakt beskrevet",
    en: "Systems that integrate with KMD Sag have a contract described",
  },
  source: WORTH_KNOWING,
  since: "2026.12",
  columns: ["integratesKmdSag", "contractId", "contractStart", "contractEnd"],
  messages: {
    missing: message({
      da: {
        what: "Systemet integrerer til KMD Sag, men hverken Kontrakt-id, Indgået eller Udløbsdato er udfyldt.",
        why: "Det kan ikke ses, hvornår kontrakten giver mulighed for at ændre integrationen.",
        how: "Find kontrakten frem, fx i KITOS, og skriv dens id og datoer. Er der ingen kontrakt, så skriv ”Ingen” i Kontrakt-id.",
      },
      en: {
        what: "The system integrates with KMD Sag, but neither Contract ID, start nor end is filled in.",
        why: "One can’t see when the contract gives a chance to change the integration.",
        how: "Look the contract up, e.g. in KITOS, and write its ID and dates. If there is no contract, write ”Ingen” as Contract ID.",
      },
    }),
  },
  example: {
    good: { rows: [{ integratesKmdSag: "Ja", contractId: "K-1", contractStart: "", contractEnd: 46_752 }] },
    bad: { rows: [{ integratesKmdSag: "Ja", contractId: "", contractStart: "", contractEnd: "" }] },
  },
  check: (columns, from, to, report) => {
    const integrates = means("systems", "integratesKmdSag", "Ja");
    for (let row = from; row < to; row++) {
      const reported = EVIDENCE.some((column) => !isBlank(columns[column][row]!));
      if (!reported && integrates(columns.integratesKmdSag[row]!)) report(row, "contractId", "missing");
    }
  },
});
