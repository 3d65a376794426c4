import { CATALOGUE } from "../../src/core/conditions/catalogue";
import { REGISTERS, registerSpec } from "../../src/core/registers";
import { RULES } from "../../src/core/rules";
import { THRESHOLDS, type ThresholdKey } from "../../src/core/settings/thresholds";
import * as interfaceSources from "../../src/core/sources/interface-sources";
import { SOURCE_KINDS, sourceReason, type Publication, type RuleSource, type SourceKind } from "../../src/core/sources/source";
import * as publications from "../../src/core/sources/sources";
import { counted, link, page, plain, table } from "./markdown";
import type { Pages } from "./pages";
import { RULES_FOLDER, sourceHead } from "./rules";

interface Use {
  /** A link to where it is described. */
  readonly what: string;
  readonly title: string;
  readonly source: RuleSource;
  readonly thresholds?: readonly ThresholdKey[] | undefined;
}

const USES: readonly Use[] = [
  ...REGISTERS.flatMap(({ id: register }) =>
    RULES.filter((rule) => rule.register === register).map(({ id, title, source, thresholds }) => ({
      what: link(id, `${RULES_FOLDER.replace("docs/", "")}/${registerSpec(register).slug}.md#${id}`),
      title: title.da,
      source,
      thresholds,
    })),
  ),
  ...CATALOGUE.map(({ id, name, source }) => ({ what: plain(id), title: name.da, source })),
];

/** Whose each criterion is: a page for whoever asks "who says so?". */
export function sourcePages(): Pages {
  const kinds = Object.keys(SOURCE_KINDS) as SourceKind[];
  const of = (kind: SourceKind): readonly Use[] => USES.filter(({ source }) => source.kind === kind);
  return new Map([
    [
      "docs/kilder.md",
      page(
        "# Hvem siger det?",
        "Hver regel og hvert integrationsvilkår siger, hvis kriteriet er: lovens, en vejlednings eller dette værktøjs eget. En tommelfingerregel er ikke et krav fra nogen; den er sat, fordi den plejer at finde noget, som er værd at se på. Siden er dannet af reglerne selv (`npm run generate`).",
        table(
          ["Slags", "Regler og vilkår"],
          kinds.map((kind) => [plain(SOURCE_KINDS[kind].da), String(of(kind).length)]),
        ),
        ...kinds.map((kind) => section(kind, of(kind))),
        publicationSection(),
      ),
    ],
  ]);
}

function section(kind: SourceKind, uses: readonly Use[]): string {
  return page(
    `## ${plain(SOURCE_KINDS[kind].da)}`,
    counted(uses.length, "regel eller vilkår", "regler og vilkår"),
    table(
      [
        "Regel eller vilkår",
        "Hvad det handler om",
        kind === "ruleOfThumb" ? "Hvorfor" : "Kilde",
        kind === "ruleOfThumb" ? "Tal, I selv sætter i Indstillinger" : "Hvad kilden siger",
      ],
      uses.map(({ what, title, source, thresholds = [] }) =>
        kind === "ruleOfThumb"
          ? [what, plain(title), plain(sourceReason(source, "da")), thresholds.map(thresholdText).join("<br>")]
          : [what, plain(title), sourceHead(source), plain(sourceReason(source, "da"))],
      ),
    ),
  ).trimEnd();
}

function thresholdText(key: ThresholdKey): string {
  const { text, standard, min, max } = THRESHOLDS[key];
  return `${plain(text.da)}: ${standard} (${min}–${max})`;
}

const EXTENT: Readonly<Record<Publication["read"]["extent"], string>> = {
  whole: "hele teksten",
  part: "begyndelsen af siden, som rummer emnet",
  brief: "ikke selv læst: teksten kunne ikke skaffes, og det, der siges om den, er gengivet af andre, der har læst den",
};

/** The texts themselves: where they are, and how much of each has been compared with what is said of it. */
function publicationSection(): string {
  const texts: readonly Publication[] = [...Object.values(publications), ...Object.values(interfaceSources)];
  return page(
    "## Kilderne, og hvordan de er læst",
    "Det, der siges om en kilde, er dette værktøjs ord. Slå teksten op, før I bygger en beslutning på den; den kan være ændret siden.",
    table(
      ["Kilde", "Læst", "Hvor meget"],
      texts.map((text) => [sourceHead({ ...text, says: { da: "", en: "" } }), text.read.on, EXTENT[text.read.extent]]),
    ),
  ).trimEnd();
}
