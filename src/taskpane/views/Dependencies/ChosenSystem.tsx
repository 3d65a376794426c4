import { Accordion, AccordionHeader, AccordionItem, AccordionPanel, Body1, Button, Caption1, Subtitle2 } from "@fluentui/react-components";
import { DismissRegular, TableSearchRegular } from "@fluentui/react-icons";
import { useEffect, useMemo, useRef } from "react";
import type { CellPlace } from "../../../core/changes/change";
import { flowAnswer } from "../../../core/dependencies/dependency";
import { FLOW_TEXTS } from "../../../core/dependencies/flow-texts";
import { chainSteps, shortestChains } from "../../../core/dependencies/picture/chain";
import type { DependencyNetwork } from "../../../core/dependencies/picture/network";
import { KMD_SAG } from "../../../core/model/components";
import { useLanguage, useScreen, useTexts } from "../../text/use-texts";
import { MoreList } from "../shared/MoreList";
import { TEXTS } from "./ChosenSystem.text";
import { useStyles } from "./Dependencies.styles";
import { InterfaceLine } from "./InterfaceLine";
import { WayText } from "./WayText";

export interface ChosenSystemProps {
  readonly network: DependencyNetwork;
  readonly chosen: number;
  readonly onShow: (place: CellPlace) => void;
  readonly onDismiss: () => void;
  /** The focus goes here, as the pressed button is somewhere else. */
  readonly getsFocus: boolean;
}

/** A step as it is written: the arrow goes the way that data does. */
const STEPS = { to: "stepTo", from: "stepFrom", both: "stepBoth", untold: "stepUntold" } as const;

/** More ways than this are not counted for the reader. */
const COUNTED = 99;

/** The chosen system in words: its way to KMD Sag, what makes each step, and what is not known. */
export function ChosenSystem({ network, chosen, onShow, onDismiss, getsFocus }: ChosenSystemProps): React.JSX.Element {
  const styles = useStyles();
  const t = useTexts(TEXTS);
  const language = useLanguage();
  const screen = useScreen();
  const system = network.systems[chosen]!;
  const steps = useMemo(() => chainSteps(network, chosen), [network, chosen]);
  const others = useMemo(() => shortestChains(network, chosen).count - 1, [network, chosen]);
  const section = useRef<HTMLElement>(null);
  useEffect(() => {
    if (getsFocus) section.current?.focus();
  }, [getsFocus, chosen]);
  const nameOf = (index: number | null): string => (index === null ? KMD_SAG : network.systems[index]!.name);
  return (
    <section ref={section} tabIndex={-1} className={styles.chosen} aria-label={screen(system.name)}>
      <div className={styles.head}>
        <Subtitle2 as="h2">{screen(system.name)}</Subtitle2>
        <Button
          size="small"
          appearance="subtle"
          icon={<DismissRegular />}
          aria-label={t("dismiss")}
          title={t("dismiss")}
          onClick={onDismiss}
        />
      </div>
      <div role="status" className={styles.section}>
        <Body1>
          <WayText network={network} chosen={chosen} />
        </Body1>
        {system.steps !== null && <Caption1>{FLOW_TEXTS[flowAnswer(system.flows)][language]}</Caption1>}
        {others > 0 && <Caption1>{others > COUNTED ? t("manyOthers") : t("others", { count: others })}</Caption1>}
      </div>
      {system.later.planned > 0 && <Caption1>{t("planned", { count: system.later.planned })}</Caption1>}
      {system.later.oneOff > 0 && <Caption1>{t("oneOff", { count: system.later.oneOff })}</Caption1>}
      {system.doubtful > 0 && <Caption1>{t("doubtful", { count: system.doubtful })}</Caption1>}
      {system.steps !== 1 && system.ownColumn === "unknown" && <Caption1>{t("columnUnknown")}</Caption1>}
      {system.uncertainThrough !== -1 && <Caption1>{t("uncertainThrough", { name: nameOf(system.uncertainThrough) })}</Caption1>}
      {!network.has.interfaces && <Caption1>{t("noInterfaces")}</Caption1>}
      <Caption1>{system.contractEnd === "" ? t("noContractEnd") : t("contractEnd", { day: system.contractEnd })}</Caption1>
      <Button
        size="small"
        className={styles.start}
        icon={<TableSearchRegular />}
        aria-label={t("showNamed", { name: system.name })}
        onClick={() => onShow(system.place)}
      >
        {t("showSystem")}
      </Button>
      <Accordion multiple collapsible defaultOpenItems={["way"]} key={chosen}>
        {steps.length > 0 && (
          <AccordionItem value="way">
            <AccordionHeader as="h3" size="small">
              {t("way")}
            </AccordionHeader>
            <AccordionPanel>
              <MoreList items={steps} ordered>
                {({ from, to, flows, interfaces }) => (
                  <>
                    <Body1>{t(STEPS[flowAnswer(flows)], { from: nameOf(from), to: nameOf(to) })}</Body1>
                    {interfaces.length === 0 && <Caption1 block>{t("ownColumn")}</Caption1>}
                    {interfaces.length > 0 && (
                      <MoreList items={interfaces} step={5}>
                        {(index) => <InterfaceLine data={network.interfaces[index]!} onShow={onShow} />}
                      </MoreList>
                    )}
                  </>
                )}
              </MoreList>
            </AccordionPanel>
          </AccordionItem>
        )}
        {network.has.interfaces && (
          <AccordionItem value="all">
            <AccordionHeader as="h3" size="small">
              {t("all", { count: system.interfaces.length })}
            </AccordionHeader>
            <AccordionPanel>
              {system.interfaces.length === 0 ? (
                <Caption1>{t("noneOwn")}</Caption1>
              ) : (
                <MoreList items={system.interfaces}>
                  {(index) => <InterfaceLine data={network.interfaces[index]!} onShow={onShow} />}
                </MoreList>
              )}
            </AccordionPanel>
          </AccordionItem>
        )}
      </Accordion>
    </section>
  );
}
