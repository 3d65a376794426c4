import { success } from "./message";
import { STORES } from "./shapes";
import { useCase } from "./use-case";

/** How many of the numbers that were left out are named. */
const MOST_NAMED = 5;

export const loadKle = useCase({
  id: "loadKle",
  ...STORES,
  step: { kind: "stored", key: "kle", title: () => ({ da: "Indlæs KLE", en: "Load KLE" }) },
  invalidates: ["settings", "formulas"],
  revalidates: "never",
  body: () => import(/* webpackChunkName: "use-cases" */ "./load-kle.run"),
  texts: {
    loaded: {
      da: "{name} er indlæst: {current, number} {kind, select, facets {handlingsfacetter} other {numre}} i brug og {retired, number} udgåede.",
      en: "{name} has been loaded: {current, number} {kind, select, facets {action facets} other {numbers}} in use and {retired, number} retired.",
    },
    skipped: {
      da: "{count, plural, one {# post i filen kunne ikke bruges} other {# poster i filen kunne ikke bruges}}: {numbers}.",
      en: "{count, plural, one {# entry of the file could not be used} other {# entries of the file could not be used}}: {numbers}.",
    },
    form: { da: "{number} (nummerets form)", en: "{number} (form of the number)" },
    title: { da: "{number} (uden titel)", en: "{number} (no title)" },
    twice: { da: "{number} (står to gange)", en: "{number} (comes twice)" },
  },
  message: ({ loaded: { edition, kind, current, retired, skipped, skippedCount } }, t) => {
    const line = t("loaded", { name: edition.name, kind, current, retired });
    if (skippedCount === 0) return success(line);
    const named = skipped.slice(0, MOST_NAMED).map(({ number, why }) => t(why, { number }));
    const numbers = `${named.join(", ")}${skippedCount > named.length ? " …" : ""}`;
    return { intent: "warning", lines: [line, t("skipped", { count: skippedCount, numbers })] };
  },
});
