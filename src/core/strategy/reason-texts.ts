import type { Localized } from "../text/language";

/**
 * Every reason of the strategies as a sentence. Holes are filled from the reason's data; a test compares the ids with those the code gives.
 */
export const REASON_TEXTS = {
  // What an area waits for
  "route-undecided": {
    da: "Exitvejen for {area} er ikke besluttet.",
    en: "The route of {area} has not been decided.",
  },
  "target-missing": {
    da: "{area} skal flytte, men har intet målsystem.",
    en: "{area} is to move but has no target system.",
  },
  "target-unknown": {
    da: "Målsystemet {system} for {area} findes ikke i systemoverblikket.",
    en: "The target system {system} of {area} is not in the systems register.",
  },
  "target-kmdSag": {
    da: "Målsystemet for {area} er KMD Sag selv.",
    en: "The target system of {area} is KMD Sag itself.",
  },
  "target-component": {
    da: "Målsystemet {system} for {area} er en komponent i infrastrukturen og kan ikke føre sager.",
    en: "The target system {system} of {area} is a component of the infrastructure and can’t keep cases.",
  },
  "target-ambiguous": {
    da: "Målsystemet {system} for {area} kan være flere systemer.",
    en: "The target system {system} of {area} may be several systems.",
  },
  "target-several": {
    da: "Målsystemet for {area} er flere systemer: {system}. Skriv et sagsområde for hvert.",
    en: "The target system of {area} is several systems: {system}. Write one case area for each.",
  },
  "target-retired": {
    da: "Målsystemet {system} for {area} er udfaset.",
    en: "The target system {system} of {area} has been retired.",
  },
  "target-no-cases": {
    da: "Målsystemet {system} for {area} er ikke sagsbærende.",
    en: "The target system {system} of {area} does not hold cases.",
  },
  "procurement-missing": {
    da: "{system} er under anskaffelse, men har ingen anskaffelse med kontraktstart.",
    en: "{system} is being procured but has no procurement with a contract start.",
  },
  "procurement-start": {
    da: "{system} kan tidligst bruges, når kontrakten begynder.",
    en: "{system} can be used only when its contract begins.",
  },
  "conditions-missing": {
    da: "{system} skal vises i SAPA, men mangler en snitflade til {conditions}; flytter området før, kan sagerne ikke ses dér imens.",
    en: "{system} is to show in SAPA but lacks an interface to {conditions}; if the area moves before, its cases can’t be seen there meanwhile.",
  },
  "readiness-unknown": {
    da: "Det kan ikke ses, om {system} kan vise sager i SAPA.",
    en: "It can’t be seen whether {system} can show cases in SAPA.",
  },
  "sapa-start": {
    da: "{area} flytter efter SAPA, som tages i brug den {date}.",
    en: "{area} moves after SAPA, which is taken into use on {date}.",
  },
  "sapa-undated": {
    da: "{area} skal flytte efter SAPA, men indstillingerne siger ikke, hvornår SAPA tages i brug.",
    en: "{area} is to move after SAPA, but the settings don’t say when SAPA is taken into use.",
  },
  "sapa-too-early": {
    da: "{area} kan ikke nå at være flyttet, før SAPA tages i brug den {sapa}. Flyt datoerne frem, eller vælg et andet scenarie.",
    en: "{area} can’t have moved before SAPA is taken into use on {sapa}. Move the dates forward, or choose another scenario.",
  },
  "go-live": {
    da: "Snitfladerne til {system} er først i drift den {date}.",
    en: "The interfaces of {system} are in operation only on {date}.",
  },
  "go-live-undated": {
    da: "Snitfladerne til {system} har ingen dato for idriftsættelse.",
    en: "The interfaces of {system} have no date of going live.",
  },
  // What an area that is to be discarded waits for
  "kept-code": {
    da: "{count, plural, one {En sag} other {# sager}} i {area} har kode B og skal bevares.",
    en: "{count, plural, one {One case} other {# cases}} of {area} {count, plural, one {has} other {have}} code B and must be preserved.",
  },
  "kept-mark": {
    da: "{count, plural, one {En sag} other {# sager}} i {area} har et emne eller en facet, som KLE mærker til bevaring.",
    en: "{count, plural, one {One case} other {# cases}} of {area} {count, plural, one {has} other {have}} a subject or facet that KLE marks to be preserved.",
  },
  "kept-udk": {
    da: "{count, plural, one {En gammel sag} other {# gamle sager}} i {area} skal gemmes, til {count, plural, one {den} other {de}} står på Udbetaling Danmarks liste.",
    en: "{count, plural, one {One old case} other {# old cases}} of {area} must be kept until {count, plural, one {it is} other {they are}} on Udbetaling Danmark’s list.",
  },
  "kept-unknown": {
    da: "For {count, plural, one {en sag} other {# sager}} i {area} kan det ikke ses, at både emne og facet må kasseres.",
    en: "For {count, plural, one {one case} other {# cases}} of {area} it can’t be seen that both subject and facet may be discarded.",
  },
  "kept-open": {
    da: "{count, plural, one {En sag} other {# sager}} i {area} er ikke afsluttet.",
    en: "{count, plural, one {One case} other {# cases}} of {area} {count, plural, one {is} other {are}} not closed.",
  },
  "kept-early": {
    da: "{count, plural, one {En sag} other {# sager}} i {area} må tidligst kasseres den {date}.",
    en: "{count, plural, one {One case} other {# cases}} of {area} may be discarded on {date} at the earliest.",
  },
  "discard-unsettled": {
    da: "{count, plural, one {En sag} other {# sager}} i {area} mangler tilstand, kassationskode eller kassationsår, så det ikke kan ses, at {count, plural, one {den} other {de}} må kasseres.",
    en: "{count, plural, one {One case} other {# cases}} of {area} {count, plural, one {lacks} other {lack}} a state, retention code or year, so that it can’t be seen that {count, plural, one {it} other {they}} may be discarded.",
  },
  "udk-area": {
    da: "{area} er et område, som Udbetaling Danmark har overtaget; gamle sager skal gemmes, til de står på dens liste.",
    en: "{area} is an area that Udbetaling Danmark has taken over; old cases must be kept until they are on its list.",
  },
  "marked-area": { da: "KLE mærker {area} til bevaring.", en: "KLE marks {area} to be preserved." },
  "discard-undecided": {
    da: "Det står ikke, at kommunalbestyrelsen har besluttet at kassere {area}.",
    en: "The municipal council is not seen to have decided to discard {area}.",
  },
  "discard-decision": {
    da: "Kommunalbestyrelsen beslutter kassationen af {area} den {date}.",
    en: "The municipal council decides on the discard of {area} on {date}.",
  },
  "archive-version": {
    da: "Arkiveringsversionen af {area} er ikke godkendt, og det står ikke, at der ingen kræves.",
    en: "The archive version of {area} is not approved, and it does not say that none is required.",
  },
  // Steps
  move: { da: "{area} er ude af KMD Sag.", en: "{area} is out of KMD Sag." },
  "give-notice": { da: "{system} er opsagt senest denne dag.", en: "{system} has been terminated by this day." },
  "monopoly-out": {
    da: "Det sidste monopolsystem, {system}, er ude; først nu kan KMD Sag opsiges.",
    en: "The last monopoly system, {system}, is out; only now can KMD Sag be terminated.",
  },
  "contract-end": { da: "Kontrakten på KMD Sag udløber.", en: "The contract on KMD Sag expires." },
  // Why an area is advised to go a way
  "no-cases": { da: "Der er ingen sager tilbage i {area}.", en: "There are no cases left in {area}." },
  "only-closed": {
    da: "{area} har kun lukkede sager ({closed}), så der er intet at arbejde videre med.",
    en: "{area} has closed cases only ({closed}), so there is nothing to go on working with.",
  },
  "all-discardable": {
    da: "Alle sager i {area} er lukkede, mærket K og over deres kassationsår.",
    en: "All cases of {area} are closed, marked K and past their retention year.",
  },
  "few-manual": {
    da: "{area} har kun {open} åbne sager (højst {few}), og de fleste er manuelle.",
    en: "{area} has only {open} open cases (at most {few}), and most are manual.",
  },
  "no-target": {
    da: "Intet sagsbærende system dækker {area}.",
    en: "No case-bearing system covers {area}.",
  },
  "covers-kle": {
    da: "{system} dækker KLE-hovedgruppe {group}.",
    en: "{system} covers KLE main group {group}.",
  },
  "esdh-fallback": {
    da: "Intet fagsystem dækker KLE-hovedgruppe {group}; {system} er kommunens ESDH-system.",
    en: "No specialist system covers KLE main group {group}; {system} is the municipality’s ESDH system.",
  },
  "esdh-takes-all": {
    da: "{system} er et ESDH-system og kan tage sager fra alle områder.",
    en: "{system} is an ESDH system and can take cases of any area.",
  },
  "groups-unknown": {
    da: "Det står ikke i arket, hvilke KLE-hovedgrupper {system} dækker.",
    en: "The sheet does not say which KLE main groups {system} covers.",
  },
  "decided-other-group": {
    da: "{system} dækker KLE-hovedgruppe {groups}, ikke {group}.",
    en: "{system} covers KLE main group {groups}, not {group}.",
  },
  "decided-takes-none": {
    da: "{system} kan ikke tage imod sagerne: det er ikke et sagsbærende system, der bliver.",
    en: "{system} can’t take the cases: it is not a case-bearing system that stays.",
  },
  "target-ready": { da: "{system} kan vise sager i SAPA i dag.", en: "{system} can show cases in SAPA today." },
  "target-planned": {
    da: "{system} kan vise sager i SAPA, når dets snitflader er i drift.",
    en: "{system} can show cases in SAPA when its interfaces are in operation.",
  },
  "target-lacking": {
    da: "{system} mangler endnu snitflader for at kunne vise sager i SAPA.",
    en: "{system} still lacks interfaces to show cases in SAPA.",
  },
  "target-notShown": {
    da: "{system} kan tage imod sagerne, men skal ikke vises i SAPA; dér kan områdets sager ikke ses bagefter.",
    en: "{system} can take the cases but is not to show in SAPA; the area’s cases can’t be seen there afterwards.",
  },
  "documents-move": {
    da: "Dokumenterne i EDH skal flyttes med.",
    en: "The documents in EDH must move along.",
  },
  "target-contract-ends": {
    da: "Målsystemets kontrakt udløber den {date}, før {area} er flyttet.",
    en: "The target’s contract ends on {date}, before {area} has moved.",
  },
  // Why a contract is to end
  "kmd-sag": { da: "KMD Sag skal opsiges.", en: "KMD Sag is to be terminated." },
  "kmd-sag-monopoly": {
    da: "KMD Sag skal opsiges, men kan det først, når det sidste monopolsystem, {last}, er ude den {date}; derefter løber varslet.",
    en: "KMD Sag is to be terminated but can be only when the last monopoly system, {last}, is out on {date}; then the notice runs.",
  },
  "kmd-sag-undated": {
    da: "KMD Sag skal opsiges, men kan det først, når monopolsystemet {last} er ude, og datoen for det mangler; her er regnet med kalenderen alene.",
    en: "KMD Sag is to be terminated but can be only when the monopoly system {last} is out, and the day is missing; the calendar alone is counted here.",
  },
  prerequisite: {
    da: "KMD Sag bygger på {system}, som opsiges sammen med det.",
    en: "KMD Sag rests on {system}, which is terminated with it.",
  },
  retiring: { da: "{system} udfases.", en: "{system} is being retired." },
  retired: { da: "{system} er udfaset.", en: "{system} has been retired." },
  "left-by-areas": {
    da: "Alle sagsområder i {system} flytter væk.",
    en: "All case areas in {system} move away.",
  },
  // Agreements
  "system-retired": {
    da: "Et af snitfladens systemer er udfaset.",
    en: "One of the interface’s systems has been retired.",
  },
  "interface-closing": {
    da: "Snitfladen nedlægges.",
    en: "The interface is to be closed.",
  },
  // What keeps KMD Sag
  "no-interface": {
    da: "{system} er angivet som integreret til KMD Sag, men har ingen snitflade, der viser hvordan.",
    en: "{system} is said to integrate with KMD Sag but has no interface that shows how.",
  },
  kept: {
    da: "{system} har {count, plural, one {en snitflade} other {# snitflader}} til KMD Sag, som er besluttet bevaret.",
    en: "{system} has {count, plural, one {an interface} other {# interfaces}} with KMD Sag that is to be kept.",
  },
  undecided: {
    da: "{system} har {count, plural, one {en snitflade} other {# snitflader}} til KMD Sag uden beslutning.",
    en: "{system} has {count, plural, one {an interface} other {# interfaces}} with KMD Sag without a decision.",
  },
  // Risks
  "notice-passed": {
    da: "Sidste dag for at opsige {system} var {date}.",
    en: "The last day to terminate {system} was {date}.",
  },
  "notice-near": {
    da: "{system} skal opsiges senest {date}.",
    en: "{system} must be terminated by {date}.",
  },
  "after-deadline": {
    da: "{area} er først ude den {date}, efter at kontrakten på KMD Sag er udløbet.",
    en: "{area} is out only on {date}, after the contract on KMD Sag has expired.",
  },
  overdue: {
    da: "{area} skulle være ude den {date}, men er ikke flyttet.",
    en: "{area} should have been out on {date} but has not moved.",
  },
  unplanned: { da: "{area} kan ikke planlægges. {because}", en: "{area} can’t be planned. {because}" },
  "unplanned-because": { da: "Kan ikke planlægges: {because}", en: "Can’t be planned: {because}" },
  "high-risk": { da: "Flytningen af {area} er vurderet til høj risiko.", en: "Moving {area} is judged a high risk." },
  "blocker-no-interface": {
    da: "{system} holder KMD Sag åbent, uden at det ses hvordan.",
    en: "{system} keeps KMD Sag open without its being seen how.",
  },
  "blocker-kept": {
    da: "{system} holder KMD Sag åbent{carries, plural, =0 {} one {, og et andet system afhænger af det} other {, og # andre systemer afhænger af det}}.",
    en: "{system} keeps KMD Sag open{carries, plural, =0 {} one {, and another system hangs on it} other {, and # other systems hang on it}}.",
  },
  "blocker-undecided": {
    da: "Det er ikke besluttet, hvad der skal ske med {system}s snitflader til KMD Sag{carries, plural, =0 {} one {; et andet system afhænger af det} other {; # andre systemer afhænger af det}}.",
    en: "It has not been decided what happens to the interfaces of {system} with KMD Sag{carries, plural, =0 {} one {; another system hangs on it} other {; # other systems hang on it}}.",
  },
  // Decisions
  "area-route": { da: "Beslut exitvej for {area}.", en: "Decide the route of {area}." },
  "kmd-notice": { da: "Opsig kontrakten på KMD Sag.", en: "Give notice of the contract on KMD Sag." },
  "interface-decision": {
    da: "Beslut, hvad der skal ske med snitfladen {interface}.",
    en: "Decide what happens to the interface {interface}.",
  },
  "system-notice": { da: "Opsig kontrakten på {system}.", en: "Give notice of the contract on {system}." },
  "use-option": {
    da: "Beslut, om optionen på {system} skal bruges; planen når ikke at blive færdig før kontraktens udløb.",
    en: "Decide whether to use the option of {system}; the plan does not end before the contract does.",
  },
  "sapa-wish": { da: "Afklar, om {system} skal vises i SAPA.", en: "Settle whether {system} is to show in SAPA." },
  "strategy-question": { da: "Besvar: {question}", en: "Answer: {question}" },
} as const satisfies Record<string, Localized>;
