import { CATALOGUE, ELEMENT_CONDITIONS } from "../../src/core/conditions/catalogue";
import { CATALOGUE_DATE, CATALOGUE_VERSION } from "../../src/core/conditions/catalogue-version";
import type { Condition, Duty, ElementCondition } from "../../src/core/conditions/condition";
import type { ConditionKind } from "../../src/core/system-conditions/condition";
import { coveredElements, type CoveredElement } from "../../src/core/conditions/sf1470/covered";
import type { ElementForm } from "../../src/core/conditions/sf1470/element";
import { sf1470Editions, sf1470Sections } from "../../src/core/conditions/sf1470/elements";
import { registerSpec } from "../../src/core/registers";
import { ruleById } from "../../src/core/rules";
import { SEVERITY_WORDS } from "../../src/core/validate/format";
import { counted, link, page, plain, table } from "./markdown";
import type { Pages } from "./pages";
import { sourceText } from "./rules";

const KINDS: Readonly<Record<ConditionKind, { readonly title: string; readonly lead: string }>> = {
  system: {
    title: "Systemer",
    lead: "Det, et system skal aflevere eller bruge for at kunne vises i SAPA. Hvert vilkår har en kolonne i Anskaffelser.",
  },
  area: { title: "Sagsområder", lead: "Det, der skal være på plads, før et sagsområde flytter og stadig kan ses i SAPA." },
  agreement: { title: "Aftaler", lead: "Aftaler i den fælleskommunale infrastruktur, som kommunen selv indgår og opsiger." },
  case: { title: "Sagsobjektet", lead: "Det, en sag skal have med, når den afleveres til Sags- og Dokumentindekset." },
  document: { title: "Dokumentobjektet", lead: "Det, et dokument skal have med, når det afleveres til Sags- og Dokumentindekset." },
};

const DUTIES: Readonly<Record<Duty, string>> = {
  import: "ved import",
  save: "ved hver registrering",
  relation: "når relationen tilføjes",
  conditional: "betinget",
  validity: "virkning",
  optional: "frivillig",
  forbidden: "må ikke udfyldes",
};

const FORMS: Readonly<Record<ElementForm, string>> = {
  text: "tekst",
  enumeration: "kode",
  uuid: "UUID",
  urn: "URN",
  uuidOrUrn: "UUID eller URN",
  dateTime: "dato og tid",
  dateTimeOrInfinite: "dato og tid eller uendelig",
  date: "dato",
  boolean: "true/false",
  integer: "heltal",
  binary: "binært",
};

/** The integration conditions, and how each element of KOMBIT's objects is covered. */
export function conditionPages(): Pages {
  const kinds = Object.keys(KINDS) as ConditionKind[];
  return new Map([
    [
      "docs/vilkaar.md",
      page(
        "# Integrationsvilkår",
        `Katalog ${CATALOGUE_VERSION}, holdt op mod kilderne ${danishDate(CATALOGUE_DATE)}: ${counted(CATALOGUE.length, "vilkår", "vilkår")}. Siden er dannet af kataloget selv (\`npm run generate\`).`,
        "Indekset håndhæver ikke anvisningerne: et system kan ikke regne med at få en fejl tilbage. Derfor kontrolleres de her, før sagerne afleveres.",
        `Hvilket vilkår hvert element i sags- og dokumentobjektet hører under, står i ${link("dækningen af SF1470", "vilkaar-sf1470.md")}.`,
        ...kinds.map(kindSection),
      ),
    ],
    ["docs/vilkaar-sf1470.md", coverage()],
  ]);
}

function kindSection(kind: ConditionKind): string {
  const { title, lead } = KINDS[kind];
  return [`## ${title}`, lead, ...CATALOGUE.filter((condition) => condition.kind === kind).map(conditionSection)].join("\n\n");
}

