import { REGISTERS, registerSpec } from "../../src/core/registers";
import type { ColumnKind, ColumnSpec, RegisterSpec } from "../../src/core/registers/register";
import { anchor, counted, link, page, plain, table } from "./markdown";
import type { Pages } from "./pages";

const KINDS: Readonly<Record<ColumnKind, string>> = {
  text: "tekst",
  key: "nøgle",
  reference: "henvisning",
  choice: "liste",
  date: "dato",
  year: "årstal",
  integer: "helt tal",
  number: "tal",
  kle: "KLE-nummer",
  cvr: "CVR-nummer",
  party: "CPR-, CVR- eller P-nummer, eller navn",
  facet: "handlingsfacet",
  uuid: "UUID eller URN",
};
const LEVELS = { 1: "hovedgruppe", 2: "gruppe", 3: "emne" } as const;

/** The registers with their columns. */
export function registerPages(): Pages {
  return new Map([
    [
      "docs/registre.md",
      page(
        "# Registre",
        "De seks redskabers ark, og de to, der hører med til oprydningen, dokumenter og adviser, med deres kolonner. Siden er dannet af registrene selv (`npm run generate`). Rækkefølgen af kolonner er fri, en kommunes egne kolonner bliver stående, og overskrifter genkendes uanset store og små bogstaver, mellemrum og tegnsætning. Hvert ord, der forstås, står i [ord.md](ord.md).",
        table(
          ["Redskab", "Ark", "Kolonner", "Påkrævede", "Regler"],
          REGISTERS.map((register) => [
            String(register.activity),
            link(plain(register.title.da), `#${anchor(register.title.da)}`),
            String(register.columns.length),
            String(register.columns.filter(({ required }) => required).length),
            link("regler", `regler/${register.slug}.md`),
          ]),
        ),
        ...REGISTERS.map(section),
      ),
    ],
  ]);
}

function section(register: RegisterSpec): string {
  return [
    `## ${plain(register.title.da)}`,
    `Redskab ${register.activity} i procesdiagrammet. Arket kendes også under navnene ${names(register.sheetSynonyms)}.`,
    table(
      ["Kolonne", "Påkrævet", "Indhold", "Betydning", "Hvorfor", "Eksempel"],
      register.columns.map((column) => [
        plain(column.header.da),
        column.required ? "ja" : column.extra === true ? "ekstra" : "nej",
        contents(column),
        plain(column.meaning.da),
        plain(column.why?.da ?? ""),
        plain(column.example ?? ""),
      ]),
    ),
    `${counted(register.columns.filter(({ synonyms }) => synonyms.length > 0).length, "kolonne", "kolonner")} genkendes også under andre overskrifter:`,
    table(
      ["Kolonne", "Andre overskrifter"],
      register.columns
        .filter(({ synonyms }) => synonyms.length > 0)
        .map(({ header, synonyms }) => [plain(header.da), names([header.en, ...synonyms.filter((name) => name !== header.en)])]),
    ),
  ].join("\n\n");
}

function contents(column: ColumnSpec): string {
  const limits = [
    column.maxLength === undefined ? "" : `højst ${column.maxLength} tegn`,
    column.oneLine === true ? "én linje" : "",
    column.references === undefined ? "" : `til ${plain(registerSpec(column.references).title.da)}`,
    column.kleLevels === undefined ? "" : column.kleLevels.map((level) => LEVELS[level]).join(" eller "),
  ].filter((part) => part !== "");
  const kind = KINDS[column.kind] + (limits.length > 0 ? `, ${limits.join(", ")}` : "");
  return column.choices === undefined ? kind : `${kind}: ${column.choices.map(({ value }) => plain(value)).join(" · ")}`;
}

function names(all: readonly string[]): string {
  return all.map((name) => `”${plain(name)}”`).join(", ");
}
