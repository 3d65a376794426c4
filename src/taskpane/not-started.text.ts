export const TEXTS = {
  blocked: {
    da: "Ruden kan ikke åbne, for Microsofts office.js kunne ikke hentes fra {address}. Bed jeres it-afdeling om at give adgang til adressen, og åbn ruden igen. Intet i projektmappen er ændret.",
    en: "The pane can't open, because Microsoft's office.js could not be fetched from {address}. Ask your IT department to allow the address, and open the pane again. Nothing in the workbook has been changed.",
  },
  slow: {
    da: "Excel har ikke svaret endnu. Vent lidt, eller luk ruden og åbn den igen. Hjælper det ikke, så bed jeres it-afdeling om at se, om {address} kan nås. Intet i projektmappen er ændret.",
    en: "Excel has not answered yet. Wait a little, or close the pane and open it again. If that does not help, ask your IT department whether {address} can be reached. Nothing in the workbook has been changed.",
  },
} as const;
