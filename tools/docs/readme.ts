import { CATALOGUE, ELEMENT_CONDITIONS } from "../../src/core/conditions/catalogue";
import { coveredElements } from "../../src/core/conditions/sf1470/covered";
import { sf1470Sections } from "../../src/core/conditions/sf1470/elements";
import { RULES } from "../../src/core/rules";
import { between } from "./between";
import { counted, link } from "./markdown";

export const README = "README.md";
const MARKS = ["<!-- dækning: begynd -->", "<!-- dækning: slut -->"] as const;

/** README with its figures of what is checked and what is not. @throws where the marks are missing. */
export const withCoverage = (text: string): string => between(text, MARKS, coverage());

function coverage(): string {
  const judged = CATALOGUE.filter(({ rules }) => rules.length > 0).length;
  const elements = coveredElements(sf1470Sections(), ELEMENT_CONDITIONS);
  const seen = elements.filter(({ conditions }) => conditions[0]!.rules.length > 0).length;
  return [
    `- _Et ark kan ikke vise alt._ ${counted(RULES.length, "regel", "regler")} kontrollerer ${judged} af de ${CATALOGUE.length} ${link("integrationsvilkår", "docs/vilkaar.md")} og`,
    `  ${seen} af de ${elements.length} elementer i KOMBITs anvisninger til ${link("sags- og dokumentobjektet", "docs/vilkaar-sf1470.md")}. Resten kan kun ses i systemerne selv; siderne siger for`,
    "  hvert af dem hvorfor.",
  ].join("\n");
}
