import type { Duty } from "../condition";

/** How an element is written in the index. */
export type ElementForm =
  "text" | "enumeration" | "uuid" | "urn" | "uuidOrUrn" | "dateTime" | "dateTimeOrInfinite" | "date" | "boolean" | "integer" | "binary";

/** An element of KOMBIT's case or document object. */
export interface Sf1470Element {
  /** As in the instructions, `Virkning/FraTidspunkt` for the from-time of a section's period of validity. */
  readonly name: string;
  readonly duty: Duty;
  readonly form: ElementForm;
  /** Longest text in characters, where one is given. */
  readonly max?: number;
}

/** A section of the instructions: the properties of the object, its status, or one role of a relation. */
export interface Sf1470Section {
  readonly object: "case" | "document";
  /** As in the instructions. */
  readonly title: string;
  /** For a relation, how many of them an object has. */
  readonly occurs?: "1" | "0..1" | "0..*";
  readonly elements: readonly Sf1470Element[];
}

/** The instructions from which the elements were read. */
export interface Sf1470Edition {
  readonly object: "case" | "document";
  readonly name: string;
  readonly version: string;
  /** ISO. */
  readonly date: string;
}
