import type { SampleTruth } from "./sample";

/** One line per fault and per system, so that a diff can be read. */
export function truthText(truth: SampleTruth): string {
  const lines = (items: readonly object[]): string => items.map((item) => `    ${JSON.stringify(item)}`).join(",\n");
  const head = { about: truth.about, seed: truth.seed, today: truth.today };
  return `${JSON.stringify(head, null, 2).slice(0, -2)},\n  "faults": [\n${lines(truth.faults)}\n  ],\n  "dependencies": [\n${lines(truth.dependencies)}\n  ]\n}\n`;
}
