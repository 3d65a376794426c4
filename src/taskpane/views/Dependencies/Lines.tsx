import { mergeClasses } from "@fluentui/react-components";
import { crossingLine, lineBetween, systemKey, type Layout } from "../../../core/dependencies/picture/layout";
import type { Picture } from "../../../core/dependencies/picture/picture";
import { useTexts } from "../../text/use-texts";
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
        return (
          <path
            key={`${from} ${to}`}
            className={mergeClasses(lines.line, onChain ? lines.onChain : lines.crossing)}
            d={crossingLine(ends[0], ends[1])}
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
            <path
              className={mergeClasses(lines.line, bridged && lines.bridged, onChain && lines.onChain)}
              d={lineBetween(parent, placed)}
            />
            {bridged && (
              <text className={lines.label} x={placed.x - 4} y={placed.y + placed.height / 2 - 5}>
                {t("span", { count: node.span })}
              </text>
            )}
          </g>
        );
      })}
    </svg>
  );
}
