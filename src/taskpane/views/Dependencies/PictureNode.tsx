import { mergeClasses, Tooltip } from "@fluentui/react-components";
import { flowAnswer } from "../../../core/dependencies/dependency";
import type { PlacedNode } from "../../../core/dependencies/picture/layout";
import type { DependencyNetwork } from "../../../core/dependencies/picture/network";
import type { PictureNode as NodeData } from "../../../core/dependencies/picture/picture";
import { toneOf } from "../../../core/dependencies/picture/tone";
import type { Translate } from "../../../core/text/translate";
import { useScreen, useTexts } from "../../text/use-texts";
import { useNodeStyles } from "./Picture.styles";
import { TEXTS } from "./Picture.text";

export interface PictureNodeProps {
  readonly placed: PlacedNode;
  readonly network: DependencyNetwork;
  readonly chosen: boolean;
  /** The one node that the Tab key reaches. */
  readonly active: boolean;
  /** Its position among those that depend on the same node. */
  readonly position: number;
  readonly count: number;
  /** Others depend on it in the picture. */
  readonly hasBranches: boolean;
  readonly onFocus: () => void;
  readonly onChoose: () => void;
}

/**
 * One system, KMD Sag itself, or "and 240 more". Colours are the sheet's marks'; kinds differ in edge and text too, never in colour alone. The
 * whole name and what the drawing says of it show on hover and on focus.
 */
export function PictureNode(props: PictureNodeProps): React.JSX.Element {
  const { placed, network, chosen, active, position, count, hasBranches, onFocus, onChoose } = props;
  const styles = useNodeStyles();
  const t = useTexts(TEXTS);
  const { node, key, x, y, width } = placed;
  const screen = useScreen();
  const name = screen(nodeName(node, network, t));
  const spoken = screen(spokenName(node, network, t));
  const system = node.kind === "system" ? network.systems[node.id]! : undefined;
  const closed = node.kind === "system" && node.behind > 0 && !hasBranches;
  const drawn = (
    <div
      role="treeitem"
      data-key={key}
      tabIndex={active ? 0 : -1}
      aria-level={placed.column + 1}
      aria-posinset={position}
      aria-setsize={count}
      aria-selected={chosen}
      aria-label={spoken}
      {...((hasBranches || closed) && { "aria-expanded": hasBranches })}
      style={{ left: x, top: y, width }}
      className={mergeClasses(
        styles.node,
        node.kind === "root" && styles.root,
        node.kind === "more" && styles.more,
        system !== undefined && styles[toneOf(system)],
        node.kind === "system" && node.parent === null && styles.loose,
        node.kind === "system" && node.forced && styles.forced,
        node.kind === "system" && node.onChain && styles.onChain,
        chosen && styles.chosen,
      )}
      onFocus={onFocus}
      onClick={onChoose}
    >
      <span className={styles.name}>{name}</span>
      {node.kind === "more" && node.pages > 1 && <span>{t("page", { page: node.page + 1, pages: node.pages })}</span>}
      {node.kind === "system" && system !== undefined && (
        <span className={styles.detail}>
          <span className={styles.type}>
            {node.parent === null
              ? t(system.uncertain ? "unknown" : "noWay")
              : node.forced
                ? t("forced")
                : typeOf(system.facets.type[0]) || t("noType")}
          </span>
          {system.flows.length > 0 && <span>{t(SIGNS[system.flows.length > 1 ? "both" : system.flows[0]!])}</span>}
          {system.doubtful > 0 && <span>{t("doubtful")}</span>}
          {node.behind > 0 && <span>{t("behind", { count: node.behind })}</span>}
        </span>
      )}
    </div>
  );
  return (
    <Tooltip content={spoken} relationship="inaccessible" positioning="above-start" withArrow>
      {drawn}
    </Tooltip>
  );
}

type T = Translate<typeof TEXTS>;

const FLOW_PARTS = { from: "partFrom", to: "partTo", both: "partBoth", untold: "partUntold" } as const;
const SIGNS = { from: "signFrom", to: "signTo", both: "signBoth" } as const;

function nodeName(node: NodeData, { systems }: DependencyNetwork, t: T): string {
  if (node.kind === "root") return t("kmdSag");
  return node.kind === "more" ? t("more", { count: node.count }) : systems[node.id]!.name;
}

/** The name with all that the drawing says. */
function spokenName(node: NodeData, network: DependencyNetwork, t: T): string {
  if (node.kind === "root") return t("kmdSag");
  if (node.kind === "more") {
    const parent = network.systems[node.parent]?.name ?? t("kmdSag");
    return t("moreLong", { count: node.count, parent, page: node.page + 1, pages: node.pages });
  }
  const { name, steps, facets, flows, uncertain, doubtful } = network.systems[node.id]!;
  return [
    name,
    typeOf(facets.type[0]) || t("noType"),
    ...(steps === null ? [t(uncertain ? "partUnknown" : "partNoWay")] : [t("partStep", { steps }), t(FLOW_PARTS[flowAnswer(flows)])]),
    ...(node.parent !== null && node.parent >= 0 ? [t("partThrough", { name: network.systems[node.parent]!.name })] : []),
    ...(node.span > 1 ? [t("partSpan", { count: node.span })] : []),
    ...(node.behind > 0 ? [t("partBehind", { count: node.behind })] : []),
    ...(doubtful > 0 ? [t("partDoubtful", { count: doubtful })] : []),
    ...(node.onChain ? [t("partChain")] : []),
    ...(node.forced ? [t("forced")] : []),
  ].join(", ");
}

function typeOf(value: string | undefined): string {
  return value === undefined || value === "?" ? "" : value;
}
