import { Accordion, AccordionHeader, AccordionItem, AccordionPanel, mergeClasses } from "@fluentui/react-components";
import { useTexts } from "../../text/use-texts";
import { useNodeStyles, useStyles } from "./Picture.styles";
import { TEXTS } from "./Picture.text";

const KEYS = ["keyDirect", "keyFlow", "keyToday", "keyChain", "keySpan", "keyCrossing", "keyBehind", "keyDoubtful"] as const;

/** The meaning of colours, at sight; of edges, lines and signs, when asked for. */
export function Legend(): React.JSX.Element {
  const styles = useStyles();
  const nodes = useNodeStyles();
  const t = useTexts(TEXTS);
  return (
    <>
      <ul className={styles.swatches} aria-label={t("colors")}>
        {(["direct", "indirect", "unknown"] as const).map((tone) => (
          <li key={tone} className={styles.swatch}>
            <span aria-hidden className={mergeClasses(nodes.swatch, nodes[tone])} />
            {t(tone)}
          </li>
        ))}
      </ul>
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
    </>
  );
}
