import { HostError } from "./errors";
import type { HostObject } from "./object-model";

/** Objects that the client asked to keep (`_KeepReference`), by the id under which it asks for them again. */
export class References {
  private readonly byId = new Map<string, HostObject>();
  private readonly ids = new WeakMap<HostObject, string>();
  private next = 1;

  keep(object: HostObject): string {
    const known = this.ids.get(object);
    if (known) return known;
    const id = `R${this.next++}`;
    this.byId.set(id, object);
    this.ids.set(object, id);
    return id;
  }

  idOf(object: HostObject): string | undefined {
    const id = this.ids.get(object);
    return id !== undefined && this.byId.has(id) ? id : undefined;
  }

  get(id: string): HostObject {
    const object = this.byId.get(id);
    if (!object) throw new HostError("InvalidReference");
    return object;
  }

  remove(id: string): void {
    this.byId.delete(id);
  }

  /** Each tracked object; the host moves tracked ranges when rows or columns are inserted or deleted. */
  values(): IterableIterator<HostObject> {
    return this.byId.values();
  }

  get size(): number {
    return this.byId.size;
  }
}
