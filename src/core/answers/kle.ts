import { formatMessage } from "../text/format-message";
import type { Localized } from "../text/language";
import { value, type AnswerSpec } from "./answer";

const TEXTS = {
  retired: { da: "Udgået: {title}", en: "Retired: {title}" },
  replaced: { da: "Udgået: {title} (brug {numbers})", en: "Retired: {title} (use {numbers})" },
  own: { da: "Kommunens eget nummer", en: "The municipality's own number" },
  untitled: { da: "Nummeret har ingen titel.", en: "The number has no title." },
  unknown: { da: "”{number}” er ikke et KLE-nummer i {edition}.", en: "“{number}” is not a KLE number in {edition}." },
  near: { da: "{sentence} Mente du {near}?", en: "{sentence} Did you mean {near}?" },
} satisfies Record<string, Localized>;

/** The title of a KLE number, and its successors where it is retired. */
export const kle: AnswerSpec = {
  parameters: [{ id: "number", type: "text" }],
  follows: ["kle", "settings"],
  answer: ({ kle: edition, language }, [number]) => {
    const { status, title, successors, number: asked } = edition.lookup(String(number));
    const named = title ?? TEXTS.untitled[language];
    switch (status) {
      case "current":
        return value(named);
      case "own":
        return value(title ?? TEXTS.own[language]);
      case "retired": {
        const numbers = successors.map((successor) => successor.number).join(", ");
        return value(formatMessage(TEXTS[numbers === "" ? "retired" : "replaced"][language], language, { title: named, numbers }));
      }
      case "unknown": {
        const reported = formatMessage(TEXTS.unknown[language], language, { number: asked, edition: edition.edition?.name ?? "KLE" });
        const near = edition.nearest(asked).map((candidate) => candidate.number);
        const list = new Intl.ListFormat(language, { type: "disjunction" }).format(near);
        return {
          kind: "error",
          error: "notAvailable",
          message: near.length === 0 ? reported : formatMessage(TEXTS.near[language], language, { sentence: reported, near: list }),
        };
      }
    }
  },
};
