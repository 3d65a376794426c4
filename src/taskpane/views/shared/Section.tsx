import { AccordionHeader, AccordionItem, AccordionPanel } from "@fluentui/react-components";
import { useStyles } from "./shared.styles";

export interface SectionProps {
  readonly value: string;
  readonly title: string;
  readonly children: React.ReactNode;
}

/** One part of a view that can be folded away; what is folded is not drawn. */
export function Section({ value, title, children }: SectionProps): React.JSX.Element {
  const styles = useStyles();
  return (
    <AccordionItem value={value}>
      <AccordionHeader as="h2">{title}</AccordionHeader>
      <AccordionPanel className={styles.panel}>{children}</AccordionPanel>
    </AccordionItem>
  );
}
