import { webDarkTheme, webLightTheme, teamsHighContrastTheme, type Theme } from "@fluentui/react-components";

/** What Office says of its colours (`Office.context.officeTheme`); some hosts say nothing. */
export interface HostColours {
  readonly bodyBackgroundColor?: string;
  readonly isDarkTheme?: boolean;
}

/** True for a background darker than middle grey, by the luma of Rec. 601. */
export function isDark(colour: string): boolean {
  const hex = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(colour.trim());
  if (hex === null) return false;
  const [red, green, blue] = hex.slice(1).map((part) => parseInt(part, 16)) as [number, number, number];
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128;
}

/**
 * The Fluent theme that goes with the host. Windows' contrast themes reach a web view as forced colours, which win over
 * anything a theme says; the high-contrast theme is chosen so that borders are there to be recoloured.
 */
export function themeFor(colours: HostColours | undefined, forcedColours: boolean): Theme {
  if (forcedColours) return teamsHighContrastTheme;
  const dark = colours?.isDarkTheme ?? (colours?.bodyBackgroundColor !== undefined && isDark(colours.bodyBackgroundColor));
  return dark ? webDarkTheme : webLightTheme;
}
