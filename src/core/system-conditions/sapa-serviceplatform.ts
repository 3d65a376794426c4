import { systemCondition } from "./condition";
import { integration } from "./sources";
import { APPLIES_TO } from "./applies-to";

/** A system need not use Serviceplatformen to show in SAPA; where it does, the agreement behind the interface is what can be wanting. */
export const serviceplatform = systemCondition({
  id: "sapa-serviceplatform",
  name: { da: "Serviceplatformen", en: "Service platform" },
  kind: "system",
  scope: "serviceplatform",
  component: "Serviceplatformen",
  need: "advised",
  tender: true,
  severity: "warning",
  source: integration("Serviceplatformen, serviceaftaler", {
    da: "Data hos andre myndigheder hentes over Serviceplatformen, på en serviceaftale.",
    en: "Data of other authorities is fetched over Serviceplatformen, under a service agreement.",
  }),
  version: "",
  appliesTo: APPLIES_TO.serviceplatform,
  evidence: {
    da: "En snitflade gennem Serviceplatformen, hvis ”Serviceaftale” er Aktiv, så længe snitfladen er der.",
    en: "An interface through Serviceplatformen whose ”Service agreement” is Aktiv as long as the interface is there.",
  },
  requirement: {
    da: "Løsningen skal hente og aflevere data hos andre myndigheder gennem den fælleskommunale Serviceplatform, på en serviceaftale, som kommunen har godkendt.",
    en: "The solution shall fetch data from and deliver data to other authorities through the shared municipal Serviceplatformen, under a service agreement that the municipality has approved.",
  },
  rules: ["interfaces-agreement-missing"],
});
