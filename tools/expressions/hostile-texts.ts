import { RegExpParser, type AST } from "@eslint-community/regexpp";

/** A text that is to make an expression try many ways: what leads up to a repetition, what is repeated, and what makes it fail. */
export interface HostileText {
  readonly before: string;
  readonly repeated: string;
  readonly after: string;
}

/** Of the length asked for, or a little less. */
export function textOf({ before, repeated, after }: HostileText, length: number): string {
  const room = Math.max(0, length - before.length - after.length);
  return before + repeated.repeat(Math.ceil(room / repeated.length)).slice(0, room) + after;
}

/** What one part of an expression may match, asked of each: letters, digits, blanks and signs of cells, and of XML. */
const ALPHABET = [
  "1",
  "0",
  "a",
  "A",
  "æ",
  "é",
  " ",
  "\t",
  "\n",
  "\u00a0",
  "\u200b",
  ...".,;:/-–+&()[]\"'”?!%$=_*<>{}|\\#@~^½",
  "e",
  "x",
  "cpr",
  "kr",
  "og",
];
/** What comes after: nothing, and what most expressions do not go on with. */
const ENDINGS = ["", "\u0001", "x", "1", " ", "\n!"];
/** Of each repetition so many different things are repeated. */
const MOST_REPEATED = 6;

/** For each repetition without a bound what can make it slow, and for the expression as a whole what its parts are. */
export function hostileTexts(source: string, flags: string): readonly HostileText[] {
  const pattern = new RegExpParser().parsePattern(source, 0, source.length, {
    unicode: flags.includes("u"),
    unicodeSets: flags.includes("v"),
  });
  const texts = new Map<string, HostileText>();
  const add = (before: string, repeated: string): void => {
    if (repeated === "") return;
    for (const after of ENDINGS) texts.set(JSON.stringify([before, repeated, after]), { before, repeated, after });
  };
  const walk = (node: AST.Element | AST.Pattern | AST.Alternative, before: string): void => {
    switch (node.type) {
      case "Pattern":
      case "Group":
      case "CapturingGroup":
        for (const alternative of node.alternatives) walk(alternative, before);
        return;
      case "Assertion":
        if (node.kind === "lookahead" || node.kind === "lookbehind") for (const alternative of node.alternatives) walk(alternative, before);
        return;
      case "Alternative": {
        let so = before;
        for (const element of node.elements) {
          walk(element, so);
          so += sampleOf(element, flags);
        }
        return;
      }
      case "Quantifier":
        if (node.max >= MANY) {
          const wholes = WAYS.map((way) => sampleOf(node.element, flags, way));
          for (const repeated of new Set([
            ...matchedBy(node.element.raw, flags),
            ...wholes,
            wholes[0] + wholes[0]!.slice(0, 1),
            `${wholes[0]} `,
          ])) {
            add(before, repeated);
            if (before !== "") add("", repeated);
          }
        }
        walk(node.element, before);
        return;
      default:
    }
  };
  walk(pattern, "");
  // Where each sign may be a beginning: the expression's own parts, again and again.
  const whole = pattern.alternatives.map((alternative) => alternative.elements.map((element) => sampleOf(element, flags)).join(""));
  for (const text of whole) for (const part of [text, text.slice(0, -1), text.slice(0, Math.ceil(text.length / 2))]) add("", part);
  return [...texts.values()];
}

/** As good as without end on a cell's text. */
const MANY = 50;

/** What of the alphabet an element matches as a whole. */
function matchedBy(raw: string, flags: string): readonly string[] {
  let whole: RegExp;
  try {
    whole = new RegExp(`^(?:${raw})$`, flags.replace(/[gy]/g, ""));
  } catch {
    // A reference to a group that is not in the part.
    return [];
  }
  return ALPHABET.filter((sign) => whole.test(sign)).slice(0, MOST_REPEATED);
}

/** Which of its alternatives a sample takes, and how often what may be repeated stands in it. */
interface Way {
  readonly alternative: number;
  readonly times: number;
}
const WAYS: readonly Way[] = [0, 1, 2, 3].flatMap((alternative) => [1, 2].map((times) => ({ alternative, times })));

/** A short text that an element matches, as far as that can be said without looking at what is around it. */
function sampleOf(element: AST.Element, flags: string, way: Way = { alternative: 0, times: 1 }): string {
  switch (element.type) {
    case "Character":
      return String.fromCodePoint(element.value);
    case "CharacterSet":
    case "CharacterClass":
    case "ExpressionCharacterClass":
      return matchedBy(element.raw, flags)[0] ?? "";
    case "Group":
    case "CapturingGroup":
      return element.alternatives[Math.min(way.alternative, element.alternatives.length - 1)]!.elements.map((part) =>
        sampleOf(part, flags, way),
      ).join("");
    case "Quantifier":
      return sampleOf(element.element, flags, way).repeat(Math.min(Math.max(way.times, element.min), element.max, MANY));
    default:
      return "";
  }
}
