import { buildResolver } from "../../model/system-resolver";
import { scopeReader } from "../../conditions/applies";
import { TENDER_CONDITIONS } from "../../system-conditions/sapa-conditions";
import { means } from "../../registers/choice-reader";
import { shown } from "../bodies/shown";
import { DEMAND_COLUMNS, DEMANDS, isReason } from "../bodies/demands";
import { CONTRADICTION } from "../../sources/rules-of-thumb";
import { acrossRule } from "../define-rule";
import { message } from "../../model/rule-message";

/**
 * Finds demands marked as not relevant, without a reason, for a system that they hold for by the conditions’ own reading. Benefits are read
 * from the system’s main groups alone.
 */
export const procurementsDemandNotRelevant = acrossRule({
  id: "procurements-demand-not-relevant",
  register: "procurements",
  severity: "warning",
  title: {
    da: "Krav, der gælder for systemet, er ikke sat til Ikke relevant",
    en: "Demands that hold for the system are not set to Ikke relevant",
  },
  source: CONTRADICTION,
  since: "2026.12",
  columns: ["system"],
  optionalColumns: [...DEMAND_COLUMNS, "deviation"],
  needs: { systems: ["systemId", "systemName", "wantedInSapa", "caseBearing", "kleMainGroups"] },
  messages: {
    applies: message({
      da: {
        what: "”{columnName}” er Ikke relevant, men vilkåret gælder for ”{system}”, {scope, select, caseBearing {som er sagsbærende og ønskes vist i SAPA} benefits {som udbetaler ydelser og ønskes vist i SAPA} other {som ønskes vist i SAPA}}.",
        why: "Stilles kravet ikke, kan systemet ende med ikke at kunne vises i SAPA.",
        how: "Sæt kravet til Ja, eller skriv i ”Afvigelse begrundet”, hvorfor det ikke stilles; er systemet beskrevet forkert, så ret det i arket Systemer og kontrakter.",
      },
      en: {
        what: "”{columnName}” is Ikke relevant, but the condition holds for ”{system}”, {scope, select, caseBearing {which holds cases and is wanted in SAPA} benefits {which pays benefits and is wanted in SAPA} other {which is wanted in SAPA}}.",
        why: "If the demand is not made, the system may end up not showing in SAPA.",
        how: "Set the demand to Ja, or write in ”Deviation justified” why it is not made; if the system is described wrongly, correct it in the sheet Systems and contracts.",
      },
    }),
  },
  example: {
    good: {
      rows: [{ system: "S-1", sapaBenefitIndex: "Ikke relevant" }],
      others: { systems: [{ systemId: "S-1", wantedInSapa: "Ja", kleMainGroups: "27" }] },
    },
    bad: {
      rows: [{ system: "S-1", sapaBenefitIndex: "Ikke relevant" }],
      others: { systems: [{ systemId: "S-1", wantedInSapa: "Ja", kleMainGroups: "27, 32" }] },
    },
  },
  check: (columns, rowCount, others, report, _context, optional) => {
    const systems = others.systems;
    const resolve = buildResolver(systems.columns);
    const applies = scopeReader(systems);
    const isWanted = means("systems", "wantedInSapa", "Ja");
    const rows = columns.system.map((cell) => resolve(cell));
    for (const [column, condition] of DEMANDS) {
      const values = optional[column];
      const { scope } = TENDER_CONDITIONS.find(({ id }) => id === condition)!;
      const isNotRelevant = means("procurements", column, "Ikke relevant");
      for (let row = 0; values !== undefined && row < rowCount; row++) {
        const system = rows[row]!;
        if (system.kind !== "system" || !isNotRelevant(values[row]!) || !isWanted(systems.columns.wantedInSapa[system.row]!)) continue;
        if (applies(scope, system.row) === true && !isReason(optional.deviation?.[row] ?? ""))
          report(row, column, "applies", { system: shown(columns.system[row]!), scope });
      }
    }
  },
});
