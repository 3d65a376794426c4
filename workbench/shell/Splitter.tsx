/** The bar between grid and pane. By mouse, pen or the arrow keys (WAI-ARIA window splitter). */
import { useRef } from "react";
import { TEXTS } from "../texts";

const PANE_MIN = 280;
const PANE_MAX = 720;
const STEP = 20;

export function Splitter({ width, onWidth }: { readonly width: number; readonly onWidth: (width: number) => void }): React.JSX.Element {
  const start = useRef<{ x: number; width: number } | null>(null);
  const set = (wanted: number): void => onWidth(Math.min(PANE_MAX, Math.max(PANE_MIN, Math.round(wanted))));
  return (
    <div
      className="splitter"
      role="separator"
      aria-orientation="vertical"
      aria-label={TEXTS.splitterLabel}
      aria-valuemin={PANE_MIN}
      aria-valuemax={PANE_MAX}
      aria-valuenow={width}
      tabIndex={0}
      onPointerDown={(event) => {
        start.current = { x: event.clientX, width };
        // Captured, so that the frame beside it does not swallow the movement.
        event.currentTarget.setPointerCapture(event.pointerId);
      }}
      onPointerMove={(event) => {
        if (start.current !== null) set(start.current.width + start.current.x - event.clientX);
      }}
      onPointerUp={() => {
        start.current = null;
      }}
      onKeyDown={(event) => {
        if (event.key === "ArrowLeft") set(width + STEP);
        else if (event.key === "ArrowRight") set(width - STEP);
        else if (event.key === "Home") set(PANE_MIN);
        else if (event.key === "End") set(PANE_MAX);
        else return;
        event.preventDefault();
      }}
    />
  );
}
