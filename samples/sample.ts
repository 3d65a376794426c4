import type { NewSheet } from "../xlsx/new";
import { REGISTERS } from "../src/core/registers";
import { makeCleanData, SEED, CASE_COUNT } from "./clean";
import { AREA_FAULTS } from "./faults-areas";
import { RELATION_FAULTS } from "./faults-across";
import { CASE_OBJECT_FAULTS } from "./faults-case-objects";
import { CASE_FAULTS } from "./faults-cases";
import { DOCUMENT_FAULTS } from "./faults-documents";
import { DEPENDENCY_FAULTS, plantDependencyCases } from "./faults-dependencies";
import { FORM_FAULTS } from "./faults-form";
import { CONTRACT_FAULTS } from "./faults-contracts";
import { INTERFACE_FAULTS } from "./faults-interfaces";
import { LINK_FAULTS, NAME_FAULTS } from "./faults-links";
import { REMINDER_FAULTS } from "./faults-reminders";
import { TARGET_FAULTS } from "./faults-targets";
import { PROCUREMENT_FAULTS, STRATEGY_FAULTS } from "./faults-plans";
import { toSheet, typedDates } from "./layout";
import { MUNICIPALITY, SAMPLE_TODAY } from "./municipality";
import type { TrueDependency } from "./true-dependencies";
import { Workshop, type PlantedFault } from "./workshop";

const FAULTS = [
  ...FORM_FAULTS,
  ...RELATION_FAULTS,
  ...INTERFACE_FAULTS,
  ...CONTRACT_FAULTS,
  ...LINK_FAULTS,
  ...AREA_FAULTS,
  ...TARGET_FAULTS,
  ...STRATEGY_FAULTS,
  ...PROCUREMENT_FAULTS,
  ...CASE_FAULTS,
  ...CASE_OBJECT_FAULTS,
  ...NAME_FAULTS,
  ...DEPENDENCY_FAULTS,
  ...DOCUMENT_FAULTS,
  ...REMINDER_FAULTS,
];

/** The content of `eksempelkommune.faults.json`. */
export interface SampleTruth {
  readonly about: string;
  readonly seed: number;
  /** Day on which the sample must be checked, `åååå-mm-dd`; no answer depends on the wall clock. */
  readonly today: string;
  readonly faults: readonly PlantedFault[];
  /** Every system of the register, in its order. */
  readonly dependencies: readonly TrueDependency[];
}

export interface Sample {
  readonly sheets: readonly NewSheet[];
  readonly truth: SampleTruth;
}

/** The row of the headings below, counted from 0. */
const README_HEADER = 3;
const README: readonly (readonly string[])[] = [
  [`${MUNICIPALITY}: eksempel på en kommune på vej ud af KMD Sag`],
  ["Kommunen, leverandørerne, systemerne og personerne er opfundne. Fanen Ud af KMD Sag i båndet har knapperne."],
  [],
  ["Tryk på", "Hvad der sker"],
  ["Validér", "Ruden viser, hvad der er galt i arkene, hvor det står, og hvad man gør. Intet ændres."],
  ["Forklar fund", "Stå først i en celle med et fund. Ruden viser fundene i den celle."],
  ["Markér afhængigheder", "Rækkerne farves efter, hvad der afhænger af KMD Sag. Fjern markering tager farverne af igen."],
  ["Plan", "Ruden viser bølgerne på en tidslinje, og hvad der sker, hvis en dato flyttes."],
  ["Lav resuméer", "Der kommer nye ark med nøgletal og tabeller til ledelsen og styregruppen."],
  ["Fortryd sidste ændring", "Tager det sidste, programmet har gjort, tilbage."],
  [],
  [
    "Om tallene",
    "CPR-numrene hører til personer, der i givet fald ville være født 1858-1899; CVR-numrene begynder med 9 og er ikke taget i brug.",
  ],
  ["Om fejlene", "Arkene rummer fejl, som er plantet med vilje. De står i eksempelkommune.faults.json ved siden af denne fil."],
];

/** The sample workbook with its planted faults, and the truth about it. The same seed gives the same sample. */
export function makeSample(seed = SEED, caseCount = CASE_COUNT): Sample {
  const shop = new Workshop(makeCleanData(seed, caseCount));
  for (const fault of FAULTS) fault.plant(shop);
  plantDependencyCases(shop);
  for (const { id, slug } of REGISTERS)
    for (const { row, column } of typedDates(id, shop.data[id]))
      shop.expect(`${slug}-date-text`, id, row, column, "Datoen er skrevet som tekst.");
  const { year, month, day } = SAMPLE_TODAY;
  return {
    sheets: [
      { name: "Læs mig", rows: README, headerRow: README_HEADER, columnWidths: [24, 110] },
      ...REGISTERS.map(({ id }) => toSheet(id, shop.data[id])),
    ],
    truth: {
      about: "Made by samples/make-sample.ts; do not edit by hand.",
      seed,
      today: `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`,
      faults: shop.planted,
      dependencies: shop.dependencies(),
    },
  };
}