function conditionSection(condition: Condition): string {
  const lines = [
    `**Krav**: ${plain(condition.requirement.da)}`,
    `**Gælder**: ${plain(condition.appliesTo.da)}`,
    ...("form" in condition ? [`**Pligt**: ${DUTIES[condition.duty]}. **Form**: ${plain(condition.form.da)}`] : []),
    ...(condition.rules.length > 0
      ? [`**Ses af**: ${plain(condition.evidence.da)}`, `**Kontrolleres af**: ${condition.rules.map(ruleLink).join(", ")}.`]
      : []),
    ...("notInSheet" in condition && condition.notInSheet !== undefined
      ? [`**Kan ikke ses i et ark**: ${plain(condition.notInSheet.da)}`]
      : []),
    `**Kilde**: ${sourceOf(condition)}.`,
  ];
  return [
    `### ${condition.id}`,
    `**${plain(condition.name.da)}** · ${SEVERITY_WORDS[condition.severity].da}`,
    lines.map((line) => `- ${line}`).join("\n"),
  ].join("\n\n");
}

/** The source with version and date. */
function sourceOf({ source, version, validFrom }: Condition): string {
  return [
    sourceText(source),
    ...(version === "" ? [] : [plain(version)]),
    // A fact that no source states is named as such, so that the blank does not look like an oversight.
    validFrom === undefined ? "ingen gyldighedsdato fundet i kilderne" : `gælder fra ${danishDate(validFrom)}`,
  ].join(" · ");
}

function ruleLink(id: string): string {
  return link(id, `regler/${registerSpec(ruleById(id).register).slug}.md#${id}`);
}

/** The elements of KOMBIT's objects, and those of them that rules check. */
export function checkedElements(): { readonly covered: readonly CoveredElement[]; readonly checked: readonly CoveredElement[] } {
  const covered = coveredElements(sf1470Sections(), ELEMENT_CONDITIONS);
  return { covered, checked: covered.filter(({ conditions }) => conditions[0]!.rules.length > 0) };
}

function coverage(): string {
  const { covered, checked } = checkedElements();
  return page(
    "# Dækning af SF1470",
    `Hvert element i KOMBITs to objekter hører under præcis ét ${link("vilkår", "vilkaar.md")}. ${counted(checked.length, "element", "elementer")} af ${covered.length} kontrolleres af regler; resten kan ikke ses i et ark, og vilkåret siger hvorfor.`,
    `Navne, pligter og former er læst af ${sf1470Editions()
      .map(({ name, version, date }) => `${plain(name)}, version ${version} af ${danishDate(date)}`)
      .join(", og ")}.`,
    ...(["case", "document"] as const).flatMap((object) => [
      `## ${object === "case" ? "Sagsobjektets elementer" : "Dokumentobjektets elementer"}`,
      "Efter vilkår:",
      byCondition(covered.filter(({ section }) => section.object === object)),
      "Element for element:",
      table(
        ["Afsnit", "Element", "Pligt", "Form", "Vilkår", "Kontrolleres"],
        covered.filter(({ section }) => section.object === object).map(coverageRow),
      ),
    ]),
  );
}

function byCondition(covered: readonly CoveredElement[]): string {
  const rows = ELEMENT_CONDITIONS.flatMap((condition) => {
    const count = covered.filter(({ conditions }) => conditions[0] === condition).length;
    if (count === 0) return [];
    const answer = condition.notInSheet === undefined ? condition.rules.map(ruleLink).join(", ") : plain(condition.notInSheet.da);
    return [[link(condition.id, `vilkaar.md#${condition.id}`), plain(condition.name.da), String(count), answer]];
  });
  return table(["Vilkår", "Navn", "Elementer", "Kontrolleres af, eller hvorfor det ikke kan ses i et ark"], rows);
}

function coverageRow({ section, element, conditions }: CoveredElement): string[] {
  const [condition] = conditions as readonly [ElementCondition];
  return [
    plain(section.title),
    plain(element.name),
    DUTIES[element.duty],
    FORMS[element.form] + (element.max === undefined ? "" : ` ≤ ${element.max}`),
    link(condition.id, `vilkaar.md#${condition.id}`),
    condition.rules.length > 0 ? "ja" : "nej",
  ];
}

/** `7. juli 2023` */
function danishDate(iso: string): string {
  return new Intl.DateTimeFormat("da", { dateStyle: "long", timeZone: "UTC" }).format(new Date(`${iso}T00:00:00Z`));
}
