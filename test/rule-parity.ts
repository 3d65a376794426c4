import type { Rule } from "../src/core/rules/rule";
import type { Language } from "../src/core/text/language";

/** What there is of rules, apart from the list of them. */
export interface RuleTraces {
  /** Names without ending of the files in the level folders: `cases-title-form`, and of the tests beside them. */
  readonly files: readonly string[];
  readonly tests: readonly string[];
  /** Ids of rules that a file makes out of a list, by the file's name. */
  readonly families: Readonly<Record<string, readonly string[]>>;
  /** Headings of the sections of the rule reference. */
  readonly sections: readonly string[];
  readonly languages: readonly Language[];
}

/** One line for each thing that lacks its sibling: a rule without file, test, text, section or example, and each of them without a rule. */
export function missingSiblings(rules: readonly Rule[], traces: RuleTraces): string[] {
  const ids = rules.map(({ id }) => id);
  const made = traces.files.flatMap((file) => traces.families[file] ?? [file]);
  const tested = traces.tests.flatMap((file) => traces.families[file] ?? [file]);
  const without = (these: readonly string[], those: readonly string[]): string[] => [...new Set(these)].filter((id) => !those.includes(id));
  return [
    ...without(ids, made).map((id) => `rule ${id} has no file`),
    ...without(made, ids).map((id) => `file of ${id} has no rule in the list`),
    ...without(ids, tested).map((id) => `rule ${id} has no test`),
    ...without(tested, ids).map((id) => `test of ${id} has no rule in the list`),
    ...without(ids, traces.sections).map((id) => `rule ${id} has no section in docs/regler`),
    ...without(traces.sections, ids).map((id) => `section ${id} in docs/regler has no rule in the list`),
    ...ids.filter((id, i) => ids.indexOf(id) !== i).map((id) => `rule ${id} is in the list twice`),
    ...rules.filter(({ example }) => example === undefined).map(({ id }) => `rule ${id} has no example`),
    ...rules.flatMap((rule) => missingTexts(rule, traces.languages)),
  ];
}

function missingTexts(rule: Rule, languages: readonly Language[]): string[] {
  const texts = [
    ["title", rule.title] as const,
    ...(rule.fix === undefined ? [] : [["fix.title", rule.fix.title] as const]),
    ...Object.entries(rule.messages).flatMap(([id, message]) =>
      (["what", "why", "how"] as const).map((part) => [`${id}.${part}`, message[part]] as const),
    ),
  ];
  return languages.flatMap((language) =>
    texts.filter(([, text]) => (text[language] ?? "").trim() === "").map(([name]) => `rule ${rule.id} has no ${name} in ${language}`),
  );
}
