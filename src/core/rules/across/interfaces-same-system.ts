import type { ResolvedSystem } from "../../model/resolved-system";
import { foldText } from "../../text/fold";
import { eachInterface, SYSTEM_NAMES } from "../bodies/interface-ends";
import { shown } from "../bodies/shown";
import { CONTRADICTION } from "../../sources/rules-of-thumb";
import { acrossRule } from "../define-rule";
import { message } from "../../model/rule-message";

/** Finds interfaces whose two ends are one system, also when one end gives its id and the other its name. */
export const interfacesSameSystem = acrossRule({
  id: "interfaces-same-system",
  register: "interfaces",
  severity: "error",
  title: { da: "En snitflade går mellem to forskellige systemer", en: "An interface runs between two different systems" },
  source: CONTRADICTION,
  since: "2026.11",
  example: {
    good: {
      rows: [{ sender: "S-1", receiver: "S-2" }],
      others: {
        systems: [
          { systemId: "S-1", systemName: "Nexus" },
          { systemId: "S-2", systemName: "Acadre" },
        ],
      },
    },
    bad: {
      rows: [{ sender: "S-1", receiver: "Nexus" }],
      others: {
        systems: [
          { systemId: "S-1", systemName: "Nexus" },
          { systemId: "S-2", systemName: "Acadre" },
        ],
      },
    },
  },
  columns: ["sender", "receiver"],
  needs: SYSTEM_NAMES,
  messages: {
    same: message({
      da: {
        what: "Afsender og modtager er det samme system, ”{value}”.",
        why: "Så siger rækken intet om, hvor data kommer fra eller går hen, og den rigtige snitflade mangler i overblikket.",
        how: "Ret den ende, der er forkert.",
      },
      en: {
        what: "Sender and receiver are one system, ”{value}”.",
        why: "The row then says nothing of where data comes from or goes to, and the real interface is missing from the overview.",
        how: "Correct the end that is wrong.",
      },
    }),
  },
  check: (columns, rowCount, others, report) => {
    eachInterface(columns, rowCount, others, (row, sender, receiver) => {
      if (isSame(sender, receiver, foldText(String(columns.sender[row])), foldText(String(columns.receiver[row]))))
        report(row, "receiver", "same", { value: shown(columns.receiver[row]!) });
    });
  },
});

function isSame(sender: ResolvedSystem, receiver: ResolvedSystem, from: string, to: string): boolean {
  if (sender.kind === "unknown" || receiver.kind === "unknown") return false;
  if (sender.kind === "system") return receiver.kind === "system" && sender.row === receiver.row;
  // KMD Sag and its document store EDH are two things under one head; only the same name is the same.
  return sender.kind === receiver.kind && from === to;
}
