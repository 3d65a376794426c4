/** KL's retention codes: `K5` may be discarded five years after closing. Written with a blank, a hyphen or "år", too. */
const CODE = /^\s*K(?:\s*[-–])?\s*(\d{1,3})(?:\s*(?:år|aar)\.?)?\s*$/iu;
const WORDS = /^\s*(?:kasseres|kassér|kasser|slettes|kan kasseres|må kasseres)\s+(?:efter|om)\s+(\d{1,3})\s+år\.?\s*$/iu;

/** The years after closing after which a case may be discarded, of `K5` or `Kasseres efter 5 år`; undefined where the text gives none. */
export function retentionYears(text: string): number | undefined {
  const found = CODE.exec(text) ?? WORDS.exec(text);
  return found === null ? undefined : Number(found[1]);
}
