import { lazy, type ComponentType, type LazyExoticComponent } from "react";

/** Fetches a component's chunk. */
export type Load<P> = () => Promise<{ readonly default: ComponentType<P> }>;
type Lazy<P> = LazyExoticComponent<ComponentType<P>>;

/** Of components with any props: each is found again by what loads it. */
const made = new Map<unknown, unknown>();

/** The component that `load` loads when it is first shown; the same one each time, so that it is not loaded twice. */
export function lazyView<P>(load: Load<P>): Lazy<P> {
  return (made.get(load) as Lazy<P> | undefined) ?? renewedView(load);
}

/** Loads again: React retains a chunk that failed to load as failed for good. */
export function renewedView<P>(load: Load<P>): Lazy<P> {
  // React's type asks for a component of any props.
  const view = lazy(load as unknown as () => Promise<{ default: ComponentType }>) as unknown as Lazy<P>;
  made.set(load, view);
  return view;
}

/** True for a chunk that could not be fetched; what a browser or webpack calls it. */
export function isLoadError(error: Error): boolean {
  return error.name === "ChunkLoadError" || /dynamically imported module|Loading chunk/i.test(error.message);
}
