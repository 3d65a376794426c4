import { CATALOGUE } from "../../src/core/conditions/catalogue";
import { RULES } from "../../src/core/rules";
import { between } from "./between";
import { checkedElements } from "./conditions";
import { counted, link } from "./markdown";

export const README = "README.md";
const MARKS = ["<!-- dækning: begynd -->", "<!-- dækning: slut -->"] as const;

/** README with its figures of what is checked and what is not. @throws where the marks are missing. */
export const withCoverage = (text: string): string => between(text, MARKS, coverage());

function coverage(): string {
  const conditions = CATALOGUE.filter(({ rules }) => rules.length > 0);
  const { covered, checked } = checkedElements();
  return [
    `- _Et ark kan ikke vise alt._ ${counted(RULES.length, "regel", "regler")} kontrollerer ${conditions.length} af de ${CATALOGUE.length} ${link("integrationsvilkår", "docs/vilkaar.md")} og`,
    `  ${checked.length} af de ${covered.length} elementer i KOMBITs anvisninger til ${link("sags- og dokumentobjektet", "docs/vilkaar-sf1470.md")}. Resten kan kun ses i systemerne selv; siderne siger for`,
    "  hvert af dem hvorfor.",
  ].join("\n");
}
