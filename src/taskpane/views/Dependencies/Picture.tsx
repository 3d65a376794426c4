import { Button, Caption1 } from "@fluentui/react-components";
import { ZoomFitRegular, ZoomInRegular, ZoomOutRegular } from "@fluentui/react-icons";
import { useCallback, useEffect, useId, useMemo, useState } from "react";
import { createPortal } from "react-dom";
import { keyOf, layOut, systemKey, type PlacedNode } from "../../../core/dependencies/picture/layout";
import type { DependencyNetwork } from "../../../core/dependencies/picture/network";
import { ROOT, type Picture as PictureData, type PictureNode as NodeData } from "../../../core/dependencies/picture/picture";
import { useTexts } from "../../text/use-texts";
import { Legend } from "./Legend";
import { Lines } from "./Lines";
import { moveTo } from "./move";
import { useStyles } from "./Picture.styles";
import { TEXTS } from "./Picture.text";
import { PictureNode } from "./PictureNode";
import { useZoom } from "./useZoom";

export interface PictureProps {
  readonly picture: PictureData;
  readonly network: DependencyNetwork;
  readonly chosen: number | null;
  readonly onChoose: (system: number) => void;
  /** The next ones at a parent (`ROOT` for KMD Sag), or the first of one that shows none. */
  readonly onTurn: (parent: number) => void;
  /** Where its buttons stand. */
  readonly tools: HTMLElement | null;
  /** Takes all the room there is, and shows all of the picture at first. */
  readonly large?: boolean;
}

/** The picture: one stop for the Tab key, arrows within it, and buttons for what the mouse wheel does. */
export function Picture({ picture, network, chosen, onChoose, onTurn, tools, large = false }: PictureProps): React.JSX.Element {
  const styles = useStyles();
  const t = useTexts(TEXTS);
  const hintId = useId();
  const layout = useMemo(() => layOut(picture, network), [picture, network]);
  const { viewport, content, scale, zoomIn, zoomOut, fit, reveal } = useZoom(layout);
  const [wanted, setActive] = useState(systemKey(ROOT));
  const active = layout.byKey.has(wanted) ? wanted : systemKey(ROOT);

  const seen = chosen === null ? undefined : layout.byKey.get(systemKey(chosen));
  useEffect(() => {
    if (seen !== undefined) reveal(seen, "middle");
  }, [seen, reveal]);
  useEffect(() => {
    if (large) fit();
  }, [large, fit]);

  const enter = (placed: PlacedNode): void => {
    setActive(placed.key);
    reveal(placed, "nearest");
    // The pane scrolls by itself where the picture is partly below its edge.
    viewport.current?.querySelector<HTMLElement>(`[data-key="${placed.key}"]`)?.scrollIntoView?.({ block: "nearest", inline: "nearest" });
  };
  const choose = (node: NodeData): void => {
    if (node.kind === "system") onChoose(node.id);
    if (node.kind === "more") onTurn(node.parent);
  };
  /** The node with the focus stays in sight when everything grows. */
  const inSight = (act: () => void) => () => {
    act();
    const placed = layout.byKey.get(active);
    if (placed !== undefined && viewport.current?.contains(document.activeElement) === true) reveal(placed, "nearest");
  };
  const onKeyDown = (event: React.KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const next = moveTo(layout, active, event.key);
    const act = { "+": inSight(zoomIn), "-": inSight(zoomOut), "0": inSight(fit), Enter: enterNode, " ": enterNode }[event.key];
    if (next !== undefined) viewport.current?.querySelector<HTMLElement>(`[data-key="${next}"]`)?.focus({ preventScroll: true });
    else if (event.key === "ArrowRight") open(active);
    else if (act !== undefined) act();
    else if (!event.key.startsWith("Arrow")) return;
    event.preventDefault();
  };
  const enterNode = (): void => {
    const placed = layout.byKey.get(active);
    if (placed !== undefined) choose(placed.node);
  };
  /** As in every tree: the arrow opens what is closed. */
  const open = useCallback(
    (key: string): void => {
      const node = layout.byKey.get(key)?.node;
      if (node?.kind === "system" && node.behind > 0) onTurn(node.id);
    },
    [layout, onTurn],
  );

  const siblings = useMemo(() => {
    const counts = new Map<string | null, number>();
    const positions = layout.nodes.map(({ parent }) => {
      counts.set(parent, (counts.get(parent) ?? 0) + 1);
      return counts.get(parent)!;
    });
    return layout.nodes.map(({ key, parent }, i) => ({
      position: positions[i]!,
      count: counts.get(parent)!,
      hasBranches: counts.has(key),
    }));
  }, [layout]);

  return (
    <div className={large ? styles.largeFrame : styles.frame}>
      {tools !== null &&
        createPortal(
          <>
            <Button size="small" icon={<ZoomInRegular />} aria-label={t("zoomIn")} title={t("zoomIn")} onClick={zoomIn} />
            <Button size="small" icon={<ZoomOutRegular />} aria-label={t("zoomOut")} title={t("zoomOut")} onClick={zoomOut} />
            <Button size="small" icon={<ZoomFitRegular />} aria-label={t("fit")} title={t("fit")} onClick={fit} />
          </>,
          tools,
        )}
      <div
        ref={viewport}
        className={large ? styles.largeViewport : styles.viewport}
        role="tree"
        aria-label={t("label")}
        aria-describedby={hintId}
        onKeyDown={onKeyDown}
      >
        <div ref={content} role="none" className={styles.content} style={{ width: layout.width, height: layout.height }}>
          <Lines layout={layout} crossings={picture.crossings} />
          {layout.columns.map(
            ({ steps, x }) =>
              steps > 0 && (
                <span key={steps} aria-hidden className={styles.head} style={{ left: x, top: 8 }}>
                  {t("step", { steps })}
                </span>
              ),
          )}
          {layout.nodes.map((placed, i) => (
            <PictureNode
              key={placed.key}
              placed={placed}
              network={network}
              chosen={chosen !== null && placed.key === systemKey(chosen) && placed.key === keyOf(placed.node)}
              active={placed.key === active}
              {...siblings[i]!}
              onFocus={() => enter(placed)}
              onChoose={() => choose(placed.node)}
            />
          ))}
        </div>
      </div>
      <Legend />
      <div className={styles.hint}>
        <Caption1 role="status">{t("scale", { percent: Math.round(scale * 100) })}</Caption1> <Caption1 id={hintId}>{t("hint")}</Caption1>
      </div>
    </div>
  );
}
