import { CATALOGUE } from "../conditions/catalogue";
import type { Condition } from "../conditions/condition";
import { LANGUAGES } from "../text/language";
import { foldText } from "../text/fold";

const BY_NAME = new Map<string, Condition>();
for (const condition of [...CATALOGUE].reverse()) {
  for (const name of [...LANGUAGES.map((language) => condition.name[language]), condition.id]) BY_NAME.set(foldText(name), condition);
}

/** A condition by its id or its name in any language, ignoring punctuation and case. */
export function findCondition(text: string | number): Condition | undefined {
  return BY_NAME.get(foldText(String(text)));
}
