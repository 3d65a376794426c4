import { buildResolver } from "../../model/system-resolver";
import { formatSerial, parseDate } from "../../identifiers/dates";
import { collectEvidence } from "../../conditions/evidence";
import { eachMovingArea } from "../bodies/area-targets";
import { means } from "../../registers/choice-reader";
import { shown } from "../bodies/shown";
import { ORDER_OF_WORK } from "../../sources/rules-of-thumb";
import { acrossRule } from "../define-rule";
import { message } from "../../model/rule-message";

/**
 * Finds areas that begin to move before the target delivers to Sags- og Dokumentindeks. Other rules report that the interface is missing,
 * or not dated.
 */
export const caseAreasMoveBeforeGoLive = acrossRule({
  id: "case-areas-move-before-go-live",
  register: "caseAreas",
  severity: "warning",
  title: {
    da: "Sagsområder flytter, når målsystemets snitflade er i drift",
    en: "Case areas move when the target’s interface is in operation",
  },
  source: ORDER_OF_WORK,
  deadline: "start",
  since: "2026.12",
  columns: ["route", "targetSystem", "startDate"],
  needs: { systems: ["systemId", "systemName"], interfaces: ["sender", "receiver", "horizon", "component", "decision", "goLive"] },
  messages: {
    early: message({
      da: {
        what: "Området begynder at flytte {start}, men ”{system}” afleverer først til Sags- og Dokumentindekset fra {goLive}.",
        why: "Sager, der flyttes inden da, kan ikke ses i SAPA, før snitfladen er i drift.",
        how: "Flyt startdatoen til efter {goLive}, eller få snitfladen i drift før.",
      },
      en: {
        what: "The area begins to move on {start}, but ”{system}” delivers to Sags- og Dokumentindeks only from {goLive}.",
        why: "Cases that move before then can’t be seen in SAPA until the interface is in operation.",
        how: "Put the start date after {goLive}, or get the interface in operation earlier.",
      },
    }),
  },
  example: {
    good: {
      rows: [{ route: "Flyt til fagsystem", targetSystem: "S-1", startDate: "01-06-2027" }],
      others: {
        systems: [{ systemId: "S-1" }],
        interfaces: [
          {
            sender: "S-1",
            receiver: "Sags- og Dokumentindeks",
            horizon: "Fremtidig",
            component: "Sags- og Dokumentindeks",
            decision: "Omlægges",
            goLive: "01-06-2027",
          },
        ],
      },
    },
    bad: {
      rows: [{ route: "Flyt til fagsystem", targetSystem: "S-1", startDate: "01-03-2027" }],
      others: {
        systems: [{ systemId: "S-1" }],
        interfaces: [
          {
            sender: "S-1",
            receiver: "Sags- og Dokumentindeks",
            horizon: "Fremtidig",
            component: "Sags- og Dokumentindeks",
            decision: "Omlægges",
            goLive: "01-06-2027",
          },
        ],
      },
    },
  },
  check: (columns, rowCount, { systems, interfaces }, report, { date1904 }) => {
    const resolve = buildResolver(systems.columns);
    const { sure } = collectEvidence(interfaces, resolve, systems);
    const isCurrent = means("interfaces", "horizon", "Nuværende");
    const goLiveOf = (system: number): number | undefined => {
      const rows = sure.get(system)?.get(INDEX)?.rows ?? [];
      if (rows.some((at) => isCurrent(interfaces.columns.horizon[at]!))) return undefined;
      const dates = rows.map((at) => parseDate(interfaces.columns.goLive[at]!, date1904));
      // One that is not dated may be the first.
      return dates.reduce((first, date) => (first === undefined || date === undefined ? undefined : Math.min(first, date)), dates[0]);
    };
    eachMovingArea(columns, rowCount, resolve, (row, system) => {
      const start = parseDate(columns.startDate[row]!, date1904);
      const goLive = start === undefined ? undefined : goLiveOf(system);
      if (start !== undefined && goLive !== undefined && start < goLive)
        report(row, "startDate", "early", {
          start: formatSerial(start),
          system: shown(columns.targetSystem[row]!),
          goLive: formatSerial(goLive),
        });
    });
  },
});

const INDEX = "Sags- og Dokumentindeks";
