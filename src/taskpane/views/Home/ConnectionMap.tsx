import { makeStyles, tokens } from "@fluentui/react-components";
import { CONNECTIONS, NODES, type DiagramNode } from "../../../core/process/connections";
import { PILLARS } from "../../../core/process/diagram";
import { useTexts } from "../../text/use-texts";
import { TEXTS } from "./Home.text";

const STEP = { x: 84, y: 30 };
const RADIUS = 10;
const WIDTH = STEP.x * (PILLARS.length - 1) + 4 * RADIUS;
const HEIGHT = STEP.y * Math.max(...NODES.map(({ row }) => row)) + 4 * RADIUS;

const useStyles = makeStyles({
  map: { width: "100%", maxWidth: "420px", height: "auto", overflow: "visible" },
  line: { stroke: tokens.colorNeutralForeground3, strokeWidth: "1", fill: "none" },
  head: { fill: tokens.colorNeutralForeground3 },
  tool: { fill: tokens.colorBrandBackground2, stroke: tokens.colorBrandStroke1 },
  other: { fill: tokens.colorNeutralBackground3, stroke: tokens.colorNeutralStroke1 },
  name: { fill: tokens.colorNeutralForeground1, fontSize: "10px", textAnchor: "middle", dominantBaseline: "central" },
});

const place = ({ column, row }: DiagramNode): { x: number; y: number } => ({
  x: 2 * RADIUS + column * STEP.x,
  y: 2 * RADIUS + row * STEP.y,
});

/** What builds on what, drawn. The cards say the same in words, so that whoever can't see the picture lacks nothing. */
export function ConnectionMap(): React.JSX.Element {
  const styles = useStyles();
  const t = useTexts(TEXTS);
  const nodeOf = new Map(NODES.map((node) => [node.name, node]));
  return (
    <svg className={styles.map} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={t("mapLabel")}>
      <defs>
        <marker id="process-arrow" viewBox="0 0 6 6" refX="6" refY="3" markerWidth="6" markerHeight="6" orient="auto">
          <path d="M0 0 L6 3 L0 6 z" className={styles.head} />
        </marker>
      </defs>
      {CONNECTIONS.map(({ from, to }) => (
        <path key={`${from} ${to}`} className={styles.line} markerEnd="url(#process-arrow)" d={curve(nodeOf.get(from)!, nodeOf.get(to)!)} />
      ))}
      {NODES.map((node) => {
        const { x, y } = place(node);
        return (
          <g key={node.name}>
            <circle cx={x} cy={y} r={RADIUS} className={/\d/.test(node.name) ? styles.tool : styles.other} />
            <text x={x} y={y} className={styles.name}>
              {node.name}
            </text>
          </g>
        );
      })}
    </svg>
  );
}

/** From circle to circle: across pillars in a bow, within one beside the circles between. */
function curve(from: DiagramNode, to: DiagramNode): string {
  const [a, b] = [place(from), place(to)];
  if (from.column === to.column) {
    const bow = a.x + 3 * RADIUS;
    return `M${a.x + RADIUS} ${a.y} C${bow} ${a.y} ${bow} ${b.y} ${b.x + RADIUS} ${b.y}`;
  }
  const [start, end] = from.column < to.column ? [a.x + RADIUS, b.x - RADIUS] : [a.x - RADIUS, b.x + RADIUS];
  const middle = (start + end) / 2;
  return `M${start} ${a.y} C${middle} ${a.y} ${middle} ${b.y} ${end} ${b.y}`;
}
