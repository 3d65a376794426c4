import { Body1, Button, Caption1, MessageBar, MessageBarBody, MessageBarTitle, Tab, TabList } from "@fluentui/react-components";
import { HighlightRegular } from "@fluentui/react-icons";
import { useId, useMemo, useState } from "react";
import type { DependencyOverview } from "../../../app/overviews/dependencies";
import { drawPicture } from "../../../core/dependencies/picture/draw";
import { NO_FILTER, type PictureFilter } from "../../../core/dependencies/picture/facets";
import type { DependencyNetwork } from "../../../core/dependencies/picture/network";
import { useTexts } from "../../text/use-texts";
import { SearchPicker } from "../shared/SearchPicker";
import type { ViewProps } from "../view-props";
import { ChosenSystem } from "./ChosenSystem";
import { useStyles } from "./Dependencies.styles";
import { TEXTS } from "./Dependencies.text";
import { Filters } from "./Filters";
import { NoSystems } from "./NoSystems";
import { Picture } from "./Picture";
import { StepList } from "./StepList";

export interface DependenciesProps extends Pick<ViewProps, "actions"> {
  readonly overview: DependencyOverview;
  readonly busy: boolean;
}

const SHAPES = ["picture", "list"] as const;
type Shape = (typeof SHAPES)[number];

/** Systems around KMD Sag as a picture or a list, and the way of the one that is chosen. */
export function Dependencies({ overview: { network, gaps }, actions, busy }: DependenciesProps): React.JSX.Element {
  const styles = useStyles();
  const t = useTexts(TEXTS);
  const id = useId();
  const [shape, setShape] = useState<Shape>("picture");
  const [filter, setFilter] = useState<PictureFilter>(NO_FILTER);
  const [wanted, setWanted] = useState<Wanted | null>(null);
  const [pages, setPages] = useState<ReadonlyMap<number, number>>(new Map());
  const chosen = useMemo(() => find(network, wanted), [network, wanted]);
  const picture = useMemo(() => drawPicture(network, { filter, chosen, pages }), [network, filter, chosen, pages]);
  const choices = useMemo(() => choicesOf(network), [network]);
  const choose = (system: number, from: Wanted["from"]): void => setWanted({ row: system, key: network.systems[system]!.key, from });
  const { filtered, beyondDepth, noWay, noWayDoubtful } = picture.left;
  const count = (wantedSteps: (steps: number) => boolean): number =>
    network.systems.filter(({ steps }) => steps !== null && wantedSteps(steps)).length;
  const some = network.systems.some(({ own }) => own);
  const detail = chosen !== null && (
    <ChosenSystem
      network={network}
      chosen={chosen}
      getsFocus={shape === "list" && wanted?.from === "list"}
      onShow={actions.show}
      onDismiss={() => setWanted(null)}
    />
  );
  return (
    <>
      {gaps.length > 0 && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>
            <MessageBarTitle>{t("gaps")}</MessageBarTitle>
            {gaps.length === 1 ? (
              gaps[0]
            ) : (
              <ul className={styles.list}>
                {gaps.map((gap) => (
                  <li key={gap}>{gap}</li>
                ))}
              </ul>
            )}
          </MessageBarBody>
        </MessageBar>
      )}
      {!some && <NoSystems network={network} onRegisters={() => actions.open("registers")} />}
      {some && (
        <>
          <div className={styles.section}>
            <Body1>{t("summary", { direct: count((steps) => steps === 1), indirect: count((steps) => steps > 1) })}</Body1>
            {noWay > 0 && <Caption1 className={styles.quiet}>{t("noWay", { count: noWay, doubtful: noWayDoubtful })}</Caption1>}
          </div>
          <SearchPicker
            label={t("system")}
            choices={choices}
            chosen={chosen === null ? undefined : String(chosen)}
            onChoose={(key) => choose(Number(key), "search")}
          />
          <Filters network={network} filter={filter} onChange={setFilter} />
          <TabList size="small" aria-label={t("show")} selectedValue={shape} onTabSelect={(_, { value }) => setShape(value as Shape)}>
            {SHAPES.map((value) => (
              <Tab key={value} value={value} id={`${id}${value}`} aria-controls={`${id}panel`}>
                {t(value)}
              </Tab>
            ))}
          </TabList>
          <div className={styles.section} role="tabpanel" id={`${id}panel`} aria-labelledby={`${id}${shape}`}>
            {shape === "list" ? (
              <>
                {detail}
                <StepList network={network} filter={filter} onChoose={(system) => choose(system, "list")} onShow={actions.show} />
              </>
            ) : (
              <Picture
                picture={picture}
                network={network}
                chosen={chosen}
                onChoose={(system) => choose(system, "picture")}
                onTurn={(parent) => setPages(new Map(pages).set(parent, (pages.get(parent) ?? 0) + 1))}
              />
            )}
          </div>
          {(["filteredOut", "beyondDepth", "crossingsLeft"] as const).map((text) => {
            const left = { filteredOut: filtered, beyondDepth, crossingsLeft: shape === "picture" ? picture.crossingsLeft : 0 }[text];
            return left === 0 ? null : <Caption1 key={text}>{t(text, { count: left })}</Caption1>;
          })}
          {shape === "picture" && detail}
        </>
      )}
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
