import { systemRowsOf } from "../../model/resolved-system";
import { formatSerial, parseDate } from "../../identifiers/dates";
import type { CellPlace } from "../../changes/change";
import { isErrorValue, type CellValue } from "../../model/cell";
import { shownCellOf } from "../../model/parts";
import type { RegisterData } from "../../model/register-data";
import type { RegisterOf, WorkbookData } from "../../registers/workbook-data";
import { type ChoiceReader, choiceReader } from "../../registers/choice-reader";
import { finish, type Steps } from "../../model/steps";
import { interfaceKey, systemKey, ROWS_PER_STEP, textOf, waysToKmdSag, type LaterTime, type WaysToKmdSag } from "../links";
import { FLOWS, type Flow } from "../dependency";
import { treeParents } from "./tree-parents";
import { timeReader } from "../../registers/interface-time";
import { BLANK, OTHER } from "./facets";
import type { DependencyNetwork, NetworkEnd, NetworkInterface, NetworkSystem } from "./network";
import type { ChoiceKey, ColumnKey } from "../../registers";

/**
 * The network of a workbook. Every row of both registers is in it, also those off every path, so that no row of the sheet seems to be
 * missing. Linear in systems + interfaces.
 */
export function buildNetwork(data: WorkbookData): DependencyNetwork {
  return finish(networkSteps(data, waysToKmdSag(data)));
}

export function* networkSteps(data: WorkbookData, found: WaysToKmdSag): Steps<DependencyNetwork> {
  const { systems, interfaces } = data.registers;
  const network = interfaces === undefined ? [] : yield* readInterfaces(interfaces, found);
  return {
    has: { systems: systems !== undefined, interfaces: interfaces !== undefined },
    systems: systems === undefined ? [] : yield* readSystems(systems, network, found, data.date1904),
    interfaces: network,
  };
}

function* readInterfaces(interfaces: RegisterOf<"interfaces">, { resolve, links }: WaysToKmdSag): Steps<NetworkInterface[]> {
  const direct = new Set(links.directRows);
  const joined = new Set(links.row);
  const timeOf = timeReader(interfaces.columns);
  const component = choiceText(interfaces, "component");
  const horizon = choiceText(interfaces, "horizon");
  const decision = choiceText(interfaces, "decision");
  const place = placer(interfaces, ["interfaceId", "sender", "receiver"]);
  const end = (column: "sender" | "receiver", row: number): NetworkEnd => {
    const cell = interfaces.columns[column]?.[row] ?? "";
    const meant = resolve(cell);
    return { kind: meant.kind, text: textOf(cell), systems: systemRowsOf(meant) };
  };
  const read: NetworkInterface[] = [];
  for (let row = 0; row < interfaces.rowCount; row++) {
    if (row % ROWS_PER_STEP === 0) yield;
    read.push({
      name: interfaceKey(interfaces, row),
      sender: end("sender", row),
      receiver: end("receiver", row),
      component: component(row),
      horizon: horizon(row),
      decision: decision(row),
      kmdSag: direct.has(row),
      link: joined.has(row),
      time: timeOf(row),
      place: place(row),
    });
  }
  return read;
}

