import type { Language, Localized } from "../text/language";

/** Whose a criterion is: the law's, that of an instruction (KOMBIT, KL, another authority), or this tool's own rule of thumb. */
export type RuleSource = CitedSource | RuleOfThumb;
export type SourceKind = RuleSource["kind"];

/** Where a text can be looked up: by its address, by its edition, or by both. */
type Findable = { readonly url: string; readonly edition?: string } | { readonly url?: string; readonly edition: string };

/**
 * How much of a text has been compared with what is said of it, and when (ISO day). part: the beginning of the page, which holds the topics.
 * brief: the text itself could not be had; what is said of it was handed on by someone who had read it.
 */
interface Reading {
  readonly extent: "whole" | "part" | "brief";
  readonly on: string;
}

/**
 * A law or an instruction that anyone can look up. A criterion that the text does not hold never carries its name: that is a rule of thumb.
 * T: the topics that it holds, each with what the text says of it, in our words.
 */
export type Publication<T extends string = string> = Findable & {
  readonly kind: "law" | "instruction";
  readonly name: string;
  readonly read: Reading;
  readonly topics: Readonly<Record<T, Localized>>;
};

/** What one publication says of one topic. */
export type CitedSource = Findable & {
  readonly kind: "law" | "instruction";
  readonly name: string;
  /** What it says, in our words. */
  readonly says: Localized;
};

/** A criterion of this tool's own, and why it is set. */
export interface RuleOfThumb {
  readonly kind: "ruleOfThumb";
  readonly why: Localized;
}

/** A publication whose topics are a type: a topic that it does not hold can't be cited. */
export function publication<const T extends string>(text: Publication<T>): Publication<T> {
  return text;
}

export function cite<T extends string>({ topics, read: _read, ...text }: Publication<T>, topic: NoInfer<T>): CitedSource {
  return { ...text, says: topics[topic] };
}

export function ruleOfThumb(why: Localized): RuleOfThumb {
  return { kind: "ruleOfThumb", why };
}

export const SOURCE_KINDS: Readonly<Record<SourceKind, Localized>> = {
  law: { da: "Lov og regler", en: "Law" },
  instruction: { da: "Offentlig vejledning", en: "Public instruction" },
  ruleOfThumb: { da: "Tommelfingerregel i dette værktøj", en: "This tool's rule of thumb" },
};

/** The name by which the source is found, with its edition; a rule of thumb says that it is one. */
export function sourceName(source: RuleSource, language: Language): string {
  if (source.kind === "ruleOfThumb") return SOURCE_KINDS.ruleOfThumb[language];
  return source.edition === undefined ? source.name : `${source.name}, ${source.edition}`;
}

/** What the source says of the criterion: the text's words in ours, or why the rule of thumb is set. */
export function sourceReason(source: RuleSource, language: Language): string {
  return (source.kind === "ruleOfThumb" ? source.why : source.says)[language];
}
