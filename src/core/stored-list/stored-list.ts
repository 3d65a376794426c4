import * as z from "./zod";

/** A list that is kept in the workbook as text. Entries that can't be read are told and written back as they were. */
export interface StoredList<T> {
  readonly entries: readonly T[];
  /** What could not be read: single entries, or the whole text where it is none of ours. */
  readonly broken: readonly unknown[];
}

const FORMAT = 1;
const ENVELOPE = z.object({ format: z.literal(FORMAT), entries: z.array(z.unknown()), broken: z.array(z.unknown()).default([]) });

/** Reads what `writeStoredList` wrote. Never throws: for any other text the list is empty and the text is kept as broken. */
export function readStoredList<T>(text: string | undefined, entry: z.ZodType<T>): StoredList<T> {
  if (text === undefined || text === "") return { entries: [], broken: [] };
  const envelope = ENVELOPE.safeParse(parsed(text));
  if (!envelope.success) return { entries: [], broken: [text] };
  const entries: T[] = [];
  const broken: unknown[] = [];
  // Broken ones are tried again: a newer version of the add-in may have written them.
  for (const candidate of [...envelope.data.entries, ...envelope.data.broken]) {
    const read = entry.safeParse(candidate);
    if (read.success) entries.push(read.data);
    else broken.push(candidate);
  }
  return { entries, broken };
}

/** Undefined for an empty list: nothing need be kept. */
export function writeStoredList<T>({ entries, broken }: StoredList<T>): string | undefined {
  if (entries.length === 0 && broken.length === 0) return undefined;
  return JSON.stringify({ format: FORMAT, entries, ...(broken.length === 0 ? {} : { broken }) });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // No JSON was written here; the caller keeps the text.
    return undefined;
  }
}
