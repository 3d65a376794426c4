/**
 * A page with what office.js asks of one: the DOM that it loads its own files by, and no more. A whole DOM takes three seconds of processor to
 * load, and each page of it twice what this one takes.
 */
// Not the global timers: those may be a test's fake ones, and Excel's clock is not the test's.
import { clearTimeout, setImmediate, setTimeout } from "node:timers";
import { createContext, Script } from "node:vm";
import { OFFICE, officeFile, PAGE, type OpenPage } from "./office-page";

/** Read and compiled once; each page runs them for itself. `null`: there is no such file. */
const scripts = new Map<string, Script | null>();

function scriptAt(url: string): Script | null {
  let script = scripts.get(url);
  if (script === undefined) {
    const text = officeFile(url);
    scripts.set(url, (script = text === null ? null : new Script(text, { filename: url })));
  }
  return script;
}

/** `localStorage` or `sessionStorage`. */
class MemoryStorage {
  readonly #items = new Map<string, string>();
  getItem = (key: string): string | null => this.#items.get(String(key)) ?? null;
  setItem = (key: string, value: unknown): unknown => this.#items.set(String(key), String(value));
  removeItem = (key: string): unknown => this.#items.delete(String(key));
}

interface Element {
  readonly tagName: string;
  src?: string;
  onload?: () => void;
  onerror?: () => void;
  setAttribute(name: string, value: string): void;
}

/** Runs what a page runs by itself: an error in it ends nothing. */
function guarded(run: () => void): void {
  try {
    run();
  } catch (error) {
    console.error(`office.js in Node: ${(error as Partial<Error> | undefined)?.stack ?? String(error)}`);
  }
}

/** The timers of a page, by numbers as in a browser. */
class Timers {
  readonly #running = new Map<number, NodeJS.Timeout>();
  #last = 0;
  #ended = false;

  start = (callback: (...args: unknown[]) => void, delay = 0, ...args: unknown[]): number => {
    const id = ++this.#last;
    const run = (): void => {
      this.#running.delete(id);
      guarded(() => callback(...args));
    };
    if (!this.#ended) this.#running.set(id, setTimeout(run, delay));
    return id;
  };

  stop = (id: number): void => {
    clearTimeout(this.#running.get(id));
    this.#running.delete(id);
  };

  end(): void {
    this.#ended = true;
    for (const id of this.#running.keys()) this.stop(id);
  }
}

export const openBarePage: OpenPage = (query, prepare) => {
  const listeners = new Map<string, Set<() => void>>();
  const addEventListener = (name: string, listener: () => void): void => {
    if (!listeners.has(name)) listeners.set(name, new Set());
    listeners.get(name)!.add(listener);
  };
  const removeEventListener = (name: string, listener: () => void): unknown => listeners.get(name)?.delete(listener);
  const timers = new Timers();
  let loading = 1;
  let whenLoaded!: () => void;
  const loaded = new Promise<void>((resolve) => (whenLoaded = resolve));
  const done = (): void => {
    if (--loading > 0 || document.readyState === "complete") return;
    document.readyState = "complete";
    for (const name of ["DOMContentLoaded", "load"]) listeners.get(name)?.forEach((listener) => guarded(listener));
    whenLoaded();
  };
  /** Loads a script as a page does: not before the one that asks for it has run. */
  const load = (element: Element): void => {
    loading++;
    setImmediate(() => {
      const script = scriptAt(element.src!);
      if (script) guarded(() => script.runInContext(context));
      guarded(() => (script ? element.onload : element.onerror)?.());
      done();
    });
  };

  const location = new URL(`${PAGE}?${query}`);
  const firstScript: Element = { tagName: "SCRIPT", src: `${OFFICE}office.js`, setAttribute: () => undefined };
  const head = { appendChild: load };
  const document = {
    readyState: "loading",
    location,
    getElementsByTagName: (name: string): unknown[] => (name === "head" ? [head] : name === "script" ? [firstScript] : []),
    getElementById: () => null,
    createElement: (name: string): Element => ({ tagName: name.toUpperCase(), setAttribute: () => undefined }),
    addEventListener,
    removeEventListener,
    hasFocus: () => false,
  };
  const silent = (): void => undefined;
  const context = createContext({
    document,
    location,
    history: {},
    navigator: { userAgent: "Node" },
    performance: { now: () => performance.now() },
    URL,
    Event,
    localStorage: new MemoryStorage(),
    sessionStorage: new MemoryStorage(),
    console: { log: silent, info: silent, warn: silent, error: silent, debug: silent },
    setTimeout: timers.start,
    clearTimeout: timers.stop,
    addEventListener,
    removeEventListener,
  });
  const window = new Script("self = top = parent = window = globalThis").runInContext(context) as object;
  prepare(window);
  scriptAt(firstScript.src!)!.runInContext(context);
  done();
  return { window, loaded, close: () => timers.end() };
};
