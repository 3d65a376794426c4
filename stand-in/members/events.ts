import type { EventMember, HostObject } from "../wire/object-model";
import type { HostEntry } from "../wire/protocol";

/** Category and target of events, as `GenericEventRegistration` in office.js reads them. */
const EVENT_CATEGORY = 65536;
const WORKBOOK_TARGET = "Workbook";

/** Which events the add-in has asked for, per object; each registration call counts. */
export class EventRegistry {
  private readonly counts = new Map<string, number>();

  register(event: EventMember, object: HostObject): void {
    const key = `${event.eventType}|${targetOf(object)}`;
    this.counts.set(key, (this.counts.get(key) ?? 0) + 1);
  }

  unregister(event: EventMember, object: HostObject): void {
    const key = `${event.eventType}|${targetOf(object)}`;
    this.counts.set(key, Math.max(0, (this.counts.get(key) ?? 0) - 1));
  }

  wants(eventType: number, target: string = WORKBOOK_TARGET): boolean {
    return (this.counts.get(`${eventType}|${target}`) ?? 0) > 0;
  }

  /** One entry for the object and one for the workbook's collection, where each is wanted. */
  entries(eventType: number, target: string, payload: object): HostEntry[] {
    return [target, WORKBOOK_TARGET].filter((to) => this.wants(eventType, to)).map((targetId) => eventEntry(eventType, targetId, payload));
  }
}

export function eventEntry(eventType: number, targetId: string, payload: object): HostEntry {
  return { messageCategory: EVENT_CATEGORY, messageType: eventType, targetId, message: JSON.stringify(payload) };
}

function targetOf({ ref }: HostObject): string {
  const { sheet, table } = (ref ?? {}) as { sheet?: string; table?: string };
  return table ?? sheet ?? WORKBOOK_TARGET;
}
