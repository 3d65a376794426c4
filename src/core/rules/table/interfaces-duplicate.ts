import { isBlank } from "../../model/cell";
import { NOTHING_TWICE } from "../../sources/rules-of-thumb";
import { keyOf } from "../../text/signs";
import { tableRule } from "../define-rule";
import { message } from "../../model/rule-message";

const KEYS = ["sender", "receiver", "horizon", "component", "data"] as const;

/** Finds interfaces that are alike in sender, receiver, time, component and data; every one of them is marked. */
export const interfacesDuplicate = tableRule({
  id: "interfaces-duplicate",
  register: "interfaces",
  severity: "warning",
  title: { da: "Hver snitflade er beskrevet én gang", en: "Each interface is described once" },
  source: NOTHING_TWICE,
  since: "2026.11",
  example: {
    good: {
      rows: [
        { sender: "S-1", receiver: "S-2", horizon: "Nuværende", component: "Punkt-til-punkt", data: "Sager" },
        { sender: "S-1", receiver: "S-2", horizon: "Nuværende", component: "Punkt-til-punkt", data: "Ydelser" },
      ],
    },
    bad: {
      rows: [
        { sender: "S-1", receiver: "S-2", horizon: "Nuværende", component: "Punkt-til-punkt", data: "Sager" },
        { sender: "S-1", receiver: "S-2", horizon: "Nuværende", component: "Punkt-til-punkt", data: "Sager" },
      ],
    },
  },
  columns: KEYS,
  messages: {
    duplicate: message({
      da: {
        what: "Snitfladen er beskrevet i {count} rækker med samme afsender, modtager, tid, komponent og data.",
        why: "Snitflader og deres pris tælles dobbelt, og rækkerne kan få hver sin beslutning.",
        how: "Behold den ene række, eller skriv i Data, hvad der skiller dem.",
      },
      en: {
        what: "The interface is described in {count} rows with the same sender, receiver, time, component and data.",
        why: "Interfaces and their price are counted twice, and the rows may get different decisions.",
        how: "Keep one row, or write under Data what sets them apart.",
      },
    }),
  },
  check: (columns, rowCount, report) => {
    const groups = new Map<string, number[]>();
    for (let row = 0; row < rowCount; row++) {
      if (isBlank(columns.sender[row]!) || isBlank(columns.receiver[row]!)) continue;
      const key = KEYS.map((column) => keyOf(columns[column][row]!)).join("|");
      const rows = groups.get(key);
      if (rows === undefined) groups.set(key, [row]);
      else rows.push(row);
    }
    for (const rows of groups.values()) {
      if (rows.length > 1) for (const row of rows) report(row, "sender", "duplicate", { count: rows.length });
    }
  },
});
