import { formatSerial } from "../identifiers/dates";
import { REGISTERS } from "../registers";
import { formatMessage } from "../text/format-message";
import { defineReport } from "./define-report";
import { managementTiles } from "./management-tiles";
import { nextDecisions, wavesAgainstContract, worstRisks } from "./management-tables";
import { TEXT } from "./management.text";
import { verdictOf } from "./verdict";

/** What a steering group asks, on one page: does it hold, how far are we, when, what do we decide now, what can go wrong. */
export const management = defineReport({
  id: "management",
  text: TEXT,
  subtitle: ({ settings, today, language }) =>
    formatMessage((settings.municipality === "" ? TEXT.statusOnly : TEXT.status)[language], language, {
      municipality: settings.municipality,
      date: formatSerial(today),
    }),
  onePage: true,
  needs: REGISTERS.map(({ id }) => id),
  sections: (input) => [verdictOf(input), managementTiles(input), wavesAgainstContract(input), nextDecisions(input), worstRisks(input)],
});
