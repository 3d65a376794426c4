import { jsonCodec } from "../stored/json-codec";
import type { StoredCodec } from "../stored/stored";
import * as z from "../stored/zod";
import { choicesOf } from "../registers/choice-reader";
import type { RegisterId } from "../model/register-id";
import { columnOfList, type WordMeaning } from "./meaning";

/** Names the file to whoever finds it without the add-in. */
const MEANINGS_SCHEMA = "ud-af-kmd-sag/betydninger";
/** A cell holds 32,767 characters, but a word that is asked about is never so long. */
const LONGEST = 1_000;

const said = { list: z.string().max(200), word: z.string().min(1).max(LONGEST) };
const MEANING = z
  .discriminatedUnion("means", [
    z.object({ ...said, means: z.literal("value"), value: z.string().min(1).max(LONGEST) }),
    z.object({ ...said, means: z.literal("blank") }),
    z.object({ ...said, means: z.literal("undecided") }),
    z.object({ ...said, means: z.literal("own") }),
  ])
  .refine(isKnown);

/** A value that the list has lost, or a list of a newer version, is no meaning here; the entry is retained for the version that knows it. */
function isKnown(entry: WordMeaning): boolean {
  const column = columnOfList(entry.list);
  if (column === undefined || column === null || entry.means !== "value") return column !== undefined;
  return choicesOf<RegisterId, string>(column.register, column.column).some(({ value }) => value === entry.value);
}

/** What words mean at the municipality, as it is stored in the workbook and written to a file for others. */
export const meaningsCodec: StoredCodec<readonly WordMeaning[]> = jsonCodec<readonly WordMeaning[]>({
  versionKey: "version",
  version: 1,
  migrations: [],
  keys: ["schema", "entries"],
  empty: [],
  read: ({ schema, entries }, earlier) => {
    if (schema !== MEANINGS_SCHEMA || !Array.isArray(entries)) return undefined;
    const value: WordMeaning[] = [];
    const broken: unknown[] = [];
    for (const candidate of [...(entries as unknown[]), ...earlier]) {
      const read = MEANING.safeParse(candidate);
      if (read.success) value.push(read.data);
      else broken.push(candidate);
    }
    return { value, broken };
  },
  write: (value) => ({ schema: MEANINGS_SCHEMA, entries: value }),
  isEmpty: (value) => value.length === 0,
});

/** The text of a file that another workbook can read. */
export function meaningsFile(meanings: readonly WordMeaning[]): string {
  return `${JSON.stringify({ schema: MEANINGS_SCHEMA, version: 1, entries: meanings }, null, 2)}\n`;
}

/** What a file holds: its answers and how many entries could not be read; or why it can't be used. */
export type ReadMeanings =
  { readonly kind: "read"; readonly meanings: readonly WordMeaning[]; readonly broken: number } | { readonly kind: "newer" | "unreadable" };

export function readMeaningsFile(text: string): ReadMeanings {
  // Excel, Notepad and browsers may put a mark of byte order first.
  const { state, value, broken } = meaningsCodec.decode(text.replace(/^\ufeff/u, ""));
  return state === "current" ? { kind: "read", meanings: value, broken: broken.length } : { kind: state };
}
