/**
 * KLE (KL's Emnesystematik) as compact text; read by codec.ts, made by tools/kle/build-kle.ts: do not edit by hand.
 *
 * The numbers and titles are KL's. They were taken from copies that open source projects of OS2 hold under the Mozilla Public License 2.0
 * (https://mozilla.org/MPL/2.0/), under which this file is, too:
 * - KLE, maj 2022: KITOS (os2kitos/kitos), MPL-2.0
 * - KLE, 2023: OS2mo, MPL-2.0
 * - KLE, februar 2026: OS2KLE 3.23, MPL-2.0
 * 3099 numbers on three levels and 69 action facets (the facets as of 2023). See docs/kle.md.
 */
export const KLE_TEXT = `{"format":"kle-1","editions":[{"id":"kitos-2022-05","name":"KLE, maj 2022","date":"2022-05","covers":[1,2,3],"source":"KITOS (os2kitos/kitos), MPL-2.0"},{"id":"os2mo-2023","name":"KLE, 2023","date":"2023","covers":[1,2,3,"f"],"source":"OS2mo, MPL-2.0"},{"id":"os2kle-3.23","name":"KLE, februar 2026","date":"2026-02","covers":[3],"source":"OS2KLE 3.23, MPL-2.0"}]}
#00 Kommunens styrelse
.01 Kommunens styrelse
00 ~
10 Opgaver der dækker flere hovedgrupper
.03 International virksomhed og EU
00 ~
02 Internationale organisationers virksomhed
04 Regionaludvikling EU
08 EU-interessevaretagelse
10 Internationalt samarbejde
.05 Besøg, repræsentation mv.
00 ~
01 Venskabsbysamarbejde
02ab Kommunale skibsadoptioner
03 Festdage, mærkedage og jubilæer
06 Receptioner
07 Hædersbevisninger, priser og prisuddelinger
09 Indsamlinger
10 Gaver til og fra kommunen / institutionen
11 Besøg til og fra kommunen / modtagelse af gæster
12 Udstillinger på rådhuse mv.
15 Indvielser, rejsegilder
.06 Administration af fonde, legater og stiftelser
00 ~
02 Fundats
04 Ansøgninger og udbetalinger af legater
.07 Forvaltningsprincipper
00 ~
01 Inhabilitet - forvaltningsprincipper
02 Vejledning og partsrepræsentation - forvaltningsprincipper
03 Aktindsigt - forvaltningsprincipper
04 Partshøring - forvaltningsprincipper
05 Begrundelser i afgørelser - forvaltningsprincipper
06 Klagevejledning - forvaltningsprincipper
07 Tavshedspligt - forvaltningsprincipper
08 Videregivelse af oplysninger til anden forvaltningsmyndighed
10 Notatpligt mv.
15 God forvaltningsskik
17 Forskelsbehandling og diskrimination
20 Videreanvendelse af den offentlige sektors informationer
40 Opbygning af borgerrådgiverfunktion
45ac Whistleblowerordning
.13 Kommunikations- og informationsvirksomhed
00 ~
02 Markedsføring og PR-virksomhed
04 Kommunikationsvirksomhed
06 Informationsvirksomhed
08 Pressevirksomhed
10 Design og layout
.14 Borgerbetjening
00 ~
10 Åbningstider
20 Information og vejledning om digitale selvbetjeningsløsninger
.15 Administrativ organisering
00 ~
01 Forvaltningsstruktur
02 Decentralisering / selvforvaltning
10 Overordnet administrativ styring og ledelse
12 Kvalitetsstyringssystem, sagsbehandling
15 Administrativ og økonomisk bemyndigelse
20 Tværgående ledelsesinformation
25 Grundlaget for effektivisering
.16 Forsøgs- og udviklingsarbejde
00 ~
02 Tværsektorielle udviklingsprojekter
05 Regionale kulturforsøg
10 Udvidet udfordringsret
.17 Kommunalt/tværsektorielt samarbejde
00 Kommunalt / tværsektorielt samarbejde i almindelighed
05 Kulturcenteraktiviteter
15 Kommunale samarbejder
20 Aftaler om samarbejde mellem kommuner (kommunale fællesskaber)
25c Tværsektorielle aktiviteter og samarbejder
.18 Opgave- og strukturændringer i kommuner, overordnede aktiviteter
00 ~
02 Kommunesammenlægning
04 Kommunale opgaveændringer, overordnet
.20 Kommunens/institutionens historie, våben mv.
00 Kommunens / institutionens historie, våben mv. i almindelighed
05 Navngivning af institutioner, skoler mv.
.22 Kommunalbestyrelsen, udvalg mv. - kommunens styrelse
00 ~
02 Kommunalbestyrelsen - kommunens styrelse
04 Udvalg, bestyrelser mv. - kommunens styrelse
12 Sagsindsigt for kommunalbestyrelsesmedlemmer
.24 Kommunale sammenslutninger, foreninger mv.
00 ~
.30 Budget - kommunens økonomiske forvaltning
00 ~
02 Budgetmetoder og -principper
04 Budgetforudsætninger
06 Lånebegrænsninger / lånerammer
08 Anlægsbudgetter
10 Årsbudgetter og flerårige budgetoverslag
12 Decentrale budgetter
14 Budgetopfølgninger
18 Tillægsbevillinger
.32 Regnskab - kommunens økonomiske forvaltning
00 ~
02 Regnskabsregler (principper og procedurer)
04 Anlægsregnskaber
05 Aktiver og passiver
06 Grønne regnskaber
10 Årsregnskaber
12 Halvårsregnskaber
13 Decentrale regnskaber
14 Likviditet
16 Pengeanbringelser
18 Kassebeholdning
22 Købsmoms og registreret moms
28 Kommunal udligning og generelle tilskud til kommuner
.34 Lån og lånoptagelse - kommunens økonomiske forvaltning
00 ~
05 Realkreditlån og kreditforeningslån
.36 Pantebreve, obligationer og aktier
00 ~
.75a Dataudveksling
00ac ~
10ac* Social, sundhed og omsorg
#01 Fysisk planlægning og naturbeskyttelse
.00 Fysisk planlægning og naturbeskyttelse
00 ~
05 Byudvikling
10 Kommunens arealmæssige afgrænsning
.01 Landsplandirektiver mv. og regional udviklingsplanlægning
00 ~
01 Landsplanlægning
.02 Kommuneplanlægning og lokalplanlægning
00 ~
03 Kommuneplanlægning
05 Lokalplanlægning
07 Forbud i henhold til planlovens § 12 og § 14
15 Tillæg til kommuneplanen
16 Udbygningsaftaler om infrastruktur
17 Uformelle planer (bydelsplaner, masterplaner, mobilitetsplaner mv.)
20 Vindmølleplanlægning
25ab Agenda 21
27 Servitutter
32 Ekspropriation af fast ejendom efter planloven
36 Overtagelse af fast ejendom efter planloven
40 Ekspropriationserstatning efter planloven
52 Samlingsstedsforbud på bestemte ejendomme
.03 Zoneinddeling og landzoneadministration
00 ~
02 Tilbageførsel af arealer til landzone
03 Udstykning, bebyggelse eller ændret anvendelse i landzone
06 Ændret anvendelse af landbrugsejendomme
.04 Udstykningsforhold og andre matrikulære forhold
00 ~
05 Udskillelse af vejareal i matriklen og hævd
.05 Naturbeskyttelse
00 ~
02 Beskyttelseslinjer
08 Beskyttede naturtyper mv.
09 Beskyttelse af plante- og dyrearter
10 Fredning
11 Naturpleje og sandflugtsbekæmpelse
12 Naturforvaltning
13 Naturovervågning
15 Offentlighedens adgang til naturen
16 Anlæg i det åbne land
18 Internationale naturbeskyttelsesområder
25 Fortidsminder og sten- og jorddiger
.06 Geografiske informationssystemer
00 ~
01 Fikspunkter
05 Grundkort
06 Temakort
15ac Faste ejendommes beliggenhedsadresse
.07 Sommerhusområder
00 ~
02 Udnyttelse af fast ejendom i sommerhusområder
03 Opførelse af flere bygninger
04 Helårsbeboelse og -overnatning
10 Udlejning af egen fulde helårsbolig
15 Erhvervelse af fast ejendom
.09 Råstofindvinding
00 ~
05 Vilkår om efterbehandling, råstofindvinding
10 Råstofkortlægning og råstofplanlægning
.10 Bygningsfredning og bygningsbevaring
00 ~
.11 Byfornyelse og udvikling af byer
00 ~
20 Områdefornyelse
22 Bygningsfornyelse af private udlejningsboliger
24 Bygningsfornyelse af ejerboliger og andelsboliger
25 Bygningsforbedringsudvalgets organisering
26 Bygningsfornyelse af erhverv
27 Bygningsfornyelse af forsamlingshuse mv.
28 Friarealer
29ab!2022 Aftalt grøn byfornyelse
30ab!2022 Byggeskadefonden vedrørende bygningsfornyelse
32 Erstatningsboliger mv.
34 Kondemnering af sundheds- og brandfarlige boliger eller opholdsrum
35 Boligkommissionens organisering
36 Byfornyelsesnævn, opbygning af
38 Udgiftsramme, forsøg mv. - byfornyelse
40 Opkøb af nedslidte ejendomme
60ac Boligforhold ved indkvartering af ansatte
.12 Kolonihaveområder
00 ~
.13 Drift af landbrugsjorder
00 ~
23 Skovrejsning
25 Halvkulturarealer og udyrkede arealer
27 Skærmende beplantning
29 Uønskede plantearter
40 Vurderingsforretning
.15 Jordfordeling
00 ~
05 Jordkøbsnævn, opbygning af
10 Køb af jord, jordfordeling
12 Salg af jord, jordfordeling
15 Drift af jord, jordfordeling
.16b! Vurdering af Virkninger på Miljøet (VVM)
00b! ~
04b! VVM-screening
06b! VVM-redegørelse
.18c= Grøn trepart
00c ~
10c Omlægningsplaner
15c Kystvande - rådgivende analyser og anbefalinger af indsatser
20c Forsøgsprojekter i kystvandrådsarbejdet
25c Indsatsprogrammer for kystvande
.24 Kystbeskyttelse
00 ~
04 Kommunale fællesprojekter om kystbeskyttelse
08 Tilladelse til kystbeskyttelse
12 Ekspropriation ved kystbeskyttelse
14 Kystbeskyttelsesforanstaltninger uden tilladelse
16 Badebroer og bådebroer
20 Risikostyringsplan, oversvømmelse ved kyster
.30a Klimaindsats
00ac Klimaindsats og fremme af vedvarende energi i almindelighed
10ac Klimahandleplaner
15c Udpegning af fremskyndelsesområder til VE-anlæg
20c Screening og godkendelse af VE-projekter i fremskyndelsesområder
.35c= Naturskader
00c ~
05c Køb af oversvømmelsestruede grunde
#02 Byggeri
.00 Byggeri
00 ~
05 Midlertidig rådighed over naboejendomme
06 Byggesagsgebyrer
08ab!2022 Lovstridigt byggeri
10 Hegnsyn
11 Vedligeholdelse af private grunde
14 Skiltning, lysinstallationer o. lign.
20 Ejendomsregistrering
.01 Grundes udnyttelse til bebyggelse
00 ~
01 Bebyggelsens opholdsarealer
02 Parkeringsarealer
03 Adgangs- og tilkørselsarealer
05 Gårdrydning
06 Beregning af bebyggelsens omfang
12ac Ladestandere, etablering ifm. bygninger
.02 Bebyggelsens højde- og afstandsforhold
00 ~
01 Bebyggelsens højde
02 Bebyggelsesregulerende afstande
04 Bygningsfremspring
.03 Bygningers indretning
00 ~
15 Fælles adgangsveje
16 Beboelsesbygninger
17 Andre bygninger end beboelsesbygninger
.04 Konstruktive bestemmelser
00 ~
01 Modulprojektering
02 Udførelse af bygningskonstruktioner
03 Byggepladsens indretning
.05 Brandforhold
00 ~
01 Brandtekniske beregninger
02 Afstandsforhold
03 Brandvægge og brandsektionsvægge
04 Flugtveje og redningsforhold
05 Redningsberedskabets indsatsmuligheder
06 Konstruktive forhold
07 Enfamiliehuse, brandforhold
08 Etageboligbyggeri, brandforhold
09 Hoteller mv., brandforhold
10 Plejeinstitutioner, brandforhold
11 Forsamlingslokaler, brandforhold
12 Undervisningslokaler mv., brandforhold
13 Daginstitutioner, brandforhold
14 Butikker og lignende salgslokaler, brandforhold
15 Kontorlokaler mv., brandforhold
16 Industri- og lagerbygninger i 1 etage, brandforhold
17 Garageanlæg, brandforhold
18 Avls- og driftsbygninger, brandforhold
.08 Installationer m.m.
00 ~
10 Varmeinstallationer
.25 Brandværnsforanstaltninger for skorstene og ildsteder
00 ~
01 Tilrettelæggelse af lovpligtigt skorstensfejerarbejde
05 Rensning af aftrækssystemer mv.
06 Brandpræventivt tilsyn
.34 Byggetilladelse og anmeldelse om byggearbejde
00 ~
02 Byggetilladelse
18 Byggemyndighedens kontrol
24 Byggearbejder der kan udføres uden byggetilladelse
30 Nedrivning af bebyggelse
35c Midlertidig overnatning
.60a Dokumentation af brandforhold
00ac ~
05ac ITT, forhåndsdialog, brandforhold
10ac ITT, byggesagsvurdering, brandforhold
15ac ITT, byggetilladelse og ibrugtagningstilladelse, brandforhold
20ac ITUT, forhåndsdialog, brandforhold
25ac ITUT, byggesagsvurdering, brandforhold
30ac ITUT, byggetilladelse og ibrugtagningstilladelse, brandforhold
#03 Boliger
.00 Boliger
00 ~
01 Kvotetildeling, støttet boligbyggeri
05 Frigørelse for visse tilskudsbestemmelser - boliger
07 Opskrivning af værdien af ejendomme med tilskudsdeklaration
12 Ejendomme med hjemfaldsklausuler, frikøb mv.
20 Salg af almene familieboliger som ejerboliger
.01 Benyttelse af boliger
00 ~
02 Sammenlægning af boliger
03 Nedlæggelse af boliger
04 Ændret benyttelse af boliger
05 Omlægning af boligform, herunder tilbudspligt mv.
07c Regulering af ustøttede private ungdomsboliger
10 Anvisningsret i private udlejningsejendomme
20c Kommunal udlejning af fast ejendom
.02 Almene boliger, nybyggeri og renovering
00 ~
10 Finansiering og grundkapital - almene boliger
12 Tilsagn om ydelsesstøtte mv. - almene boliger
13 Byggeriets påbegyndelse, godkendelse af anskaffelsessum før påbegyndelse - almene boliger
14 Byggeriets afslutning, godkendelse af endelig anskaffelsessum, almene boliger
20 Eftersyn, almene boliger
.03 Private andelsboliger
00 ~
01 Ansøgninger og tilsagn om støtte
02 Byggeriets påbegyndelse, private andelsboliger
03 Byggeriets afslutning, private andelsboliger
05 Vedtægter, private andelsboliger
10 Eftersyn, private andelsboliger
15 Kommunen som andelshaver
17 Kommunens indbetaling og udbetaling af forskelsafgift
19 Kommunens salg af andel
.08 Drift, tilsyn og støtte til selvejende ungdomsboliger
00 ~
01 Økonomi mv. - selvejende ungdomsboliger
02 Lejegodkendelse - selvejende ungdomsboliger
03 Godkendelse af forbedringsarbejder mv. - selvejende ungdomsboliger
04 Vedligeholdelsestilstand - selvejende ungdomsboliger
05 Udlejningskriterier - selvejende ungdomsboliger
.09 Lejeforhold mv. i private boliger
00 ~
01 Varsling af omkostningsbestemt lejeforhøjelse
02 Vedligeholdelse og mangler ved lejeforholdets begyndelse
03 Forbedringer mv. i private boliger
04 Huslejeregulering for mindre ejendomme og 80/20 ejendomme
05 Huslejeregulering og opsigelse for enkeltværelser
06 Huslejefastsættelse efter lejelovens § 19, stk. 2
07 Huslejefastsættelse efter lejelovens § 19, stk. 1
08 Fri huslejefastsættelse
09 Fraflytning og tilbagebetaling af depositum
10 Tvister om udbetaling fra udvendige vedligeholdelseskonti
12 Forhåndsgodkendelse, lejeforhold mv. i private boliger
13ab Forbedringer i ejendomme med omkostningsbestemt leje
15 Huslejenævnets oprettelse og funktion
18ab Lejeaftaler og lejekontrakters udformning
19ac Regulering af depositum, forudbetalt leje og sikkerhedsstillelse
22 Lejers og udlejers råderet
24 Forbrugsregnskaber, lejeforhold mv. i private boliger
26 Lejerens betaling til fællesantenne, m.v., lejeforhold mv. i private boliger
28 Skatter og afgifter, lejeforhold mv. i private boliger
29ab Lejens størrelse - indeksfinansieret boligbyggeri
30ab Forbedringer småhuse, lejeforhold mv. i private boliger
31ab Forhåndsgodkendelse - udlejning af ejer- og andelsboliger
32ab Lejeforhøjelse ved påbudt gårdsanering
34 Godtgørelse ved overgang til kollektivt varmeforsyningsanlæg, lejeforhold mv.
36 Aftalte forbedringer, lejeforhold mv. i private boliger
38 Tilsidesættelse af god skik og orden, lejeforhold mv. i private boliger
40 Manglende efterlevelse af Huslejenævnets afgørelse
42 Huslejeregulering i private boliger i uregulerede kommuner
44 Indbringelse af vedligeholdelsesmangler på vegne af lejer
47c Vurdering af brugsværdi inden modernisering
52ab Mangler ved lejeforholdets begyndelse
54c Vedligeholdelsesplaner
56c Regulering af leje efter nettoprisindeks
58c Udlejers adgang til det lejede, lejeforhold mv. i private boliger
60 Tvungen administration af udlejningsejendomme
.10 Drift af og tilsyn med almene boliger (ikke-økonomisk)
00 ~
01 Godkendelse, vedtægter og opløsning, almene boligorganisationer
02 Erhvervelse, afhændelse, forandringer og nedlæggelse af ejendomme
04 Anvisningsret / rådighed over almene boliger
10 Dækning af flytteudgifter, almene boliger
11 Omdannelse til almene boligorganisationer eller selvejende almene ungdomsboliginstitutioner mv.
12 Mærkning og ommærkning af almene boliger
14 Sideaktiviteter i almene boligorganisationer m.v.
16 Støtte til startboliger for unge
18ac Midlertidigt husly til uddannelsessøgende
20 Boligorganisationers bestyrelse
24 Almene boligorganisationer – styringsdialog mv.
30 Fysisk forandring af omdannelsesområder - planer mv.
.11 Økonomisk tilsyn med almene boliger
00 ~
01 Budget for almene boliger
02 Regnskab for almene boliger
03 Lejegodkendelse i almene boliger
04 Årsberetning for almene boliger
05 Vedligeholdelsesplan for almene boliger
08 Garanti, driftsstøtte, lån - almene boliger
.12 Almene boliger - tvister mellem lejer og udlejer
00 ~
01 Lejeaftalen
02 Lejefastsættelse og lejeregulering
03 Lejerens indflytning
04 Mangler ved boligen
05 Vedligeholdelse og istandsættelse
06 Udlejerens adgang til det lejede, almene boliger
07 Lejerens ret til at foretage installationer i og forbedringer af det lejede
08 Betaling af leje mv.
09 Betaling for varme og vand mv.
10 Lejerens betaling til fællesantenner mv.
11 Brugsrettens overgang til andre
12 Lejerens brug af det lejede
13 Opsigelse og genhusning, almene boliger
14 Udlejerens ret til at hæve lejeaftalen
15 Lejerens fraflytning
17 Tvister om beslutninger
18 Tvister om anvisning af almene familieboliger
20 Beboerklagenævnets oprettelse og funktion mv.
.14 Støttede private ungdomsboliger
00 ~
02 Byggeriets påbegyndelse og afslutning - private ungdomsboliger
04 Godkendelse af færdigt byggeri - private ungdomsboliger
06 Driftsfasen - private ungdomsboliger
.16b!2021 Energibesparende foranstaltninger i pensionisters boliger
00b!2021 ~
.17b!2021 Statstilskud til omstilling af ældre boliger til kraftvarme
00b! ~
.18b!2021 Statstilskud til omstilling af elopvarmede bygninger
00b!2021 ~
.22 Friplejeboliger
00 Friplejeboliger og lokalplejehjem i almindelighed
05 Etablering af friplejeboliger
10 Drift og afhændelse af friplejeboliger
15 Afregningspriser for ydelser efter serviceloven ift. friplejeboligleverandører
20c Lokalplejehjem
.24c= Selvejende ældreboliginstitutioner og lette kollektive boliger
00c ~
05c Drift og tilsyn med selvejende ældreboliginstitutioner mv.
10c Drift og tilsyn med lette kollektivboliger ejet af selvejende institutioner
.25 Boligplacering af flygtninge
00 ~
01ab Landstal - boligplacering af flygtninge
03ab Regionskvoter - boligplacering af flygtninge
07 Kommunekvoter - boligplacering af flygtninge
12 Visitering til kommunerne
15 Boliganvisning og udlejning af boliger til flygtninge
16 Erhvervelse, indretning eller leje af boliger til udlændinge
18 Midlertidige opholdssteder for flygtninge
25 Udlændingestyrelsens anvisning af boliger
.30 Særlige støtteordninger - almene boliger mv.
00 ~
05 Helhedsplaner
10 Beboerrådgivning
#04 Parker, fritids-/idrætsanlæg og landskabspleje mv.
.00 Parker, fritids-/idrætsanlæg og landskabspleje
00 Parker, fritids- / idrætsanlæg og landskabspleje i almindelighed
.01 Parker, anlæg og grønne områder
00 ~
09 Renovering af parker og anlæg
10 Nyanlæg af parker og anlæg
11 Pleje af parker og anlæg
14 Udlån / benyttelse af parker og anlæg
15 Uretmæssig benyttelse af parker og anlæg
16 Vildtpleje
20 Hærværk i parker og anlæg
.03 Offentlige legepladser
00 ~
.04 Haller/indendørsanlæg
00 Haller / indendørsanlæg i almindelighed
.05 Hundetoiletter
00ab ~
.08 Udendørsanlæg
00 ~
09 Renovering af udendørsanlæg
10 Nyanlæg af udendørsanlæg
11 Pleje af udendørsanlæg
12 Tekniske installationer i udendørsanlæg
14 Udlån / benyttelse af udendørsanlæg
20 Hærværk på udendørsanlæg
.10 Kommunale skove
00 ~
01 Udlån / benyttelse af skove
02 Fiskeri, jagt og vildt i skove
03 Pleje / hugst af skove
10 Nyanlæg og tilplantninger i skove
20 Hærværk i skove
.11 Kommunale strande
00 ~
01 Udlån / benyttelse af strande
02 Jagt og vildtpleje
03 Nyanlæg af strande
04 Renholdelse / strandrensning / vedligeholdelse af strande
09 Renovering af strande
10 Livredning og redningsposter på strande
16 Beplantning af strande
20 Hærværk på strande
25 Stormflod
.12 Vandrerhjem
00 ~
.14 Campingpladser og lejrpladser
00 ~
09 Renovering af camping- og lejrpladser
10 Nyanlæg af camping- og lejrpladser
11 Pleje og vedligeholdelse af camping- og lejrpladser
15 Udlejningstilladelse efter campingreglementet
18 Benyttelse af campinghytter
20 Brandværnsforanstaltninger på campingpladser
22 Hygiejniske forhold mv. på campingpladser
30 Trætophytter
.16 Plantesygdomme
00 ~
.20 Læplantninger
00 ~
.21 Udvikling af landdistrikterne
00 ~
01 Særligt følsomme landbrugsområder (SFL-områder)
05 Fremme af udviklingen i særlige landdistrikter
10 Miljøvenlige jordbrugsforanstaltninger
.30 Kommunale begravelser
00 ~
01 Begravelser og urnenedsættelser
02 Flytning af urner
05 Kremering
10 Kommunale begravelsespladser
.31 Kommunale kirkegårde
00 ~
01 Gravminder
09 Renovering af kirkegårde
10 Nyanlæg af kirkegårde
11 Vedligeholdelse og pleje af kommunale kirkegårde
15 Gravsteder
20 Hærværk på kirkegårde
#05 Veje og trafik
.00 Veje og trafik
00 ~
05 Tilgængelighed, veje og trafik
.01 Offentlige veje
00 ~
01 Vejnavne / husnumre på offentlige veje
02 Anlæg af nye kommuneveje
04 Optagelse af private fællesveje som kommuneveje
08 Vejvedligeholdelse og vejrenovering
10 Adgangsforhold til offentlige veje
11 Sikring af vejanlæg
12 Belysning, veje
13 Afvanding og dræning af veje
15 Vejrabatter og beplantning
16 Hegn mod vej
22 Nedlæggelse af kommuneveje
25 Jernbaneinfrastruktur
30 Almindelige bestemmelser om vejenes administration
35 Vejplanlægning
40 Trafikstyring
45 Statsveje
50ac Ladepunkter på offentlig vej
.02 Private fællesveje/stier
00 Private fællesveje / stier i almindelighed
01 Vejudlæg / anlæg - private fællesveje
02 Istandsættelse og vedligeholdelse - private fællesveje
03 Forandringer, færdselsregulering mv. - private fællesveje
04 Nedlæggelse og omlægning af private fællesveje / stier
05 Vejnavne / husnumre på private fællesveje
10 Overkørsler og overgange - private fællesveje
12 Belysning - private fællesveje / stier
13 Bygningsfremspring, vejskilte, hegn mod vej mv.
15 Særlig brug af vejareal - private fællesveje
16 Beplantning - private fællesveje / stier
20 Overtagelse af private veje
.03 Broer og tunneler mv.
00 ~
05 Nyanlæg, broer og tunneler
06 Vedligeholdelse / renovering
.04 Stier
00 ~
05 Stinumre / stifortegnelse
06 Nyanlæg, stier
08 Vedligeholdelse af stier
09 Belægning, stier
11 Vejvisning på cykel-, ride- og vandreruter
12 Belysning, stier
16 Beplantning, stier
20 Overtagelse af almene stier og private fællesstier
22 Nedlæggelse af offentlige / almene stier
23 Klassificering af stier
.05 Pladser, torve, holdepladser mv.
00 ~
05 Nyanlæg, pladser, torve og holdepladser
06 Vedligeholdelse / renovering, pladser, torve og holdepladser
12 Belysning, pladser, torve og holdepladser
.07 Renholdelse og vintertjeneste
00 ~
01 Renholdelse af veje og stier
02 Snerydning og glatførebekæmpelse
10 Grundejeres forpligtelser, private fællesveje og fællesstier
.09 Parkering
00 ~
02 Betalingsparkering - parkeringslicenser og betalingsafgifter
04 Parkeringskontrol
06 Parkeringsanlæg
08 Parkeringsafmærkning
10 Parkeringsautomater
12 Parkeringsdispensationer
20ac Fjernelse af køretøjer
.12 Opgravning, ledningsarbejder mv.
00 ~
10 Koordinering af gravearbejder og ledningsarbejder
20c Retablering af areal for graveaktørs regning
.13 Færdselsregulering/trafiksikkerhed
00 Færdselsregulering / trafiksikkerhed i almindelighed
01 Færdsels- og vejafmærkninger
09 Autoværn, rækværker
10 Færdselsindskrænkninger
15 Særtransport (blokvogne, vogntog, mobilkraner mv.)
18 Kørselsdispensationer
20 Kørselsafgifter / trafikbegrænsning
30 Selvkørende motorkøretøjer
.14 Råden over vejareal
00 ~
01 Bænke - genstande på vejareal
02 Cykelstativer - genstande på vejareal
03 Kiosker - genstande på vejareal
04 Anbringelse af containere, materiel og lignende genstande på vej
05 Stadepladser - genstande på vejareal
06 Postkasser - genstande på vejareal
07 Skilte, plakatsøjler og transparenter - genstande på vejareal
08 Benyttelse af gade- og fortovsarealer - genstande på vejareal
09 Anbringelse af køretøjer - genstande på vejareal
10 Kunst - genstande på vejareal
11 Skure / skurvogne - genstande på vejareal
12 Automater - genstande på vejareal
13 Faste genstande over vejareal
15 Spildevand og tilledning af vand - råden over vejareal
17 Valgplakater - råden over vejareal
20 Beplantning i vejareal - råden over vejareal
21!2026 Tankanlæg - råden over vejareal
30ac Udlejningscykler og -køretøjer - benyttelse af vejareal
.18 Vejbidrag
00 ~
.23 Tryghedsfremmende foranstaltninger
00 ~
04 Tv-overvågning af offentligt område
15c Kommunale tryghedsvagter
.26 Ekspropriation til offentlige vej- og stianlæg
00 ~
05 Åstedsforretning, veje
10 Ekspropriation, veje
15b!2020 Ekspropriationserstatning, veje
#06 Spildevand og vandløb
.00 Spildevand og vandløb
00 ~
05 Spildevandsplanlægning
07 Klimatilpasning, spildevand
10 Recipientkvalitet
.01 Kloakker og ledningsnet samt private spildevandsanlæg
00 ~
03 Nyanlæg / udførelse, ledninger
04 Overtagelse af spildevandsanlæg
05 Private spildevandsanlæg
06 Vedligeholdelse / drift, kloakker og ledningsnet
15 Tilslutning af spildevand til spildevandsanlæg
17 Bidrag, spildevand
20 Tømningsordninger
25 Renovering og sanering, kloakker
26 Nedsivningsanlæg mindre end 25 meter fra vandløb
29 Spildevandsafledning fra spredt bebyggelse
32 Afledning af spildevand til jorden (nedsivning)
35 Afledning af tag- og overfladevand til nedsivningsanlæg
38 Nedsivning af overfladevand - befæstede arealer
41 Udledning af spildevand på jordoverfladen
44 Afledning af spildevand til samletanke
47 Afledning af spildevand til pileanlæg - opsamling
54ac Ekspropriation til spildevandsanlæg
.02 Vandløb og søer
00 ~
02 Klassifikation af vandløb og anlæg
03 Regulering af vandløb og anlæg af nye vandløb
04 Tørlægning af eller sænkning af vandstanden i søer
10 Vandløbsrestaurering
11 Vandløbsvedligeholdelse
15 Udpumpningsanlæg med digeanlæg til afvanding
16 Broer, opstemningsanlæg og flodemål mv.
20 Sejlads, ikke fredningsmæssig
25 Forskellige bestemmelser, vandløb og søer
30 Fiskepassager mv.
35 Forebyggelse og bekæmpelse af okkergener
40 Risikostyringsplan, oversvømmelse fra vandløb og søer
.03 Rensningsanlæg, pumpestationer mv.
00 ~
01 Maskiner / inventar, faste installationer, rensningsanlæg, pumpestationer mv.
02 Maskiner / inventar, ikke-faste installationer, rensningsanlæg, pumpestationer mv.
03 Tekniske installationer, rensningsanlæg, pumpestationer mv.
10 Forbedring / fornyelse, rensningsanlæg, pumpestationer mv.
11 Vedligeholdelse, rensningsanlæg, pumpestationer mv.
12 Ombygninger, rensningsanlæg, pumpestationer mv.
20 Drift af rensningsanlæg
.11 Beskyttelse af overfladevand
00 ~
01 Udledning af spildevand til vandløb, søer eller havet
05 Forureninger, beskyttelse af overfladevand
.20 Offentlige toiletter
00 ~
#07 Affald og genanvendelse
.00 Affald og genanvendelse
00 ~
01 Affaldsplanlægning
03 Regulativpligt og affaldsregulativer
05 Oplysninger om affaldsforhold
08 Overførsel af affald
10 Affaldsgebyrer
12ab Affaldsforebyggelse
.01 Affalds- og genanvendelsesordninger
00ab ~
12ab Hjemmekompostering
.03 Lossepladser mv.
00 Anlæg for deponering af affald mv. i almindelighed
03 Tekniske installationer, anlæg for deponering af affald
10 Nyanlæg, anlæg for deponering af affald
11 Udbygning, anlæg for deponering af affald
.04 Modtage- og affaldsbehandlingsanlæg mv.
00 ~
01 Maskiner / inventar, faste installationer, affaldsbehandlingsanlæg
02 Maskiner / inventar, ikke-faste installationer, affaldsbehandlingsanlæg
03 Tekniske installationer, affaldsbehandlingsanlæg
04 Affaldsbehandling
10 Nyanlæg, affaldsbehandlingsanlæg
11 Vedligeholdelse af affaldsbehandlingsanlæg
15 Modtage- og affaldsbehandlingsanlægs pligter (registrering og indberetning mv.)
20 Genbrugsstationer, aktiviteter
.08 Genanvendelse og renere teknologi
00 ~
.13 Farligt affald
00 ~
02 Anmeldelse af farligt affald
04 Indsamlingsordninger / henteordninger for farligt affald
06 Fritagelse for benyttelsespligt
.15 Affald af elektriske og elektroniske produkter
00 ~
05 Indsamlingsordninger mv. for affald af elektrisk og elektronisk udstyr
.16 Affaldsklassificering
00 ~
03 Klassificering af affald
06 Affaldsklassificering af skibe
.17 Affald fra virksomheder, offentlige og private institutioner
00 ~
01c Fysisk affaldstilsyn
02 Indsamlings- og anvisningsordninger, ikke-specificerede
04 Konkret anvisning af affald
06 Organisk affald, indsamlings- og anvisningsordninger
08 Dagrenovationslignende affald, indsamlings- og anvisningsordninger
10 Emballage, indsamling / transport / behandling mv.
14 Oplysningspligt - affald fra virksomheder
18 Bygge- og anlægsaffald fra erhverv, genanvendelse mv.
.18 Affald fra husholdninger, indsamlingsordninger
00 ~
06 Madaffald / restaffald, indsamlingsordninger
08 Haveaffald, indsamlingsordning
10 Storskrald, indsamlingsordning
12 Emballage, indsamlingsordning
14 Papir, indsamlingsordning
16 Pap, indsamlingsordning
18 PVC-affald, indsamlingsordning
20 Imprægneret træ, indsamlingsordning
22 Bygge- og anlægsaffald fra private, genanvendelse mv.
.20 Anvendelse af affaldsprodukter til jordbrugsformål
00 ~
02 Anmeldelse af spildevandsslam m.m. til jordbrugsformål
04 Prøver, spildevandsslam og kompost
06 Analyser af affaldsprodukter til jordbrugsformål
08 Afhændelse af affaldsprodukter
10 Opbevaring af affaldsprodukter til jordbrugsformål
12 Brugers anvendelse af affaldsprodukter
14 Anvendelse af affaldsprodukter til jordbrugsformål efter § 19
.22 Anvendelse af bioaske til jordbrugsformål
00 ~
02 Analyser af bioaske til jordbrugsformål
04 Afhændelse af bioaske
06 Opbevaring af bioaske til jordbrugsformål
08 Brugers anvendelse af bioaske og meddelelsespligt
#08 Havne og lufthavne
.00 Havne og lufthavne
00 ~
05 Havnebestyrelse, opbygning af
.01 Skibs- og vareafgift
00 ~
.02 Havnebassiner, sejlløb mv.
00 ~
05 Oprensning af havnebassiner og sejlløb mv.
06 Uddybning af havnebassiner og sejlløb mv.
10 Opfyldning af havnebassiner og sejlløb mv.
.03 Havnearealer og -anlæg
00 ~
04 Udlejning af havnearealer og -bygninger
08 Belysning, havne
25 Nyanlæg, havne
26 Hovedreparationer / istandsættelse, havne
30 Vedligeholdelse af havne
35 Fjernelse / nedlæggelse, havne
40 Skader, havne
42 Husbåde, anlæg mv.
.05 Farvandsafmærkninger
00 ~
.06 Isbrydning og istjeneste
00 ~
.08 Færgelejer
00 ~
01 Nyanlæg, færgelejer
05 Hovedreparationer / istandsættelse, færgelejer
06 Vedligeholdelse af færgelejer
10 Fjernelse / nedlæggelse, færgelejer
15 Skader, færgelejer
.10 Sikring af havnefaciliteter
00 ~
.13 Havneydelser
00 ~
01 Bugsering
02 Lodsvæsen
05 Brobetjening
.20 Lufthavne og flyvepladser
00 ~
05 Lufthavnsafgifter
10 Hændelser, lufthavne
15 Lufttrafiktjeneste
20 Luftfragt
25 Sikkerhed og sikkerhedsforanstaltninger, lufthavne
.25 Lufthavnsarealer og lufthavnsanlæg
00 ~
05 Vedligeholdelse, lufthavnsarealer og lufthavnsanlæg
10 Nyanlæg, lufthavnsarealer og lufthavnsanlæg
15 Vinterforanstaltninger i lufthavne
20 Udlejning af lufthavnsbygninger og -arealer
25 Skader, lufthavnsbygninger
30 Visuelle afmærkninger, start- og landingsbaner
35 Instrumentering, start- og landingssystemer, lufthavne
#09 Miljøbeskyttelse
.00 Miljøbeskyttelse
00 ~
02 Vandmiljøplanens overvågningsprogram (NOVA)
04b! Miljøvurdering af planer og programmer
06 Vandplaner og kommunale vandhandleplaner efter miljømålsloven
07 Vandområdeplanlægning
08 Miljøskade
12 Miljøtilsynsplaner
.01 Miljøreglementet
00 ~
07 Svømmebadsanlæg og disses vandkvalitet
.02 Godkendelsespligtige listevirksomheder
00 ~
01 (A) Forarbejdning og overfladebehandling af jern, stål og metal mv.
02 (B) Forarbejdning af visse råstoffer mv.
03 (C) Indvinding og behandling af mineralolie, mineralolieprodukter og naturgas mv.
04 (D) Kemisk og biologisk fabrikation mv.
05 (E) Oparbejdning af vegetabilske råvarer mv.
06 (F) Oparbejdning af animalske råvarer
08 (G) Kraft- og varmeproduktion
09 (H) Flyvepladser og motorsportsbaner
11 (J) Anden godkendelsespligtig listevirksomhed
15 (I) Dambrug og havbrug
16 (K) Nyttiggørelse og bortskaffelse af affald
.04 Miljøinvesteringer
00 ~
01 Projektbeskrivelse / forhåndsvurdering, støtte til miljøforbedrende investeringer
05 Kortlægning mv. af husdyrgødningsmængde
.05 Beskyttelse af havmiljøet
00 ~
01 Sanering af kyststrækninger
02 Forureningsbekæmpelse i havne
05 Klapning / dumpning af havbundsmateriale
10 Modtageordninger i havne
15 Vurdering af virkninger på miljøet (VVM) af havbrug
.08 Beskyttelse af jord og grundvand
00 ~
03 Olietanke med et rumindhold under 6000 l, olieforureninger og forsikringspligt
05 Forureningskortlægning og ændret arealanvendelse
06 Undersøgelses- og afværgeindsats, jordforurening
07 Værditabsordning for boligejere mv., jordforurening
08 Påbud til forurenere mv., jordforurening
09 Tilsyn med kortlagte arealer
13 Områdeklassificering
15 Bortskaffelse og anvendelse af jord
20 Grundvandsovervågning
22 Grundvandskortlægning
24 Indsatsplaner, grundvandsforurening
26 Tilladelser efter miljøbeskyttelseslovens § 19
28c Boringsnære beskyttelsesområder (BNBO)
30 Indretning, etablering og drift af olietanke mv.
35 Genanvendelse af restprodukter og jord til bygge og anlægsarbejder
.10 Luftforurening
00 ~
04 Miljøzoner og nulemissionszoner
08 Brændstoffers svovlindhold
12 Luftkvalitet
.11 Ekstern støj
00 ~
.13 Skadedyrsbekæmpelse
00 ~
01 Rottebekæmpelse
02 Muldvarpe - skadedyrsbekæmpelse
03 Fugle - skadedyrsbekæmpelse
04 Katte - skadedyrsbekæmpelse
05 Mosegrise - skadedyrsbekæmpelse
06 Ræve - skadedyrsbekæmpelse
.16 Kemiske stoffer, produkter og bekæmpelsesmidler
00 ~
.17 Husdyrbrug
00 ~
01 Placering af husdyrbrug, folde, anlæg mv.
02 Indretning af stalde mv.
03 Kapacitet af gødningsopbevaringsanlæg
04 Opbevaring af fast husdyrgødning og bundfald
05 Opbevaring af ensilage og ludning af halm
06 Opbevaring af flydende husdyrgødning samt ensilagesaft og restvand
07 Indretning af afløb fra stalde, møddinger mv.
08 Drift og vedligeholdelse af opbevaringsanlæg for husdyrgødning mv.
09 Anvendelse af husdyrgødning og ensilagesaft
13 Anmeldelse - gødningsopbevaringsanlæg
15 Anmeldelse af etablering mv. af dyrehold og anlæg
19 Godkendelser af husdyrbrug - husdyrbrugloven § 16a
21 Tilladelser til husdyrbrug - husdyrbrugloven § 16b
23ac Revurdering af godkendelser af IE-husdyrbrug
24 Anmeldelse - driftsbygninger, lagre eller anlæg
38 Anmeldelse - ensilageopbevaringsanlæg
39 Anmeldelse - vinteropstaldning af dyrehold
41 Anmeldelse - hobbydyr
44 Anmeldelse - skift mellem dyretyper, gl. ordning
47 Anmeldelse - skift i miljøteknologiske løsninger
50 Anmeldelse - afprøvning af miljøeffektive teknologier eller teknikker
51 Anmeldelse - emissionsorienteret produktionstilpasning
53 Anmeldelse - skift i dyretyper, staldsystemer og miljøteknologi
58ac Undtagelse fra krav i husdyrbrugloven 16a-b
60 Tilsyn med husdyrbrug
78 Anlæg til forbrænding af husdyrgødning
.18 Miljøregulering af visse aktiviteter
00 ~
01 Miljøregulering af ikke-erhvervsmæssigt dyrehold
02 Hygiejniske forhold på offentligt tilgængelige steder
05 Miljøregulering af begravelsesvæsen
10 Regulering af støjgener
12 Nedknusning på stedet, anmeldeordning for midlertidige miljøaktiviteter mv.
14 Anmeldeordning for midlertidige miljøaktiviteter mv.
17 Kommunale forskrifter for miljøregulering af visse aktiviteter
.19 Badevand og badeområder
00 ~
01 Badevandskvalitet og badevandsprofiler
02 Forbud, påbud - badevand og badeområder
.20 Særlige brancher og brancheaftaler
00 ~
01 Pelsdyrfarme
02 Autoværksteder - anmeldelse mv.
03 Træ- og møbelindustri
04 Slagteribranchen
05 Levnedsmiddelbranchen
08 Støj fra vindmøller
10 Renserier
15 Maskinværksteder - anmeldelse mv.
20ac Mellemstore fyringsanlæg - anmeldelse mv.
.23 Markafbrændinger
00 ~
.25 Genteknologi
00 ~
.30 Mindre forurenende virksomheder
00 ~
01 (A) Forarbejdning og overfladebehandling af jern, stål og metal
02 (B) Forarbejdning af mineralske råstoffer
03 (C) Oplagring og fremstilling på basis af mineralolie, mineralolieprodukter og naturgas
04 (D) Fremstilling, aftapning og oplag af kemiske stoffer og produkter. Fotografisk virksomhed
05 (E) Oparbejdning af vegetabilske råvarer, foderstofproduktion og trykkerier
06 (F) Oparbejdning af animalske råvarer
08 (G) Kraft- og varmeproduktion
09 (H) Anlæg for motorkøretøjer
11 (J) Anden virksomhed
15 (I) Dambrug
16 (K) Affaldsoplagring, omlastning og kompostering
.35 Paragraf 42-virksomheder
00 ~
.40 Miljøvurdering
00 ~
05 Miljøvurdering af planer og programmer
10 Screening - krav om miljøvurdering
15 Miljøvurdering af konkrete projekter
20 Screening - bilag 2 projekter
#13 Forsyning
.00 Forsyning
00 ~
01 Måleraflæsning (el, gas, varme, vand)
05 Sparekampagner
.01 Elforsyning
00 ~
08 Elproduktion
16 Handel med el
.02 Vandforsyning
00 ~
01 Vandindvinding og vandindvindingsanlæg
02 Vandkvalitet
03 Drift af almene vandværker
08 Vandforsyningsplanlægning
17 Bortledning af grundvand
19 Ændring i og bortfald af retten til vandindvinding
30c Forsyningsaktiviteter med teknisk vand
.03 Varmeforsyning
00 ~
01 Kollektive varmeforsyningsanlæg
18 Varmeforsyningsplanlægning
20 Tilslutning m.v. til kollektive varmeforsyningsanlæg
24 Ekspropriation til varmeforsyning
30 Fjernkøling
35c Drivhusgasreduktion
.04 Bygasforsyning
00 ~
.05 Trafikselskaber
00 ~
10 Trafikselskabers etablering og organisering
12 Trafikselskabers finansiering
14 Takster og billetteringssystemer
16 Planlægning af offentlig servicetrafik mv.
18 Individuel handicapkørsel for svært bevægelseshæmmede
20 Privatbaner
22 Rutekørsel
24 Rejsekort og rejseplan
26 Kontrolafgift mv.
.06 Jordforsyning (byggemodning)
00 ~
01 Erhvervelse af jord
02 Salg af jord
03 Udleje af arealer
04 Byggemodning
05 Forespørgsler om jordsalg / -køb
.07 Udlejning af kommunens ejendomme
00 ~
01 Beboelseslejligheder, udleje
05 Udleje af erhvervsejendomme og erhvervslejemål
.09 Udleje/udlån af materiel
00 Udleje / udlån af materiel i almindelighed
10 Bycykler
.10 Fællesantenneanlæg/kabel-tv
00 Fællesantenneanlæg / kabel-tv i almindelighed
.11 Naturgasforsyning
00 ~
.16 Kommunikationsnet
00 ~
02 Digitale kommunikationsnet
10 Udlejning af arealer, bygninger mv. til telekommunikationsformål
.25 Færgetrafik
00 ~
.29 Gasindvinding
00 ~
.30 Decentral kraftvarme
00 ~
05 Produktionsenergi / brændsel til decentral kraftvarme
.35 Energianlæg
00 ~
05 Fyringsanlæg
15 Turbineanlæg
20 Miljøanlæg
25 Fællesanlæg - energi
50 Laboratorieydelser
#14 Beredskab
.00 Beredskab
00 ~
03 Beredskabskommission, organisation og opbygning
04 Vedtægter for beredskabsvirksomhed
05 Redningsberedskabets overordnede organisering
06 Fælles beredskabskommission, opbygning af
08 Beredskabsplanlægning
09 Andres beredskabsplaner
10 Overenskomster / aftaler, redningsberedskab
11 Totalforsvarssamarbejde
12 International indsats, redningsberedskab
13 Årsberetning, beredskabsvirksomhed
14 Stedligt beredskab
15 Gade- og vejoplysninger
18 Statens tilsyn med redningsberedskabet
22 Ekstern beredskabsplan for kolonne 3-virksomheder
.01 Redningsberedskabets indsats
00 ~
01 CBRNE-beredskab
02 Brandslukning
04 Indkvartering, evakuering og forplejning af nødstedte
05 Redning
06 Rydning og bekæmpelse af følgeskader
07 Kommunikation, redningsberedskab
08 Teknisk udbedring af skader, redningsberedskab
09 Vandforsyning, redningsberedskab
12 Stabsgrupper / indsatsledelse
13 Ambulanceberedskab
14 Evakuering
16 Redningsberedskabets samarbejde med politi (ordensopgaver)
17 Mørklægning, redningsberedskab
25 Rådighed over privat ejendom / vandsteder
28 Borgeres medvirken ved redningsberedskabets indsats
.02 Egenbeskyttelse
00 ~
01 Bedriftsværn
.05 Redningsberedskabets materiel/køretøjer til brug for indsats
00 Redningsberedskabets materiel / køretøjer til brug for indsats i almindelighed
02 Køretøjer, redningsberedskab
03 Udskrevne køretøjer / redskaber, redningsberedskab
06 Brandslukningsmateriel
07 Redningsmateriel
08 Indkvarterings-, evakuerings- og forplejningsmateriel
09 Rydningsmateriel
10 Forurenings-, miljø- og CRBNE-materiel
12 Kommunikationsmateriel, redningsberedskab
15 Mundering / udrustning, redningsberedskab
.06 Lokaliteter, redningsberedskab
00 ~
01 Sikringsrum
02 Offentlige beskyttelsesrum
05 Kommandocentraler / kommandostationer
06 Udrykningsstationer / beredskabsstillinger
07 Hjælpestationer
10 Øvelsesanlæg
12 Vagtcentral
20 Beskyttelsesrumspulje
.07 Personel, redningsberedskab
00 ~
01 Uddannelse, redningsberedskab
02 Designering, redningsberedskab
03 Indkaldelse, redningsberedskab
04 Ydelser til værnepligtige og frivillige, redningsberedskab
05 Rådighedsforpligtigelse, redningsberedskab
06 Ansøgninger, redningsberedskab
07 Helbredsundersøgelser, redningsberedskab
08 Straffesager / disciplinærsager, redningsberedskab
09 Forsikrings- og erstatningsforhold, redningsberedskab
.09 Øvelser og arrangementer, redningsberedskab
00 ~
04 Beredskabsøvelser
.10 Udrykningstjeneste
00 ~
.12 Forebyggende beredskabsforanstaltninger
00 ~
15 Brandteknisk byggesagsbehandling
16 Brandsyn
17 Engangstilladelser, forebyggende foranstaltninger
18 Sikkerhedsvagter / brandvagter
19ab Midlertidig overnatning, forebyggende beredskabsforanstaltninger
20 Tvangsruter
22 Fyrværkeri og andre pyrotekniske artikler
25 Varsling, redningsberedskab
28 Beredskab ved større arrangementer
34 Brændbare faste stoffer
.14 Redningsberedskabets opgaver for eksterne
00 ~
05 Eftersyn af eksternt brand- og redningsmateriel
11 Udlejning af materiel / personel
12 Undervisning af eksterne, redningsberedskab
.18 Brand- og redningsskolevirksomhed
00 ~
.20 Beredskabsanlæg
00 ~
02 Tekniske anlæg, beredskab
04 Brandsikringsanlæg
#15 Arbejdsmarked og beskæftigelsesindsats
.00 Organisering og understøttelse af beskæftigelsesindsatsen
00 ~
05 Beskæftigelsesindsats, regionale beskæftigelsesråd
10 Organisering af beskæftigelsesindsatsen
15 Beskæftigelsesplaner og resultatrevisioner
20 Andre aktører, beskæftigelsesindsats
26 Forsøg på beskæftigelsesområdet
30 Opfølgning på kommunernes beskæftigelsesindsats
.01 Arbejdsløshedsforsikring
00 ~
03 Efterløn og feriedagpenge
12 Arbejdsfordeling, supplerende dagpenge
16ab!2021 Arbejdsløshedsdagpenge
.03 Arbejdsmarkedsuddannelser
00 ~
10 AMU-kurser
.04 Kommunale beskæftigelsesprojekter
00 ~
10 Beskæftigelsesprojekter
.06 Sundheds- og sikkerhedsforhold på erhvervsvirksomheder
00ab ~
.08b!2020 Erhvervsgrunduddannelse mv.
00b!2020 ~
05b!2020 Uddannelsesplan, erhvervsgrunduddannelse
06b!2020 Praktik i erhvervsgrunduddannelsen
07b!2020 Undervisning, erhvervsgrunduddannelse
10b!2020 Skoleydelse, erhvervsgrunduddannelse
.17 Opfølgning, vurdering og revalidering
00 Opfølgning og vurdering - beskæftigelsesindsats i almindelighed
06 Sygedagpengeopfølgning
09!2027 Forrevalidering
12!2027 Revalidering
18 Rehabilitering
22!2029 Ressourceforløb
26 Jobafklaringsforløb
30 Helhedsorienteret plan - beskæftigelsesindsats mv.
.18 Tilbud efter LAB kap. 11-14
00 ~
05 Virksomhedspraktik
10 Ansættelse med løntilskud
15 Nytteindsats
20 Vejledning og opkvalificering
.20 Beskæftigelsesindsats
00 ~
01 Min Plan - beskæftigelsesindsats
20 Kontaktforløb m.v.
22 Opkvalificering ved afskedigelse
24 Fleksjob
25 Betaling for visse uddannelsesaktiviteter
30 Jobrettet uddannelse
34 Hjælpemidler - tillægsydelser
36 Mentorstøtte
38 Befordringsgodtgørelse - tillægsydelser
40 Merudgiftsgodtgørelse
51!2026 225-timersregel
.21 Formidlingsindsats
00 ~
01 Bistand til job- og uddannelsessøgende og arbejdsgivere
03 Bistand til særlige aktiviteter
05!2027 Jobrotation
20 Varsling af større afskedigelser
25a!2023* Jobcenterets virksomhedskontakt
30 Voksenlærlinge - løntilskud
.22 Kompensation til handicappede i erhverv mv.
00 ~
03 Fortrinsadgang til ledige stillinger mv. - handicappede
06 Personlig assistance til handicappede i erhverv
09 Personlig assistance til handicappede under efter- og videreuddannelse
.23 Information og vejledning i jobcenteret
00 Information og vejledning - beskæftigelsesindsats i almindelighed
05 Virksomhedsservice
07 Tilmelding og Jobnet
.25a Orlovsordninger (ikke-kommunalt ansatte)
00ac ~
.27 Servicejob
00 ~
.28 Seniorjob
00 ~
.30 Studiejob
00 ~
05 Formidling af fritidsjob og studiejob
.35c= Skadesikring
00c ~
05c Arbejdsskader
10c Skade forvoldt på andre personer eller andres ejendele
.40 Integration og udlændinge
00 ~
05 Inddragelse af andre aktører, integration
10 Selvforsørgelses- og hjemrejseprogram og introduktionsprogram
15ab!2023 Integrationsplaner
17ac Helbredsmæssig vurdering
20 Introduktionsforløb for indvandrere
22 Integrationsgrunduddannelse (igu)
25 Sikkerhedsstillelse efter udlændingeloven
30 Kontrakter for asylansøgere
.62a Dataudveksling - beskæftigelsesområdet
00ac ~
05ac* Dagpenge
10ac* Kontanthjælp
15ac* Uddannelseshjælp
40ac* Ledige selvforsørgende
45ac* Unge under 18
#17 Folkeskoleundervisning
.00 Folkeskoleundervisning
00 ~
01 Ordensregler for skoleelever
02 Erstatningskrav fra elever
05 Tilsyn med elever i skoletiden
10 Voksnes deltagelse i folkeskolens undervisning
20 Lærerstuderendes praktikperiode
25ab Udtalelser om elever
26 Eleverklæringer
30 Statens uddannelsesstøtte
35 Undervisningsmiljø / elevers trivsel
.01 Styrelsen af kommunens skolevæsen
00 ~
01 Skolebestyrelsens opbygning
04 Skolestruktur
05 Opbygning af pædagogisk-psykologisk rådgivning (PPR)
08 Rådgivende organers opbygning og virksomhed
10 Mål og rammer for skolernes virksomhed
11 Den enkelte skoles målsætning og rammer
15 Målsætninger for undervisningen
.02 Skoleårets planlægning/tilrettelæggelse
00 Skoleårets planlægning / tilrettelæggelse i almindelighed
02 Læseplaner
03 Ferier / fridage
04 Klassedannelser / elevtal
05 Undervisningstid / timetal
07 Holddannelse
08 Helhedsaftaler
09 Indholdet i undervisningen
11 Fagfordeling
12 Skemalægning
14 Vikarordning
16 Lektiehjælp og faglig fordybelse inden for undervisningstiden
18 Understøttende undervisning
24 Åben skole
30 Årsplanlægning, den enkelte lærer
36 Erhvervsrettet 10. klasse (eud10)
40 Supplerende undervisning, undervisningsdifferentiering mv.
44c Juniormesterlære
.03 Specialundervisning og specialpædagogisk bistand
00 ~
04 Pædagogisk-psykologisk vurdering (PPV)
07 Tilbud om ordblindetest
08 Specialundervisning og anden specialpædagogisk bistand
09 Vidtgående specialundervisning ved regionsrådets foranstaltning
10 Specialpædagogisk bistand til førskolebørn
17 Specialundervisning i dagbehandlingstilbud og anbringelsessteder
20 Supplerende undervisning og særlig tilrettelagt undervisning
22 Specialklasser
.04 Folkeskoleaktiviteter og -arrangementer
00 ~
02 Skolehaver / grøn skole
03 Stævner, folkeskoleaktiviteter
04 Lejrskoler / ekskursioner
05 Temadage, folkeskoleaktiviteter
06 Featureuger, folkeskoleaktiviteter
07 Kulturelle folkeskolearrangementer / fester
09 Hygiejniske forhold for elever
11 Legetøj og spil, folkeskoleaktiviteter
13 Udeskole / naturklasse
15 Dyrehold på skoler
16 Naturskoler
18 Skolebespisning, kantine / skolemælk
19 Gæstelærere, folkeskoleaktiviteter
20 Skolepatruljer
22 Skoleblade
23 Udvekslinger, folkeskoleaktiviteter
25 Erhvervspraktik, folkeskole
30 Skoleårets begyndelse og afslutning
32 Skolehistoriske samlinger
.05 Folkeskolens prøver
00 ~
08 Elevevaluering, test og elevens faglig udvikling
10 Obligatorisk projektopgave, 9. klasse
11 Den frie selvvalgte opgave, 9. klasse
15 Obligatorisk selvvalgt opgave, 10. klasse
20 Tilrettelæggelse og planlægning, folkeskolens prøver
22 Adgang til prøve
26 Prøveafholdelse
28 Bedømmerne (censorer og eksaminatorer)
30 Bedømmelse
32 Eksamensbeviser mv.
.07 Forældrekontakt
00 ~
01 Forældremøder
.11 Friskoler, efterskoler mv - kommunale bidrag og tilskud
00 ~
16 Kommunale tilskud til frie grundskoler
20 Kommunale bidrag, frie grundskoler
24 Kommunale tilskud til folkehøjskoler, efterskoler mv.
28 Kommunale bidrag, folkehøjskoler, efterskoler mv.
.13 Skolens fritidsforanstaltninger
00 ~
02 Ferieaktiviteter
03 Undervisning i fritiden
10 Optagelse i skolefritidsordning (SFO)
.15 Undervisning af tosprogede elever
00 ~
01 Basisundervisning i modtagelsesklasser
02 Basisundervisning i udvidede modtagelsesklasser
03 Supplerende undervisning i dansk som andetsprog, tosprogede elever
04 Modersmålsundervisning
12 Visitation og afdækning af sproglige kompetencer mv.
20 Særlige grundskoler
.20 Opfyldelse af undervisningspligten
00 ~
01 Skoleindskrivning og elevoplysninger
03 Fravær fra undervisningen og fritagelse fra fag
04 Udsættelse af undervisningspligt
05 Rullende skolestart
07 Skoleskift og skoleflytning
15 Udskrivning / opfyldelse af undervisningspligt uden for folkeskolen
16 Skolegang uden for kommunegrænsen (til/fra)
17 Skolegang uden for eget skoledistrikt
18 Sygeundervisning af elever i folkeskolen
19 Undervisning i hjemmet mv.
20 Klassetrinsindplacering
.21 Befordring af elever
00 ~
01 Befordring af folkeskoleelever
03 Særlig befordring af elever (fx sygebefordring)
05 Farlig skolevej
15 Indlogering af skoleelever (kostskole)
.27 Kommunal ungeindsats
00 ~
12 Vejledning i grundskolen
14 Vejledning til elever på friskoler, private grundskoler mv.
15 Pligt til uddannelse, beskæftigelse eller anden aktivitet
16ab Uddannelsesplaner
17ab Vurdering af uddannelsesparathed
21 Vejledning om valg af ungdomsuddannelse og erhverv
25 Introduktionskurser og brobygning
30 Kontaktperson, kommunal ungeindsats
.35 Betaling på folkeskoleområdet
00 ~
02 Betaling fra forældre til elever som deltager i undervisning i fritiden
04 Betaling fra voksne som deltager i folkeskolens undervisning
06 Betaling fra deltagere i kulturcenteraktiviteter
08 Forældrebetaling til skolefritidsordning
16 Mellemkommunale betalinger for folkeskolens undervisning
#18 Folkeoplysning og ungdomsskoler
.00 Folkeoplysning og ungdomsskoler
00 ~
.01 Ungdomsskolens generelle og overordnede forhold
00 ~
11 Optagelse og alderskriterier, ungdomsskoler
12 Unge til/fra andre kommuner
13 Ungdomsskoleplaner
.09 Ungdomsskolens bestyrelse, råd
00 ~
01 Ungdomsskolebestyrelsen, opbygning af
02 Ungdomsskolebestyrelsens opgaver (vedtægt / forretningsorden)
05 Elevråd
.10 Ungdomsskoletilbud, ikke-obligatorisk undervisning
00 ~
01 Færdselslære, knallertkørsel, traktorteori mv.
02 Heltidsundervisning
04 Særlig tilrettelagt undervisning for unge indvandrere
05 Uddannelses- og oplysningsområdet, ungdomsskoletilbud
06 Fritidsområdet, ungdomsskoletilbud
07 Arbejdsmarkedsområdet, ungdomsskoletilbud
08 Socialområdet, ungdomsskoletilbud
10 Festarrangementer, ungdomsskolen
15 Tværgående ungdomsskoletilbud
.12 Klubvirksomhed
00 ~
01 Samarbejde klubber imellem
02 Medlemslister, klubvirksomhed
03 Egenbetaling / kontingenter
05 Klubaktiviteter
.13 Fritidsvirksomhed
00 ~
.15 Folkeoplysning
00 ~
01 Folkeoplysende voksenundervisning
05 Frivilligt folkeoplysende foreningsarbejde / aktivitetstilskud
08 Folkeoplysende foreninger som grundlag for tilskud
10 Beløbsramme til folkeoplysning
12 Anvisning af lokaler og udendørsanlæg - folkeoplysning
15 Tilskud til private lokaler mv. - folkeoplysning
30 Folkeoplysningsudvalget, sammensætning mv.
.16 Fritidsaktiviteter uden for folkeoplysningsloven
00 ~
.18 Daghøjskoler (selvejende)
00 ~
.20 Idræt
00 ~
02 Eliteidræt
04 Idrætsarrangementer
#19 Kulturhistoriske institutioner
.00 Kulturhistoriske institutioner
00 ~
01 Museums- / arkivsamarbejde
.01 Særlige udstillinger og arrangementer uden for museums-/arkivsammenhæng
00 Særlige udstillinger og arrangementer uden for museums- / arkivsammenhæng i almindelighed
.02 Arkiver
00 ~
01 Indsamlingsvirksomhed til arkiver
02 Registrering af arkivalier
03 Konservering af arkivalier
04 Undersøgelsesvirksomhed, arkiver
06 Samlinger, arkiver
09 Arkivforedrag
10 Udstillingsvirksomhed på arkiver
11 Omvisninger / besøg på arkiver
12 Arkivpublikationer og formidlingsvirksomhed
15 Indlåns- og udlånsvirksomhed
17 Tilgængelighed til offentlige arkivalier
18 Adgang til ikke umiddelbart tilgængelige arkivalier
19 Indsigt i egne personoplysninger, offentlige arkiver
.03 Museer
00 ~
01 Indsamlingsvirksomhed - museer
02 Registrering af genstande
03 Bevaring og konservering af genstande
04 Samlinger og erhvervelser - museer
06 Arkæologisk virksomhed
08 Antikvarisk arbejde
10 Udstillinger i museer
11 Formidling - museer
15 Ind- og udlånsvirksomhed
17 Sikring af kultur- og naturarven ifm. den fysiske planlægning mv.
22 Lokale museumsråd, opbygning af
25 Lokale kulturmiljøråd
30 Forskning ved museer
36 Museets bestyrelse
44 Museumsbutik og -café
#20 Kulturvirksomhed
.00 Kulturvirksomhed
00 ~
.01 Teatervirksomhed
00 ~
01 Det lokale teater / teaterforeninger
02 Egnsteater
05 Børneteater / opsøgende teater
06 Amatørteatre
07 Skoleteatre
09 Det Københavnske Teatersamarbejde
10 Små storbyteatre
.02 Biografer/film mv.
00 Biografer / film mv. i almindelighed
01 Filmforevisning / -arrangementer
02 Filmklubber
03 Biografvirksomhed
05 Filmproduktion
06 Filmudlejning
.03 Musikvirksomhed (ud over musikskole)
00 ~
01 Koncerter / musikforeninger
02 Orkestre og kor
05 Landsdelsorkestre
10 Udgivelse / produktion mv. af musik
12 Regionale spillesteder
14 Honorarstøtte til musikvirksomhed
20 Lokale musikudvalg, opbygning af
.04 Kunstvirksomhed
00 ~
01 Kunstudstillinger og ophæng
02 Monumenter, mindesmærker og statuer
03 Offentlige samlinger
04 Private samlinger
05 Udlån fra Statens Kunstfond
10 Lokale billedkunstråd, opbygning af
.05 Lokal tv og radio
00 ~
01 Sendetilladelser
10 Udøvelse af programvirksomhed
15 Reklamer
16 Tilskud / sponsorering af programmer
.07 Musikskoler
00 ~
01 Rammer for musikskoler
02 Sæsontilrettelæggelse på musikskoler
03 Musikskolers udstyr og materialer
04 Musikskoletakster og -betaling mv.
05 Musikalske grundkurser (MGK)
10 Undervisningstilbud på musikskoler
11 Musikskolekoncerter og -arrangementer
15 Optagelse / venteliste til musikskole
20 Musikskoleelever
25 Musikskolens bestyrelse
.08 Billedskoler
00 ~
02ab Opbygning af billedskoler
04 Sæsontilrettelæggelse på billedskoler
06 Billedskolers udstyr og materialer
10 Undervisning på billedskoler
12 Billedskolearrangementer og -udstillinger
16 Optagelse / venteliste til billedskole
20 Billedskoleelever
25 Billedskolebestyrelse
.10 Medborger- og forsamlingshuses virksomhed
00 ~
02 Egne kulturelle arrangementer
04 Andres kulturelle arrangementer
.11 Musik- og kulturhuses virksomhed
00 ~
02 Egne kulturelle arrangementer
04 Andres kulturelle arrangementer
.13 Øvrige kulturinstitutioner (selvejende)
00 ~
.15 Festivaler og events mv.
00 ~
.20 Kulturaftaler
00 ~
.30 Skoletjeneste
00 ~
#21 Biblioteker
.00 Biblioteker
00 ~
01 Materialevalg - biblioteker
02 Biblioteksreglement
03 Låneadgang og udelukkelse fra lån på biblioteker
05 Rådgivning og vejledning af bibliotekspublikum
07 Katalogiseringssystemer og -principper
10 Biblioteksrådets virke og funktioner
15 Centralbiblioteksvirksomhed
.01 Udlånsvirksomhed
00 ~
10 Udlån og udlånskontrol
12 Reservering af materialer - biblioteker
14 Hjemkaldelse af materialer - biblioteker
16 Fornyelse af udlån - biblioteker
18 Fjernlån - biblioteker
20 Selvbetjening på biblioteker
.02 Benyttelse på stedet
00 ~
05 Lektiecafe på biblioteker
10 Læringscentre på biblioteker
.03 Materialesamlinger
00 ~
.05 AV-materialer
00 ~
.06 Folkeskolens pædagogiske læringscentre
00 Skolebiblioteker i almindelighed
.07 Bibliotekssamarbejde
00 ~
.08 Biblioteksbetjening af institutioner og enkelte befolkningsgrupper
00 ~
01 Sygehuse, biblioteksbetjening
02 Erhvervsservice, biblioteksbetjening
03 Uddannelsesinstitutioner, biblioteksbetjening
04 Sociale institutioner, biblioteksbetjening
06 Biblioteksbetjening af særlige befolkningsgrupper
.09 Fysisk biblioteksstruktur, bogbusser mv.
00 ~
.10 Biblioteksudstillinger og -arrangementer
00 ~
.11 Formidling og referencearbejde
00 ~
.15 Særlige rekvirerede biblioteksydelser
00 ~
.20 Bibliotekernes nettjenester
00 ~
#22 Regulering af private erhverv
.00 Regulering af private erhverv
00 ~
.01 Restaurations- og hotelvirksomhed
00 ~
01 Alkoholbevillinger
02 Restaurationsvirksomheders lukketid
10 Bevillingsnævn, opbygning af
.03 Forretningers åbningstid (butikstid)
00 ~
.09 Biografbevilling (tilladelse til offentlig filmforevisning)
00ab ~
.11 Taxikørsel
00 ~
01 Tilbagekaldelse, nægtelse af fornyelse samt bortfald af tilladelser mv.
02 Tilladelser til taxikørsel (taxibevillinger) mv.
03 Bestemmelser om taxiers indretning, udstyr, benyttelse mv.
04 Førere af køretøjer, godkendelse
05 Bestillingskontorer
10 Tilladelser til limousine
14 Tilladelser til sygetransport
18 Tilladelser til erhvervsmæssig personbefordring i kundernes køretøjer
22 Holdepladser
26 Betaling for taxikørsel
30 Trafikbøger
34 International taxikørsel på vej
38 Taxinævn, opbygning af
#23 Borgerlige forhold
.00 Borgerlige forhold
00 ~
.01 Vielse
00 ~
02 Vielse
06 Prøvelse af ægteskabsbetingelser - udenlandsk bopæl
10 Omdannelse af registreret partnerskab til ægteskab
.02 Indfødsret
00 ~
10 Grundlovsceremonier
.04 Navneændring
00 ~
.05 Folkeregistrering
00 ~
01 Registrering i CPR
02 Adgang til CPR
03 Videregivelse af oplysninger fra CPR
05 Navne- og adressebeskyttelse
08 Validering af registrerede bopælsoplysninger
10 Flytteanmeldelse
12 Flytninger til / fra udlandet
13 Bøder efter CPR lovens § 57
.06 Borgerlig personregistrering
00 ~
.09 Legitimation til borgere
00 ~
02 Pas
04 Kørekort
10 Knallertbevis
15 Udstedelse af legitimationskort
.15 Fysiske personers tilslutning
00 ~
10 Nemkonto til offentlige betalinger
15 Offentlig Digital Post, fysiske personer
20ab Udstedelse og spærring af NemID
25ac Digital identitet (MitID) - registrering, udstedelse mv.
.19 Undtagelse af borgere fra digital selvbetjening
00 ~
04 Familieydelser, undtagelse fra digital selvbetjening
08 Pension, undtagelse fra digital selvbetjening
12 Boligstøtte, undtagelse fra digital selvbetjening
16 Barsel, undtagelse fra digital selvbetjening
20 Begravelseshjælp, undtagelse fra digital selvbetjening
24 International sygesikring, undtagelse fra digital selvbetjening
28 Undtagelse af borgere fra kommunens selvbetjeningsløsninger
.25 Den registreredes rettigheder
00 ~
05 Oplysningspligt
10 Den registreredes indsigtsret
15 Ret til berigtigelse
20 Ret til sletning
25 Ret til begrænsning af behandling
30 Ret til dataportabilitet
35 Ret til indsigelse
40 Automatiske individuelle afgørelser, herunder profilering
45c Behandling af billeder, databehandling
.30c= Delegation
00c ~
05c Administrationsaftaler - pensionister
10c Bisidder
15c Fuldmagter
20c Værgemål
.35c= Administrative forholdsregler
00c ~
10c Adgangsbegrænsning
#24 Erhvervsforhold
.00 Erhvervsforhold
00 ~
01 Samarbejde med aktieselskaber mv.
15 Fritagelse af virksomheder for tilslutning til Offentlig Digital Post
.01 Landbrugsforhold
00 ~
05 Krydsoverensstemmelse i forbindelse med direkte støtte til landbrugere
.02 Handel, håndværk, industri
00 ~
.03 Skovbrug
00 ~
.04 Fiskeri
00 ~
.05 Turisme
00 ~
10 Turisme, erhvervsudviklingsaktiviteter
.09 Øvrige erhverv
00 ~
.10 Erhvervsfremme
00 ~
01 Egnsudviklingsstøtte
05 Erhvervsudviklingsaktiviteter
06 Forskerparker
07 Erhvervsserviceaktiviteter og iværksætteri
11 Regionale erhvervsudviklingsprogrammer
.14 Medieproduktion
00 ~
05 Samarbejde med medievirksomheder
.15 Kommunal eksport/salg
00 Kommunal eksport / salg i almindelighed
01 Underleverandør til virksomheder
02 Udlån af medarbejdere
03 Direkte eksport
05 Salg af reklameplads
#25 Beskatning
.00 Beskatning
00 ~
01 Skatteankenævn og vurderingsankenævn
.02 Ejendomsbeskatning
00 ~
01 Grundskyld
03 Dækningsafgift
08 Fritagelse for grundskyld
09 Lån til betaling af ejendomsskatter mv.
.03 Ejendomsvurdering
00 ~
10 Grundværdi og ejendomsværdi
15 Overdragelse af fast ejendom, skødepåtegning
.05 Kirkeskat
00 ~
.10 Borgerbetjening på skatteområdet
00 ~
05ab Vejledning og information om gældende regler samt i brugen af digitale løsninger
10ab Ændring af forskud, udskrivning af skattekort
15ab Modtagelse af selvangivelser og forskudsskemaer, samt øvrigt materiale
20ab Videreformidling af forespørgsler på skatteområdet
25ab Samarbejde med de statslige skattecentre
.20 Skattegrundlag
00 ~
10 Fordeling af selskabsskat
.29c= Ejendomsbidrag
00c ~
10c Opkrævning af ejendomsbidrag
20c Lån til betaling af kommunale ejendomsbidrag
.45 Opkrævning
00 ~
02 Betalingsstandsninger, akkord
03 Gældssanering / konkurs
08a!2023* Opkrævning af fordringer - ikke advisrelevant
10 Opkrævning af fordringer
11ac Opkrævning - tilbagebetaling boligstøtte
12a!2023* Opkrævning - eIndkomst-relevant
13 Opkrævning - tilbagebetaling boligstøttelån
14 Inddrivelse af fortrinsberettigede fordringer
16a!2023* Opkrævning - daginstitution
17 Opkrævning - tilbagebetaling barsel
18 Opkrævning - tilbagebetaling efterlevelseshjælp
19 Opkrævning - tilbagebetaling begravelseshjælp
20 Opkrævning - underholdsbidrag
21 Opkrævning - tilbagebetaling underholdsbidrag
22 Opkrævning - tilbagebetaling børne- og ungeydelse
23 Opkrævning - tilbagebetaling børnetilskud
24 Opkrævning - tilbagebetaling pension
25 Opkrævning - tilbagebetaling førtidspension
26 Opkrævning - tilbagebetaling delpension
27 Opkrævning - tilbagebetaling international pension
28 Opkrævning - tilbagebetaling international førtidspension
32 Opkrævning - kommunekrav
34 Opkrævning - tilbagebetaling invaliditetsydelse
35 Opkrævning - tilbagebetaling international invaliditetsydelse
36ac Opkrævning – tilbagebetaling tidlig pension
37ac Opkrævning – tilbagebetaling international tidlig pension
39c Opkrævning - tilbagebetaling hjemrejsebistand
40 Opkrævning - tilbagebetaling reintegrationsbistand
41 Opkrævning - tilbagebetaling seniorpension
42 Opkrævning - tilbagebetaling international seniorpension
43 Opkrævning - tilbagebetaling seniorpræmie
45 Opkrævning - fleksydelsesbidrag
46 Opkrævning - tilbagebetaling fleksydelse
47c Opkrævning - tilbagebetaling beboerindskudslån
48 Opkrævning - tilbagesøgning
49 Dødsbo
#27 Social service
.00 Social service
00 ~
.03 Tilbud efter serviceloven
00 ~
08 Udviklingsplaner for botilbud
12 Omkostningsbaserede takster for kommunale tilbud
22 Drift af dagbehandlingstilbud
26ab Drift af døgninstitutioner for børn og unge med sociale problemer
30ab Drift af døgninstitutioner for børn og unge med nedsat fysisk eller psykisk funktionsevne
34ab Drift af sikrede døgninstitutioner
40 Forsyningsansvar - tilbud efter serviceloven og ældreloven
.09 Rammer for brug af private behandlings- og botilbud
00 ~
04 Private botilbud mv, driftsaftaler / godkendelser
08 Private behandlingstilbud mv, driftsaftaler / godkendelser / tilsyn med driften
.12 Forebyggelse og rådgivning, social service
00 ~
04 Rådgivning om sociale forhold
06ab Familieorienteret rådgivning og forebyggende indsatser
08ab Familievejlederordning / overgang til voksenlivet
12 Handleplaner, voksne
16 Tilsyn og opfølgning efter servicelovens § 148
26 Politi, socialforvaltning og psykiatri-samarbejde (PSP)
30 Politi, socialforvaltning og psykiatri - henvendelser (PSP)
34 Kriminalforsorg, socialforvaltning og politi-samarbejde (KSP)
38c Exit-programmer
.15 Brugerinddragelse, rådgivende samarbejdsorganer m.v.
00 ~
04 Brugerinddragelse efter serviceloven
12 Frivilligt socialt arbejde
.18 Særlige tilbud til børn og unge
00ab ~
02ab Udredning og visitation, særlige tilbud til børn og unge
12ab Særlige dagtilbud
16ab Forældrebestyrelser i særlige dagtilbud
20ab Forældres udførelse af hjælpen i hjemmet
24ab Særlige klubtilbud
.21 Personlig hjælp og ledsagelse, børn og unge
00ab ~
08ab 15 timers ledsagelse, børn og unge
12ab Praktisk, pædagogisk eller anden støtte i hjemmet, børn og unge
16ab Aflastningsordninger, børn og unge
20ab Vedligeholdelsestræning, børn og unge
.24 Særlig støtte til børn og unge
00ab ~
03ab Børnefaglig undersøgelse
06ab Visitation / handleplaner efter § 140 for børn og unge
09ab Økonomisk støtte til forældremyndighedsindehaveren
15ab Støtteperson
17ab Ungdomskontrakter
18ab Ungdomssanktion/koordinator og handleplan for kriminelle unge
19ab Bistand til børn og unge ved afhøringer og varetægtsfængslinger
20ab Netværkssamråd
21ab Ydelser under døgnophold
24ab Forældrepålæg
25ab Børne- og ungepålæg
26ab Tilbud om udslusning til løsladte unge
27ab Anbringelse uden for hjemmet uden samtykke
30ab Lægelig undersøgelse og behandling uden samtykke
33ab Ankestyrelsens beføjelser uden klage
36ab Samvær og kontakt, afgørelse om
39ab Inddragelse ved foranstaltninger og advokatbistand
42ab Tilbud om behandling for stofmisbrug til unge
45ab Underretning / underretningspligt m.v.
.25 SSP-indsats
00 ~
08 Kriminalpræventiv indsats, SSP
12 Individuel kriminalpræventiv indsats, SSP
.27 Foranstaltninger efter SEL § 52, særlig støtte
00ab ~
03ab Ophold i dagtilbud, fritidshjem, ungdomsklub, uddannelsessted el.lign.
06ab Praktisk, pædagogisk eller anden støtte i hjemmet
09ab Familiebehandling
12ab Døgnophold for både forældremyndighedsindehaveren, barnet eller den unge mv.
15ab Aflastningsordning
21ab Fast kontaktperson for hele familien
24ab Fast kontaktperson for barnet eller den unge
26a!2023* Anbringelser
27ab Anbringelse i åbne døgninstitutioner for børn og unge med sociale adfærdsproblemer
30ab Anbringelse i almene plejefamilier
31ab Anbringelse i forstærkede plejefamilier
32ab Anbringelse i specialiserede plejefamilier
33ab Anbringelse i netværksplejefamilie
36ab Anbringelse på egne værelser, kollegier eller kollegielignende opholdssteder
39ab Anbringelse på kost- eller efterskole
42ab Anbringelse på opholdssteder for børn og unge
45ab Anbringelse i døgninstitutioner, betydelig og varig nedsat fysisk eller psykisk funktionsevne
48ab Anbringelse i sikrede døgninstitutioner
51ab Formidling af praktiktilbud hos en offentlig eller privat arbejdsgiver for den unge
54ab Anden hjælp, rådgivning, behandling og praktisk og pædagogisk støtte
64a!2023* Tilbud til unge fra 18 til 22 år efter SEL § 76, stk. 3
.29 Bekæmpelse af ungdomskriminalitet
00 ~
05 Straksreaktioner
10 Forbedringsforløb
15 Ophør eller ændring af foranstaltninger, ungdomskriminalitet
20 Hjemgivelse, opretholdelse af anbringelse og ændring af anbringelsessted
25 Forelæggelse af sager for ungdomskriminalitetsnævnet
30 Ungefaglig undersøgelse
35c Lommepengejob
.30 Anbringelsessteder, godkendelse, opfølgning og tilsyn
00ab ~
04ab Plejefamilier, godkendelse mv.
08ab Netværksplejefamilier, godkendelse mv.
12ab Egne værelser, kollegier og kollegielignende opholdssteder, godkendelse
16ab Døgntilbud for børn og unge, godkendelse m.v.
20ab Vederlag, godtgørelse, betaling vedr. døgninstitutioner, netværks- og plejefamilier m.v.
.33 Privat døgnpleje
00ab ~
04ab Privat familiepleje, plejetilladelse
08ab Privat døgnplejehjem, tilladelse m.v.
.34c= Ældrepleje
00c ~
05c Generel forebyggende indsats
10c Tilbud om helhedspleje
15c Generelle tilbud med aktiverende og forebyggende sigte - ældreloven
20c Samarbejde med frivillige sociale organisationer og foreninger på ældreområdet
25c Afløsning og aflastning samt midlertidigt ophold
30c Frit valg af leverandører af helhedspleje og madlevering
40c Ældretilsyn
.35 Almene tilbud
00 ~
04!2026 Forebyggende hjemmebesøg
08 Generelle tilbud med aktiverende og forebyggende sigte - serviceloven
12 Husvilde
16 Gruppebaseret tilbud om hjælp og støtte
20 Individuel tidsbegrænset socialpædagogisk hjælp og støtte
24 Sociale akuttilbud
28 Socialt frikort
.36 Personlig hjælp, omsorg og pleje m.v.
00 ~
04 Personlig og praktisk hjælp
06 Rehabiliteringsforløb
08 Afløsning eller aflastning til ægtefælle, forældre m.v. og midlertidigt ophold
12 Socialpædagogisk bistand (hjælp, omsorg eller støtte samt genoptræning)
14c Bostøtte efter servicelovens § 85a
16 Genoptræning og vedligeholdelsestræning efter serviceloven
20 Tildeling af personlig hjælp og pleje m.v. (visitation)
24 Madservice
28 Havearbejde, snerydning og hovedrengøring
.37 Delegation
00ab ~
04ab Administrationsaftaler - pensionister
08ab Bisidder
12ab Fuldmagter
.39 Frit valg, privat hjælper, borgerstyret personlig assistance m.v.
00 ~
04 Frit valg af leverandører af personlig og praktisk hjælp
08 Privat hjælper til personlig og praktisk hjælp
12 Fleksibel hjemmehjælp
16 Kontant tilskud til ansættelse af hjælpere
20 Borgerstyret personlig assistance
32ac Godkendelse mv. af foreninger og private virksomheder med arbejdsgiverfunktioner
.42 Plejeboliger og plejehjem
00 ~
04 Drift af plejehjem og beskyttede boliger efter hidtil gældende regler
08 Plejebolig, plejehjem eller beskyttet bolig (visitation og anvisning)
10c Plejeboliger til unge under 35 år (visitation og anvisning)
12 Venteliste til plads på plejehjem eller almen plejebolig for ældre
20 Serviceydelser, plejeboliger og plejehjem
24 Betaling for bolig
28 Skærmet enhed
32 Sikkerhedsforhold, plejeboliger og plejehjem
36 Arrangementer, aktiviteter og underholdning
40 Regulering af besøgsrestriktioner
.45 Boligtilbud for ældre og personer med handicap
00 ~
04 Anvisning til ældrebolig / handicapbolig (visitation)
08 Venteliste til ældrebolig / handicapbolig
12 Almene ældre og handicapboliger efter almenboliglovens § 105
.48 Ledsagelse og kontaktperson
00 ~
04 Ledsageordning
06ac Kontaktpersonordning for døvblinde
08 Støtte- og kontaktperson
.51 Behandling efter serviceloven
00 ~
04 Social behandling for stofmisbrug
08 Behandlingstilbud efter servicelovens § 102
.54 Beskyttet beskæftigelse og aktivitets- og samværstilbud
00 ~
04 Beskyttet beskæftigelse
08 Aktivitets- og samværstilbud (væresteder, daghjem m.v.)
.57 Botilbud
00 ~
04 Midlertidige botilbud efter servicelovens § 107
08 Længerevarende botilbud efter servicelovens § 108
12 Krisecentre
16 Midlertidige botilbud efter servicelovens § 110 (forsorgshjem og herberger)
20 Ophold på særlige pladser på psykiatrisk afdeling
.60 Hjælpemidler, forbrugsgoder, boligindretning m.v.
00 ~
04 Kropsbårne hjælpemidler
08 Mobilitetshjælpemidler
11c Genbrugshjælpemidler
12ab Hjælpemidler (ikke kropsbårne eller mobilitetshjælpemidler)
14 Velfærdsteknologiske hjælpemidler
16 Forbrugsgoder
20 Støtte til bil efter serviceloven
24 Boligindretning
28 Støtte til individuel befordring
36c Hjælp og støtte ifm. en hastigt fremadskridende sygdom
.63 Pasning af nærtstående med handicap
00 ~
04 Pasning af nærtstående med handicap eller alvorlig sygdom
.66 Magtanvendelse m.v.
00 ~
04 Magtanvendelse, børn og unge
05 Personlige alarm- eller pejlesystemer, børn og unge
08 Magtanvendelse, voksne
12 Tryghedsskabende velfærdsteknologi
.69 Retssikkerhed
00 ~
04 Tidsfrister, retssikkerhed
08 Borgerens medvirken, retssikkerhed
12 Muligheder og vurderinger for hjælp m.v., retssikkerhed
14 Refusionsundersøgelse
16 Modtager refusion, har handleforpligtigelse
17 Modtager refusion, har ikke handleforpligtigelse
19 Yder refusion, har handleforpligtigelse
20 Yder refusion, har ikke handlingsforpligtigelse
24 Oplysningspligt, samtykke m.v., retssikkerhed
28 Pensionsudvalg
32 Rammer for tilsyn med, hvordan de kommunale opgaver løses
36 Kriminalpræventivt tilsyn med udviklingshæmmede
40 Ældreråd
48 Handicapråd
52 Praksis, statistik, analyse, information m.v. efter retssikkerhedsloven
56ab Værgemål
58 Familieret - samarbejde
60 Godkendelse som adoptant
62ac Forældreegnethed ifm. fertilitetsbehandling
64 Anonyme henvendelser til socialtilsynet
68 Tolkebistand
#28 Dagtilbud
.00 Dagtilbud
00 Dag-, fritids- og klubtilbud i almindelighed
.03 Etablering af dag-, fritids- og klubtilbud
00 Drift af dag-, fritids- og klubtilbud i almindelighed
04 Dagtilbud, organisering, driftsaftaler og godkendelser
08 Fritidshjem, organisering og driftsaftaler
12 Klubtilbud til større børn og unge, organisering og driftsaftaler
16 Private pasningsordninger - tilladelser til etablering og drift, godkendelser mv.
20 Puljeordninger
24 Åbne pædagogiske tilbud, organisering
.06 Rammer for dag-, fritids- og klubtilbud
00 ~
04 Mål og rammer for dagtilbud, fritidstilbud og klubtilbud
08 Tilsyn med dagtilbud, fritidstilbud og klubtilbud
12 Støtte til børn efter dagtilbudsloven
16 Børnenormering / -tal
.09 Dagtilbud til børn indtil skolestart
00 ~
04 Pædagogiske læreplaner
08 Sprogvurdering og sprogstimulering
12 Børnemiljø m.v., dagtilbud
16 Forældrebestyrelser og principper for dagtilbuddets arbejde
20 Madordning, dagtilbud
24 Forældrekontakt / -samarbejde, dagtilbud
28 Aktiviteter / arrangementer, dagtilbud
32 Børnenes sikkerhed, dagtilbud
36 Hygiejniske forhold og sygdomme, dagtilbud
40 Optagelse i dagtilbud / plads i anden kommune / opsigelse
44ab!2023 Forældrebetaling for dagtilbud
48ab!2023 Fripladstilskud i dagtilbud
52 Obligatorisk læringstilbud til 1-årige børn i udsatte boligområder
.12 Fritidshjem til børn i skolealderen
00 ~
04 Børnemiljøvurdering m.v., fritidshjem
08 Forældrebestyrelser og principper for fritidshjemmets arbejde
12 Madordning, fritidshjem
16 Forældrekontakt / -samarbejde, fritidshjem
20 Aktiviteter / arrangementer, fritidshjem
24 Børnenes sikkerhed, fritidshjem
28 Optagelse i fritidshjem / plads i anden kommune / opsigelse
32ab!2023 Tilskud til fritidshjem og forældrebetaling
.15 Klubtilbud og andre socialpædagogiske fritidstilbud til større børn og unge
00 ~
04 Forældrekontakt / -samarbejde, klubtilbud
08 Aktiviteter / arrangementer, klubtilbud
12 Børnenes sikkerhed, klubtilbud
16 Optagelse i klubtilbud / plads i anden kommune / opsigelse
20ab!2023 Tilskud til klubtilbud og forældrebetaling
.18 Private pasningsordninger
00 ~
04 Tilskud til privat pasning
06 Kombinationstilbud
08 Tilskud til pasning af egne børn
.70a!2023* Venteliste, børn og unge (0-18 år)
00a!2023* ~
.77a Betaling for dag-, fritids- og klubtilbud mv.
00ac ~
04ac Forældrebetaling for dag-, fritids- og klubtilbud mv.
08ac Økonomisk fripladstilskud
10ac Behandlingsmæssigt fripladstilskud
12ac Socialpædagogisk fripladstilskud
16a!2023* Fripladstilskud både økonomisk og socialpædagogisk, modtager
20a!2023* Plads i dag-, fritids- og klubtilbud m.v, barnet
24a!2023* Friplads socialpædagogisk, barnet
#29 Sundhed
.00 Sundhed
00 ~
04 Sundhedscenterets opbygning
08 Medicindepoter
.03 Sygesikring
00 ~
04 Udstedelse af sundhedskort
06 Udstedelse af EU-sygesikringskort
08 Udstedelse af særligt sundhedskort
12 Valg af læge og indplacering i sikringsgruppe
14 Refusion af lægeregninger
16 Lovvalg vedrørende sygesikring
.06 Medfinansiering af sundhedsvæsenet
00 ~
04!2027 Aktivitetsbestemt medfinansiering af sundhedsvæsenet
08!2027 Medfinansiering af sygehusbehandling, ambulant og under indlæggelse
10c Udviklingsbidrag til finansiering af de regionale udviklingsopgaver
.08 Foranstaltninger mod smitsomme sygdomme
00 ~
06 Foranstaltninger efter epidemiloven mod COVID-19
12 Restriktioner som led i foranstaltninger mod COVID-19
16 Isolationsfaciliteter til indkvartering af borgere
20ac Bistand til smitteopsporing mv.
24ac Tilbud om vaccination mod COVID-19
.09 Forebyggelse og sundhedsfremme
00 ~
04 Borgerrettet forebyggelse
08 Patientrettet forebyggelse
12 Sundhedsprofiler
15 Patientsikkerhed
20 Sundhedsmæssige forhold på behandlingssteder (plejehjem, bosteder mv.)
.12 Forebyggende sundhedsydelser til børn og unge
00 ~
04 Sundhedstjeneste til børn og unge i skolen
08 Sundhedspleje til børn i eget hjem
12 Sundhedsmæssige ydelser til børn og unge m.fl. med særlige behov
16 Sundhedsmæssig bistand til daginstitutioner og dagpleje
20 Sundhedsmæssig bistand til skoler
24 Sundhedsmæssig oplysning og vejledning til børn og forældre
.15 Kommunal tandpleje
00 Kommunal tandpleje mv. i almindelighed
04 Tandpleje for børn og unge under 22 år
12 Omsorgstandpleje
16 Specialtandpleje
18 Socialtandpleje
20 Økonomisk støtte til tandproteser ved ulykkesbetingede tandskader
.18 Hjemmesygepleje
00 Kommunal sygepleje i almindelighed
.21 Genoptræning og fysioterapi efter sundhedsloven
00 ~
04 Genoptræning efter sundhedsloven
08 Fysioterapi m.v., vederlagsfri behandling
.24 Behandlingstilbud efter sundhedsloven
00 ~
04 Alkoholbehandlingstilbud
08 Lægelige behandlingstilbud for stofmisbrugere
12 Stofindtagelsesrum
16c Lettilgængeligt behandlingstilbud til børn og unge
.27 Befordring og befordringsgodtgørelse efter sundhedsloven
00 ~
.30 Samarbejde på sundhedsområdet
00 ~
02c!2027 Sundhedsklyngesamarbejde
04!2027 Sundhedssamarbejde
05c Organisering af sundhedsråd mv.
07c Nærsundhedsplanlægning
08!2027 Sundhedsaftaler - samarbejde på sundhedsområdet
10 Sundhedsberedskab
12 Overenskomster m.v. - samarbejde på sundhedsområdet
16 Sociallægeligt samarbejde
20 Socialkiropraktisk samarbejde
24 Socialpsykologisk samarbejde
.35 Sundhedsydelser til asylansøgere
00 ~
.70 Digitale sundhedsydelser
00 ~
10 Telesundhed
20 Telemedicin
#30 Andre myndigheders opgaver
.00 Andre myndigheders opgaver
00 ~
.10 Statslige opgaver, udvikling og organisering
00 ~
05 Politi
10 Kredsråd
15 Domstole
20 Forsvaret
25 Kirkelige forhold
30 Postbetjening
35 Sundhedsbetjening
37 Levnedsmidler
40 Trafikbetjening
45 Asylcentre
50 Familieretshuset
.18 Regioners opgaver og organisering
00 ~
#32 Kontante ydelser
.00 Kontante ydelser
00 ~
24ab Feriepenge
.03 Sociale pensioner
00 ~
04 Folkepension
08 Opsat pension
10 Varmetillæg
12 Personligt tillæg og helbredstillæg
13c Udvidet helbredstillæg
14 Bistandstillæg og plejetillæg
16 Førtidspension
18b Seniorførtidspension
20 Invaliditetsydelse
24 Delpension
32 Højeste førtidspension
34 Mellemste førtidspension
36 Forhøjet almindelig førtidspension
38 Almindelig førtidspension
44 Seniorpension
48c Tidlig pension, ret til
50ac Tidlig pension, udbetaling
54ac Efterlevelsespension
56 Dækning af udgifter til husleje mv. ved fængsling / anbringelsesdom
.06 Boligstøtte
00 ~
04 Boligydelse
08 Boligsikring, ikke førtidspensionister
12 Boligsikring, førtidspensionister
16 Beboerindskud
.10 Børnetilskud
00 ~
04 Ordinært børnetilskud til enlige forsørgere
08 Ordinært børnetilskud til pensionister
12 Ekstra børnetilskud til enlige forsørgere
16 Særligt børnetilskud ved ingen forældre
20 Særligt børnetilskud når faderskab ikke er fastslået
24 Særligt børnetilskud ved verserende faderskabssag
28 Særligt børnetilskud ved assisteret reproduktion
32 Særligt børnetilskud ved kun én forælder
36 Særligt børnetilskud til eneadoptanter
40 Særligt børnetilskud til pensionister med tillæg
44 Særligt børnetilskud til pensionister uden tillæg
48 Særligt børnetilskud til bidragsbetalende pensionister
52 Særligt børnetilskud ifbm. bidragsresolution
56 Flerbørnstilskud
60 Adoptionstilskud
64 Særligt børnetilskud til uddannelsessøgende forældre
68 Supplerende børnetilskud i visse praktik- og skoleperioder
70 Midlertidigt børnetilskud til enlige
72 Midlertidigt børnetilskud til særligt nedsatte ydelsesmodtagere
74 Midlertidigt børnetilskud til gifte og samlevende
76 Midlertidigt børnetilskud - enligtillæg
.12 Børne- og ungeydelse
00 ~
04 Børneydelse
05ac Børneydelse - halvdelen af ydelsen
06ac Børneydelse - hele ydelsen
08 Ungeydelse
09ac Ungeydelse - halvdelen af ydelsen
10ac Ungeydelse - hele ydelsen
.15 Underholdsbidrag
00 ~
04 Børnebidrag, normalbidrag
06 Børnebidrag, procenttillæg til normalbidrag
08 Ægtefællebidrag
12 Uddannelsesbidrag
20 Fødselsbidrag
24 Bidrag til mors underhold omkring fødsel
28 Navngivningsbidrag, herunder dåb
30 Konfirmationsbidrag
34 Beklædningsbidrag
40 Bidrag i forbindelse med sygdom
50 Bidrag i forbindelse med begravelse
60 Bidrag i særlig anledning
.16 Underholdsbidrag, bidragsbetaler
00 ~
04 Børnebidrag, normalbidrag, bidragsbetaler
06 Børnebidrag, procenttillæg til normalbidrag, bidragsbetaler
08 Ægtefællebidrag, bidragsbetaler
12 Uddannelsesbidrag, bidragsbetaler
20 Fødselsbidrag, bidragsbetaler
24 Bidrag til mors underhold omkring fødsel, bidragsbetaler
28 Navngivningsbidrag, herunder dåb, bidragsbetaler
30 Konfirmationsbidrag, bidragsbetaler
34 Beklædningsbidrag, bidragsbetaler
40 Bidrag i forbindelse med sygdom, bidragsbetaler
50 Bidrag i forbindelse med begravelse, bidragsbetaler
60 Bidrag i særlig anledning, bidragsbetaler
.18 Ydelser efter serviceloven
00 Ydelser efter serviceloven, ældrelov, m.fl. i almindelighed
04ab Merudgiftsydelse, børn med nedsat funktionsevne
08 Merudgiftsydelse og kompensationsydelse til voksne
12ab Tabt arbejdsfortjeneste m.v., forsørgelse af børn
14 Plejevederlag, pasning af døende
.21 Hjælp i særlige tilfælde
00 ~
08 Hjælp til udgifter ved deltagelse i integrationsprogrammer
12 Hjælp til enkeltudgifter
14 Udsættelsestruede lejere og midlertidig huslejehjælp
16 Hjælp til sygebehandling mv.
17 Tilskud til tandpleje
18c Medicintilskud til kontanthjælpsmodtagere
20 Særlig hjælp vedrørende børn
24 Hjælp til flytning
25c Hjælp til boligindskud
28 Efterlevelseshjælp
32 Administration af modtagers hjælp efter lov om aktiv socialpolitik
.24 Ydelser efter lov om aktiv socialpolitik mv.
00 ~
03!2026 Kontanthjælpsloft
04 Hjælp til forsørgelse (kontanthjælp mv.)
05 Fradrag i kontanthjælp
06 Nedsættelse af kontanthjælp
07 Ophør af kontanthjælp
08!2029 Revalideringsydelse
10!2027 Kontanthjælp under forrevalidering
12 Ledighedsydelse
20 Bidrag til Arbejdsmarkedets Tillægspension
24 Supplement til brøkpension
26 Sammenhængende hjælp efter aktivlovens § 27b
28!2029 Ressourceforløbsydelse, ressourceforløb
30!2028 Ressourceforløbsydelse, jobafklaringsforløb
32ab!2022 Uddannelseshjælp
34c Særlig støtte efter § 87 i lov om aktiv socialpolitik
40a!2023* Samberegnet ægtefælle
44ab Særlig støtte efter § 34 i lov om aktiv socialpolitik
45ab Udbetaling af særlig støtte efter § 34 i lov om aktiv socialpolitik
48ab!2022 Selvforsørgelses- og hjemrejseydelse og overgangsydelse
52 Kontantydelse
56c Fritidstillæg for børn
.26 Specifikke kontante ydelser
00 ~
08 Integrationsgrunduddannelse, godtgørelse
10 Danskbonus til selvforsørgende udlændinge
14 Midlertidig jobpræmie
24 Skattefri seniorpræmie
.27 Ydelser efter beskæftigelsesindsatsloven og fleksydelsesloven
00 ~
03c Fleksydelse, bidrag
05 Fleksydelse, udbetaling
10 Fleksløntilskud
20 Tilskud til selvstændigt erhvervsdrivende med nedsat arbejdsevne
.30 Dagpenge ved sygdom og barsel
00 ~
04 Udbetaling af sygedagpenge
05c Sygedagpengeregres
06 Aftale om arbejdsgiveres ret til refusion af sygedagpenge ved langvarig eller kronisk sygdom
07 Aftale om ret til sygedagpenge for selvstændige erhvervsdrivende ved langvarig eller kronisk sygdom
08 Dagpenge ved barsel
10 Ferieydelse optjent under barsel
12 Dagpenge ved alvorligt syge børn
16ac Sorgorlov
30c Sygedagpengeforsikring for selvstændige erhvervsdrivende
34c Sygedagpengeforsikring for private arbejdsgivere
.32a!2023* Regres ved sygedagpenge
00a!2023* ~
.36 Repatriering
00 ~
10ac Hjemrejsebistand
.39 Social sikring
00 ~
.42 Ydelser efter sundhedsloven
00 ~
04 Undtagelsesvis hjælp til supplering af ydelser
08 Begravelseshjælp
12 Tilskud til ydelser købt eller leveret i et andet EU/EØS-land
16 Udbetaling af visse kontantydelser til sikrede
.45 Tilbagebetaling
00 ~
04 Kontrol med sociale ydelser
10 Tilbagebetalingskrav - sociale ydelser
14 Betalingsevnevurdering
20 Internationale oplysninger - kontrol
30c Underretning efter hvidvasklovens § 26
.64 Kommunens vejledning og bistand på Udbetaling Danmarks sagsområde
00 ~
04 Kommunens bistand om kontante ydelser og tilskud på Udbetaling Danmarks sagsområde
.66 International pension
00 ~
10 International pension, optjeningstid
.68 Udenlandsk pension
00 ~
05 Hjemtagelse, folkepension
10 Hjemtagelse, førtidspension
15 Hjemtagelse - enkepension
20 Hjemtagelse - børnepension
.70c= Engangsudbetalinger
00c ~
05c Fødevarecheck - halvdelen af ydelsen
10c Fødevarecheck - hele ydelsen
#34c= Hjælp og støtte til børn og unge
.00c= Hjælp og støtte til børn og unge
00c ~
.05c= Kommunalbestyrelsens forpligtelser
00c ~
05c Forsyningsansvar og rammeaftaler efter barnets lov
10c Sammenhængende indsats, børnepolitik og beredskaber
15c Brugerinddragelse efter barnets lov
20c Samarbejde med frivillige sociale organisationer og foreninger
.10c= Undersøgelse, afdækning, mv.
00c ~
10c Screening, afdækning og børnefaglig undersøgelse
30c Underretninger
.15c= Forebyggende og støttende indsatser
00c ~
05c Tidligt forebyggende indsatser
25c Støttende indsatser
45c Forældrepålæg
49c Børne- og ungepålæg
53c Lægelig undersøgelse og behandling uden samtykke
57c Ungdomssanktion / koordinator til unge, idømt en sanktion
61c Netværkssamråd
65c Tilbud om udslusning til løsladte unge
.20c= Privat døgnpleje
00c ~
10c Privat familiepleje, plejetilladelse
20c Privat døgnplejehjem, tilladelse m.v.
.25c= Anbringelse
00c ~
.30c= Anbringelsessteder
00c ~
10c Drift af børne- og ungehjem
15c Plejefamilier, godkendelse mv.
20c Netværksplejefamilier, godkendelse mv.
30c Egne værelser, kollegier, pladser på efterskoler mv., godkendelser
40c Drift af børnehuse
.40c= Hjælp til barnets forældre
00c ~
10c Støtteperson til barnets forældre
15c Forældrehandleplan
.45c= Støtte til børn/unge med funktionsnedsættelser
00c ~
10c Særlige dag- og klubtilbud
20c Hjemmetræning
30c Merudgiftsydelse og kompensationsydelse til børn og unge
35c Hjælp til dækning af tabt arbejdsfortjeneste
40c Ledsagelse til børn og unge
45c Praktisk, pædagogisk eller anden støtte i hjemmet, børn og unge
50c Aflastningsordninger, børn og unge
55c Vedligeholdelsestræning, børn og unge
.50c= Ungestøtte og overgang til voksenlivet
00c ~
15c Helhedsorienteret plan
20c Ungestøtte til unge fra 18 til 22 år
#54 Uddannelse
.00 Uddannelse
00 ~
.06 Specialundervisning for voksne
00 ~
02 Målgruppe for tilbuddet
04 Tilbud om specialundervisning, optagelse og henvisning
06 Specialundervisningens struktur og tilrettelæggelse
08 Organisering af undervisningen
10 Leder- og lærerkvalifikationer
12 Tilskud til undervisning, befordring m.v.
20 Bestyrelse for undervisningsinstitutioner, opbygning af
26 Rammeaftaler på specialundervisningsområdet
.15 Danskuddannelse til voksne udlændinge m.fl.
00 ~
08 Danskuddannelsernes indhold og tilrettelæggelse
12 Kursusdeltagere, danskuddannelse
20 Andre integrationsopgaver end danskuddannelse
28 Prøveafholdelse ifm. danskuddannelse
40 Organisering af danskuddannelse (sprogcentre mv.)
44 Kursistråd, danskuddannelse
.17 Kurser og undervisning for udlændinge
00 ~
12 Indfødsretsprøve
20 Undervisning og aktivering af asylansøgere
.18 Ungdomsuddannelse for unge med særlige behov
00 Særligt tilrettelagt ungdomsuddannelse i almindelighed
05 Indstilling og optagelse, STU
08 Afklaringsforløb og forløbsplan
11 Ungdomsuddannelsens tilrettelæggelse
16 Befordring - ungdomsuddannelse
.20 Optagelse på gymnasier
00 ~
.22 Uddannelsens organisering og indhold, gymnasier
00 ~
05 Særligt tilrettelagte gymnasieforløb
.24 Mødepligt, aktiv deltagelse, oprykning m.v., gymnasier
00 ~
02 Fravær og mødepligt
04 Studie- og ordensregler
.26 Prøver og eksamen, gymnasier
00 ~
.28 Samarbejder mellem institutioner, gymnasier
00 ~
.30 Institutionernes ledelse, gymnasier
00 ~
04 Pædagogisk råd, gymnasier
06 Elevråd og kursistråd, gymnasier
.32 Forældrekontakt, gymnasier
00 ~
.34 Aktiviteter/arrangementer, gymnasier
00 Aktiviteter / arrangementer, gymnasiet i almindelighed
04 Orienteringsaftener
06 Studierejser
08 Dimission / translokation
.42 Forberedende grunduddannelse (FGU)
00 ~
04 Optagelse, uddannelsesstart og uddannelsestid, FGU
08 Uddannelsesforløb, FGU
#81 Kommunens personale
.00 Kommunens personale
00 ~
05 Jobbank, kommunens personale
10 Overførsel af personale
15 Ligestilling og ligebehandling af personale
.01 Stillinger i kommunen, klassificering mv.
00 ~
01 Normerede stillinger
02 Frigivelse af stillinger
04 Klassificering af stillinger
08 Funktionsbeskrivelse
10 Ikke-normeret personale
.02 Stillingsopslag og udvælgelse
00 Rekruttering i almindelighed
05c Stillingsopslag og udvælgelse
.03 Ansættelse
00 ~
.04 Personaleudvikling
00 ~
02 Medarbejdersamtaler (MUS)
04 Lederudvikling
.05 Introduktion af nye medarbejdere
00 ~
.06 Jobrotation
00 ~
01 Intern jobrotation
02 Ekstern jobrotation
.07 Elev- og lærepladser, personale
00 Elev-, praktik- og lærepladser, personale i almindelighed
01 Oprettelse og godkendelse af elev-, praktik- og lærepladser, personale
02 Uddannelsesforløb og planer, elev-, praktik- og lærepladser, personale
.08 Frikøb af medarbejdere
00 ~
01 Internt frikøb af medarbejdere
02 Eksternt frikøb af medarbejdere
.09 Hjemmearbejde
00 ~
.10 Arbejdstid
00 ~
.12 Arbejdskonflikter
00 ~
.13 Tjenesterejser for ansatte
00 ~
01 Transport / befordring
02 Time- / dagpenge
03 Overnatning
05 Udstationering
.14 Økonomiske ydelser til folkevalgte
00 ~
01 Diæter, befordring, overnatning mv.
10 Vederlag, honorar og pension
15 Dokumenterede merudgifter
20ac Godtgørelse / støtte til folkevalgte efter styrelseslovens § 16, stk. 11, pkt. 2
.15 Løn
00 ~
03 Særlige ydelser og honorarer
06 Dispensation fra uddannelseskrav
10 Tillæg af anciennitet
15 Puljeordninger / lokalløn / decentral løn
16 Resultatløn
17 Funktionsløn
18 Kvalifikationsløn
25c Ind- og udbetaling af feriegodtgørelse
.16 Personalepleje/-velfærd og personalebegivenheder
00 Personalegoder (skattefri) i almindelighed
04c Personaleforeninger / -klubber
.17 Tjenestemandslån
00 ~
.18 Lønforskud
00ab ~
.19 Personalegoder og naturalydelser
00 Personalegoder (skattepligtige) i almindelighed
05 Telefongodtgørelse
.22 Pension, personale
00 ~
01 Pensionsforsikringer
05 Kapitalpension og kapitalforsikring
10 Tjenestemandspension
.23 Arbejdsgivernes fællesopkrævning
00 ~
01 ATP (Arbejdsmarkedets Tillægspension)
02 Lønmodtagernes Garantifond
03 Arbejdsgivernes Uddannelsesbidrag
04 Arbejdsløshedsforsikring
06 Arbejdsmarkedsuddannelsesfond
07 Lønmodtagernes Dyrtidsfond
08 AKUT-bidrag
09 Arbejdsmarkedsbidrag
10 Arbejdsmiljørådet
.25 Bibeskæftigelse
00 ~
.27 Ferier og fridage, personale
00 ~
01 Ferier, personale
02 Fridage, personale
05 Feriefridage, personale
.28 Sygdom og fravær, personale
00 ~
08ac Smitteopsporing, personale
.29 Arbejdsskader/tilskadekomst
00 Arbejdsskader / tilskadekomst, personale i almindelighed
01 Arbejdsulykker / arbejdsskader vedr. personale
02 Ulykkestilfælde / løfteskader / skadelige påvirkninger før 2004
03 Erhvervssygdomme, personale
08 Nærved-ulykker, personale
.30 Tjenestefrihed og orlov
00 ~
01 Tjenestefrihed med løn
02 Tjenestefrihed uden løn
03 Barselsorlov / adoptionsorlov
04 Plejeorlov, personaleforhold
05 Værnepligtsorlov / FN-tjeneste
06 Tjenestefrihed, faglige repræsentanter
11 Orlov til uddannelse
15 Varetagelse af ombud
.31 Personalelegitimation
00 ~
.32 Beklædning, uniformer, påklædning
00 ~
.34 Sundhedsfremmende foranstaltninger for personalet
00 ~
05 Foranstaltninger mod rygning
10 Foranstaltninger mod alkohol
.35 Disciplinære foranstaltninger
00 ~
.36 Afsked
00 ~
01 Ansøgt afsked
05 Uansøgt afsked
10 Frivillige fratrædelsesaftaler
.37 Retræte-/seniorordninger
00 Retræte- / seniorordninger i almindelighed
.38 Samarbejds-/MED-udvalg, tillidsrepræsentanter
00 Samarbejds- / MED-udvalg, tillidsrepræsentanter i almindelighed
01 Kommunernes samarbejdsnævn
02 Koordinationsudvalg
03 Centraludvalg
04 Hovedsamarbejdsudvalg
05 Lokalsamarbejdsudvalg
06 Samarbejds- / MED-udvalgets underudvalg
07 Kontaktudvalg
08 Tillidsrepræsentanter
50c Tillidsrepræsentanters opbevaring af oplysninger til egen brug
.39 Uddannelse af personale og folkevalgte
00 ~
10 Ekstern uddannelse
15 Intern uddannelse
.44 Kongresser, konferencer, årsmøder, foredragsrækker, arrangementer mv.
00 ~
.45 Seminarer
00 ~
.50 Frivillige i kommunale institutioner
00 ~
05 Aftalevilkår for frivillige
10 Frivilliges udgifter
15 Introduktion og uddannelse af frivillige
.60a Refusion, personale
00ac ~
05ac Refusion af sygedagpenge
10ac Refusion af barselsdagpenge
15ac Aftale om refusion efter sygedagpengelovens § 56
20ac Lønrefusion under jobafklaringsforløb (refusion af ressourceforløbsydelse)
#82 Kommunens ejendomme og lokaler
.00 Kommunens ejendomme og lokaler
00 ~
03 Hærværk på og tyveri i kommunale ejendomme
10 Bygnings- / lokaletegninger, kommunens ejendomme
11 Navngivning af kommunale ejendomme
.01 Køb af areal og ejendom til kommunens eget brug
00 ~
.02 Salg af kommunal ejendom
00 ~
.03 Leje af areal, ejendomme og lokaler til kommunens egen brug
00 ~
.04 Indretning af arbejdslokaler og arbejdspladser
00 Indretning af kommunens arbejdslokaler og arbejdspladser i almindelighed
.05 Udsmykning af bygninger og lokaler
00 Udsmykning af kommunens bygninger og lokaler i almindelighed
.06 Nybyggeri, kommunens ejendomme
00 ~
01 Byggeprogram / anlægsprogram, nybyggeri
02 Dispositionsforslag / projektforslag, nybyggeri
03 Projektering af nybyggeri
04 Opførelse af byggeri
05 Aflevering af nybyggeri
.07 Vedligeholdelse af ejendomme
00 Vedligeholdelse af kommunens ejendomme i almindelighed
.08 Rengøring, kommunens ejendomme
00 Rengøring i almindelighed, kommunens ejendomme
.09 Energiforhold, kommunens ejendomme
00 ~
01 Energibesparende foranstaltninger, kommunens ejendomme og lokaler
05 Energiforsyning (el, vand, varme), kommunens ejendomme
.10 Kantiner
00 ~
.11 Udenomsarealer, kommunens ejendomme
00 ~
01 Legepladser, kommunens ejendomme
.12 Installationer, kommunens ejendomme
00 ~
.13 Sikring af kommunale ejendomme
00 ~
05 Kriminalpræventiv sikring i kommunale ejendomme
10 Teknisk sikring af kommunale ejendomme (brandforhold mv.)
15c TV-overvågning i kommunale ejendomme
20c Tryghedsskabende foranstaltninger, kommunens ejendomme
.14 Nøglesystemer, kommunens ejendomme
00 ~
.16 Udlån/udleje af lokaler og ejendomme
00 Udlån / udleje af lokaler og ejendomme i almindelighed
01 Sæsonudlån af kommunens ejendomme og lokaler
02 Enkeltstående udlån af kommunens ejendomme og lokaler
05 Udleje af kommunens ejendomme og lokaler
.18 Renovering/sanering, kommunens ejendomme
00 Renovering / sanering, kommunens ejendomme i almindelighed
.19 Miljømæssige bygningsforbedringer (fx asbest, karlit)
00 Miljømæssige bygningsforbedringer, kommunens ejendomme i almindelighed
.20 Til- og ombygning, kommunens ejendomme
00 ~
01 Byggeprogram, kommunens ejendomme
02 Dispositionsforslag / projektforslag, til- og ombygning
03 Projektering af til- og ombygninger
04 Opførelse og udførelse, til- og ombygning
05 Aflevering af til- og ombygning, kommunens ejendomme
.21 Nedrivning af bygninger
00 Nedrivning af bygninger, kommunens ejendomme i almindelighed
.25 Flytninger/lokalefordeling
00 Flytninger / lokalefordeling, kommunens ejendomme i almindelighed
.40c= Feriefonde efter fondsloven
00c ~
05c Drift af feriefonde
10c Udlejning af feriefaciliteter
#83 Kommunens driftsmidler og inventar
.00 Kommunens driftsmidler og inventar
00 ~
.01 Inventar og udstyr
00 ~
01 Kontorinventar, møbler mv.
02 IT-udstyr, anskaffelse
03 Kontormaskiner, øvrige
04 Institutionsinventar / udstyr
.02 Telefoner, kommunikationsapparater, av-udstyr mv.
00 ~
.03 Kontorartikler
00 ~
.04 Produktionsanlæg
00 ~
.05 Fødevarer
00 ~
01 Mælkeprodukter
02 Frugt og grønt
03 Kødvarer
04 Kolonial
06 Vin og spiritus
10 Fisk og skaldyr
15 Brød, kager og andet bagværk
.06 Beklædning og tekstiler
00 ~
01 Beklædning
02 Fodtøj
03 Linned
.07 Informationsmaterialer og programmel
00 ~
01 Aviser, abonnement
02 Tidsskrifter
03 Bøger
05 Musik
10 Video, film og foto
15 Programmel, elektroniske tjenester og licenser
.09 Brændsel, driv- og smøremidler
00 ~
01 Olie
02 Benzin
03 Gas
04 El indkøb
06 Andre energiformer
10 Smøremidler
15ac Ladestandere, opladere
.10 Materialer til undervisnings- og beskæftigelsesvirksomhed
00 ~
.11 Køretøjer, materiel mv.
00 ~
01 Anskaffelse / overtagelse af køretøjer
05 Vedligeholdelse / renovering af køretøjer
06 Indretning af køretøjer
12c Flådestyring af køretøjer
.12 Flydende materiel mv.
00 ~
01 Anskaffelse af flydende materiel
05 Vedligeholdelse af flydende materiel
06 Sikkerheds- og sundhedsforhold for flydende materiel
.15 Køb af serviceydelser
00 ~
01 Landinspektører
02 Arkitekter
03 Ingeniører
04 Konsulenter
05 Advokater
07 Revisorer
08 Ejendomshandlere / mæglere
09 Alarmabonnement / vagtselskaber / redningskorps
10 Reklamebureauer
11 Tolkebistand, køb af serviceydelser
12 Penge- / finansrådgivning
13 Vejrtjenester
15 Forsikringer
17ab!2022 Ekstern underviser
20 Medieovervågning og presseklip
24 Tøjvask
.23 Værktøjsmaskiner og håndværktøj
00 ~
01 Håndværktøj
02 Værktøjsmaskiner
03 Immobilt entreprenørmateriel
.25 Skilte- og afmærkningsmateriel
00 ~
.26 Brand- og redningsmateriel
00 ~
.27 El-materiel, el-ledninger
00 ~
.28 Rengøringsmaterialer og -maskiner
00 ~
.29 Materialer til skadedyrsbekæmpelse
00 ~
.30 Køkken- og kantineudstyr
00 ~
01 Køkkenudstyr
02 Kantineudstyr
.31 Pumper og pumpeanlæg
00 ~
.32 Sundheds- og sygeplejeartikler
00 ~
.33 Hjælpemidler
00 ~
.34 Kunst
00 ~
.35 Vejmaterialer
00 ~
.36 Elevatorer
00 ~
.37 Rør og fittings
00 ~
.38 Affalds- og renovationsmaterialer
00 ~
#84 Offentlige valg
.00 Offentlige valg
00 ~
10 Partistøtte
.01 Folketingsvalg
00 ~
.02 Regionsvalg
00 ~
.03 Kommunale valg
00 ~
01 Valgret og valgbarhed
02 Valglister og valgkort
03 Valgbestyrelser, valgstyrere og tilforordnede vælgere
04 Kandidatlister
05 Stemmesedler
06 Afstemning på valgdagen
07 Brevstemmeafgivning
08 Opgørelse af afstemningen
09 Opgørelse af valget
10 Valgklage / fritagelse for valg
.04 Valg til særlige organer
00 ~
.05 Menighedsrådsvalg
00 ~
01 Valglister / valgkort til menighedsrådsvalg
02 Brevafstemning ved menighedsrådsvalg
03 Stemmeafgivning på institutioner og i hjemmet
.06a Folkeafstemninger
00ac ~
.07 Valg til Europa-Parlamentet
00 ~
.08 Valgdistrikter
00 ~
.10 Valg til skolebestyrelser og ungdomsskolebestyrelser
00 ~
.11 Valg til forældrebestyrelser
00 ~
.12 Valg til ældreråd
00 ~
.20 Kommunale folkeafstemninger
00 ~
05 Bindende kommunale folkeafstemninger
10 Beslutning om at afholde bindende folkeafstemning
#85 Kommunens administrative systemer
.00 Kommunens administrative systemer
00 ~
.02 Grundlaget for den administrative tilrettelæggelse
00 ~
01 Informationshåndtering / journalisering
02 Dagsordensopbygning
08 Journalføring og journalnotat
10 Sagsstyring
15 Postlister og sagslister
20 Administrativ kommuneidentifikation
25c Dataforvaltning
.04 Blanketter og formularer
00 ~
02 KL autoriserede standardblanketter
04 Egenudviklede blanketter
06 e-indberetningsblanketter og formularer
.08 Arkivering
00 ~
02 Bevaring og kassation
05 Arkivering i eget arkiv
10 Aflevering af papirarkivalier
15 Aflevering af elektroniske arkivalier til offentlig arkivmyndighed
20 Makulering
25 Sletning af personoplysninger / opbevaringsbegrænsning
.09b! Den registreredes rettigheder
00b! ~
05b! Oplysningspligt
10b! Den registreredes indsigtsret
15b! Ret til berigtigelse
20b! Ret til sletning
25b! Ret til begrænsning af behandling
30b! Ret til dataportabilitet
35b! Ret til indsigelse
40b! Automatiske individuelle afgørelser, herunder profilering
.10 Behandling af personoplysninger
00 Databeskyttelse i almindelighed
01 Behandling og videregivelse af oplysninger - databeskyttelse
06 Videregivelse til kreditoplysningsbureauer om gæld til det offentlige
08 Databehandler, kommunen som
09 Dataansvarlig, kommunen som
12 Fortegnelser over behandlingsaktiviteter
13 Brud på persondatasikkerheden
14 Konsekvensanalyse vedrørende databeskyttelse
16 Lagring af oplysninger i terminaludstyr
18 Risikovurdering vedrørende databeskyttelse
30ab Behandling af billeder, databehandling
.11 Etablering og udvikling af IT-systemer
00 ~
02 Hardware
04 Fagsystemer
06 Administrative systemer
08 Kommunikationsnetværk (telefoni og Internet)
20 It-værktøjer
.13 Grundlaget for digitalisering
00 ~
05 It-normsætning og standardisering
10c Webtilgængelighed
.15 Drift af IT-systemer og systemanvendelse
00 ~
02 IT-og cybersikkerhed og sikkerhedsforanstaltninger
03 Brugeradgang og autorisation af brugere
04 Driftssikkerhed
05 IT kriminalitet og bevissikring
07 Elektroniske / digitale signaturer
08 Elektronisk fakturering / EAN lokationsnumre
10 Erfa-samarbejde
15 Aftalespecifikation og datakørsler
20 Operatørvejledning og -manualer
25c Logning
60 Dummy-emne
70 Papirkurv (fejl- og testsager)
#86 Kommunens selvforsyning og fremstillingsvirksomhed
.00 Kommunal selvforsyning mv.
00 ~
.01 Fødevareproduktion
00 ~
.02 Vask
00 ~
.03 Trykte materialer
00 ~
02 Pligtaflevering af offentliggjort materiale
.04 Reparationsvirksomhed
00 ~
.06 Planter
00 ~
.07 Råstoffer
00 ~
.09 Intern brug af knowhow
00 ~
.11 Kommunal selvforsikringsordning
00 ~
#87 Kommunens arbejdsmiljø
.00 Kommunens arbejdsmiljø
00 ~
05ab Arbejdspladsvurdering
10 Arbejdsmiljødrøftelse
.01 Arbejdsmiljøorganisation
00 ~
01 Arbejdsmiljøgruppe
02 Arbejdsmiljøudvalg
03 Medlemmer af arbejdsmiljøorganisationen
.05 Arbejdsmiljøpligter
00 ~
05 Intern audit af arbejdsmiljø
10c Arbejdspladsvurdering (APV) og trivselsmålinger
.06 Arbejdets udførelse
00 ~
.07 Arbejdsstedets indretning
00 ~
.08 Arbejdsmiljøtekniske hjælpemidler mv.
00 ~
.09 Arbejdsmiljø - stoffer og materialer
00 ~
10c Asbestprotokoller
.10 Arbejdsmiljø - hviletid og fridøgn
00 ~
.11 Arbejdsmiljø - unge under 18 år
00 ~
.12 Arbejdsmiljø - lægeundersøgelser mv.
00 ~
04 Helbredskontrol ved natarbejde
.14 Arbejdsmiljøcertificering
00 ~
.15 Psykisk arbejdsmiljø
00 ~
.20 Røgfri miljøer
00 Røg- og nikotinfri miljøer i almindelighed
#88 Kommunens indkøb og udbud
.00 Kommunens indkøb og udbud
00 ~
04 Kommunens årlige udbudsplan
08 Kommunens indkøbssamarbejder
12 Resultatet af udbudsprocedurer - offentliggørelse
16 Kontrolbud - beregning og afgivelse
.04 Bygge- og anlægsarbejder, indhentning af tilbud
00 ~
04 Indledende markedsundersøgelser - udbud
08 Offentlig licitation, bygge- og anlægsarbejder
12 Begrænset licitation, bygge- og anlægsarbejder
16 Prækvalifikation, bygge- og anlægsarbejder
20 Underhåndsbud, bygge- og anlægsarbejder
24 Rammeaftaler, bygge- og anlægsarbejder
28 Offentlig Private Partnerskaber (OPP), bygge- og anlægsarbejder
30 Offentligt udbud, bygge- og anlægsarbejder
34 Begrænset udbud, bygge- og anlægsarbejder
38 Udbud med forhandling, bygge- og anlægsarbejder
42 Konkurrencepræget dialog, bygge- og anlægsarbejder
.08 Offentlige indkøb under tærskelværdi
00 ~
20 Offentlige indkøb under tærskelværdierne med klar grænseoverskridende interesse
25 Offentlige indkøb under tærskelværdierne uden klar grænseoverskridende interesse
.12 Varer og tjenesteydelser over tærskelværdi
00 ~
03 Offentligt udbud, varer og tjenesteydelser
06 Begrænset udbud, varer og tjenesteydelser
09 Udbud med forhandling, varer og tjenesteydelser
11 Konkurrencepræget dialog, varer og tjenesteydelser
12 Koncessionskontrakter om offentlige bygge- og anlægsarbejder
15c Koncessionskontrakter om kommunens tjenesteydelser
20 Udbud af projektkonkurrence
24 e-Auktioner
28 Specifikke tjenesteydelser - Light Regime
32 Dynamiske indkøbssystemer
40 Reserverede kontrakter til beskyttede værksteder m.v.
.16 Kontrakter inden for forsyningsvirksomhed
00 ~
04 Gas, varme og elektricitet - forsyningsvirksomhedskontrakter
08 Vand - forsyningsvirksomhedskontrakter
12 Transporttjenester - forsyningsvirksomhedskontrakter
.20 Kommunens indkøbsaftaler
00 ~
04 Kommunens egne indkøbsaftaler
08 Fælleskommunale indkøbsaftaler
12 SKI indkøbsaftaler
14 SKI miniudbud
16 Økonomiministeriets indkøbsaftaler
20 Kommunens tværnationale indkøbsaftaler (internationale)
.24 Offentligt privat samarbejde om indkøb
00 ~
04 Prækommercielle indkøb
08 Funktionsudbud
16 Innovationspartnerskaber
20 Udbud med forhandling uden forudgående offentliggørelse
:A Organisering mv.
:G Efter faste regler
:I Modtaget informativt materiale
:K Kontrol og klager
:P Planlægning, regler og principper
:S Overordnet økonomi
:Ø Økonomi efter fastlagte rammer
:A00 Organisering mv. i almindelighed
:A08 Foreningers og ikke-officielle råds organisering
:A21 Administrativ organisering og kompetencefordeling
:A26 Procedurer
:A30 Konstituering, nedsættelse, oprettelse eller udpegning
:A50 Informationsudarbejdelse og publicering
:A52 Pressemeddelelser
:A53 Aktindsigtsanmodning mv.
:G00 Efter faste regler i almindelighed
:G01 Generelle sager
:G07 Udlån (ikke økonomisk)
:G10 Salg af ejendom, tjenesteydelser, varer mv.
:G14 Deklarationer og servitutter
:G20 Egne kurser, foredrag og temadage
:I00 Modtaget informativt materiale i almindelighed
:I02 Informativt materiale fra andre myndigheder
:I04 Informativt materiale fra faste samarbejdsparter
:I10 Kopisager fra andre myndigheder
:K00 Kontrol og klager i almindelighed
:K01 Revision
:K02 Klage
:K03 Anke
:K04 Høringer
:K07 Års- og andre periodiske beretninger
:K08 Tilsyn og håndhævelse, overholdelse af regler
:K09 Tilsyn med udøvende virksomhed (institutioner o.l.)
:P00 Planlægning, regler og principper i almindelighed
:P05 Egne statistikker, undersøgelser, analyser
:P07 Oversigter/fortegnelser mv.
:P08 Forsøgsordninger
:P10 Prognoser
:P15 Kommunale planer og planforslag omfattende hele kommunen
:P16 Kommunale planer, planforslag og virksomhedsplaner omfattende dele af kommunen
:P17 Andre myndigheders planer og planforslag, som kommunen behandler
:P19 Godkendelser
:P20 Projekter
:P21 Regler og principielle afgørelser
:P22 Politikker
:P23 Kvalitetssikring og standardisering
:P24 Vedtægter og regulativer
:P25 Dispensationer
:P27 Aftaler og overenskomster
:P28 Kendelser
:P30 Risikostyring
:P35 Mødereferater og mødeforberedelse
:S00 Overordnet økonomi i almindelighed
:S29 Fastsættelse og afregning af afgifter (takster, bidrag o.l.) for ydelser
:S37 Forsikringer vedr. personer
:S49 Rammer for kommunale tilskud og puljer
:S55 Godkendelse af budgetter, regnskaber og takster fra institutioner, foreninger og erhverv
:Ø00 Økonomi efter fastlagte rammer i almindelighed
:Ø07 Afskrivninger
:Ø30 Tilbagebetaling til kommunen og opkrævning
:Ø32 Tilbagebetaling fra kommunen
:Ø34 Fundraising, bidrag, puljer og tilskud til kommunen
:Ø35 Afregninger af afgifter til og fra borgere, myndigheder m.fl.
:Ø36 Refusioner
:Ø38 Forsikringer vedr. bygninger/løsøre/tingskader
:Ø39 Tilskud - medfinansierede projekter
:Ø40 Tilskud fra kommunen
:Ø42 Regnskabsmæssig opfølgning på tilskud
:Ø47 Fritagelse for betaling
:Ø48 Henstand/eftergivelse
:Ø50 Økonomiske udlån
:Ø54 Kontrakter
:Ø59 Garantistillelse til kommunen
:Ø60 Garantier (kommunegarantistillelse)
:Ø61 Erstatninger til og fra kommunen
:Ø62 Bøder, der pålægges kommunen
`;
