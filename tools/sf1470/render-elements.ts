import type { Sf1470Edition, Sf1470Section } from "../../src/core/conditions/sf1470/element";

/** The data module: facts of KOMBIT's instructions, one element a line, so that a new edition shows as changed lines. */
export function renderElements(editions: readonly Sf1470Edition[], sections: readonly Sf1470Section[]): string {
  return [
    "/**",
    " * The elements of KOMBIT's case and document objects in Sags- og Dokumentindekset (SF1470): names, duties, forms and lengths.",
    " * Made by tools/sf1470/build-sf1470.ts: do not edit by hand. Read from",
    ...editions.map(({ name, version, date }) => ` * - ${name}, version ${version} of ${date}`),
    " * (https://github.com/kombit/SF1470-Sags-og-Dokumentindeks, MIT).",
    " */",
    'import type { Sf1470Edition, Sf1470Section } from "./element";',
    "",
    "export const SF1470_EDITIONS: readonly Sf1470Edition[] = [",
    ...editions.map((edition) => `  ${literal(edition)},`),
    "];",
    "",
    "export const SF1470_SECTIONS: readonly Sf1470Section[] = [",
    ...sections.flatMap(({ elements, ...head }) => [
      `  { ${literal(head).slice(2, -2)}, elements: [`,
      ...elements.map((element) => `    ${literal(element)},`),
      "  ] },",
    ]),
    "];",
    "",
  ].join("\n");
}

/** A flat object as one line of TypeScript. */
function literal(value: object): string {
  return `{ ${Object.entries(value)
    .map(([key, entry]) => `${key}: ${JSON.stringify(entry)}`)
    .join(", ")} }`;
}
