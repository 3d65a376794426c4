import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Body1,
  Body1Strong,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
} from "@fluentui/react-components";
import { HOST_FEATURES, type HostFeature, type HostState } from "../../../app/host-support";
import { useLanguage, useTexts } from "../../text/use-texts";
import { useStyles } from "./Empty.styles";
import { TEXTS } from "./HostNotes.text";

export interface HostNotesProps {
  readonly host: HostState;
  /** No sheet can be added or removed. */
  readonly structureProtected: boolean;
}

const missingIn = ({ unsupported }: HostState): readonly HostFeature[] => HOST_FEATURES.filter(({ id }) => unsupported.includes(id));
const isBroken = (missing: readonly HostFeature[]): boolean => missing.some(({ required }) => required === true);

/** The limits of an older Excel: below all else, since the rest works as usual. */
export function OlderExcel({ host }: Pick<HostNotesProps, "host">): React.JSX.Element | null {
  const missing = missingIn(host);
  return missing.length === 0 || isBroken(missing) ? null : <OldExcel missing={missing} />;
}

/** What Excel or the file does not allow and much depends on: lists what works all the same, what does not, and what can be done. */
export function HostNotes({ host, structureProtected }: HostNotesProps): React.JSX.Element | null {
  const t = useTexts(TEXTS);
  const missing = missingIn(host);
  return (
    <>
      {host.readOnly && <Note title={t("readOnlyTitle")} text={t("readOnly")} />}
      {structureProtected && <Note title={t("protectedTitle")} text={t("protected")} />}
      {isBroken(missing) && <OldExcel missing={missing} />}
    </>
  );
}

function Note({ title, text }: { readonly title: string; readonly text: string }): React.JSX.Element {
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{title}</MessageBarTitle>
        {text}
      </MessageBarBody>
    </MessageBar>
  );
}

function OldExcel({ missing }: { readonly missing: readonly HostFeature[] }): React.JSX.Element {
  const styles = useStyles();
  const t = useTexts(TEXTS);
  const language = useLanguage();
  const broken = isBroken(missing);
  return (
    <MessageBar intent={broken ? "error" : "info"} layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{t(broken ? "brokenTitle" : "oldTitle")}</MessageBarTitle>
        {broken ? t("broken") : t("old", { count: missing.length })}
        <Accordion collapsible>
          <AccordionItem value="details">
            <AccordionHeader size="small">{t("details")}</AccordionHeader>
            <AccordionPanel className={styles.panel}>
              <ul className={styles.list}>
                {missing.map(({ id, title, without, instead }) => (
                  <li key={id}>
                    <Body1Strong className={styles.line}>{title[language]}</Body1Strong>
                    <Body1 className={styles.line}>{without[language]}</Body1>
                    <Body1 className={styles.line}>{instead[language]}</Body1>
                  </li>
                ))}
              </ul>
            </AccordionPanel>
          </AccordionItem>
        </Accordion>
      </MessageBarBody>
    </MessageBar>
  );
}
