import { child, type Element, elements, settingOf, toggle } from './xml';

/** How characters look; `undefined` for what nothing is said of. */
export interface Look {
  readonly italic?: boolean | undefined;
  readonly bold?: boolean | undefined;
  readonly underline?: boolean | undefined;
  readonly hidden?: boolean | undefined;
  readonly raised?: boolean | undefined;
}

/** A style with all that it inherits. */
export interface Style {
  readonly name: string;
  readonly look: Look;
  /** Its `w:numPr`. */
  readonly numbering: Element | undefined;
  /** From 0; `undefined` where its paragraphs are no headings. */
  readonly outlineLevel: number | undefined;
}

const NONE: Style = { name: '', look: {}, numbering: undefined, outlineLevel: undefined };
/** Styles inherit from styles, but not in a circle. */
const LONGEST_CHAIN = 30;

/** The styles that a Word file declares, each with what it takes over from the style that it is based on. */
export class Styles {
  readonly #elements = new Map<string, Element>();
  readonly #resolved = new Map<string, Style>();
  readonly #defaultParagraph: string | undefined;

  constructor(part: Element | undefined) {
    for (const element of part ? elements(part) : []) {
      const id = element.attributes['w:styleId'];
      if (element.name !== 'w:style' || id === undefined) continue;
      this.#elements.set(id, element);
      const isDefault = element.attributes['w:default'] === '1' || element.attributes['w:default'] === 'true';
      if (isDefault && element.attributes['w:type'] === 'paragraph') this.#defaultParagraph = id;
    }
  }

  paragraph(id: string | undefined): Style {
    const known = id !== undefined && this.#elements.has(id) ? id : this.#defaultParagraph;
    return known === undefined ? NONE : this.#resolve(known, 0);
  }

  character(id: string | undefined): Style {
    return id === undefined ? NONE : this.#resolve(id, 0);
  }

  #resolve(id: string, depth: number): Style {
    const known = this.#resolved.get(id);
    if (known !== undefined) return known;
    const element = this.#elements.get(id);
    if (element === undefined || depth > LONGEST_CHAIN) return NONE;
    const basedOn = settingOf(element, 'w:basedOn');
    const above = basedOn === undefined ? NONE : this.#resolve(basedOn, depth + 1);
    const properties = child(element, 'w:pPr');
    const level = settingOf(properties, 'w:outlineLvl');
    const style: Style = {
      name: (settingOf(element, 'w:name') ?? id).toLowerCase(),
      look: combine(above.look, lookOf(child(element, 'w:rPr'))),
      numbering: child(properties, 'w:numPr') ?? above.numbering,
      outlineLevel: level === undefined ? above.outlineLevel : Number(level),
    };
    this.#resolved.set(id, style);
    return style;
  }
}

/** What `w:rPr` says. */
export function lookOf(properties: Element | undefined): Look {
  const underline = settingOf(properties, 'w:u');
  const aligned = settingOf(properties, 'w:vertAlign');
  // Other programs lift what they raise by a distance.
  const lifted = settingOf(properties, 'w:position');
  return {
    italic: toggle(properties, 'w:i'),
    bold: toggle(properties, 'w:b'),
    underline: underline === undefined ? undefined : underline !== 'none',
    hidden: toggle(properties, 'w:vanish'),
    raised: aligned !== undefined ? aligned === 'superscript' : lifted === undefined ? undefined : Number(lifted) > 0,
  };
}

/** What `inner` says counts, and what `outer` says where it is silent. */
export function combine(outer: Look, inner: Look): Look {
  return {
    italic: inner.italic ?? outer.italic,
    bold: inner.bold ?? outer.bold,
    underline: inner.underline ?? outer.underline,
    hidden: inner.hidden ?? outer.hidden,
    raised: inner.raised ?? outer.raised,
  };
}
