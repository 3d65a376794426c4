import { ACTIVITIES, PILLARS } from "./diagram";
import { OTHER_ACTIVITIES } from "./other-activities";

/** An activity in the diagram as drawn: its number or letter, its pillar and its place under it, from 0. */
export interface DiagramNode {
  readonly name: string;
  readonly column: number;
  readonly row: number;
}

/** From one activity to one that builds on it, by their names. */
export interface Connection {
  readonly from: string;
  readonly to: string;
}

/** All activities, those with tools first under each pillar. */
export const NODES: readonly DiagramNode[] = PILLARS.flatMap(({ id }, column) =>
  [
    ...ACTIVITIES.filter(({ pillar }) => pillar === id).map(({ number }) => String(number)),
    ...OTHER_ACTIVITIES.filter(({ pillar }) => pillar === id).map(({ letter }) => letter),
  ].map((name, row) => ({ name, column, row })),
);

export const CONNECTIONS: readonly Connection[] = [
  ...ACTIVITIES.flatMap(({ number, leadsTo }) => leadsTo.map((to) => ({ from: String(number), to: String(to) }))),
  ...OTHER_ACTIVITIES.flatMap(({ letter, after }) => after.map((from) => ({ from: String(from), to: letter }))),
];

/** The names of the activities that build on one. */
export function leadsTo(name: string): string[] {
  return CONNECTIONS.filter(({ from }) => from === name).map(({ to }) => to);
}
