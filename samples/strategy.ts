import { documentStrategy } from "../src/core/registers";
import { planTemplate } from "../src/core/templates/plan-template";
import type { Random } from "./random";
import { day, type SampleRow } from "./rows";

/** The questions that the tool comes with, half-way decided and without a fault. */
export function makeStrategy(random: Random): SampleRow[] {
  const keys = documentStrategy.columns.map((column) => column.key);
  return planTemplate("documentStrategy", "da").rows.map((cells): SampleRow => {
    const row: SampleRow = Object.fromEntries(keys.map((key, i) => [key, cells[i] ?? ""]));
    const status = random.weighted({ Besluttet: 35, "Under afklaring": 25, "Ikke startet": 35, "Ikke relevant": 5 });
    const decided = status === "Besluttet";
    return {
      ...row,
      consideration: row["consideration"] || "Drøftet i arbejdsgruppen.",
      status,
      decision: decided ? "Følger anbefalingen fra arbejdsgruppen." : "",
      decisionDate: decided ? day(2026, random.integer(1, 8), random.integer(1, 28)) : "",
    };
  });
}
