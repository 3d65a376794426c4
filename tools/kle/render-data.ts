import type { KleData } from "../../src/core/kle/kle-data";

/** The data file: its sources and licence, and the text line by line, so that a new edition shows as changed lines. */
export function renderData(text: string, data: KleData): string {
  const about = [
    "KLE (KL's Emnesystematik) as compact text; read by codec.ts, made by tools/kle/build-kle.ts: do not edit by hand.",
    "The numbers and titles are KL's. They were taken from copies that open source projects of OS2 hold under the Mozilla Public License 2.0 " +
      "(https://mozilla.org/MPL/2.0/), under which this file is, too:",
    ...data.editions.map(({ name, source }) => `${name}: ${source}`),
    `${data.numbers.size} numbers on three levels and ${data.facets.size} action facets (the facets as of 2023). See docs/kle.md.`,
  ];
  return `${JSON.stringify({ about, lines: text.split("\n") }, null, 1)}\n`;
}
