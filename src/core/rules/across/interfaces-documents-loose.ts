import { endsOf, systemRowsOf } from "../../model/resolved-system";
import { isBlank, isErrorValue } from "../../model/cell";
import type { ResolvedSystem } from "../../model/resolved-system";
import { means, choiceReader } from "../../registers/choice-reader";
import { eachInterface, SYSTEM_NAMES } from "../bodies/interface-ends";
import { shown } from "../bodies/shown";
import { CONTRADICTION } from "../../sources/rules-of-thumb";
import { acrossRule } from "../define-rule";
import { message } from "../../model/rule-message";

const INDEX = "Sags- og Dokumentindeks";
const CASES = /sag|case/i;
const DOCUMENTS = /dokument|document/i;

/**
 * Finds interfaces that deliver documents to Sags- og Dokumentindeks from a system that delivers no cases there, over any
 * interface that is to come or to stay. A word such as Sagsdokumenter counts as cases.
 */
export const interfacesDocumentsLoose = acrossRule({
  id: "interfaces-documents-loose",
  register: "interfaces",
  severity: "warning",
  title: { da: "Systemer, der afleverer dokumenter, afleverer også sager", en: "Systems that deliver documents also deliver cases" },
  source: CONTRADICTION,
  since: "2026.12",
  columns: ["sender", "receiver", "horizon", "component", "decision", "data"],
  needs: SYSTEM_NAMES,
  messages: {
    loose: message({
      da: {
        what: "”{value}” afleverer dokumenter til Sags- og Dokumentindekset, men ikke sager.",
        why: "Dokumenter skal høre til en sag; løse dokumenter kan hverken flyttes eller ses på en sag i SAPA.",
        how: "Lad snitfladen også bære Sager, eller ret Data, hvis sagerne allerede kommer med.",
      },
      en: {
        what: "”{value}” delivers documents to Sags- og Dokumentindeks, but no cases.",
        why: "Documents must belong to a case; loose documents can neither be moved nor seen on a case in SAPA.",
        how: "Let the interface carry Sager too, or correct Data if the cases come along already.",
      },
    }),
  },
  example: {
    good: {
      rows: [{ sender: "S-1", receiver: "Sags- og Dokumentindeks", horizon: "Fremtidig", decision: "Omlægges", data: "Sager, Dokumenter" }],
      others: { systems: [{ systemId: "S-1" }] },
    },
    bad: {
      rows: [{ sender: "S-1", receiver: "Sags- og Dokumentindeks", horizon: "Fremtidig", decision: "Omlægges", data: "Dokumenter" }],
      others: { systems: [{ systemId: "S-1" }] },
    },
  },
  check: (columns, rowCount, others, report) => {
    const componentOf = choiceReader("interfaces", "component");
    const isFuture = means("interfaces", "horizon", "Fremtidig");
    const decisionOf = choiceReader("interfaces", "decision");
    /** System row → what it delivers over all its interfaces to the index that are to come or to stay. */
    const delivers = new Map<number, { cases: boolean; readonly loose: number[] }>();
    eachInterface(columns, rowCount, others, (row, sender, receiver) => {
      const decision = decisionOf(columns.decision[row]!);
      const stays = isFuture(columns.horizon[row]!) ? decision !== "Nedlægges" : decision === "Bevares";
      if (!stays || !(isIndex(receiver) || componentOf(columns.component[row]!) === INDEX)) return;
      const data = String(columns.data[row]);
      for (const system of systemRowsOf(sender)) {
        let of = delivers.get(system);
        if (of === undefined) delivers.set(system, (of = { cases: false, loose: [] }));
        // A cell that names neither may mean cases.
        if (isBlank(data) || isErrorValue(data) || CASES.test(data)) of.cases = true;
        else if (DOCUMENTS.test(data)) of.loose.push(row);
      }
    });
    const loose = new Set([...delivers.values()].flatMap((of) => (of.cases ? [] : of.loose)));
    for (const row of loose) report(row, "data", "loose", { value: shown(columns.sender[row]!) });
  },
});

function isIndex(end: ResolvedSystem): boolean {
  return endsOf(end).some((each) => each.kind === "component" && each.component === INDEX);
}
