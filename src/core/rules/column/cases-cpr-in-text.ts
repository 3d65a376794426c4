import { cprInText } from "../bodies/cpr-in-text";
import { CPR_IN_TEXT_MESSAGES } from "../bodies/cpr-in-text-messages";
import { cite } from "../../sources/source";
import { DATA_MINIMISATION } from "../../sources/sources";

/** Titles have a rule of their own, since the public sees them. */
export const casesCprInText = cprInText(
  {
    id: "cases-cpr-in-text",
    register: "cases",
    severity: "warning",
    title: {
      da: "Sagers beskrivelser og andre tekster indeholder ingen CPR-numre",
      en: "Descriptions and other texts of cases hold no CPR numbers",
    },
    source: cite(DATA_MINIMISATION, "minimisation"),
    since: "2026.12",
    messages: CPR_IN_TEXT_MESSAGES,
    example: {
      good: { rows: [{ description: "Borgeren søger om en el-kørestol." }] },
      bad: { rows: [{ description: "070761-5265 søger om en el-kørestol." }] },
    },
  },
  ["title"],
);
