/** The smallest style sheet that Excel accepts: one font, the two obligatory fills, one border, one cell format. */
export function emptyStyleSheet(namespace: string): string {
  const list = (name: string, ...items: readonly string[]): string => `<${name} count="${items.length}">${items.join("")}</${name}>`;
  const format = 'numFmtId="0" fontId="0" fillId="0" borderId="0"';
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<styleSheet xmlns="${namespace}">` +
    list("fonts", '<font><sz val="11"/><name val="Calibri"/></font>') +
    list("fills", '<fill><patternFill patternType="none"/></fill>', '<fill><patternFill patternType="gray125"/></fill>') +
    list("borders", "<border><left/><right/><top/><bottom/><diagonal/></border>") +
    list("cellStyleXfs", `<xf ${format}/>`) +
    list("cellXfs", `<xf ${format} xfId="0"/>`) +
    "</styleSheet>"
  );
}
