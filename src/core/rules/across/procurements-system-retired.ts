import { systemRowsOf } from "../../model/resolved-system";
import { buildResolver } from "../../model/system-resolver";
import { means } from "../../registers/choice-reader";
import { shown } from "../bodies/shown";
import { CONTRADICTION } from "../../sources/rules-of-thumb";
import { acrossRule } from "../define-rule";
import { message } from "../../model/rule-message";

/** Finds procurements for systems that are no longer in operation. */
export const procurementsSystemRetired = acrossRule({
  id: "procurements-system-retired",
  register: "procurements",
  severity: "warning",
  title: { da: "Der anskaffes ikke til et udfaset system", en: "Nothing is procured for a retired system" },
  source: CONTRADICTION,
  since: "2026.12",
  columns: ["system", "status"],
  needs: { systems: ["systemId", "systemName", "status"] },
  messages: {
    retired: message({
      da: {
        what: "Systemet ”{system}” er udfaset.",
        why: "Pengene er spildt, hvis systemet ikke længere er i drift; ellers tæller det forkert i systemoverblikket.",
        how: "Annullér anskaffelsen, eller ret systemets status i arket Systemer og kontrakter.",
      },
      en: {
        what: "The system ”{system}” is retired.",
        why: "The money is wasted if the system is no longer in operation; if it is, it counts wrongly among the systems.",
        how: "Cancel the procurement, or correct the system’s status in the sheet Systems and contracts.",
      },
    }),
  },
  example: {
    good: { rows: [{ system: "S-1", status: "Forberedes" }], others: { systems: [{ systemId: "S-1", status: "I drift" }] } },
    bad: { rows: [{ system: "S-1", status: "Forberedes" }], others: { systems: [{ systemId: "S-1", status: "Udfaset" }] } },
  },
  check: (columns, rowCount, { systems }, report) => {
    const resolve = buildResolver(systems.columns);
    const isRetired = means("systems", "status", "Udfaset");
    const isCancelled = means("procurements", "status", "Annulleret");
    for (let row = 0; row < rowCount; row++) {
      if (isCancelled(columns.status[row]!)) continue;
      const retired = systemRowsOf(resolve(columns.system[row]!)).some((system) => isRetired(systems.columns.status[system]!));
      if (retired) report(row, "system", "retired", { system: shown(columns.system[row]!) });
    }
  },
});
