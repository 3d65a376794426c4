import type { Cells } from "../cells/cells";
import type { WireValue, EventMember, HostObject, MethodMember, NavigationMember, ObjectType, PropertyMember } from "../wire/object-model";

/** Members reach the cells through this, and the few parts of the application around them. */
export interface MemberHost {
  readonly cells: Cells;
  readonly application: ApplicationState;
  /** The runtime of custom functions can be called. */
  functionsReady(): void;
  /** The page has loaded, and its scripts have tied their actions and functions. */
  actionHandlerReady(): void;
  setPaneVisible(visible: boolean): void;
  /** Passes on a change of the add-in's pane or ribbon; the workbench shows it. */
  notify(message: HostNotice): void;
  /** The range that an event has named by this id. */
  eventRange(referenceId: string): HostObject | null;
}

export interface ApplicationState {
  paneVisible: boolean;
  /** `Office.addin.setStartupBehavior` */
  startState: string;
  /** Until the request that asked for it has been answered, values are those of before. */
  calculationSuspended: boolean;
}

export type HostNotice =
  | { readonly kind: "actionHandlerReady" }
  | { readonly kind: "addinVisibility"; readonly visible: boolean }
  | { readonly kind: "ribbonButton"; readonly id: string; readonly enabled: boolean }
  | { readonly kind: "ribbonTab"; readonly id: string; readonly visible: boolean };

export type Type<R> = ObjectType<R, MemberHost>;

export const DOCS = "https://learn.microsoft.com/javascript/api/excel/excel.";

export function property<R>(
  get: (ref: R, host: MemberHost) => unknown,
  set?: (ref: R, value: WireValue, host: MemberHost) => void,
): PropertyMember<R, MemberHost> {
  return { kind: "property", get, ...(set ? { set } : {}) };
}

export function object<R>(get: (ref: R, host: MemberHost) => HostObject | null): NavigationMember<R, MemberHost> {
  return { kind: "object", get };
}

export function method<R>(
  call: (ref: R, args: readonly WireValue[], host: MemberHost) => unknown,
  options: Pick<MethodMember<R, MemberHost>, "readsCells"> = {},
): MethodMember<R, MemberHost> {
  return { kind: "method", call, ...options };
}

/** A member that Excel for Windows can't undo; those are listed on the page that `wire/undo-records.ts` names. */
export function notUndoable<M extends PropertyMember<never, MemberHost> | MethodMember<never, MemberHost>>(member: M): M {
  return { ...member, undoable: false };
}

export function event(eventType: number, register: string): EventMember {
  return { kind: "event", eventType, register };
}
