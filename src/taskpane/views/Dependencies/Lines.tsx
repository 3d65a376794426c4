import { mergeClasses } from "@fluentui/react-components";
import type { Picture } from "../../../core/dependencies/picture/picture";
import { useTexts } from "../../text/use-texts";
import { NODE, systemKey, type Layout, type PlacedNode } from "./layout";
import { useLineStyles, useStyles } from "./Picture.styles";
import { TEXTS } from "./Picture.text";

export interface LinesProps {
  readonly layout: Layout;
  readonly crossings: Picture["crossings"];
}

/** The lines under the nodes. The nodes' names say the same, so a screen reader finds nothing here. */
export function Lines({ layout: { nodes, byKey, width, height }, crossings }: LinesProps): React.JSX.Element {
  const styles = useStyles();
  const lines = useLineStyles();
  const t = useTexts(TEXTS);
  return (
    <svg className={styles.lines} width={width} height={height} aria-hidden>
      {crossings.map(({ from, to, onChain }) => {
        const ends = [byKey.get(systemKey(from)), byKey.get(systemKey(to))];
        if (ends[0] === undefined || ends[1] === undefined) return null;
        const [left, right] = ends[0].column <= ends[1].column ? [ends[0], ends[1]] : [ends[1], ends[0]];
        return (
          <path
            key={`${from} ${to}`}
            className={mergeClasses(lines.line, onChain ? lines.onChain : lines.crossing)}
            d={left.column === right.column ? beside(left, right) : between(left, right)}
          />
        );
      })}
      {nodes.map((placed) => {
        const { key, node } = placed;
        const parent = placed.parent === null ? undefined : byKey.get(placed.parent);
        if (parent === undefined) return null;
        const bridged = node.kind === "system" && node.span > 1;
        const onChain = node.kind === "system" && node.onChain;
        return (
          <g key={key}>
            <path className={mergeClasses(lines.line, bridged && lines.bridged, onChain && lines.onChain)} d={between(parent, placed)} />
            {bridged && (
              <text className={lines.label} x={placed.x - 4} y={placed.y + NODE.height / 2 - 5}>
                {t("span", { count: node.span })}
              </text>
            )}
          </g>
        );
      })}
    </svg>
  );
}

/** From the right side of one to the left side of the other. */
function between(from: PlacedNode, to: PlacedNode): string {
  const [x1, y1, x2, y2] = [from.x + NODE.width, from.y + NODE.height / 2, to.x, to.y + NODE.height / 2];
  // Turned close to the target, so that a line that passes a column runs between its rows.
  const bend = Math.min(36, (x2 - x1) / 2);
  return `M${x1} ${y1} C${x2 - bend / 2} ${y1} ${x2 - bend} ${y2} ${x2} ${y2}`;
}

/** Round the right side of a column. */
function beside(a: PlacedNode, b: PlacedNode): string {
  const x = a.x + NODE.width;
  const bow = x + Math.min(32, 8 + Math.abs(a.y - b.y) / 8);
  return `M${x} ${a.y + NODE.height / 2} C${bow} ${a.y + NODE.height / 2} ${bow} ${b.y + NODE.height / 2} ${x} ${b.y + NODE.height / 2}`;
}
