import { isBlank } from "../../model/cell";
import { kmdSagName } from "../../model/kmd-sag-name";
import { message } from "../../model/rule-message";
import { shown } from "../bodies/shown";
import { KNOWN_NAMES } from "../../sources/rules-of-thumb";
import { columnRule } from "../define-rule";

/** Asks about systems whose name is nearly KMD Sag's: whether they are KMD Sag decides who depends on it. */
export const systemsKmdSagName = columnRule({
  id: "systems-kmd-sag-name",
  register: "systems",
  severity: "info",
  title: { da: "Det er klart, hvilke systemer der er KMD Sag", en: "It is clear which systems are KMD Sag" },
  source: KNOWN_NAMES,
  since: "2026.12",
  columns: ["systemName"],
  messages: {
    perhaps: message({
      da: {
        what: "Det er ikke klart, om ”{value}” er KMD Sag.",
        why: "Navnet ligner. Indtil det er afklaret, kan systemer med en snitflade hertil hverken regnes for afhængige eller uafhængige af KMD Sag.",
        how: "Er det KMD Sag, så begynd navnet med KMD Sag. Er det et andet system, så skriv (ikke KMD Sag) efter navnet.",
      },
      en: {
        what: "It is not clear whether ”{value}” is KMD Sag.",
        why: "The name is like it. Until that is settled, systems with an interface to it can be counted neither as depending on KMD Sag nor as independent of it.",
        how: "If it is KMD Sag, let the name begin with KMD Sag. If it is another system, write (ikke KMD Sag) after the name.",
      },
    }),
  },
  example: { good: { rows: [{ systemName: "KMD Sag Basis" }] }, bad: { rows: [{ systemName: "KMD Sagsoverblik" }] } },
  check: (values, column, from, to, report) => {
    for (let row = from; row < to; row++) {
      const value = values[row]!;
      if (!isBlank(value) && kmdSagName(String(value)) === "perhaps") report(row, column, "perhaps", { value: shown(value) });
    }
  },
});
