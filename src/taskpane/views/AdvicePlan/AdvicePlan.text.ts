export const TEXTS = {
  title: { da: "Skriv råd i kolonnen ”{header}”", en: "Write advice into the column ”{header}”" },
  intro: {
    da: "På arket ”{sheet}” skrives rådet i {count, plural, one {# tom celle} other {# tomme celler}}. Det kan fortrydes som ét skridt.",
    en: "On the sheet ”{sheet}” the advice is written into {count, plural, one {# blank cell} other {# blank cells}}. It can be undone as one step.",
  },
  nothing: { da: "Der er ingen tomme celler, som et råd kan skrives i.", en: "There are no blank cells to write advice into." },
  count: { da: "{action}: {count, number}", en: "{action}: {count, number}" },
  targets: {
    da: "{count, plural, one {# af dem, der flyttes, får} other {# af dem, der flyttes, får}} også sagsområdets målsystem.",
    en: "{count, plural, one {# of those that move is} other {# of those that move are}} also given the case area’s target system.",
  },
  withoutTarget: {
    da: "{count, plural, one {# sag skal flyttes, men dens sagsområde har intet målsystem} other {# sager skal flyttes, men deres sagsområde har intet målsystem}} endnu. Der skrives intet, for en flytning uden mål er en fejl. Udfyld Sagsområder, og skriv råd igen.",
    en: "{count, plural, one {# case is to move, but its case area has no target system} other {# cases are to move, but their case areas have no target system}} yet. Nothing is written, since a move without a target is an error. Fill in Case areas, and write advice again.",
  },
  withTarget: {
    da: "{count, plural, one {# sag har et målsystem, men rådet er ikke at flytte. Den røres ikke; vælg selv.} other {# sager har et målsystem, men rådet er ikke at flytte. De røres ikke; vælg selv.}}",
    en: "{count, plural, one {# case has} other {# cases have}} a target system, but the advice is not to move. They are left alone; choose yourself.",
  },
  chosen: {
    da: "{count, plural, one {# sag har} other {# sager har}} allerede noget i cellen og røres ikke.",
    en: "{count, plural, one {# case already has} other {# cases already have}} something in the cell and {count, plural, one {is} other {are}} left alone.",
  },
  noAdvice: {
    da: "{count, plural, one {# sag har} other {# sager har}} intet råd og forbliver tom{count, plural, one {} other {me}}.",
    en: "{count, plural, one {# case has} other {# cases have}} no advice and {count, plural, one {stays} other {stay}} blank.",
  },
  apply: { da: "Skriv {count, plural, one {# råd} other {# råd}}", en: "Write advice on {count, plural, one {# case} other {# cases}}" },
} as const;
