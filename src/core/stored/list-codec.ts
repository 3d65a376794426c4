import { jsonCodec } from "./json-codec";
import type { StoredCodec } from "./stored";
import type * as z from "./zod";

/**
 * A list that is stored entry by entry. An entry that can't be read does not take the others with it, and is tried again each time: a
 * newer version of the add-in may have written it.
 */
export function listCodec<T>(entry: z.ZodType<T>, written: (entry: T) => unknown = (value) => value): StoredCodec<readonly T[]> {
  return jsonCodec<readonly T[]>({
    versionKey: "format",
    version: 1,
    migrations: [],
    keys: ["entries"],
    empty: [],
    read: ({ entries }, earlier) => {
      if (!Array.isArray(entries)) return undefined;
      const value: T[] = [];
      const broken: unknown[] = [];
      for (const candidate of [...(entries as unknown[]), ...earlier]) {
        const read = entry.safeParse(candidate);
        if (read.success) value.push(read.data);
        else broken.push(candidate);
      }
      return { value, broken };
    },
    write: (value) => ({ entries: value.map(written) }),
    isEmpty: (value) => value.length === 0,
  });
}
