import { HostError } from "./errors";

/**
 * The records of the user's undo stack, as https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-undo-capabilities
 * describes them: each request that writes is a record; the requests of one group are one record; a call of a member without undo
 * support clears the stack, and is refused in a group. The stand-in undoes nothing; it counts what the user could undo.
 */
export class UndoRecords {
  private groups: (string | undefined)[] = [];

  get count(): number {
    return this.groups.length;
  }

  /** After a request that has written something. */
  add(group: string | undefined): void {
    if (group !== undefined && this.groups.at(-1) === group) return;
    this.groups.push(group);
  }

  /** Before a call of a member without undo support. @throws HostError in a group */
  interrupt(group: string | undefined): void {
    if (group !== undefined) throw new HostError("UndoNotSupported");
    this.groups = [];
  }
}
