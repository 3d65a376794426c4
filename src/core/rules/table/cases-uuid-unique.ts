import { meansUuid } from "../../identifiers/uuid";
import { unique } from "../bodies/unique";
import { cite } from "../../sources/source";
import { CASE_INSTRUCTIONS } from "../../sources/sources";
import { message } from "../../model/rule-message";

const UUIDS = ["6f3a1c2e-58d4-4b7e-9a10-2f6d7c8b9e01", "0d4b7f6a-1e2c-4d3b-8a95-7c6e5f4d3b2a"] as const;

export const casesUuidUnique = unique(
  {
    id: "cases-uuid-unique",
    register: "cases",
    severity: "error",
    title: { da: "Hver sag har sin egen UUID", en: "Each case has its own UUID" },
    source: cite(CASE_INSTRUCTIONS, "uuid"),
    since: "2026.12",
    messages: {
      duplicate: message({
        da: {
          what: "UUID’en ”{value}” står i {count} rækker.",
          why: "Sags- og Dokumentindekset kender sagen på UUID’en; afleveres to sager med den samme, overskriver den ene den anden.",
          how: "Slet dubletterne, eller hent den rigtige UUID til hver sag i det afsendende system.",
        },
        en: {
          what: "The UUID ”{value}” stands in {count} rows.",
          why: "Sags- og Dokumentindeks knows the case by its UUID; of two cases delivered with the same one, the second overwrites the first.",
          how: "Delete repetitions, or take each case's own UUID from the sending system.",
        },
      }),
    },
    example: {
      good: { rows: [{ uuid: UUIDS[0] }, { uuid: UUIDS[1] }] },
      bad: { rows: [{ uuid: UUIDS[0] }, { uuid: UUIDS[0] }] },
    },
  },
  "uuid",
  meansUuid,
);
