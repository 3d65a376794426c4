import type { ChoiceOf } from "../../registers";
import { isBlank } from "../../model/cell";
import { KMD_SAG } from "../../model/components";
import { means, choiceReader } from "../../registers/choice-reader";
import { WORTH_KNOWING } from "../../sources/rules-of-thumb";
import { rowRule } from "../define-rule";
import { message } from "../../model/rule-message";

/** Components that say nothing of the data by themselves, as Ydelsesindeks and Organisation do. */
const ANY_DATA: ReadonlySet<ChoiceOf<"interfaces", "component"> | ""> = new Set([
  KMD_SAG,
  "Sags- og Dokumentindeks",
  "Fordelingskomponenten",
  "Serviceplatformen",
  "Punkt-til-punkt",
]);

/** Finds interfaces through a component that may transfer data of any kind, where the data is not given. */
export const interfacesDataMissing = rowRule({
  id: "interfaces-data-missing",
  register: "interfaces",
  severity: "info",
  title: { da: "Det fremgår, hvilke data snitflader bærer", en: "Interfaces tell what data they carry" },
  source: WORTH_KNOWING,
  since: "2026.12",
  columns: ["component", "decision", "data"],
  messages: {
    missing: message({
      da: {
        what: "Det fremgår ikke, hvilke data snitfladen bærer.",
        why: "Så kan det ikke ses, hvad der går tabt med KMD Sag, eller om sager, dokumenter og ydelser kommer med i indekserne.",
        how: "Skriv, hvad der overføres, fx Sager, Dokumenter, Ydelser eller Parter.",
      },
      en: {
        what: "It is not told what data the interface carries.",
        why: "One can’t see what is lost with KMD Sag, or whether cases, documents and benefits get into the indexes.",
        how: "Write what is transferred, e.g. Sager, Dokumenter, Ydelser or Parter.",
      },
    }),
  },
  example: {
    good: { rows: [{ component: "Punkt-til-punkt", decision: "Omlægges", data: "Sager, Parter" }] },
    bad: { rows: [{ component: "Punkt-til-punkt", decision: "Omlægges", data: "" }] },
  },
  check: (columns, from, to, report) => {
    const componentOf = choiceReader("interfaces", "component");
    const isGivenUp = means("interfaces", "decision", "Nedlægges");
    for (let row = from; row < to; row++)
      if (isBlank(columns.data[row]!) && ANY_DATA.has(componentOf(columns.component[row]!) ?? "") && !isGivenUp(columns.decision[row]!))
        report(row, "data", "missing");
  },
});
