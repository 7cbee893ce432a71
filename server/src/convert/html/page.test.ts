import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { analyse } from '../../analysis/analysis';
import { parse } from '../../syntax/parse';
import { printDraft } from '../printed/print';
import { htmlBody } from './body';
import { htmlPage, pageTitle } from './page';

const printed = (text: string) => printDraft(analyse(parse(text)));
const page = (text: string) => htmlPage(printed(text));
const body = (text: string) => htmlBody(printed(text), { places: false });

const DRAFT = `A/80/L.901

General Assembly

Distr.: Limited
10 November 2025

Eightieth session

Iceland:[^*] draft resolution

# Lamps & wicks

*The General Assembly*,

*Recalling* [78/10](https://docs.un.org/en/A/RES/78/10),[^1] and oil,[^1]

1. *Decides* to rest:

(a) Well;

(i) Very well.

[^*]: To be reflected.

[^1]: A/79/302.
`;

describe('the page', () => {
  it('is a document of its own, in English, with a title', () => {
    expect(page(DRAFT)).toMatch(/^<!DOCTYPE html>\n<html lang="en">/);
    expect(page(DRAFT)).toContain('<title>A/80/L.901 – Lamps &amp; wicks</title>');
    expect(page('')).toContain('<title>Draft resolution</title>');
  });

  it('has landmarks, one first heading, and the masthead in its places', () => {
    const html = body(DRAFT);
    expect(html.match(/<(?:header|main|footer|h1)\b/g)).toEqual(['<header', '<main', '<h1', '<footer']);
    expect(html).toContain(
      '<p class="letterhead">United Nations</p>\n</div>\n<div>\n<p class="symbol symbol">A/80/L.901</p>',
    );
    expect(html).toMatch(/General Assembly<\/p>\n<\/div>\n<div>\n<p class="imprint distribution">Distr.: Limited/);
  });

  it('writes numbers as text, and italics and links as such', () => {
    const html = body(DRAFT);
    expect(html).toContain('<p class="operative"><span class="mark">1.</span> <i>Decides</i> to rest:</p>');
    expect(html).toContain('<p class="subparagraph level-2"><span class="mark">(i)</span> Very well.</p>');
    expect(html).toContain('<a href="https://docs.un.org/en/A/RES/78/10" rel="noreferrer">78/10</a>');
  });

  it('leads from calls to notes and back to the first call', () => {
    const html = body(DRAFT);
    expect(html.match(/<sup><a[^>]*href="#note-2"[^>]*>/g)).toEqual([
      '<sup><a id="call-2" href="#note-2" role="doc-noteref">',
      '<sup><a href="#note-2" role="doc-noteref">',
    ]);
    expect(html).toContain('<p class="note" id="note-2"><a href="#call-2" role="doc-backlink"');
  });

  it('has no masthead where the draft has none', () => {
    expect(body('*The General Assembly*,\n\n*Decides* to rest.')).not.toContain('<header');
  });

  it('tells places from which the source can be found', () => {
    const html = htmlBody(printed(DRAFT), { places: true });
    const start = DRAFT.indexOf('*Recalling*');
    expect(html).toContain(`<p class="preambular" data-start="${start}"`);
    expect(html).toContain('<span data-from="1" data-to="10"><i>Recalling</i></span>');
  });
});

describe('hostile drafts', () => {
  const HOSTILE = [
    '<script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    '[click](javascript:alert(1))',
    '[click](https://a.b/"onmouseover="alert(1))',
    '</style><script>alert(1)</script>',
    "'-->]]>&lt;",
    'A/80/L.1");}</style><script>',
    '[^<b>]',
    '[^"x]',
    '| <td> | "</table> |\n',
    '# <h1>\n\n',
    '*The General Assembly*,\n\n',
    '1. *Notes* ',
    '\n\n',
    '¹ ',
    '\0',
    '\ud83d',
  ];
  const drafts = fc
    .array(fc.oneof(fc.constantFrom(...HOSTILE), fc.string()), { maxLength: 20 })
    .map((pieces) => pieces.join(''));
  const ALLOWED =
    /^<\/?(?:header|main|footer|div|p|h[1-6]|span|i|b|u|a|sup|table|tr|th|td)(?: (?:class|id|role|aria-label|href|rel|data-[a-z]+)="[^"<>]*")*>$/;

  test('bring no element, attribute or address of their own', () => {
    fc.assert(
      fc.property(drafts, (text) => {
        const html = htmlBody(printed(text), { places: true });
        for (const tag of html.match(/<[^>]*>?/g) ?? []) expect(tag).toMatch(ALLOWED);
        for (const [, target] of html.matchAll(/href="([^"]*)"/g))
          expect(target).toMatch(/^(?:https?:\/\/|#(?:note|call)-\d+$)/);
      }),
    );
  });

  test('do not break out of title and style', () => {
    const symbol = 'A/80/L.1";}</style><script>alert(1)</script>';
    const html = htmlPage({
      ...printed(''),
      masthead: {
        ...printed('').masthead,
        symbol: [{ field: 'symbol', runs: [run(symbol)], span: { start: 0, end: 1 } }],
      },
    });
    expect(html).not.toContain('<script');
    expect(html.match(/<\/style>/g)).toHaveLength(1);
    expect(html).toContain('content: "A/80/L.1\\22 \\3b \\7d \\3c /style');
  });

  const run = (text: string) => ({
    text,
    italic: false,
    bold: false,
    underline: false,
    link: null,
    note: null,
    span: { start: 0, end: text.length },
  });
});

test('the title falls back to what there is', () => {
  expect(pageTitle(printed('Iceland: draft resolution\n\nLamps\n\n*The General Assembly*,\n'))).toBe('Lamps');
});
