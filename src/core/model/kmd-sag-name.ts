import { foldText } from "../text/fold";

/** "yes": the name is KMD Sag's. "perhaps": it may be another product, and is asked about. */
export type KmdSagName = "yes" | "perhaps";

/** Folded names by which KMD Sag and its document store EDH are met, beyond those that their words give away. */
const NAMES: ReadonlySet<string> = new Set(["kmdsag", "sagkmd", "kmdassag", "kmdedh", "edhkmd"]);
/** KMD's name with nothing that says which product: most often KMD Sag in a list about leaving it. */
const BARE: ReadonlySet<string> = new Set(["kmd", "sag", "edh", "kmdas"]);
/** What may follow in the same word: `KMDSagEDH`, `KMD sagssystem`. */
const SAG_WORD = /^sag(?:edh|esdh|basis|journal|ssystem|ssystemet|systemet|system|en)?\d*$/;
/** What may stand before without making another name of it: `Det gamle KMD Sag`. */
const BEFORE: ReadonlySet<string> = new Set(
  "gl gammel gamle gammelt det den vores kommunens nuvaerende eksisterende hidtidige tidligere system systemet fagsystem fagsystemet sagssystem sagssystemet esdh it via fra til i old the legacy current"
    .split(" ")
    .concat("kmd"),
);
/** Words that name a thing about KMD Sag, not KMD Sag: `KMD Sag-adapter`, `Afløser for KMD Sag`. */
const ABOUT =
  /^(?:integration|integrationen|integrationer|adapter|adapteren|connector|konnektor|snitflade|snitfladen|snitflader|afloeser|afloeseren|afloesning|erstatning|erstatter|erstattes|udtraek|udtraekket|konvertering|migrering|arkiv|arkivet|dataudtraek|kopi|ikke)$/;

/** Parts of KMD Sag that are named beside it: `KMD Sag/EDH`, `KMD Sag, basis og journal`. Other names beside it are other systems. */
const MODULE = /^(?:edh|esdh|basis|journal|journalen|dokument|dokumenter|adviser|sag|kmd|v|version|\d+)$/;
const BESIDE = /[,;/+&\n→]|\s(?:og|samt|and)\s/iu;

/**
 * Whether a name is that of KMD Sag, with its modules, versions and remarks: `KMD Sag Basis`, `KMD-Sag v. 4`, `KMDSag/EDH`, `Sag (KMD)`,
 * `KMD Sag (udfases)`. A name that holds it among other words, or nearly, may be another product's and is "perhaps".
 */
export function kmdSagName(text: string): KmdSagName | undefined {
  const whole = foldText(text);
  // Most names of a workbook are of other systems.
  if (!whole.includes("kmd")) return BARE.has(whole) ? "perhaps" : undefined;
  if (NAMES.has(whole)) return "yes";
  if (BARE.has(whole)) return "perhaps";
  const words = wordsOf(text);
  // Said by the user: `KMD Sagsoverblik (ikke KMD Sag)`.
  if (/(?:^| )ikke kmd ?sag$/.test(words.join(" "))) return undefined;
  for (let i = 0; i < words.length; i++) {
    const length = nameAt(words, i);
    if (length === 0) continue;
    const isAbout = words.some((word) => ABOUT.test(word));
    const isOnlyName = words.slice(0, i).every((word) => BEFORE.has(word) || /^\d+$/.test(word));
    return isOnlyName && !isAbout && !namesOthers(text, words.slice(i + length)) ? "yes" : "perhaps";
  }
  return words.some((word, i) => word.startsWith("kmdsag") || (word === "kmd" && words[i + 1]?.startsWith("sag") === true))
    ? "perhaps"
    : undefined;
}

/** What stands beside a name stands near it. */
const LONGEST = 200;

function namesOthers(text: string, after: readonly string[]): boolean {
  const open = text
    .slice(0, LONGEST)
    .replace(/\([^)]*\)/g, " ")
    .trim();
  const beside = BESIDE.exec(open.slice(open.search(/sag/i)));
  return beside !== null && after.some((word) => !MODULE.test(word) && word !== "og" && word !== "med");
}

/** How many words from here on are KMD Sag's name; 0 for none. */
function nameAt(words: readonly string[], at: number): number {
  const [first, second] = [words[at]!, words[at + 1]];
  if (first.startsWith("kmd") && SAG_WORD.test(first.slice(3))) return 1;
  if (first === "kmd" && second !== undefined && (SAG_WORD.test(second) || second === "edh")) return 2;
  if (first === "sag" && second === "kmd") return 2;
  return 0;
}

/** Folded words; `KMD A/S` is `kmd`, and so is `KMD's`. */
function wordsOf(text: string): string[] {
  const words = text
    .normalize("NFC")
    .split(/[^\p{L}\p{N}\p{M}]+/u)
    .map(foldText)
    .filter((word) => word !== "");
  const result: string[] = [];
  for (let i = 0; i < words.length; i++) {
    result.push(words[i]!);
    if (words[i] !== "kmd") continue;
    if (words[i + 1] === "a" && words[i + 2] === "s") i += 2;
    else if (words[i + 1] === "s" || words[i + 1] === "as") i += 1;
  }
  return result;
}
