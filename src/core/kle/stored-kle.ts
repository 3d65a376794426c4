import type { JsonObject } from "../stored/json-codec";
import { newer, nothingStored, unreadable, type StoredCodec } from "../stored/stored";
import { decodeKle, encodeKle } from "./codec";
import type { KleData } from "./kle-data";

const VERSION = 1;
const KNOWN = ["format", "editions", "broken"];

/**
 * Editions of KLE that the user has loaded, as they are stored; undefined: none. Unreadable entries are stored in the first line, which is
 * JSON.
 */
export const kleCodec: StoredCodec<KleData | undefined> = {
  decode: (text) => {
    if (text === undefined) return nothingStored<KleData | undefined>(undefined);
    const header = headerOf(text);
    if (versionOf(header) > VERSION) return newer<KleData | undefined>(undefined);
    const data = decodeKle(text);
    if (data === undefined) return unreadable<KleData | undefined>(undefined, text);
    const { broken } = header;
    return {
      state: "current",
      value: data.editions.length === 0 ? undefined : data,
      broken: Array.isArray(broken) ? broken : broken === undefined ? [] : [broken],
      unknown: Object.fromEntries(Object.entries(header).filter(([key]) => !KNOWN.includes(key))),
    };
  },
  encode: ({ value, broken, unknown }) => {
    if (value === undefined && broken.length === 0 && Object.keys(unknown).length === 0) return undefined;
    const text = encodeKle(value ?? { editions: [], numbers: new Map(), facets: new Map(), categories: new Map() });
    const header = { ...headerOf(text), ...unknown, ...(broken.length === 0 ? {} : { broken }) };
    return JSON.stringify(header) + text.slice(text.indexOf("\n"));
  },
};

function headerOf(text: string): JsonObject {
  try {
    const header: unknown = JSON.parse(text.split("\n", 1)[0]!);
    return typeof header === "object" && header !== null && !Array.isArray(header) ? (header as JsonObject) : {};
  } catch {
    // No text of the add-in begins without JSON; it is found to be unreadable.
    return {};
  }
}

/** 0 where no version is named. */
function versionOf({ format }: JsonObject): number {
  return typeof format === "string" ? Number(/^kle-(\d+)$/.exec(format)?.[1] ?? 0) : 0;
}
