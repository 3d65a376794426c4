/** Sources for KITOS' column headers: public sources of OS2, MPL-2.0. Headers are facts; nothing else is copied from them. */
export const CLASSIC = { name: "KITOS, os2kitos/kitos (Presentation.Web)", date: "2015-2023" } as const;
export const FRONTEND = { name: "KITOS, os2kitos/kitos_frontend", date: "2024-2025" } as const;
export const SHEET = { name: "KITOS, regneark til masseoprettelse (os2kitos/kitos, Content/excel)", date: "2016-2023" } as const;
