import { Button, type ButtonProps } from "@fluentui/react-components";
import { useRef } from "react";

export interface FileButtonProps extends Pick<ButtonProps, "appearance" | "className" | "icon" | "disabledFocusable" | "aria-describedby"> {
  /** Endings and types, as HTML's `accept` has them. */
  readonly accept: string;
  readonly testId: string;
  readonly onFile: (file: File) => void;
  readonly children: string;
}

/** A button that asks for a file. */
export function FileButton({ accept, testId, onFile, children, ...button }: FileButtonProps): React.JSX.Element {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={input}
        type="file"
        accept={accept}
        hidden
        data-testid={testId}
        onChange={({ target }) => {
          const file = target.files?.[0];
          // The same file may be chosen again after it has been corrected.
          target.value = "";
          if (file !== undefined) onFile(file);
        }}
      />
      <Button {...button} onClick={() => input.current?.click()}>
        {children}
      </Button>
    </>
  );
}
