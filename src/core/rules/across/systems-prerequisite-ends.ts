import { formatSerial, OPEN_END, parseDate } from "../../identifiers/dates";
import { isBlank } from "../../model/cell";
import { isPrerequisite } from "../../model/prerequisite-name";
import { message } from "../../model/rule-message";
import { namesKmdSag } from "../../model/resolved-system";
import { buildResolver } from "../../model/system-resolver";
import { parseNumber } from "../../identifiers/numbers";
import { choiceReader } from "../../registers/choice-reader";
import { cite } from "../../sources/source";
import { KMD_COMPLEX } from "../../sources/sources";
import { acrossRule } from "../define-rule";

/**
 * Finds contracts of what KMD Sag rests on (by the column on roles, else by KOMBIT's names) that end before KMD Sag's own. One that is prolonged
 * by itself does not; another rule reports one in operation that has expired.
 */
export const systemsPrerequisiteEnds = acrossRule({
  id: "systems-prerequisite-ends",
  register: "systems",
  severity: "warning",
  title: {
    da: "Det, KMD Sag bygger på, har en kontrakt, så længe KMD Sag har",
    en: "What KMD Sag rests on has a contract for as long as KMD Sag has",
  },
  source: cite(KMD_COMPLEX, "prerequisites"),
  since: "2026.15",
  columns: ["systemId", "systemName", "contractEnd"],
  hints: ["kmdRole", "status", "renewalMonths", "contractTerminated"],
  needs: {},
  messages: {
    ends: message({
      da: {
        what: "KMD Sag bygger på systemet, men kontrakten på det udløber {end}, før KMD Sags {kmdEnd}.",
        why: "Uden det kan KMD Sag ikke bruges, så resten af sagerne kan ikke flyttes derfra.",
        how: "Forlæng kontrakten til KMD Sags udløb, eller ret datoen. Bygger KMD Sag ikke på systemet hos jer, så sæt ”Rolle for KMD Sag” til Ingen.",
      },
      en: {
        what: "KMD Sag rests on the system, but its contract ends on {end}, before KMD Sag’s on {kmdEnd}.",
        why: "Without it KMD Sag can’t be used, so the rest of the cases can’t be moved out of it.",
        how: "Prolong the contract to the end of KMD Sag’s, or correct the date. If KMD Sag does not rest on it with you, set ”Role for KMD Sag” to Ingen.",
      },
    }),
    runs: message({
      da: {
        what: "KMD Sag bygger på systemet, men kontrakten på det udløber {end}, mens KMD Sags løber, til den opsiges.",
        why: "Uden det kan KMD Sag ikke bruges, så resten af sagerne kan ikke flyttes derfra.",
        how: "Afklar, hvor længe KMD Sag skal bruges, og forlæng kontrakten til da. Bygger KMD Sag ikke på systemet hos jer, så sæt ”Rolle for KMD Sag” til Ingen.",
      },
      en: {
        what: "KMD Sag rests on the system, but its contract ends on {end}, while KMD Sag’s runs until notice is given.",
        why: "Without it KMD Sag can’t be used, so the rest of the cases can’t be moved out of it.",
        how: "Find out for how long KMD Sag is needed, and prolong the contract until then. If KMD Sag does not rest on it with you, set ”Role for KMD Sag” to Ingen.",
      },
    }),
  },
  example: {
    good: {
      rows: [
        { systemId: "S-1", kmdRole: "Forudsætningssystem", contractEnd: 46_752 },
        { systemId: "S-2", systemName: "KMD Sag", contractEnd: 46_752 },
      ],
    },
    bad: {
      rows: [
        { systemId: "S-1", kmdRole: "Forudsætningssystem", contractEnd: 46_387 },
        { systemId: "S-2", systemName: "KMD Sag", contractEnd: 46_752 },
      ],
    },
  },
  check: (columns, rowCount, _others, report, { date1904, today }, { kmdRole, status, renewalMonths, contractTerminated }) => {
    const resolve = buildResolver(columns);
    const [roleOf, statusOf] = [choiceReader("systems", "kmdRole"), choiceReader("systems", "status")];
    const endOf = (row: number): number | undefined => parseDate(columns.contractEnd[row]!, date1904);
    const isExpired = (row: number, end: number): boolean => end < today && statusOf(status?.[row] ?? "") === "I drift";
    const isOut = (row: number): boolean => statusOf(status?.[row] ?? "") === "Udfaset";
    const isKmdSag = (row: number): boolean => namesKmdSag(resolve(columns.systemName[row]!)) && !isOut(row);
    let kmdEnd: number | undefined;
    for (let row = 0; row < rowCount; row++) if (isKmdSag(row)) kmdEnd = Math.max(kmdEnd ?? 0, endOf(row) ?? 0);
    if (kmdEnd === undefined) return;
    const isRestedOn = (row: number): boolean => isPrerequisite(roleOf(kmdRole?.[row] ?? ""), String(columns.systemName[row]!));
    const isProlonged = (row: number): boolean =>
      (parseNumber(renewalMonths?.[row] ?? "") ?? 0) > 0 && isBlank(contractTerminated?.[row] ?? "");
    for (let row = 0; row < rowCount; row++) {
      const end = endOf(row);
      if (end === undefined || end >= kmdEnd || isOut(row) || isKmdSag(row) || !isRestedOn(row) || isProlonged(row)) continue;
      if (isExpired(row, end)) continue;
      if (kmdEnd === OPEN_END) report(row, "contractEnd", "runs", { end: formatSerial(end) });
      else report(row, "contractEnd", "ends", { end: formatSerial(end), kmdEnd: formatSerial(kmdEnd) });
    }
  },
});
