import type { CellValue } from "../../model/cell";
import { isBlank, isErrorValue } from "../../model/cell";
import { eachInterface, SYSTEM_NAMES } from "../bodies/interface-ends";
import { shown } from "../bodies/shown";
import { EXIT_PROCESS } from "../sources";
import type { AcrossRule } from "../rule";
import { message } from "../texts";

/**
 * Finds ends of interfaces that are neither a system of the register (by id or name), nor KMD Sag, nor a component of the
 * infrastructure. A name that several systems bear is no unknown name; the systems register tells of that.
 */
export const interfacesUnknownSystem: AcrossRule<"sender" | "receiver"> = {
  id: "interfaces-unknown-system",
  register: "interfaces",
  severity: "error",
  level: "across",
  title: { da: "Snitfladers systemer findes i systemoverblikket", en: "Systems of interfaces stand in the systems register" },
  source: EXIT_PROCESS,
  since: "2026.11",
  columns: ["sender", "receiver"],
  needs: SYSTEM_NAMES,
  messages: {
    unknown: message({
      da: { what: "”{value}” findes ikke i arket Systemer og kontrakter.", why: "Snitfladen kan ikke regnes med, når systemers afhængighed af KMD Sag findes, så et system kan se uafhængigt ud uden at være det.", how: "Ret stavningen til systemets id eller navn, eller opret systemet i arket Systemer og kontrakter." },
      en: { what: "”{value}” does not stand in the sheet Systemer og kontrakter.", why: "The interface can't count when dependencies on KMD Sag are found, so a system may look independent without being so.", how: "Correct the spelling to the system’s ID or name, or add the system to the sheet Systemer og kontrakter." },
    }),
  },
  check: (columns, rowCount, others, report) => {
    const isNamed = (value: CellValue): boolean => !isBlank(value) && !isErrorValue(value);
    eachInterface(columns, rowCount, others, (row, sender, receiver) => {
      if (sender.kind === "unknown" && isNamed(columns.sender[row]!)) report(row, "sender", "unknown", { value: shown(columns.sender[row]!) });
      if (receiver.kind === "unknown" && isNamed(columns.receiver[row]!)) report(row, "receiver", "unknown", { value: shown(columns.receiver[row]!) });
    });
  },
};
