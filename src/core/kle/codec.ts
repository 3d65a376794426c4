import { parseKle } from "../identifiers/kle";
import {
  byText,
  isKleCategory,
  isKleFacetCode,
  KLE_RETENTIONS,
  levelOf,
  parentOf,
  type KleData,
  type KleEdition,
  type KleEntry,
  type KleRetention,
  type KleScope,
} from "./kle-data";

/**
 * KLE as compact text, for the shipped data and for an edition that the user has loaded. Line 1 is JSON with the editions; then
 * one line an entry, in order of number, so that only the last two digits of a number are written:
 *
 *     #27 Social service                         main group 27
 *     .35 Forebyggende hjemmebesøg               group 27.35
 *     00 ~                                       27.35.00, titled as its group with " i almindelighed"
 *     04c!2026 Forebyggende hjemmebesøg          27.35.04, only in edition c, retires 2026
 *     :G Efter faste regler                      category G
 *     :G01 Generelle sager                       action facet
 *
 * Between number and title are: the letters of its editions (none: all that cover its level; `-`: none of them), `!` with KL's time of
 * retirement, `>` with what replaced it, `%` with its retention code, `*` reserved for specialist systems, `=` title not from an edition.
 */
const FORMAT = "kle-1";
const LINE = /^(#\d\d|\.\d\d|\d\d|:\p{Lu}(?:\d\d)?)(-|[a-z]*)(?:!([\d-]*))?(?:>([^ %*=]+))?(?:%([BK0-9]+))?(\*?)(=?) (.+)$/u;
const GENERAL = " i almindelighed";
const MAX_EDITIONS = 26;

/** Writes the data; the same data always gives the same text. Throws `RangeError` over 26 editions. */
export function encodeKle(data: KleData): string {
  if (data.editions.length > MAX_EDITIONS) throw new RangeError(`KLE data can hold ${MAX_EDITIONS} editions`);
  const lines = [JSON.stringify({ format: FORMAT, editions: data.editions })];
  const suffixes = (entry: KleEntry, scope: KleScope): string => {
    const own = data.editions.map((edition) => entry.editions.includes(edition.id));
    const usual = data.editions.every((edition, i) => edition.covers.includes(scope) === own[i]);
    const letters = data.editions.map((_, i) => (own[i] === true ? letterOf(i) : "")).join("");
    return [
      usual ? "" : letters === "" ? "-" : letters,
      entry.retirement === undefined ? "" : `!${entry.retirement.when ?? ""}`,
      entry.replacedBy === undefined || entry.replacedBy.length === 0 ? "" : `>${entry.replacedBy.join(",")}`,
      entry.retention === undefined ? "" : `%${entry.retention}`,
      entry.specialist === true ? "*" : "",
      entry.derived === true ? "=" : "",
    ].join("");
  };
  let group = "";
  for (const number of withParents([...data.numbers.keys()])) {
    const level = levelOf(number);
    const entry = data.numbers.get(number);
    const head = `${level === 1 ? "#" : level === 2 ? "." : ""}${number.slice(-2)}`;
    if (level === 2) group = entry?.title ?? "";
    // A number that other numbers belong under but that no edition has: only a parent for them.
    if (entry === undefined) lines.push(`${head}- ?`);
    else
      lines.push(
        `${head}${suffixes(entry, level)} ${level === 3 && group !== "" && entry.title === group + GENERAL ? "~" : quoted(entry.title)}`,
      );
  }
  for (const letter of [...data.categories.keys()].sort(byText)) lines.push(`:${letter} ${quoted(data.categories.get(letter)!)}`);
  for (const code of [...data.facets.keys()].sort(byText)) {
    const entry = data.facets.get(code)!;
    lines.push(`:${code}${suffixes(entry, "f")} ${quoted(entry.title)}`);
  }
  return `${lines.join("\n")}\n`;
}

/** Reads what `encodeKle` wrote; undefined for any other text, never a part of it. */
export function decodeKle(text: string): KleData | undefined {
  const lines = text.split("\n");
  const editions = readHeader(lines[0] ?? "");
  if (editions === undefined) return undefined;
  const usual = new Map<KleScope, readonly string[]>();
  for (const scope of [1, 2, 3, "f"] as const)
    usual.set(
      scope,
      editions.filter(({ covers }) => covers.includes(scope)).map(({ id }) => id),
    );
  const numbers = new Map<string, KleEntry>();
  const facets = new Map<string, KleEntry>();
  const categories = new Map<string, string>();
  let main = "";
  let group = "";
  for (let i = 1; i < lines.length; i++) {
    const line = lines[i]!;
    if (line === "" && i === lines.length - 1) continue;
    const match = LINE.exec(line);
    if (match === null) return undefined;
    const [, head = "", letters = "", when, replacedBy, retention, star, derived, rest = ""] = match;
    const facet = head.startsWith(":");
    if (facet && head.length === 2) {
      if (!isKleCategory(head.slice(1))) return undefined;
      categories.set(head.slice(1), unquoted(rest));
      continue;
    }
    let number: string;
    if (facet) number = head.slice(1);
    else if (head.startsWith("#")) {
      number = main = head.slice(1);
      group = "";
    } else if (head.startsWith(".")) number = group = `${main}${head}`;
    else number = `${group}.${head}`;
    if (facet ? !isKleFacetCode(number) : parseKle(number) === undefined) return undefined;
    if (rest === "?" && letters === "-") continue;
    const within = readEditions(letters, editions, usual.get(facet ? "f" : levelOf(number)) ?? []);
    const general = rest === "~" ? numbers.get(group) : undefined;
    if (within === undefined || (rest === "~" && general === undefined)) return undefined;
    if (retention !== undefined && !KLE_RETENTIONS.includes(retention as KleRetention)) return undefined;
    (facet ? facets : numbers).set(number, {
      number,
      title: general === undefined ? unquoted(rest) : general.title + GENERAL,
      editions: within,
      ...(when === undefined ? {} : { retirement: when === "" ? {} : { when } }),
      ...(replacedBy === undefined ? {} : { replacedBy: replacedBy.split(",") }),
      ...(retention === undefined ? {} : { retention: retention as KleRetention }),
      ...(star === "" ? {} : { specialist: true }),
      ...(derived === "" ? {} : { derived: true }),
    });
  }
  return { editions, numbers, facets, categories };
}

function readHeader(line: string): readonly KleEdition[] | undefined {
  let header: unknown;
  try {
    header = JSON.parse(line);
  } catch {
    // Text that is not JSON was not written here; the caller gets undefined.
    return undefined;
  }
  if (typeof header !== "object" || header === null) return undefined;
  const { format, editions } = header as { format?: unknown; editions?: unknown };
  if (format !== FORMAT || !Array.isArray(editions) || editions.length > MAX_EDITIONS || !editions.every(isEdition)) return undefined;
  return editions;
}

function isEdition(value: unknown): value is KleEdition {
  if (typeof value !== "object" || value === null) return false;
  const { id, name, date, source, covers } = value as Record<string, unknown>;
  return (
    [id, name, date, source].every((text) => typeof text === "string") &&
    Array.isArray(covers) &&
    covers.every((scope) => scope === 1 || scope === 2 || scope === 3 || scope === "f")
  );
}

function readEditions(letters: string, editions: readonly KleEdition[], usual: readonly string[]): readonly string[] | undefined {
  if (letters === "") return usual;
  if (letters === "-") return [];
  const ids: string[] = [];
  for (const letter of letters) {
    const edition = editions[letter.charCodeAt(0) - 97];
    if (edition === undefined) return undefined;
    ids.push(edition.id);
  }
  return ids;
}

/** All numbers in order, with the groups and main groups above them that the data lacks. */
function withParents(numbers: readonly string[]): readonly string[] {
  const all = new Set(numbers);
  for (const number of numbers) for (let up = parentOf(number); up !== undefined; up = parentOf(up)) all.add(up);
  return [...all].sort(byText);
}

const letterOf = (index: number): string => String.fromCharCode(97 + index);

/** A title that is itself one of the signs `~` and `?`, or starts with a backslash, is escaped by a backslash. */
const quoted = (title: string): string => (title === "~" || title === "?" || title.startsWith("\\") ? `\\${title}` : title);
const unquoted = (title: string): string => (title.startsWith("\\") ? title.slice(1) : title);
