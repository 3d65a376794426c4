import { HostError } from "./errors";
import type { AnyRef, HostObject } from "./object-model";

/** Objects that the client asked to keep (`_KeepReference`), by the id under which it asks for them again. */
export class References<H> {
  private readonly byId = new Map<string, HostObject<AnyRef, H>>();
  private readonly ids = new WeakMap<HostObject<AnyRef, H>, string>();
  private next = 1;

  keep(object: HostObject<AnyRef, H>): string {
    const known = this.ids.get(object);
    if (known) return known;
    const id = `R${this.next++}`;
    this.byId.set(id, object);
    this.ids.set(object, id);
    return id;
  }

  idOf(object: HostObject<AnyRef, H>): string | undefined {
    const id = this.ids.get(object);
    return id !== undefined && this.byId.has(id) ? id : undefined;
  }

  get(id: string): HostObject<AnyRef, H> {
    const object = this.byId.get(id);
    if (!object) throw new HostError("InvalidReference");
    return object;
  }

  remove(id: string): void {
    this.byId.delete(id);
  }

  /** Each kept object; the cells half moves kept ranges when rows or columns come and go. */
  values(): IterableIterator<HostObject<AnyRef, H>> {
    return this.byId.values();
  }

  get size(): number {
    return this.byId.size;
  }
}
