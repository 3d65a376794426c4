import { choiceReader } from "../../registers/choice-reader";
import { mismatchOf } from "../bodies/component-mismatch";
import { eachInterface, SYSTEM_NAMES } from "../bodies/interface-ends";
import { CONTRADICTION } from "../../sources/rules-of-thumb";
import { acrossRule } from "../define-rule";
import { message } from "../../model/rule-message";

/** Finds interfaces whose component does not fit their ends (see `mismatchOf`). */
export const interfacesComponentMismatch = acrossRule({
  id: "interfaces-component-mismatch",
  register: "interfaces",
  severity: "warning",
  title: { da: "Integrationskomponenten passer til snitfladens systemer", en: "The integration component fits the interface’s systems" },
  source: CONTRADICTION,
  since: "2026.11",
  example: {
    good: {
      rows: [{ sender: "S-1", receiver: "KMD Sag", component: "KMD Sag" }],
      others: { systems: [{ systemId: "S-1", systemName: "Nexus" }] },
    },
    bad: {
      rows: [{ sender: "S-1", receiver: "KMD Sag", component: "Serviceplatformen" }],
      others: { systems: [{ systemId: "S-1", systemName: "Nexus" }] },
    },
  },
  columns: ["sender", "receiver", "component"],
  needs: SYSTEM_NAMES,
  messages: {
    noKmdEnd: message({
      da: {
        what: "Integrationskomponenten er KMD Sag, men hverken afsender eller modtager er KMD Sag.",
        why: "Det kan ikke ses, om snitfladen falder bort med KMD Sag.",
        how: "Sæt KMD Sag som afsender eller modtager, eller vælg den komponent, snitfladen går igennem.",
      },
      en: {
        what: "The integration component is KMD Sag, but neither sender nor receiver is KMD Sag.",
        why: "One can't see whether the interface falls with KMD Sag.",
        how: "Set KMD Sag as sender or receiver, or choose the component that the interface goes through.",
      },
    }),
    otherEnd: message({
      da: {
        what: "Snitfladen går til eller fra {end}, men integrationskomponenten er {component}.",
        why: "Integrationsvilkår og afhængigheder opgøres efter komponenten, så snitfladen tælles det forkerte sted.",
        how: "Vælg {end} som integrationskomponent, eller ret afsender eller modtager.",
      },
      en: {
        what: "The interface runs to or from {end}, but its integration component is {component}.",
        why: "Conditions and dependencies are counted by the component, so the interface counts in the wrong place.",
        how: "Choose {end} as the integration component, or correct sender or receiver.",
      },
    }),
  },
  check: (columns, rowCount, others, report) => {
    const read = choiceReader("interfaces", "component");
    eachInterface(columns, rowCount, others, (row, sender, receiver) => {
      const component = read(columns.component[row]!);
      const mismatch = mismatchOf(component, sender, receiver);
      if (mismatch?.kind === "otherEnd") report(row, "component", "otherEnd", { end: mismatch.end, component: component! });
      else if (mismatch !== undefined) report(row, "component", "noKmdEnd");
    });
  },
});
