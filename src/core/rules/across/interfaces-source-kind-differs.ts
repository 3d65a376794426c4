import type { ChoiceOf } from "../../registers";
import { choiceReader } from "../../registers/choice-reader";
import { eachInterface } from "../bodies/interface-ends";
import { CONTRADICTION } from "../../sources/rules-of-thumb";
import { acrossRule } from "../define-rule";
import { message } from "../../model/rule-message";

type SourceKind = ChoiceOf<"interfaces", "sourceKind">;

/** The kind of source that a system of the municipality's own list is; other types say nothing of it. */
const KIND_OF: ReadonlyMap<ChoiceOf<"systems", "systemType"> | "" | undefined, SourceKind> = new Map([
  ["Fagsystem", "ESDH- eller fagsystem"],
  ["ESDH", "ESDH- eller fagsystem"],
  ["Fælleskommunal løsning", "Fælleskommunal løsning"],
]);

/** Finds interfaces whose source is of another kind than the list of systems says. */
export const interfacesSourceKindDiffers = acrossRule({
  id: "interfaces-source-kind-differs",
  register: "interfaces",
  severity: "info",
  title: { da: "Kildesystemets art passer med systemoverblikket", en: "The kind of source system agrees with the system overview" },
  source: CONTRADICTION,
  since: "2026.14",
  columns: ["sender", "receiver", "sourceKind"],
  needs: { systems: ["systemId", "systemName", "systemType"] },
  messages: {
    differs: message({
      da: {
        what: "Kildesystemet står som {kind}, men ”{system}” er {type} i systemoverblikket.",
        why: "Arten viser, hvem der kan bestille snitfladen; er den forkert, spørges den forkerte.",
        how: "Ret arten her, eller systemtypen i Systemer og kontrakter.",
      },
      en: {
        what: "The source stands as {kind}, but ”{system}” is {type} in the system overview.",
        why: "The kind shows who can order the interface; if it is wrong, the wrong one is asked.",
        how: "Correct the kind here, or the system type in Systems and contracts.",
      },
    }),
  },
  example: {
    good: {
      rows: [{ sender: "S-1", sourceKind: "ESDH- eller fagsystem" }],
      others: { systems: [{ systemId: "S-1", systemName: "Nexus", systemType: "Fagsystem" }] },
    },
    bad: {
      rows: [{ sender: "S-1", sourceKind: "Offentligt register" }],
      others: { systems: [{ systemId: "S-1", systemName: "Nexus", systemType: "Fagsystem" }] },
    },
  },
  check: (columns, rowCount, others, report) => {
    const kindOf = choiceReader("interfaces", "sourceKind");
    const typeOf = choiceReader("systems", "systemType");
    const { systemName, systemType } = others.systems.columns;
    eachInterface(columns, rowCount, others, (row, sender) => {
      const kind = kindOf(columns.sourceKind[row]!);
      if (kind === undefined || kind === "" || sender.kind !== "system") return;
      const type = typeOf(systemType[sender.row]!);
      const expected = KIND_OF.get(type);
      if (expected !== undefined && expected !== kind)
        report(row, "sourceKind", "differs", { kind, type: type!, system: String(systemName[sender.row]) });
    });
  },
});
