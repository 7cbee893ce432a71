const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** `text` as the content of an element or of a quoted attribute. */
export function escapeHtml(text: string): string {
  // Characters that no HTML document may hold become the sign for the unreadable.
  return text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] as string).replace(/[^\P{Cc}\t\n\r]/gu, '\ufffd');
}

/** `text` as a string of a style sheet that stands in a `style` element. */
export function cssString(text: string): string {
  const escaped = text.replace(/[^\w ./-]/gu, (sign) => `\\${(sign.codePointAt(0) as number).toString(16)} `);
  return `"${escaped}"`;
}
