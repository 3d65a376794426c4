import { agreedShare, CLASSES, figuresOf, type Figures } from "./figures";
import type { Measure } from "./measure";
import type { FindingClass } from "./measure-findings";

const CLASS_TEXTS: Readonly<Record<FindingClass, string>> = {
  planted: "siger en plantet fejl eller det, der følger af den",
  lacking: "siger noget, kommunen mangler eller ikke har besluttet",
  question: "spørger om et ord, som ingen kan læse uden at spørge",
  formal: "siger, at noget, der er læst rigtigt, er skrevet anderledes",
  needless: "spørger om noget, en kollega læser uden at spørge",
  false: "siger noget, der ikke er rigtigt",
};

/** docs/maaling.md */
export function measurePage(first: Measure, other: Measure): string {
  const [one, two] = [figuresOf(first), figuresOf(other)];
  const lines: (readonly [string, (figures: Figures) => string])[] = [
    ["Rækker læst som det, de er", (f) => of(f.recordsRead, f.records)],
    ["Rækker læst, som ikke er noget i registret", (f) => String(f.rowsMisread)],
    ["Rækker, der hverken er læst eller nævnt", (f) => String(f.rowsSilent)],
    ["Celler læst, som en omhyggelig kollega læser dem", (f) => of(f.cellsRight, f.cells)],
    ["Plantede fejl fundet for det, de er", (f) => of(f.plantedFound, f.planted)],
    ["Det samme, når rækkerne står med registrenes egne ord", (f) => of(f.foundInOwnWords, f.planted)],
    ["Fejl og advarsler, der ikke er rigtige", (f) => String(f.heavy.false)],
    ["Det fortalte, der handles på eller gives ret i", (f) => percent(agreedShare(f))],
    ["Regler, der ikke kunne vurderes", (f) => String(f.notJudged)],
    ["Sagsområder, der kommer i planen (med registrenes egne ord)", ({ plan }) => `${plan.planned} (${plan.plannedInOwnWords})`],
    ["Systemer med det rigtige svar om KMD Sag", ({ plan }) => of(plan.dependenciesRight, plan.systems)],
    ["Spørgsmål om arkene", (f) => String(f.questions)],
  ];
  return [
    "# Hvad der læses af en projektleders regneark",
    "",
    "Siden er dannet af målingen selv (`npx tsx samples/messy/main.ts`). `samples/messy.xlsx` er en opfundet kommunes regneark, som en projektleder",
    "skriver det; `samples/messy.truth.json` siger, hvad en omhyggelig kollega læser i hver celle. Den anden udgave bruger andre ord af samme slags og",
    "er ikke brugt under udviklingen, men fire af dens overskrifter fik ord af deres slags, da målingen havde vist dem. Ingen af dem har fået svar på et eneste spørgsmål.",
    "",
    "| | Prøven | Andre ord |",
    "|---|---|---|",
    ...lines.map(([text, figure]) => `| ${text} | ${figure(one)} | ${figure(two)} |`),
    "",
    "## Fund",
    "",
    "Efter hvad de er: hver celle for sig, og i parentes som ruden fortæller dem, samlet efter regel og værdi.",
    "",
    "| Et fund … | Prøven | Andre ord |",
    "|---|---|---|",
    ...CLASSES.map(
      (kind) => `| ${CLASS_TEXTS[kind]} | ${one.findings[kind]} (${one.shown[kind]}) | ${two.findings[kind]} (${two.shown[kind]}) |`,
    ),
    "",
  ].join("\n");
}

function of(part: number, whole: number): string {
  return `${part} af ${whole} (${percent(part / Math.max(1, whole))})`;
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1).replace(".", ",")} %`;
}
