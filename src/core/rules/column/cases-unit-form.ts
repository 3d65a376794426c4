import { isUuidLike, fixUuid } from "../../identifiers/uuid";
import { codeRule } from "../bodies/code-rule";
import { shown } from "../bodies/shown";
import { cite } from "../../sources/source";
import { CASE_INSTRUCTIONS } from "../../sources/sources";
import { message } from "../../model/rule-message";

/** KOMBIT's form for a unit outside Organisation: `urn:oio:<org>:<idtype>:…`, where either part may itself have colons. */
const UNIT_URN = /^urn:oio:[^\s:]+:[^\s:]+:\S+$/;

/** Finds responsible units that are meant as a UUID or URN but are none. A unit's name is no concern of this rule. */
export const casesUnitForm = codeRule(
  {
    id: "cases-unit-form",
    register: "cases",
    severity: "error",
    title: {
      da: "Ansvarlige enheder skrevet som UUID eller URN har den rette form",
      en: "Units written as UUID or URN have the right form",
    },
    source: cite(CASE_INSTRUCTIONS, "unit"),
    since: "2026.12",
    messages: {
      uuid: message({
        da: {
          what: "”{value}” ligner en UUID, men er ikke skrevet som en.",
          why: "Sags- og Dokumentindekset finder ikke enheden i Organisation, så sagen står uden en ansvarlig.",
          how: "Hent enhedens UUID i Organisation; den har formen 8-4-4-4-12 tegn, 0-9 og a-f, uden andet omkring.",
        },
        en: {
          what: "”{value}” looks like a UUID but is not written as one.",
          why: "Sags- og Dokumentindeks does not find the unit in Organisation, so that nobody is responsible for the case.",
          how: "Take the unit's UUID from Organisation; its form is 8-4-4-4-12 characters, 0-9 and a-f, with nothing around it.",
        },
      }),
      urn: message({
        da: {
          what: "”{value}” er ikke en URN for en enhed.",
          why: "Sags- og Dokumentindekset kender kun formen urn:oio:<org>:<idtype>: og enhedens id.",
          how: "Skriv enhedens UUID i Organisation, eller ret URN’en til urn:oio:<org>:<idtype>: og enhedens id.",
        },
        en: {
          what: "”{value}” is not the URN of a unit.",
          why: "Sags- og Dokumentindeks knows only the form urn:oio:<org>:<idtype>: and the unit's ID.",
          how: "Write the unit's UUID in Organisation, or correct the URN to urn:oio:<org>:<idtype>: and the unit's ID.",
        },
      }),
    },
    example: {
      good: { rows: [{ responsibleUnit: "urn:oio:kmd:sag:administrativenhed:LOSID:012345678" }] },
      bad: { rows: [{ responsibleUnit: "urn:oio:012345678" }] },
    },
    fix: {
      title: { da: "Skriv UUID’en på dens form", en: "Write the UUID in its form" },
      messages: ["uuid"],
      apply: (value) => {
        const fixed = typeof value === "string" ? fixUuid(value) : undefined;
        return fixed === undefined ? undefined : { value: fixed };
      },
    },
  },
  "responsibleUnit",
  (text) => {
    if (fixUuid(text) !== undefined || isUuidLike(text)) return { messageId: "uuid", data: { value: shown(text) } };
    const isBadUrn = /^urn:/i.test(text) && !UNIT_URN.test(text) && !/^urn:oio:cvr-nr:/i.test(text);
    return isBadUrn ? { messageId: "urn", data: { value: shown(text) } } : undefined;
  },
);
