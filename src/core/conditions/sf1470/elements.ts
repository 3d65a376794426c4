import type { Sf1470Edition, Sf1470Section } from "./element";
import file from "./elements.generated.json";

// JSON has no literal types: elements.test.ts holds the file to the types that it is given here. Functions, so that the pane, which needs
// the editions only, is not given the sections, too.

export function sf1470Editions(): readonly Sf1470Edition[] {
  return file.editions as readonly Sf1470Edition[];
}

export function sf1470Sections(): readonly Sf1470Section[] {
  return file.sections as readonly Sf1470Section[];
}
