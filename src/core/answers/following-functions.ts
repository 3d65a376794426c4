/** Names of the custom functions that follow the registers, as formulas have them; with letters outside ASCII, each has one without, too. */
export const FOLLOWING_FUNCTIONS = [
  "STATUS",
  "MANGLER",
  "AFHÆNGIG",
  "AFHAENGIG",
  "VILKÅR",
  "VILKAAR",
  "EXITVEJ",
  "BØLGE",
  "BOELGE",
  "OPRYDNING",
  "OPSIGES",
  "KLE",
] as const;
