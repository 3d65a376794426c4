import { isBlank, isErrorValue } from "../../model/cell";
import type { ResolvedSystem } from "../../model/system-resolver";
import { buildResolver } from "../../model/system-resolver";
import { candidatesText, type SystemNames } from "../bodies/candidates";
import { SYSTEM_NAMES } from "../bodies/interface-ends";
import { shown } from "../bodies/shown";
import { EXIT_PROCESS } from "../sources";
import type { AcrossRule } from "../rule";
import { message } from "../texts";

/** Finds target systems that no case can move to: not in the systems register, KMD Sag itself, or a component of the infrastructure. */
export const casesTargetUnknown: AcrossRule<"targetSystem"> = {
  id: "cases-target-unknown",
  register: "cases",
  severity: "error",
  level: "across",
  title: { da: "Sagers målsystem findes i systemoverblikket", en: "Target systems of cases stand in the systems register" },
  source: EXIT_PROCESS,
  since: "2026.11",
  example: {
    good: { rows: [{ targetSystem: "Nexus" }], others: { systems: [{ systemId: "S-1", systemName: "Nexus" }] } },
    bad: { rows: [{ targetSystem: "Neksus" }], others: { systems: [{ systemId: "S-1", systemName: "Nexus" }] } },
  },
  columns: ["targetSystem"],
  needs: SYSTEM_NAMES,
  messages: {
    unknown: message({
      da: {
        what: "Målsystemet ”{value}” findes ikke i arket Systemer og kontrakter.",
        why: "Det kan ikke ses, om systemet kan modtage sagen og vise den i SAPA.",
        how: "Ret stavningen til systemets id eller navn, eller opret systemet i arket Systemer og kontrakter.",
      },
      en: {
        what: "The target system ”{value}” does not stand in the sheet Systemer og kontrakter.",
        why: "One can't see whether the system can take the case and show it in SAPA.",
        how: "Correct the spelling to the system’s ID or name, or add the system to the sheet Systemer og kontrakter.",
      },
    }),
    kmdSag: message({
      da: {
        what: "Målsystemet er KMD Sag selv.",
        why: "KMD Sag udfases, så sagen bliver ikke flyttet.",
        how: "Vælg det system, der overtager sagsområdet, eller en anden handling.",
      },
      en: {
        what: "The target system is KMD Sag itself.",
        why: "KMD Sag is phased out, so the case would not move.",
        how: "Choose the system that takes over the case area, or another action.",
      },
    }),
    ambiguous: message({
      da: {
        what: "Målsystemet ”{value}” kan være flere systemer: {candidates}.",
        why: "Det kan ikke ses, hvilket system sagen skal flyttes til.",
        how: "Skriv det rigtige systems id.",
      },
      en: {
        what: "The target system ”{value}” may be several systems: {candidates}.",
        why: "One can't see to which system the case is to move.",
        how: "Write the ID of the right system.",
      },
    }),
    component: message({
      da: {
        what: "Målsystemet ”{value}” er en komponent i infrastrukturen, ikke et sagssystem.",
        why: "Infrastrukturen viser sager videre, men der kan ikke føres sager i den.",
        how: "Vælg det fagsystem eller ESDH-system, der overtager sagen.",
      },
      en: {
        what: "The target system ”{value}” is a component of the infrastructure, not a case system.",
        why: "The infrastructure passes cases on, but cases can't be kept in it.",
        how: "Choose the specialist or ESDH system that takes over the case.",
      },
    }),
  },
  check: (columns, rowCount, others, report) => {
    const resolve = buildResolver(others.systems!.columns);
    let last: unknown;
    let found: ResolvedSystem = { kind: "unknown" };
    for (let row = 0; row < rowCount; row++) {
      const value = columns.targetSystem[row]!;
      if (value === "") continue;
      if (value !== last) found = resolve((last = value));
      if (found.kind === "system" || isBlank(value) || isErrorValue(value)) continue;
      if (found.kind === "ambiguous")
        report(row, "targetSystem", "ambiguous", {
          value: shown(value),
          candidates: candidatesText(found.rows, others.systems!.columns as SystemNames),
        });
      else report(row, "targetSystem", found.kind, { value: shown(value) });
    }
  },
};