function* readSystems(
  systems: RegisterOf<"systems">,
  interfaces: readonly NetworkInterface[],
  { links, own, ways, doubts }: WaysToKmdSag,
  date1904: boolean,
): Steps<NetworkSystem[]> {
  const touching = Array.from({ length: systems.rowCount }, (): number[] => []);
  interfaces.forEach(({ sender, receiver }, index) => {
    for (const system of new Set([...sender.systems, ...receiver.systems])) touching[system]!.push(index);
  });
  const type = facetOf(systems, "systemType");
  const status = facetOf(systems, "status");
  const column = systems.columns.integratesKmdSag;
  const says = choiceReader("systems", "integratesKmdSag");
  const place = placer(systems, ["systemName", "systemId"]);
  const parents = treeParents(ways);
  const laterCount = (time: LaterTime, row: number): number => links.laterOf[time].get(row)?.length ?? 0;
  const read: NetworkSystem[] = [];
  for (let row = 0; row < systems.rowCount; row++) {
    if (row % ROWS_PER_STEP === 0) yield;
    const isOwn = own[row]!;
    const distance = isOwn ? ways.distance[row]! : -1;
    const along = distance === -1 ? null : ways.along[row]!;
    const next = ways.next[row]!;
    const atKmdSag = isOwn ? FLOWS.filter((flow) => links.directBy[flow].has(row)) : [];
    const step =
      along === null
        ? []
        : touching[row]!.filter((index) => {
            const { sender, receiver, link, kmdSag } = interfaces[index]!;
            if (distance === 0) return kmdSag;
            const [near, far] = along === "to" ? [sender, receiver] : [receiver, sender];
            return link && near.systems.includes(row) && far.systems.includes(next);
          });
    const way = (flow: Flow): NetworkSystem["ways"][Flow] => {
      const { distance: steps, next: nextOf } = ways.by[flow];
      return isOwn && steps[row] !== -1 ? { steps: steps[row]! + 1, next: nextOf[row]! } : { steps: null, next: -1 };
    };
    const word = column === undefined ? undefined : says(column[row] ?? "");
    read.push({
      key: systemKey(systems, row),
      name: textOf(systems.columns.systemName?.[row] ?? "") || systemKey(systems, row) || `#${systems.sheetRows[row]! + 1}`,
      own: isOwn,
      steps: distance === -1 ? null : distance + 1,
      next: along === null ? -1 : parents[row]!,
      along,
      ways: { from: way("from"), to: way("to") },
      flows: along === null ? [] : FLOWS.filter((flow) => ways.shown[flow][row]),
      atKmdSag,
      later: isOwn ? { planned: laterCount("planned", row), oneOff: laterCount("oneOff", row) } : { planned: 0, oneOff: 0 },
      interfaces: touching[row]!,
      facets: {
        steps: distance === -1 ? [] : [String(distance + 1)],
        type: [type(row)],
        status: [status(row)],
        direction:
          distance === -1
            ? []
            : step.length === 0
              ? ["ownColumn"]
              : [
                  ...(step.some((index) => interfaces[index]!.sender.systems.includes(row)) ? ["sends"] : []),
                  ...(step.some((index) => interfaces[index]!.receiver.systems.includes(row)) ? ["receives"] : []),
                ],
        component: [...new Set(step.map((index) => interfaces[index]!.component))],
      },
      ownColumn: word === "Ja" ? "yes" : word === "Nej" ? "no" : "unknown",
      doubtful: links.doubtfulOf.get(row)?.length ?? 0,
      uncertain: doubts.uncertain[row]!,
      uncertainThrough: doubts.uncertain[row]! ? doubts.next[row]! : -1,
      contractEnd: shownDay(systems.columns.contractEnd?.[row] ?? "", date1904),
      place: place(row),
    });
  }
  return read;
}

/** The closed list's value, else the cell's text. */
function choiceText(data: RegisterOf<"interfaces">, column: ChoiceKey<"interfaces"> & ColumnKey<"interfaces">): (row: number) => string {
  const cells = data.columns[column];
  if (cells === undefined) return () => "";
  const read: ChoiceReader = choiceReader("interfaces", column);
  return (row) => read(cells[row] ?? "") ?? textOf(cells[row] ?? "");
}

function facetOf(data: RegisterOf<"systems">, column: ChoiceKey<"systems"> & ColumnKey<"systems">): (row: number) => string {
  const cells = data.columns[column];
  if (cells === undefined) return () => BLANK;
  const read: ChoiceReader = choiceReader("systems", column);
  return (row) => read(cells[row] ?? "") ?? OTHER;
}

/** The cell that shows a row: the first of the columns that the sheet has. */
function placer<K extends string>(data: RegisterData<K>, columns: readonly NoInfer<K>[]): (row: number) => CellPlace {
  return (row) => shownCellOf(data, row, ...columns)!;
}

function shownDay(cell: CellValue, date1904: boolean): string {
  const serial = isErrorValue(cell) ? undefined : parseDate(cell, date1904);
  return serial === undefined ? textOf(cell) : formatSerial(serial);
}
