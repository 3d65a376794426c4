import { Body1, Button, Caption1 } from "@fluentui/react-components";
import { FlowRegular, HighlightRegular, TextBulletListRegular } from "@fluentui/react-icons";
import { useMemo, useState } from "react";
import type { DependencyOverview } from "../../../app/overviews/dependencies";
import { drawPicture } from "../../../core/dependencies/picture/draw";
import { NO_FILTER, type PictureFilter } from "../../../core/dependencies/picture/facets";
import { layOut } from "../../../core/dependencies/picture/layout";
import type { DependencyNetwork } from "../../../core/dependencies/picture/network";
import { pictureSvg, type SvgPicture } from "../../../core/dependencies/picture/svg";
import { maskPersons } from "../../../core/identifiers/mask-persons";
import { useLanguage, useTexts } from "../../text/use-texts";
import { SearchPicker } from "../shared/SearchPicker";
import type { ViewProps } from "../view-props";
import { ChosenSystem } from "./ChosenSystem";
import { useStyles } from "./Dependencies.styles";
import { TEXTS } from "./Dependencies.text";
import { Filters } from "./Filters";
import { Gaps } from "./Gaps";
import { LargeView } from "./LargeView";
import { NoSystems } from "./NoSystems";
import { Picture } from "./Picture";
import { SaidBar, SaveMenu, type Said } from "./SaveMenu";
import { TEXTS as SAVE_TEXTS } from "./SaveMenu.text";
import { StepList } from "./StepList";

export interface DependenciesProps extends Pick<ViewProps, "actions"> {
  readonly overview: DependencyOverview;
  readonly busy: boolean;
}

/** Systems around KMD Sag as a picture or a list, and the way of the one that is chosen. The picture comes first; what it lacks is said under it. */
export function Dependencies({ overview: { network, gaps }, actions, busy }: DependenciesProps): React.JSX.Element {
  const styles = useStyles();
  const t = useTexts(TEXTS);
  const language = useLanguage();
  const [isList, setIsList] = useState(false);
  const [filter, setFilter] = useState<PictureFilter>(NO_FILTER);
  const [wanted, setWanted] = useState<Wanted | null>(null);
  const [pages, setPages] = useState<ReadonlyMap<number, number>>(new Map());
  const [tools, setTools] = useState<HTMLElement | null>(null);
  const [said, setSaid] = useState<Said | null>(null);
  const chosen = useMemo(() => find(network, wanted), [network, wanted]);
  const picture = useMemo(() => drawPicture(network, { filter, chosen, pages }), [network, filter, chosen, pages]);
  const choices = useMemo(() => choicesOf(network), [network]);
  const choose = (system: number, from: Wanted["from"]): void => setWanted({ row: system, key: network.systems[system]!.key, from });
  /** The first page of a parent that shows none, the next of one that does. */
  const turn = (parent: number): void => {
    const page = pages.get(parent);
    const isOpen = page !== undefined || picture.nodes.some((node) => node.kind === "more" && node.parent === parent);
    setPages(new Map(pages).set(parent, isOpen ? (page ?? 0) + 1 : 0));
  };
  const { filtered, beyondDepth, noWay, noWayDoubtful } = picture.left;
  const count = (wantedSteps: (steps: number) => boolean): number =>
    network.systems.filter(({ steps }) => steps !== null && wantedSteps(steps)).length;
  const some = network.systems.some(({ own }) => own);
  // What leaves the workbook is without persons' numbers, whatever is shown in the pane.
  const make = (): SvgPicture =>
    pictureSvg(picture, network, layOut(picture, network), { language, screen: maskPersons, chosen, title: SAVE_TEXTS.title[language] });
  const shown = { picture, network, chosen, onChoose: (system: number) => choose(system, "picture"), onTurn: turn };
  const detail = chosen !== null && (
    <ChosenSystem
      network={network}
      chosen={chosen}
      getsFocus={isList && wanted?.from === "list"}
      onShow={actions.show}
      onDismiss={() => setWanted(null)}
    />
  );
  return (
    <>
      {!some && <NoSystems network={network} onRegisters={() => actions.open("registers")} />}
      {some && (
        <>
          <Body1>{t("summary", { direct: count((steps) => steps === 1), indirect: count((steps) => steps > 1) })}</Body1>
          <div className={styles.bar}>
            <div className={styles.search}>
              <SearchPicker
                unlabelled
                label={t("system")}
                choices={choices}
                chosen={chosen === null ? undefined : String(chosen)}
                onChoose={(key) => choose(Number(key), "search")}
              />
            </div>
            <Filters network={network} filter={filter} onChange={setFilter} />
          </div>
          <div className={styles.bar} role="group" aria-label={t("tools")}>
            <div ref={setTools} className={styles.tools} />
            {!isList && (
              <>
                <LargeView {...shown} />
                <SaveMenu make={make} saveFile={actions.saveFile} copyImage={actions.copyImage} onSaid={setSaid} />
              </>
            )}
            <Button size="small" icon={isList ? <FlowRegular /> : <TextBulletListRegular />} onClick={() => setIsList(!isList)}>
              {t(isList ? "picture" : "list")}
            </Button>
          </div>
          {said !== null && <SaidBar key={`${said.text}`} said={said} />}
          {isList ? (
            <>
              {detail}
              <StepList network={network} filter={filter} onChoose={(system) => choose(system, "list")} onShow={actions.show} />
            </>
          ) : (
            <Picture {...shown} tools={tools} />
          )}
          {(["filteredOut", "beyondDepth", "crossingsLeft"] as const).map((text) => {
            const left = { filteredOut: filtered, beyondDepth, crossingsLeft: isList ? 0 : picture.crossingsLeft }[text];
            return left === 0 ? null : <Caption1 key={text}>{t(text, { count: left })}</Caption1>;
          })}
          {!isList && detail}
          {noWay > 0 && <Caption1 className={styles.quiet}>{t("noWay", { count: noWay, doubtful: noWayDoubtful })}</Caption1>}
        </>
      )}
      <Gaps gaps={gaps} />
      <div className={styles.row}>
        <Button icon={<HighlightRegular />} disabledFocusable={busy} onClick={() => actions.run({ id: "highlight" })}>
          {t("mark")}
        </Button>
        <Button disabledFocusable={busy} onClick={() => actions.run({ id: "removeHighlights" })}>
          {t("unmark")}
        </Button>
      </div>
    </>
  );
}

/** The chosen system, recognised when the registers are read again. */
interface Wanted {
  readonly row: number;
  readonly key: string;
  /** Where it was chosen. */
  readonly from: "search" | "list" | "picture";
}

function find({ systems }: DependencyNetwork, wanted: Wanted | null): number | null {
  if (wanted === null) return null;
  if (systems[wanted.row]?.key === wanted.key) return wanted.row;
  const found = systems.findIndex(({ key }) => key === wanted.key);
  return found === -1 ? null : found;
}

const DANISH = new Intl.Collator("da", { numeric: true });

/** Names in Danish order; the id is part of the name, so that both can be searched for. */
function choicesOf({ systems }: DependencyNetwork): readonly { readonly key: string; readonly name: string }[] {
  return systems
    .flatMap(({ own, name, key }, index) =>
      own ? [{ key: String(index), name: key === name || key === "" ? name : `${name} (${key})` }] : [],
    )
    .sort((a, b) => DANISH.compare(a.name, b.name));
}
