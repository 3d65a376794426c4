import { Accordion, AccordionHeader, AccordionItem, AccordionPanel } from "@fluentui/react-components";
import { useTexts } from "../../text/use-texts";
import { useStyles } from "./Picture.styles";
import { TEXTS } from "./Picture.text";

const KEYS = ["keyDirect", "keyFlow", "keyToday", "keyChain", "keySpan", "keyCrossing", "keyBehind", "keyDoubtful"] as const;

/** The meaning of edges, lines and signs. */
export function Legend(): React.JSX.Element {
  const styles = useStyles();
  const t = useTexts(TEXTS);
  return (
    <Accordion collapsible>
      <AccordionItem value="key">
        <AccordionHeader size="small" as="h2">
          {t("legend")}
        </AccordionHeader>
        <AccordionPanel>
          <ul className={styles.legend}>
            {KEYS.map((key) => (
              <li key={key}>{t(key)}</li>
            ))}
          </ul>
        </AccordionPanel>
      </AccordionItem>
    </Accordion>
  );
}
