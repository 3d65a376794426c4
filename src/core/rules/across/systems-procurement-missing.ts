import { endsOf } from "../../model/resolved-system";
import { buildResolver } from "../../model/system-resolver";
import { means } from "../../registers/choice-reader";
import { ownSystems } from "../bodies/own-systems";
import { WORTH_KNOWING } from "../../sources/rules-of-thumb";
import { acrossRule } from "../define-rule";
import { message } from "../../model/rule-message";

/** Finds systems that are being procured and of which no procurement is described. */
export const systemsProcurementMissing = acrossRule({
  id: "systems-procurement-missing",
  register: "systems",
  severity: "info",
  title: { da: "Systemer under anskaffelse står i Anskaffelser", en: "Systems being procured stand in Procurements" },
  source: WORTH_KNOWING,
  since: "2026.12",
  columns: ["systemId", "systemName", "status"],
  needs: { procurements: ["system"] },
  messages: {
    missing: message({
      da: {
        what: "Systemet er under anskaffelse, men står ikke i arket Anskaffelser.",
        why: "Kravene om integration til den fælleskommunale infrastruktur kan blive glemt, og så kan systemet ikke vises i SAPA.",
        how: "Opret anskaffelsen i arket Anskaffelser, og tag stilling til hvert integrationsvilkår.",
      },
      en: {
        what: "The system is being procured but does not stand in the sheet Procurements.",
        why: "The demands for integration with the shared municipal infrastructure may be forgotten, and then the system can’t show in SAPA.",
        how: "Add the procurement to the sheet Procurements and answer each integration condition.",
      },
    }),
  },
  example: {
    good: {
      rows: [{ systemId: "S-1", systemName: "Nexus", status: "Under anskaffelse" }],
      others: { procurements: [{ system: "S-1" }] },
    },
    bad: {
      rows: [{ systemId: "S-1", systemName: "Nexus", status: "Under anskaffelse" }],
      others: { procurements: [{ system: "S-2" }] },
    },
  },
  check: (columns, rowCount, { procurements }, report) => {
    const resolve = buildResolver(columns);
    const isOwn = ownSystems(columns);
    const procured = new Set<number>();
    for (const cell of procurements.columns.system) {
      for (const system of endsOf(resolve(cell))) {
        if (system.kind === "system") procured.add(system.row);
        // Another rule asks which of them is meant; here none of the systems counts as missing.
        if (system.kind === "ambiguous") for (const row of system.rows) procured.add(row);
      }
    }
    const isProcured = means("systems", "status", "Under anskaffelse");
    for (let row = 0; row < rowCount; row++)
      if (isProcured(columns.status[row]!) && !procured.has(row) && isOwn(row)) report(row, "status", "missing");
  },
});
