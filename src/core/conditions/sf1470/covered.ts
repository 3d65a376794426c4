import type { Duty, ElementCondition, ElementSelector } from "../condition";
import type { Sf1470Element, Sf1470Section } from "./element";

export interface CoveredElement {
  readonly section: Sf1470Section;
  readonly element: Sf1470Element;
  /** The conditions that name the element most closely; exactly one in a catalogue that is whole. */
  readonly conditions: readonly ElementCondition[];
}

/** Which condition covers each element of the two objects, in the instructions' order. */
export function coveredElements(sections: readonly Sf1470Section[], conditions: readonly ElementCondition[]): CoveredElement[] {
  return sections.flatMap((section) =>
    section.elements.map((element) => {
      const close = conditions
        .filter(({ kind }) => kind === section.object)
        .map((condition) => ({
          condition,
          closeness: Math.max(0, ...condition.covers.map((selector) => closeness(selector, section, element))),
        }));
      const closest = Math.max(...close.map((entry) => entry.closeness));
      const found = close.filter((entry) => entry.closeness === closest && closest > 0).map(({ condition }) => condition);
      return { section, element, conditions: found };
    }),
  );
}

/** 0 where the selector does not select the element. */
function closeness({ sections, elements }: ElementSelector, section: Sf1470Section, element: Sf1470Element): number {
  if (sections === "relations" ? section.occurs === undefined : sections !== "*" && !sections.includes(section.title)) return 0;
  if (elements !== "*" && !elements.includes(element.name)) return 0;
  return (typeof sections === "string" ? 0 : 1) + (elements === "*" ? 0 : 2);
}

/** Duties from the heaviest to the lightest. */
const WEIGHT: readonly Duty[] = ["save", "import", "relation", "validity", "conditional", "optional", "forbidden"];

/** The heaviest of the duties; undefined for none. */
export function heaviestDuty(duties: readonly Duty[]): Duty | undefined {
  return WEIGHT.find((duty) => duties.includes(duty));
}
