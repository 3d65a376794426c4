import { parseNumber } from "../../identifiers/numbers";
import { CONTRADICTION } from "../../sources/rules-of-thumb";
import { rowRule } from "../define-rule";
import { message } from "../../model/rule-message";

/** Finds interfaces that cost more than the supplier has asked: the two amounts may have changed places. */
export const interfacesPriceAboveAsked = rowRule({
  id: "interfaces-price-above-asked",
  register: "interfaces",
  severity: "info",
  title: { da: "Snitflader koster ikke mere, end leverandøren har forlangt", en: "Interfaces cost no more than the supplier has asked" },
  source: CONTRADICTION,
  since: "2026.14",
  columns: ["price", "askedPrice"],
  messages: {
    above: message({
      da: {
        what: "Prisen er {price, number} kr., men leverandøren har kun forlangt {asked, number} kr.",
        why: "Det, forhandlingen har givet, regnes som forskellen; her bliver den negativ. Måske er de to beløb byttet om.",
        how: "Se tilbuddet efter, og ret det beløb, der er forkert.",
      },
      en: {
        what: "The price is DKK {price, number}, but the supplier has asked only DKK {asked, number}.",
        why: "What the negotiation has brought is counted as the difference; here it is negative. The two amounts may have changed places.",
        how: "Look at the offer, and correct the amount that is wrong.",
      },
    }),
  },
  example: {
    good: { rows: [{ price: 75_000, askedPrice: 90_000 }] },
    bad: { rows: [{ price: 90_000, askedPrice: 75_000 }] },
  },
  check: (columns, from, to, report) => {
    for (let row = from; row < to; row++) {
      const [price, asked] = [parseNumber(columns.price[row]!), parseNumber(columns.askedPrice[row]!)];
      if (price !== undefined && asked !== undefined && price > asked) report(row, "price", "above", { price, asked });
    }
  },
});
