import { systemRowsOf } from "../../model/resolved-system";
import { buildResolver } from "../../model/system-resolver";
import { formatSerial, parseDate } from "../../identifiers/dates";
import type { Column } from "../../model/cell";
import { means } from "../../registers/choice-reader";
import { shown } from "../bodies/shown";
import { eachMovingArea } from "../bodies/area-targets";
import { ORDER_OF_WORK } from "../../sources/rules-of-thumb";
import { acrossRule } from "../define-rule";
import { message } from "../../model/rule-message";

/** Finds systems under procurement whose contract begins after the first case area is to move there. A system that is in operation already may get a new contract at any time. */
export const procurementsContractAfterMove = acrossRule({
  id: "procurements-contract-after-move",
  register: "procurements",
  severity: "warning",
  title: { da: "Systemet er der, når sagsområderne flytter til det", en: "The system is there when case areas move to it" },
  source: ORDER_OF_WORK,
  deadline: "move",
  since: "2026.12",
  columns: ["system", "contractStart", "status"],
  needs: { systems: ["systemId", "systemName", "status"], caseAreas: ["areaName", "route", "targetSystem", "startDate"] },
  messages: {
    late: message({
      da: {
        what: "Kontrakten på ”{system}” begynder {start}, men sagsområdet ”{area}” begynder at flytte dertil {move}.",
        why: "Området kan ikke flytte til et system, der ikke er der endnu.",
        how: "Fremryk kontrakten, eller flyt områdets startdato til efter {start}.",
      },
      en: {
        what: "The contract on ”{system}” begins on {start}, but the case area ”{area}” begins to move there on {move}.",
        why: "The area can’t move to a system that is not there yet.",
        how: "Bring the contract forward, or put the area’s start date after {start}.",
      },
    }),
  },
  example: {
    good: {
      rows: [{ system: "S-1", contractStart: "01-02-2027" }],
      others: {
        systems: [{ systemId: "S-1", status: "Under anskaffelse" }],
        caseAreas: [{ areaName: "Hjælpemidler", route: "Flyt til fagsystem", targetSystem: "S-1", startDate: "01-03-2027" }],
      },
    },
    bad: {
      rows: [{ system: "S-1", contractStart: "01-09-2027" }],
      others: {
        systems: [{ systemId: "S-1", status: "Under anskaffelse" }],
        caseAreas: [{ areaName: "Hjælpemidler", route: "Flyt til fagsystem", targetSystem: "S-1", startDate: "01-03-2027" }],
      },
    },
  },
  check: (columns, _rowCount, others, report, { date1904 }) => {
    const [systems, areas] = [others.systems, others.caseAreas];
    const resolve = buildResolver(systems.columns);
    const isProcured = means("systems", "status", "Under anskaffelse");
    const isCancelled = means("procurements", "status", "Annulleret");
    const firstMove = new Map<number, { area: number; move: number }>();
    eachMovingArea(areas.columns as MovingColumns, areas.rowCount, resolve, (area, system) => {
      const move = parseDate(areas.columns.startDate[area]!, date1904);
      if (move !== undefined && move < (firstMove.get(system)?.move ?? Infinity)) firstMove.set(system, { area, move });
    });
    const contracts = columns.system.flatMap((cell, row) => {
      const start = parseDate(columns.contractStart[row]!, date1904);
      if (start === undefined || isCancelled(columns.status[row]!)) return [];
      return systemRowsOf(resolve(cell)).flatMap((system) => (isProcured(systems.columns.status[system]!) ? [{ row, start, system }] : []));
    });
    const firstStart = new Map<number, number>();
    for (const { start, system } of contracts) firstStart.set(system, Math.min(start, firstStart.get(system) ?? start));
    for (const { row, start, system } of contracts) {
      const first = firstMove.get(system);
      // A later contract on the same system does not keep an area waiting.
      if (first === undefined || start <= first.move || firstStart.get(system)! < start) continue;
      report(row, "contractStart", "late", {
        system: shown(columns.system[row]!),
        start: formatSerial(start),
        area: shown(areas.columns.areaName[first.area]!),
        move: formatSerial(first.move),
      });
    }
  },
});

type MovingColumns = Readonly<Record<"route" | "targetSystem", Column>>;
