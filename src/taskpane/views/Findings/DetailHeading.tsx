import { Caption1Strong } from "@fluentui/react-components";
import { useDetailStyles } from "./FindingDetail.styles";

/** A part of the details, found by those who go by headings too. */
export function DetailHeading({ children }: { readonly children: string }): React.JSX.Element {
  const styles = useDetailStyles();
  return (
    <Caption1Strong as="h3" className={styles.heading}>
      {children}
    </Caption1Strong>
  );
}
