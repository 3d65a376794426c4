/**
 * Fill and letters of a system by what ties it to KMD Sag, in the sheet's marks and in pictures alike. Apart in lightness as well as in hue
 * (after Okabe and Ito's palette for the colour-blind); letters on each fill at 7:1 or more.
 */
export const MARK_COLORS = {
  direct: { fill: "#E8935A", letters: "#000000" },
  indirect: { fill: "#FCEBB0", letters: "#3D2A00" },
  unknown: { fill: "#E1E1E1", letters: "#242424" },
  later: { fill: "#E4D9F2", letters: "#33105C" },
  contradiction: { fill: "#BBDDF5", letters: "#06304F" },
} as const satisfies Readonly<Record<string, { readonly fill: string; readonly letters: string }>>;
