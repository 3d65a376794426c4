/** Where a file is broken, as far as its reader knows. */
export interface BrokenPlace {
  /** Path in the package. */
  readonly part?: string;
  /** Name of the sheet that the part belongs to. */
  readonly sheet?: string;
  /** Row of the sheet, from 1. */
  readonly row?: number;
  /** Number of the shared text, from 1. */
  readonly text?: number;
  /** Line and character of the part, from 1. */
  readonly line?: number;
  readonly character?: number;
}

/** A part's path ends with its name, and no program writes a longer one. */
const LONGEST = 200;
/** Names that users can make sense of; other parts have their path alone. */
const NAMES: readonly (readonly [path: RegExp, da: string, en: string])[] = [
  [/sharedStrings[^/]*\.xml$/i, "cellernes tekster", "the cells' texts"],
  [/styles[^/]*\.xml$/i, "cellernes formater", "the cells' formats"],
  [/theme[^/]*\.xml$/i, "farvetemaet", "the colour theme"],
  [/tables\/[^/]*\.xml$/i, "en tabel", "a table"],
  [/charts\/[^/]*\.xml$/i, "et diagram", "a chart"],
  [/drawings\/[^/]*\.xml$/i, "tegninger på et ark", "drawings on a sheet"],
  [/^xl\/workbook[^/]*\.xml$/i, "listen over ark", "the list of sheets"],
  [/worksheets\/[^/]*\.xml$/i, "et ark", "a sheet"],
  [/\.rels$|^\[Content_Types\]\.xml$/i, "listen over filens dele", "the list of the file's parts"],
];

/** The place as the end of "damaged in …"; undefined where nothing is known. */
export function placeText(place: BrokenPlace): { readonly da: string; readonly en: string } | undefined {
  const { part, sheet, row, text, line, character } = place;
  if (part === undefined && sheet === undefined) return undefined;
  const known = NAMES.find(([path]) => path.test((part ?? "").slice(-LONGEST)));
  const isSheet = sheet !== undefined && (part === undefined || /worksheets\/[^/]*\.xml$/i.test(part.slice(-LONGEST)));
  const path = part === undefined ? "" : ` (${part})`;
  const at = (da: string, en: string): { da: string; en: string } => {
    if (isSheet) return { da: `arket ”${sheet}”${path}${da}`, en: `the sheet "${sheet}"${path}${en}` };
    const of = sheet === undefined ? { da: "", en: "" } : { da: ` i arket ”${sheet}”`, en: ` of the sheet "${sheet}"` };
    if (known) return { da: `${known[1]}${of.da}${path}${da}`, en: `${known[2]}${of.en}${path}${en}` };
    return { da: `${part ?? ""}${of.da}${da}`, en: `${part ?? ""}${of.en}${en}` };
  };
  if (row !== undefined) return at(` ved række ${row}`, ` near row ${row}`);
  if (text !== undefined) return at(` ved tekst nummer ${text}`, ` near text number ${text}`);
  if (line !== undefined) return at(` linje ${line}, tegn ${character ?? 1}`, ` line ${line}, character ${character ?? 1}`);
  return at("", "");
}
