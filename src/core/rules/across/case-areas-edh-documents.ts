import { isBlank } from "../../model/cell";
import { buildResolver } from "../../model/system-resolver";
import { collectEvidence, perhapsHas } from "../../conditions/evidence";
import { eachMovingArea } from "../bodies/area-targets";
import { means } from "../../registers/choice-reader";
import { shown } from "../bodies/shown";
import { NOTHING_LEFT_BEHIND } from "../../sources/rules-of-thumb";
import { acrossRule } from "../define-rule";
import { message } from "../../model/rule-message";

/**
 * Finds areas with documents that move to a system which, by the data of its interfaces, delivers cases only. Another rule reports that
 * there is no interface at all.
 */
export const caseAreasEdhDocuments = acrossRule({
  id: "case-areas-edh-documents",
  register: "caseAreas",
  severity: "warning",
  title: { da: "Målsystemet viser områdets dokumenter", en: "The target system shows the area’s documents" },
  source: NOTHING_LEFT_BEHIND,
  since: "2026.12",
  columns: ["route", "targetSystem", "edhDocuments"],
  needs: { systems: ["systemId", "systemName"], interfaces: ["sender", "receiver", "horizon", "component", "decision", "data"] },
  messages: {
    noDocuments: message({
      da: {
        what: "Området har dokumenter i EDH, men ”{system}” afleverer ifølge arket Snitflader ingen dokumenter til Sags- og Dokumentindekset.",
        why: "Sagerne kan ses i SAPA efter flytningen, men deres dokumenter kan ikke.",
        how: "Spørg leverandøren, om snitfladen også bærer dokumenter, og skriv det i kolonnen ”Data” i arket Snitflader.",
      },
      en: {
        what: "The area has documents in EDH, but by the sheet Interfaces ”{system}” delivers no documents to Sags- og Dokumentindeks.",
        why: "After the move the cases can be seen in SAPA, but their documents can’t.",
        how: "Ask the supplier whether the interface carries documents too, and write it in the column ”Data” of the sheet Interfaces.",
      },
    }),
  },
  example: {
    good: {
      rows: [{ route: "Flyt til fagsystem", targetSystem: "S-1", edhDocuments: "Ja" }],
      others: {
        systems: [{ systemId: "S-1" }],
        interfaces: [
          {
            sender: "S-1",
            receiver: "Sags- og Dokumentindeks",
            horizon: "Fremtidig",
            component: "Sags- og Dokumentindeks",
            decision: "Omlægges",
            data: "Sager, Dokumenter",
          },
        ],
      },
    },
    bad: {
      rows: [{ route: "Flyt til fagsystem", targetSystem: "S-1", edhDocuments: "Ja" }],
      others: {
        systems: [{ systemId: "S-1" }],
        interfaces: [
          {
            sender: "S-1",
            receiver: "Sags- og Dokumentindeks",
            horizon: "Fremtidig",
            component: "Sags- og Dokumentindeks",
            decision: "Omlægges",
            data: "Sager",
          },
        ],
      },
    },
  },
  check: (columns, rowCount, { systems, interfaces }, report) => {
    const resolve = buildResolver(systems.columns);
    const evidence = collectEvidence(interfaces, resolve, systems);
    const isYes = means("caseAreas", "edhDocuments", "Ja");
    const carries = (system: number): boolean => {
      const rows = evidence.sure.get(system)?.get(INDEX)?.rows ?? [];
      // Without an interface there is nothing to evaluate, and a blank cell does not say what data it transfers.
      if (rows.length === 0 || perhapsHas(evidence, system, INDEX) !== undefined) return true;
      return rows.some((at) => isBlank(interfaces.columns.data[at]!) || /dokument/i.test(String(interfaces.columns.data[at]!)));
    };
    eachMovingArea(columns, rowCount, resolve, (row, system) => {
      if (isYes(columns.edhDocuments[row]!) && !carries(system))
        report(row, "edhDocuments", "noDocuments", { system: shown(columns.targetSystem[row]!) });
    });
  },
});

const INDEX = "Sags- og Dokumentindeks";
