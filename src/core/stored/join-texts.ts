/*
 * A document may stand in a workbook twice: two colleagues each stored their first at the same moment, or two copies of the file were merged. Read
 * together they are one document in which nothing of either is lost.
 */

interface ListOf {
  /** The key of the list in the stored object. */
  readonly list: string;
  /** Entries that say the same have the same; the later one counts. */
  readonly idOf: (entry: Readonly<Record<string, unknown>>) => unknown;
}

/** By the name of the document. Any other is one value, of which the later counts. */
const LISTS: Readonly<Record<string, ListOf>> = {
  acceptances: {
    list: "entries",
    idOf: ({ register, rule, column, object, fingerprint, scope }) => [register, rule, column, object, fingerprint, scope],
  },
  changes: { list: "entries", idOf: ({ id }) => id },
  meanings: { list: "entries", idOf: ({ list, word }) => [list, word] },
  mappings: { list: "choices", idOf: ({ sheet, table, at }) => [sheet, table, at] },
  history: { list: "runs", idOf: ({ at, figures, counts }) => [at, figures, counts] },
};

type JsonObject = Readonly<Record<string, unknown>>;

/** One text of several, oldest first. What can't be read as this document goes along as unreadable. KLE is one value: the latest. */
export function joinTexts(key: string, texts: readonly string[]): string | undefined {
  const last = texts.at(-1);
  if (texts.length < 2 || last === undefined || key === "kle") return last;
  const objects = texts.map(objectIn);
  const latest = objects.filter((object) => object !== undefined).at(-1);
  if (latest === undefined) return last;
  const list = LISTS[key];
  // Of a newer version nothing is understood, so the whole of it is what is read, and nothing is written over it.
  const newest = objects.reduce<JsonObject>((best, object) => (versionOf(object) > versionOf(best) ? object! : best), latest);
  const same = objects.filter((object): object is JsonObject => object !== undefined && versionOf(object) === versionOf(newest));
  const rest = texts.filter((_, i) => objects[i] === undefined || versionOf(objects[i]) !== versionOf(newest));
  const broken = [...same.flatMap(brokenIn), ...(list === undefined ? [] : rest)];
  return JSON.stringify({
    ...Object.assign({}, ...same),
    ...(list === undefined ? {} : { [list.list]: joined(same, list) }),
    ...(broken.length === 0 ? {} : { broken }),
  });
}

function joined(objects: readonly JsonObject[], { list, idOf }: ListOf): unknown[] {
  const entries = new Map<string, unknown>();
  for (const object of objects) {
    for (const entry of Array.isArray(object[list]) ? (object[list] as unknown[]) : []) {
      const id = JSON.stringify(typeof entry === "object" && entry !== null ? idOf(entry as JsonObject) : entry);
      // The later one also comes later.
      entries.delete(id);
      entries.set(id, entry);
    }
  }
  return inTime([...entries.values()]);
}

/** By when each was made, where all say so: steps are undone from the last. */
function inTime(entries: unknown[]): unknown[] {
  const at = (entry: unknown): unknown => (entry as JsonObject | null)?.["at"];
  if (!entries.every((entry) => typeof at(entry) === "string")) return entries;
  return entries.sort((a, b) => ((at(a) as string) < (at(b) as string) ? -1 : (at(a) as string) > (at(b) as string) ? 1 : 0));
}

function brokenIn({ broken }: JsonObject): readonly unknown[] {
  return Array.isArray(broken) ? broken : broken === undefined ? [] : [broken];
}

function versionOf(object: JsonObject | undefined): number {
  const version = object?.["format"] ?? object?.["version"] ?? 1;
  return typeof version === "number" ? version : 1;
}

function objectIn(text: string): JsonObject | undefined {
  try {
    const parsed: unknown = JSON.parse(text);
    return typeof parsed === "object" && parsed !== null && !Array.isArray(parsed) ? (parsed as JsonObject) : undefined;
  } catch {
    return undefined;
  }
}
