import { hasLevel, type KleLevels } from "../../forms/codes/kle-number";
import type { Kle } from "../../kle";
import type { MessageData } from "../../text/language";

/** As people read a number: `27.60.04 Kropsbårne hjælpemidler`; the number alone where no edition has its title. */
export function namedKle(number: string, title: string | undefined): string {
  return title === undefined ? number : `${number} ${title}`;
}

/** The holes `{nearest}` and `{nearCount}` of a message: the numbers in use that a text most likely means, with titles. */
export function nearestData(text: string, kle: Kle, levels: KleLevels, first: readonly string[] = []): MessageData {
  const near = [
    ...first.map((number) => namedKle(number, kle.lookup(number).title)),
    ...kle
      .nearest(text)
      .filter(({ number }) => hasLevel(number, levels) && !first.includes(number))
      .map(({ number, title }) => namedKle(number, title)),
  ].slice(0, MOST);
  return { nearest: near.join("; "), nearCount: near.length };
}

/** The holes `{under}` and `{underCount}`: some of the current numbers one level below. */
export function underData(parent: string, kle: Kle): MessageData {
  const numbers = kle.under(parent);
  const named = numbers.slice(0, SOME).map((number) => namedKle(number, kle.lookup(number).title));
  return { under: named.join("; ") + (numbers.length > SOME ? " …" : ""), underCount: numbers.length };
}

const MOST = 3;
const SOME = 5;
