/** A folder that is guarded. ARCHITECTURE's tables, eslint.config.mjs and .dependency-cruiser.cjs read the same objects. */
export interface Room {
  readonly folder: string;
  /** What it is, as ARCHITECTURE prints it. */
  readonly what: string;
  /** Folders that none of its files may import; tests are let off as `forTests` says. */
  readonly mayNotImport?: readonly string[];
  /** Why not; asked for beside `mayNotImport` and printed with each breach. */
  readonly because?: string;
  /** The only npm packages it may import; Node's own modules are none of them. Left out: any. */
  readonly packages?: readonly string[];
  /** Globals that none of its files may name. */
  readonly mayNotName?: readonly GlobalGroup[];
  /** Its files may not import each other. */
  readonly separateFiles?: true;
}

export type GlobalGroup = "Office" | "the DOM";

/** Rooms of one folder from the bottom up: a room imports only rooms that come before it, so that there are no circles of rooms. */
export interface Layers {
  readonly folder: string;
  readonly rooms: readonly { readonly room: string; readonly what: string }[];
}

export const ROOMS: readonly Room[];
export const LAYERS: readonly Layers[];
export const GLOBALS: Readonly<Record<GlobalGroup, readonly string[]>>;
/** Paths of tests and of what only tests use, as regular expressions. */
export const TEST_PATHS: readonly string[];
/** Folders whose programs may use what tests use. */
export const USERS_OF_TESTING: readonly string[];
/** What a test in `room` may not import. */
export function forTests(room: Room): readonly string[];
