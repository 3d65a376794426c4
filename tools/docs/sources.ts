import { CATALOGUE } from "../../src/core/conditions/catalogue";
import { REGISTERS, registerSpec } from "../../src/core/registers";
import { RULES } from "../../src/core/rules";
import { SOURCE_KINDS, sourceReason, type RuleSource, type SourceKind } from "../../src/core/sources/source";
import { counted, link, page, plain, table } from "./markdown";
import type { Pages } from "./pages";
import { RULES_FOLDER, sourceHead } from "./rules";

interface Use {
  /** A link to where it is described. */
  readonly what: string;
  readonly title: string;
  readonly source: RuleSource;
}

const USES: readonly Use[] = [
  ...REGISTERS.flatMap(({ id: register }) =>
    RULES.filter((rule) => rule.register === register).map(({ id, title, source }) => ({
      what: link(id, `${RULES_FOLDER.replace("docs/", "")}/${registerSpec(register).slug}.md#${id}`),
      title: title.da,
      source,
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
        ...(kind === "ruleOfThumb" ? [] : ["Hvad kilden siger"]),
      ],
      uses.map(({ what, title, source }) => [
        what,
        plain(title),
        ...(kind === "ruleOfThumb" ? [] : [sourceHead(source)]),
        plain(sourceReason(source, "da")),
      ]),
    ),
  ).trimEnd();
}
