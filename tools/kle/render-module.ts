import type { KleData } from "../../src/core/kle/kle-data";

/** The data module: its sources and licence, and the text as a template literal, so that a new edition shows as changed lines. */
export function renderModule(text: string, data: KleData): string {
  if (/[`\\]|\$\{/.test(text)) throw new Error("KLE's text holds a sign that a template literal can't take as it is");
  return [
    "/**",
    " * KLE (KL's Emnesystematik) as compact text; read by codec.ts, made by tools/kle/build-kle.ts: do not edit by hand.",
    " *",
    " * The numbers and titles are KL's. They were taken from copies that open source projects of OS2 hold under the Mozilla Public License 2.0",
    " * (https://mozilla.org/MPL/2.0/), under which this file is, too:",
    ...data.editions.map(({ name, source }) => ` * - ${name}: ${source}`),
    ` * ${data.numbers.size} numbers on three levels and ${data.facets.size} action facets (the facets as of 2023). See docs/kle.md.`,
    " */",
    `export const KLE_TEXT = \`${text}\`;`,
    "",
  ].join("\n");
}
