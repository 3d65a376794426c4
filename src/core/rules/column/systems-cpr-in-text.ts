import { cprInText } from "../bodies/cpr-in-text";
import { CPR_IN_TEXT_MESSAGES } from "../bodies/cpr-in-text-messages";
import { cite } from "../../sources/source";
import { DATA_MINIMISATION } from "../../sources/sources";

export const systemsCprInText = cprInText({
  id: "systems-cpr-in-text",
  register: "systems",
  severity: "warning",
  title: { da: "Tekster om systemer indeholder ingen CPR-numre", en: "Texts about systems hold no CPR numbers" },
  source: cite(DATA_MINIMISATION, "minimisation"),
  since: "2026.12",
  messages: CPR_IN_TEXT_MESSAGES,
  example: {
    good: { rows: [{ remark: "Se sag 2026-000123." }] },
    bad: { rows: [{ remark: "Testet med borger 070761-5265." }] },
  },
});
