import { pack, readArchive, unpack, writeArchive, type ArchiveEntry } from "../container/archive";

/** Numbers from 0 to below 1, the same for the same seed (mulberry32). */
function randomOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

export interface Mutation {
  readonly what: string;
  readonly bytes: Uint8Array;
}

/** A damaged twin of a workbook: bytes of the package flipped or cut off, or one part's XML edited. The same for the same seed. */
export function mutated(original: Uint8Array, seed: number): Mutation {
  const random = randomOf(seed);
  const below = (count: number): number => Math.floor(random() * count);
  const kind = random();
  if (kind < 0.15) return flipped(original, below);
  if (kind < 0.2) return { what: "cut off", bytes: original.slice(0, below(original.length)) };
  const entries = readArchive(original);
  if (kind < 0.25) return withoutPart(entries, below);
  const parts = entries.filter(({ name }) => /\.(xml|rels)$/i.test(name));
  // Sheets are where cells are; they get half of the edits.
  const sheets = parts.filter(({ name }) => /worksheets\/sheet|sharedStrings/.test(name));
  const part = random() < 0.5 && sheets.length > 0 ? sheets[below(sheets.length)]! : parts[below(parts.length)]!;
  const text = new TextDecoder().decode(unpack(part));
  const [edit, change] = EDITS[below(EDITS.length)]!;
  const edited = change(text, below);
  return {
    what: `${part.name}: ${edit}`,
    bytes: writeArchive(entries.map((entry) => (entry === part ? pack(entry.name, [edited], entry) : entry))),
  };
}

type Below = (count: number) => number;

function flipped(original: Uint8Array, below: Below): Mutation {
  const bytes = Uint8Array.from(original); // a Buffer's slice is the same memory
  for (let i = 1 + below(4); i > 0; i--) {
    const at = below(bytes.length);
    bytes[at] = bytes[at]! ^ (1 << below(8));
  }
  return { what: "bits flipped", bytes };
}

function withoutPart(entries: readonly ArchiveEntry[], below: Below): Mutation {
  const gone = entries[below(entries.length)]!;
  return { what: `${gone.name} is missing`, bytes: writeArchive(entries.filter((entry) => entry !== gone)) };
}

/** One of the matches of a pattern, replaced. */
function once(pattern: RegExp, replacement: (match: string, below: Below) => string): (text: string, below: Below) => string {
  return (text, below) => {
    const matches = [...text.matchAll(pattern)];
    const match = matches[below(Math.max(1, matches.length))];
    if (!match) return text;
    return text.slice(0, match.index) + replacement(match[0], below) + text.slice(match.index + match[0].length);
  };
}

const NUMBERS = ["-1", "0", "99999999999", "1e9", "NaN", "", "1.5", "x", " 1 "];
const REFERENCES = ["A0", "ZZZZ9", "A1048577", "XFE1", "A1:", "XFD1048576", "$A$1", "B2:A1", "", "å", "A1:XFD1048576"];

/** Edits that leave well-formed XML, and edits that don't. */
const EDITS: readonly (readonly [string, (text: string, below: Below) => string])[] = [
  ["a character is another", once(/[\s\S]/g, (_, below) => String.fromCharCode(32 + below(95)))],
  ["a character is a control character", once(/[\s\S]/g, (_, below) => String.fromCharCode(below(32)))],
  ["a character is missing", once(/[\s\S]/g, () => "")],
  ["a character is doubled", once(/[\s\S]/g, (match) => match + match)],
  ["an element is missing", once(/<([\w:]+)[^<>]*\/>|<([\w:]+)[^<>]*>[^<>]*<\/\2>/g, () => "")],
  ["an element is doubled", once(/<([\w:]+)[^<>]*\/>|<([\w:]+)[^<>]*>[^<>]*<\/\2>/g, (match) => match + match)],
  ["an element has another name", once(/<([\w:]+)([^<>]*)\/>/g, (match) => match.replace(/^<[\w:]+/, "<x"))],
  ["a closing tag is missing", once(/<\/[\w:]+>/g, () => "")],
  ["an opening tag is missing", once(/<[\w:]+[^<>/]*>/g, () => "")],
  ["an attribute is missing", once(/\s[\w:]+="[^"]*"/g, () => "")],
  ["an attribute is doubled", once(/\s[\w:]+="[^"]*"/g, (match) => match + match)],
  ["a number is another", once(/="-?\d+"/g, (_, below) => `="${NUMBERS[below(NUMBERS.length)]}"`)],
  [
    "an address is another",
    once(/="\$?[A-Z]{1,3}\$?\d+(:\$?[A-Z]{1,3}\$?\d+)?"/g, (_, below) => `="${REFERENCES[below(REFERENCES.length)]}"`),
  ],
  [
    "a text is another",
    once(/>[^<>]+</g, (_, below) => `>${["", "&amp;#&lt;x", "&unknown;", "&#0;", "&#x1F600;", "]]>", "-", "_x000B_"][below(8)]}<`),
  ],
  ["text is CDATA", once(/>[^<>&]+</g, (match) => `><![CDATA[${match.slice(1, -1)}]]><`)],
  ["a comment stands between", once(/></g, () => "><!-- <c r='A1'> -->< ".trimEnd())],
  ["it ends early", (text, below) => text.slice(0, below(text.length))],
  ["it is empty", () => ""],
  [
    "a part is a bomb of entities",
    (text) => text.replace(/^(<\?xml[^>]*>)?/, '$1<!DOCTYPE a [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>'),
  ],
];
