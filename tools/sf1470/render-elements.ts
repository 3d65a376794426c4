import type { Sf1470Edition, Sf1470Section } from "../../src/core/conditions/sf1470/element";

/** The data file: facts of KOMBIT's instructions, one element a line, so that a new edition shows as changed lines. */
export function renderElements(editions: readonly Sf1470Edition[], sections: readonly Sf1470Section[]): string {
  const about = [
    "The elements of KOMBIT's case and document objects in Sags- og Dokumentindekset (SF1470): names, duties, forms and lengths.",
    "Made by tools/sf1470/build-sf1470.ts: do not edit by hand. Read from",
    ...editions.map(({ name, version, date }) => `${name}, version ${version} of ${date}`),
    "(https://github.com/kombit/SF1470-Sags-og-Dokumentindeks, MIT).",
  ];
  return [
    "{",
    `  "about": ${list(about.map((line) => JSON.stringify(line)))},`,
    `  "editions": ${list(editions.map((edition) => JSON.stringify(edition)))},`,
    `  "sections": ${list(sections.map(section))}`,
    "}",
    "",
  ].join("\n");
}

function section({ elements, ...head }: Sf1470Section): string {
  const lines = elements.map((element) => `      ${JSON.stringify(element)}`);
  return `${JSON.stringify(head).slice(0, -1)},"elements":[\n${lines.join(",\n")}\n    ]}`;
}

/** One item a line. */
function list(items: readonly string[]): string {
  return `[\n${items.map((item) => `    ${item}`).join(",\n")}\n  ]`;
}
