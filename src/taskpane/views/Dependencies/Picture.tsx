import { Button, Caption1 } from "@fluentui/react-components";
import { ZoomFitRegular, ZoomInRegular, ZoomOutRegular } from "@fluentui/react-icons";
import { useEffect, useId, useMemo, useState } from "react";
import type { DependencyNetwork } from "../../../core/dependencies/picture/network";
import { ROOT, type Picture as PictureData, type PictureNode as NodeData } from "../../../core/dependencies/picture/picture";
import { useTexts } from "../../text/use-texts";
import { keyOf, layOut, moveTo, NODE, systemKey, type PlacedNode } from "./layout";
import { Legend } from "./Legend";
import { Lines } from "./Lines";
import { useStyles } from "./Picture.styles";
import { TEXTS } from "./Picture.text";
import { PictureNode } from "./PictureNode";
import { useZoom } from "./useZoom";

export interface PictureProps {
  readonly picture: PictureData;
  readonly network: DependencyNetwork;
  readonly chosen: number | null;
  readonly onChoose: (system: number) => void;
  /** The next ones at a parent (`ROOT` for KMD Sag). */
  readonly onTurn: (parent: number) => void;
}

/** The picture: one stop for the Tab key, arrows within it, and buttons for what the mouse wheel does. */
export function Picture({ picture, network, chosen, onChoose, onTurn }: PictureProps): React.JSX.Element {
  const styles = useStyles();
  const t = useTexts(TEXTS);
  const hintId = useId();
  const layout = useMemo(() => layOut(picture, network), [picture, network]);
  const { viewport, content, scale, zoomIn, zoomOut, fit, reveal } = useZoom(layout);
  const [wanted, setActive] = useState(systemKey(ROOT));
  const active = layout.byKey.has(wanted) ? wanted : systemKey(ROOT);

  useEffect(() => {
    const placed = layout.byKey.get(chosen === null ? systemKey(ROOT) : systemKey(chosen));
    if (placed !== undefined) reveal({ x: placed.x, y: placed.y, ...NODE }, "middle");
  }, [layout, chosen, reveal]);

  const enter = ({ key, x, y }: PlacedNode): void => {
    setActive(key);
    reveal({ x, y, ...NODE }, "nearest");
  };
  const choose = (node: NodeData): void => {
    if (node.kind === "system") onChoose(node.id);
    if (node.kind === "more") onTurn(node.parent);
  };
  const onKeyDown = (event: React.KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const next = moveTo(layout, active, event.key);
    const act = { "+": zoomIn, "-": zoomOut, "0": fit, Enter: enterNode, " ": enterNode }[event.key];
    if (next !== undefined) viewport.current?.querySelector<HTMLElement>(`[data-key="${next}"]`)?.focus({ preventScroll: true });
    else if (act !== undefined) act();
    else if (!event.key.startsWith("Arrow")) return;
    event.preventDefault();
  };
  const enterNode = (): void => {
    const placed = layout.byKey.get(active);
    if (placed !== undefined) choose(placed.node);
  };

  const siblings = useMemo(() => {
    const counts = new Map<string | null, number>();
    return layout.nodes.map(({ parent }) => {
      counts.set(parent, (counts.get(parent) ?? 0) + 1);
      return { position: counts.get(parent)!, count: layout.nodes.filter((node) => node.parent === parent).length };
    });
  }, [layout]);

  return (
    <div className={styles.frame}>
      <div className={styles.tools} role="group" aria-label={t("tools")}>
        <Button size="small" icon={<ZoomInRegular />} aria-label={t("zoomIn")} title={t("zoomIn")} onClick={zoomIn} />
        <Button size="small" icon={<ZoomOutRegular />} aria-label={t("zoomOut")} title={t("zoomOut")} onClick={zoomOut} />
        <Button size="small" icon={<ZoomFitRegular />} aria-label={t("fit")} title={t("fit")} onClick={fit} />
        <Caption1 role="status">{t("scale", { percent: Math.round(scale * 100) })}</Caption1>
      </div>
      <div ref={viewport} className={styles.viewport} role="tree" aria-label={t("label")} aria-describedby={hintId} onKeyDown={onKeyDown}>
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
      <Caption1 id={hintId} className={styles.hint}>
        {t("hint")}
      </Caption1>
      <Legend />
    </div>
  );
}
