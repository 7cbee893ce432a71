import { type CheerioAPI, load } from 'cheerio';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/**
 * Accepts or rejects every tracked change of a Word file, as Word does. Knows nothing of how the file was written: it
 * works on the XML alone, with a library that neither writing nor reading uses.
 */
export function settleChanges(bytes: Uint8Array, fate: 'accept' | 'reject'): Uint8Array {
  const files = unzipSync(bytes);
  const settled = Object.entries(files).map(([name, file]) => {
    const hasText = /^word\/(?:document|footnotes|header\d*|footer\d*)\.xml$/.test(name);
    return [name, hasText ? strToU8(settlePart(strFromU8(file), fate)) : file] as const;
  });
  return zipSync(Object.fromEntries(settled));
}

function settlePart(xml: string, fate: 'accept' | 'reject'): string {
  const $ = load(xml, { xml: true });
  const [gone, kept] = fate === 'accept' ? ['w\\:del', 'w\\:ins'] : ['w\\:ins', 'w\\:del'];
  $(`w\\:trPr > ${gone}`).closest('w\\:tr').remove();
  $('w\\:tbl:not(:has(w\\:tr))').remove();
  $(`w\\:p > ${gone}, w\\:hyperlink > ${gone}`).remove();
  joinParagraphs($, gone);
  $(`w\\:trPr > ${kept}, w\\:rPr > ${kept}`).remove();
  $(kept).each((_, element) => {
    $(element).replaceWith($(element).contents());
  });
  $('w\\:delText').each((_, element) => {
    element.tagName = 'w:t';
  });
  return $.xml();
}

/** What is left of a paragraph whose mark goes runs on into the next one. */
function joinParagraphs($: CheerioAPI, gone: string): void {
  $(`w\\:p:has(> w\\:pPr > w\\:rPr > ${gone})`).each((_, element) => {
    const paragraph = $(element);
    const next = paragraph.next('w\\:p');
    const words = paragraph.children().not('w\\:pPr');
    if (next.length === 0 && words.length > 0) return;
    const properties = next.children('w\\:pPr');
    if (properties.length > 0) properties.after(words);
    else next.prepend(words);
    paragraph.remove();
  });
}
