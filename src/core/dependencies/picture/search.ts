import { foldText } from "../../text/fold";
import type { DependencyNetwork } from "./network";

export interface FoundSystems {
  /** Indices, at most `limit`: those that begin with the text first, then those that hold it, each in the order of the names. */
  readonly shown: readonly number[];
  readonly total: number;
}

const DANISH = new Intl.Collator("da", { numeric: true });

/** Makes the search over names and ids of own systems; letters are compared folded. Built once for a network. */
export function systemSearch({ systems }: DependencyNetwork): (text: string, limit: number) => FoundSystems {
  const entries = systems
    .flatMap(({ own, name, key }, index) => (own ? [{ index, name, words: [foldText(name), foldText(key)] }] : []))
    .sort((a, b) => DANISH.compare(a.name, b.name));
  return (text, limit) => {
    const wanted = foldText(text);
    const begins: number[] = [];
    const holds: number[] = [];
    for (const { index, words } of entries) {
      if (words.some((word) => word.startsWith(wanted))) begins.push(index);
      else if (words.some((word) => word.includes(wanted))) holds.push(index);
    }
    return { shown: [...begins, ...holds].slice(0, limit), total: begins.length + holds.length };
  };
}
