import { MUNICIPALITIES } from "../../identifiers/municipalities.generated";
import { foldText } from "../../text/fold";
import { codeRule } from "../bodies/code-rule";
import { shown } from "../bodies/shown";
import { cite } from "../../sources/source";
import { CASE_INSTRUCTIONS } from "../../sources/sources";
import { message } from "../../model/rule-message";

const NAMES = new Set([...MUNICIPALITIES.map(([name]) => foldText(name)), "kommunen", "helekommunen"]);
const CVRS = new Set(MUNICIPALITIES.map(([, cvr]) => cvr));

/**
 * Finds responsible units that are a whole municipality: by the name or CVR number of one, by the municipality's name in the
 * settings, or by a URN with a CVR number, which only an organisation has.
 */
export const casesUnitIsOrganisation = codeRule(
  {
    id: "cases-unit-is-organisation",
    register: "cases",
    severity: "error",
    title: { da: "Sagers ansvarlige enhed er ikke hele kommunen", en: "The responsible unit is not the whole municipality" },
    source: cite(CASE_INSTRUCTIONS, "unit"),
    since: "2026.12",
    messages: {
      organisation: message({
        da: {
          what: "”{value}” er hele kommunen, ikke en enhed i den.",
          why: "Den ansvarlige skal være en organisationsenhed; kommunen kan ikke afgrænse adgangen til sagen i SAPA efter den, hvis den er hele kommunen.",
          how: "Skriv den afdeling eller enhed, der har sagen.",
        },
        en: {
          what: "”{value}” is the whole municipality, not a unit of it.",
          why: "The responsible must be an organisational unit; access to the case in SAPA can't be limited by it if it is the whole municipality.",
          how: "Write the department or unit that holds the case.",
        },
      }),
    },
    example: {
      good: { rows: [{ responsibleUnit: "Hjælpemidler" }] },
      bad: { rows: [{ responsibleUnit: "Roskilde Kommune" }] },
    },
  },
  "responsibleUnit",
  (text, { settings }) => {
    const folded = foldText(text);
    const own = foldText(settings.municipality);
    const isOwn = own !== "" && (folded === own || folded === `${own}kommune`);
    const isWhole = isOwn || NAMES.has(folded) || CVRS.has(folded) || /^urn:oio:cvr-nr:/i.test(text);
    return isWhole ? { messageId: "organisation", data: { value: shown(text) } } : undefined;
  },
);
