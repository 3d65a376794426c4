import { Accordion, AccordionHeader, AccordionItem, AccordionPanel, Body1, Button, Caption1 } from "@fluentui/react-components";
import { useMemo } from "react";
import type { PictureFilter } from "../../../core/dependencies/picture/facets";
import type { DependencyNetwork } from "../../../core/dependencies/picture/network";
import { stepsList, type StepGroup } from "../../../core/dependencies/picture/steps-list";
import type { CellPlace } from "../../../core/changes/change";
import { useScreen, useTexts } from "../../text/use-texts";
import { MoreList } from "../shared/MoreList";
import { TEXTS as CHOSEN_TEXTS } from "./ChosenSystem.text";
import { chainWords } from "./chain-words";
import { useStyles } from "./Dependencies.styles";
import { TEXTS } from "./Dependencies.text";

export interface StepListProps {
  readonly network: DependencyNetwork;
  readonly filter: PictureFilter;
  readonly onChoose: (system: number) => void;
  readonly onShow: (place: CellPlace) => void;
}

/** The picture in words: a heading for each number of steps, and under it every system with its way. */
export function StepList({ network, filter, onChoose, onShow }: StepListProps): React.JSX.Element {
  const styles = useStyles();
  const t = useTexts(TEXTS);
  const screen = useScreen();
  const words = useTexts(CHOSEN_TEXTS);
  const groups = useMemo(() => stepsList(network, filter), [network, filter]);
  if (groups.length === 0) return <Body1>{t("nothingLeft")}</Body1>;
  return (
    <Accordion multiple collapsible defaultOpenItems={[keyOf(groups[0]!)]}>
      {groups.map((group) => (
        <AccordionItem key={keyOf(group)} value={keyOf(group)}>
          <AccordionHeader as="h2">
            {group.steps === null
              ? t(group.uncertain ? "unknownGroup" : "noWayGroup", { count: group.systems.length })
              : t("stepCount", { steps: group.steps, count: group.systems.length })}
          </AccordionHeader>
          <AccordionPanel>
            <MoreList items={group.systems}>
              {(index) => {
                const { name, place, doubtful } = network.systems[index]!;
                return (
                  <div className={styles.item}>
                    <div className={styles.words}>
                      <Body1>{screen(name)}</Body1>
                      {group.steps !== null && <Caption1 className={styles.quiet}>{screen(chainWords(network, index))}</Caption1>}
                      {doubtful > 0 && <Caption1 className={styles.quiet}>{words("doubtful", { count: doubtful })}</Caption1>}
                    </div>
                    <div className={styles.row}>
                      <Button size="small" aria-label={words("showWayNamed", { name })} onClick={() => onChoose(index)}>
                        {words("showWay")}
                      </Button>
                      <Button size="small" aria-label={words("showNamed", { name })} onClick={() => onShow(place)}>
                        {words("showSystem")}
                      </Button>
                    </div>
                  </div>
                );
              }}
            </MoreList>
          </AccordionPanel>
        </AccordionItem>
      ))}
    </Accordion>
  );
}

function keyOf({ steps, uncertain }: StepGroup): string {
  return `${steps} ${uncertain}`;
}
