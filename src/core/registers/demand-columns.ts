import { TENDER_CONDITIONS, type TenderCondition } from "../system-conditions/sapa-conditions";
import { NO, YES } from "./choices";

type CamelCase<Id extends string> = Id extends `${infer Head}-${infer Tail}` ? `${Head}${Capitalize<CamelCase<Tail>>}` : Id;

/** Key of a column that answers an integration condition. */
export type DemandKey = CamelCase<TenderCondition["id"]>;

/** Key of the column that answers an integration condition: `sapa-case-index` → `sapaCaseIndex`. */
export function conditionColumnKey<Id extends string>(conditionId: Id): CamelCase<Id> {
  return conditionId.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase()) as CamelCase<Id>;
}

/** One column for each condition that a tender must demand; adding a condition adds its column. */
export const DEMAND_COLUMNS = TENDER_CONDITIONS.map(
  ({ id, name, component, version, need }) =>
    ({
      key: conditionColumnKey(id) as DemandKey,
      header: { da: `Krav: ${name.da}`, en: `Demand: ${name.en}` },
      synonyms: [component, ...(version === "" ? [] : [`Krav ${version}`])],
      kind: "choice",
      required: true,
      condition: id,
      choices: [YES, NO, { value: "Ikke relevant", synonyms: ["IR", "Irrelevant", "Not relevant", "N/A"] }],
      meaning: {
        da: `Om udbuddet stiller kravet om ${name.da}.`,
        en: `Whether the tender makes the demand about ${name.en}.`,
      },
      why:
        need === "needed"
          ? {
              da: "Uden kravet kan systemet ende med ikke at kunne vises i SAPA.",
              en: "Without the demand the system may end up not showing in SAPA.",
            }
          : {
              da: "Systemet vises i SAPA også uden, men kommunen skal tage stilling til, om komponenten er relevant, før der udbydes.",
              en: "The system shows in SAPA without it, too, but the municipality must say whether the component is relevant before the tender.",
            },
      example: "Ja",
    }) as const,
);
