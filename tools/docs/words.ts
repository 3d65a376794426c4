import { REGISTERS } from "../../src/core/registers";
import type { ColumnSpec, RegisterSpec } from "../../src/core/registers/register";
import { KNOWN_WORDS } from "../../src/core/registers/words/choices/index-of-words";
import { WORD_SOURCES } from "../../src/core/registers/words/choices/sources";
import { list } from "../../src/core/registers/words/headers/list";
import { counted, page, plain, table } from "./markdown";
import type { Pages } from "./pages";

/** docs/ord.md: every word that is understood, by register and column, made from the data. */
export function wordPages(): Pages {
  return new Map([
    [
      "docs/ord.md",
      page(
        "# Ord, der forstås",
        "Alle ord, som programmet forstår, kolonne for kolonne: overskrifter og værdier i kolonner med faste svar. Siden er dannet af programmets egne data (`npm run generate`). Store og små bogstaver, mellemrum, tegnsætning og æ, ø og å skrevet som ae, oe og aa betyder ikke noget.",
        "Overskrifter forstås også med nummer eller bogstav foran (”1. System-id”, ”(a) Sagsnummer”), med fodnotetegn (¹, *, 1)), med linjeskift og med en enhed bagved (”(kr.)”, ”i 1.000 kr.”). Et ord, der ikke står her, er et spørgsmål til jer og aldrig en fejl.",
        "Et ord, der læses som en værdi, bliver stående i cellen, som I har skrevet det.",
        "KMD Sag forstås under ethvert navn, der begynder med KMD Sag (”KMD Sag Basis”, ”KMD-Sag ESDH”, ”KMD Sag v. 4”, ”Sag (KMD)”). Et navn, der kun ligner (”KMD Sagsoverblik”, ”Afløser for KMD Sag”), er et spørgsmål.",
        "K efterfulgt af et tal (”K5”, ”K 10”) og ”Kasseres efter 5 år” læses som kassationskoden K med så mange år efter afslutningen. Er Kassationsår tomt, og er der en afslutningsdato, følger året: afsluttet i 2020 med K5 er kassationsåret 2025, og sagen foreslås kasseret, når det år er gået, altså fra 1. januar 2026. Et år, der står i arket, gælder frem for det.",
        sources(),
        ...REGISTERS.map(section),
      ),
    ],
  ]);
}

function sources(): string {
  return table(
    ["Hvor ordene kommer fra", "Udgave"],
    Object.values(WORD_SOURCES).map(({ name, edition }) => [plain(name.da), edition]),
  );
}

function section(register: RegisterSpec): string {
  return [
    `## ${plain(register.title.da)}`,
    "Overskrifter:",
    table(
      ["Kolonne", "Forstås også som"],
      register.columns.map((column) => [plain(column.header.da), named(headersOf(column))]),
    ),
    ...choicesOf(register),
  ].join("\n\n");
}

function headersOf({ header, synonyms, words = [], unsure = [] }: ColumnSpec): readonly string[] {
  const guessed = unsure.map((word) => `${word} (et gæt, hvor værdierne passer)`);
  return [header.en, ...synonyms, ...words, ...guessed].filter((word, i, all) => word !== header.da && all.indexOf(word) === i);
}

function choicesOf(register: RegisterSpec): string[] {
  const columns = register.columns.filter(({ choices }) => choices !== undefined);
  if (columns.length === 0) return [];
  const rows = columns.flatMap((column) =>
    column.choices!.map(({ value, synonyms = [], words = [] }) => [
      plain(column.header.da),
      plain(value),
      named([...synonyms, ...words]),
      sourcesOf(register, column, value),
    ]),
  );
  const count = rows.length;
  return [`${counted(count, "værdi", "værdier")} i kolonner med faste svar:`, table(["Kolonne", "Værdi", "Læses også af", "Kilde"], rows)];
}

/** The sources of a value's known words; its own spellings come from the register. */
function sourcesOf(register: RegisterSpec, column: ColumnSpec, value: string): string {
  const groups = KNOWN_WORDS.filter(
    ({ columns, words }) => columns.includes(`${register.id}.${column.key}`) && list(words[value] ?? "").some((word) => word !== ""),
  );
  return [...new Set(groups.map(({ source }) => plain(WORD_SOURCES[source].name.da)))].join("; ");
}

function named(words: readonly string[]): string {
  return words.map((word) => `”${plain(word)}”`).join(", ");
}
