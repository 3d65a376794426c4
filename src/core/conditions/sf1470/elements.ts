import type { Sf1470Edition, Sf1470Section } from "./element";
import file from "./elements.generated.json";

// JSON has no literal types: elements.test.ts holds the file to the types that it is given here.

export const SF1470_EDITIONS = file.editions as readonly Sf1470Edition[];

export const SF1470_SECTIONS = file.sections as readonly Sf1470Section[];
