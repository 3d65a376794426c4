import { newer, nothingStored, unreadable, type StoredCodec } from "./stored";

export type JsonObject = Readonly<Record<string, unknown>>;

export interface JsonFormat<T> {
  /** The key of the version in the stored object. Both are in use: stored names never change. */
  readonly versionKey: "format" | "version";
  readonly version: number;
  /** The first version was stored without its number. */
  readonly firstIsUnnumbered?: true;
  /** The object of an earlier version as one of the next: the first entry brings version 1 to 2. */
  readonly migrations: readonly ((stored: JsonObject) => JsonObject)[];
  /** The keys of an object of this version, beside the version and `broken`. */
  readonly keys: readonly string[];
  readonly empty: T;
  /** Undefined where nothing of it can be read. `broken`: what could not be read earlier; what still can't is handed back. */
  readonly read: (stored: JsonObject, broken: readonly unknown[]) => { readonly value: T; readonly broken: readonly unknown[] } | undefined;
  readonly write: (value: T) => JsonObject;
  /** Where it is so, nothing is stored. */
  readonly isEmpty?: (value: T) => boolean;
}

/** A document that is stored as one JSON object: its version, its keys, what could not be read under `broken`, and unknown keys. */
export function jsonCodec<T>(format: JsonFormat<T>): StoredCodec<T> {
  const { versionKey, version, migrations, keys, empty } = format;
  if (migrations.length !== version - 1) throw new RangeError(`Version ${version} needs ${version - 1} migrations`);
  const known = new Set([versionKey, "broken", ...keys]);
  return {
    decode: (text) => {
      if (text === undefined) return nothingStored(empty);
      const parsed = objectIn(text);
      const written = parsed === undefined ? undefined : versionOf(parsed, format);
      if (parsed === undefined || written === undefined) return unreadable(empty, text);
      if (written > version) return newer(empty);
      const stored = migrations.slice(written - 1).reduce((older, migrate) => migrate(older), parsed);
      const read = format.read(stored, listOf(stored["broken"]));
      if (read === undefined) return unreadable(empty, text);
      return { state: "current", ...read, unknown: Object.fromEntries(Object.entries(stored).filter(([key]) => !known.has(key))) };
    },
    encode: ({ value, broken, unknown }) => {
      const isBare = broken.length === 0 && Object.keys(unknown).length === 0;
      if (isBare && format.isEmpty?.(value) === true) return undefined;
      const isUnnumbered = version === 1 && format.firstIsUnnumbered === true;
      return JSON.stringify({
        ...(isUnnumbered ? {} : { [versionKey]: version }),
        ...format.write(value),
        ...unknown,
        ...(broken.length === 0 ? {} : { broken }),
      });
    },
  };
}

function objectIn(text: string): JsonObject | undefined {
  try {
    const parsed: unknown = JSON.parse(text);
    return typeof parsed === "object" && parsed !== null && !Array.isArray(parsed) ? (parsed as JsonObject) : undefined;
  } catch {
    // The add-in writes JSON only; the caller keeps the text.
    return undefined;
  }
}

function versionOf(stored: JsonObject, { versionKey, firstIsUnnumbered }: Pick<JsonFormat<unknown>, "versionKey" | "firstIsUnnumbered">) {
  const written = stored[versionKey] ?? (firstIsUnnumbered === true ? 1 : undefined);
  return typeof written === "number" && Number.isInteger(written) && written >= 1 ? written : undefined;
}

function listOf(broken: unknown): readonly unknown[] {
  return Array.isArray(broken) ? broken : broken === undefined ? [] : [broken];
}
