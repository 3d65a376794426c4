import type { ChoiceOf } from "../../registers";
import { choiceReader } from "../../registers/choice-reader";
import { LOCAL_DATA } from "../../sources/interface-sources";
import { cite } from "../../sources/source";
import { rowRule } from "../define-rule";
import { message } from "../../model/rule-message";

/** The one way by which SAPA gets what a use needs. */
const WAY: ReadonlyMap<ChoiceOf<"interfaces", "use"> | "" | undefined, ChoiceOf<"interfaces", "component">> = new Map([
  ["Vise sager og dokumenter", "Sags- og Dokumentindeks"],
  ["Vise ydelser", "Ydelsesindeks"],
  ["Hoppe til systemet", "Punkt-til-punkt"],
]);

/** Finds wanted interfaces that go another way than their use needs: SAPA reads the indexes, and only the hop is direct. */
export const interfacesUseComponent = rowRule({
  id: "interfaces-use-component",
  register: "interfaces",
  severity: "warning",
  title: { da: "Snitflader til SAPA går den vej, deres brugsmåde kræver", en: "Interfaces for SAPA go the way that their use needs" },
  source: cite(LOCAL_DATA, "indirect"),
  since: "2026.14",
  columns: ["horizon", "component", "use"],
  messages: {
    way: message({
      da: {
        what: "Snitfladen skal bruges til ”{use}”, men går gennem {component}.",
        why: "SAPA viser det, der ligger i indekserne, og kun hoppet går direkte; ad en anden vej kommer det ikke frem.",
        how: "Vælg {way}, eller ret brugsmåden.",
      },
      en: {
        what: "The interface is used for ”{use}”, but goes through {component}.",
        why: "SAPA shows what lies in the indexes, and only the hop is direct; by another way it does not show.",
        how: "Choose {way}, or correct the use.",
      },
    }),
  },
  example: {
    good: { rows: [{ horizon: "Fremtidig", component: "Sags- og Dokumentindeks", use: "Vise sager og dokumenter" }] },
    bad: { rows: [{ horizon: "Fremtidig", component: "Punkt-til-punkt", use: "Vise sager og dokumenter" }] },
  },
  check: (columns, from, to, report) => {
    const horizonOf = choiceReader("interfaces", "horizon");
    const componentOf = choiceReader("interfaces", "component");
    const useOf = choiceReader("interfaces", "use");
    for (let row = from; row < to; row++) {
      const use = useOf(columns.use[row]!);
      const way = WAY.get(use);
      const component = componentOf(columns.component[row]!);
      if (way === undefined || component === undefined || component === "" || component === way) continue;
      if (horizonOf(columns.horizon[row]!) === "Fremtidig") report(row, "use", "way", { use: use!, component, way });
    }
  },
});
