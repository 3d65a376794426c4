import { select } from "d3-selection";
import { zoom, zoomIdentity, zoomTransform, type ZoomBehavior } from "d3-zoom";
import { useCallback, useEffect, useRef, useState, type RefObject } from "react";

const LEAST = 0.2;
const MOST = 2.5;
const STEP = 1.25;
/** Left free around a node that is brought into sight. */
const EDGE = 8;

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Zoom {
  readonly viewport: RefObject<HTMLDivElement | null>;
  readonly content: RefObject<HTMLDivElement | null>;
  readonly scale: number;
  readonly zoomIn: () => void;
  readonly zoomOut: () => void;
  /** All of the content, as large as it goes. */
  readonly fit: () => void;
  /** Brings a box of the content into sight: by as little as it takes, or to the middle where it is out of sight. */
  readonly reveal: (box: Box, how: "nearest" | "middle") => void;
}

/**
 * Zoom and pan by d3-zoom: dragging, pinching, and the wheel with Ctrl (without it the pane scrolls, as everywhere else in it).
 * d3's modules and not @xyflow/react (a style sheet and ten times the size) or cytoscape (adds a style element with text, which the
 * page's policy refuses, and draws on a canvas, where no screen reader finds a node).
 * The content is moved directly; React redraws nothing while it is dragged. Nothing is animated.
 */
export function useZoom(size: { readonly width: number; readonly height: number }): Zoom {
  const viewport = useRef<HTMLDivElement>(null);
  const content = useRef<HTMLDivElement>(null);
  const behaviour = useRef<ZoomBehavior<HTMLDivElement, unknown> | null>(null);
  const [scale, setScale] = useState(1);

  useEffect(() => {
    const element = viewport.current!;
    const made = zoom<HTMLDivElement, unknown>()
      .filter(startsZoom)
      .extent(() => [
        [0, 0],
        [element.clientWidth, element.clientHeight],
      ])
      .scaleExtent([LEAST, MOST])
      .on("zoom", ({ transform: { x, y, k } }: { readonly transform: { readonly x: number; readonly y: number; readonly k: number } }) => {
        content.current!.style.transform = `translate(${x}px, ${y}px) scale(${k})`;
        setScale(k);
      });
    const selection = select(element).call(made).on("dblclick.zoom", null);
    behaviour.current = made;
    return () => void selection.on(".zoom", null);
  }, []);

  useEffect(() => {
    // The picture can't be dragged out of sight.
    behaviour.current!.translateExtent([
      [0, 0],
      [size.width, size.height],
    ]);
    select(viewport.current!).call(behaviour.current!.translateBy, 0, 0);
  }, [size.width, size.height]);

  const by = useCallback((factor: number) => select(viewport.current!).call(behaviour.current!.scaleBy, factor), []);
  const fit = useCallback(() => {
    const { clientWidth, clientHeight } = viewport.current!;
    const k = Math.max(LEAST, Math.min(1, clientWidth / size.width, clientHeight / size.height));
    select(viewport.current!).call(behaviour.current!.transform, zoomIdentity.scale(k));
    select(viewport.current!).call(behaviour.current!.translateBy, 0, 0);
  }, [size.width, size.height]);
  const reveal = useCallback(({ x, y, width, height }: Box, how: "nearest" | "middle") => {
    const { clientWidth, clientHeight } = viewport.current!;
    const { k, x: left, y: top } = zoomTransform(viewport.current!);
    const dx = shift(x * k + left, width * k, clientWidth);
    const near = shift(y * k + top, height * k, clientHeight);
    const dy = near === 0 || how === "nearest" ? near : clientHeight / 2 - (y * k + top);
    if (dx !== 0 || dy !== 0) select(viewport.current!).call(behaviour.current!.translateBy, dx / k, dy / k);
  }, []);
  return {
    viewport,
    content,
    scale,
    zoomIn: useCallback(() => by(STEP), [by]),
    zoomOut: useCallback(() => by(1 / STEP), [by]),
    fit,
    reveal,
  };
}

/** How far a stretch must move to lie within `room`; a longer one shows its beginning. */
function shift(start: number, length: number, room: number): number {
  if (start < EDGE || length > room) return EDGE - start;
  return Math.min(0, room - EDGE - (start + length));
}

/** The events that move the picture. Events made by a script or an aid have no window, which d3 needs; they press nodes all the same. */
function startsZoom(event: UIEvent & Partial<Pick<MouseEvent, "button" | "ctrlKey">>): boolean {
  if (event.type.startsWith("touch")) return true;
  if (event.type === "wheel") return event.ctrlKey === true;
  return event.view !== null && event.button === 0 && event.ctrlKey === false;
}
