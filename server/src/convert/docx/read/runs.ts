import type { Context } from './context';
import { combine, lookOf, type Style } from './styles';
import type { ReadToken } from './tokens';
import { child, type Element, elements, settingOf, textOf } from './xml';

/** Elements that hold runs and change nothing about them. */
const TRANSPARENT: ReadonlySet<string> = new Set([
  'w:ins',
  'w:del',
  'w:moveTo',
  'w:moveFrom',
  'w:smartTag',
  'w:customXml',
  'w:sdt',
  'w:sdtContent',
  'w:fldSimple',
  'w:dir',
  'w:bdo',
]);

/** Reads the words of one paragraph. */
export class RunReader {
  /** Text boxes that hang on the paragraph. */
  readonly boxes: Element[] = [];
  readonly #tokens: ReadToken[] = [];
  /** The fields around the run at hand, innermost last: whether their results have begun. */
  readonly #fields: boolean[] = [];
  /** How many of these have not. */
  #unbegun = 0;

  constructor(
    private readonly context: Context,
    private readonly style: Style,
  ) {}

  read(paragraph: Element): ReadToken[] {
    this.#inline(paragraph, null);
    return this.#tokens;
  }

  #inline(container: Element, link: string | null): void {
    for (const element of elements(container)) {
      const { name, attributes } = element;
      if (this.context.dropped.has(name)) continue;
      if (name === 'w:r') this.#run(element, link);
      else if (name === 'w:hyperlink') this.#inline(element, this.context.links.get(attributes['r:id'] ?? '') ?? link);
      else if (name === 'm:oMath' || name === 'm:oMathPara') this.context.losses.count('equation');
      else if (name === 'mc:AlternateContent') this.#alternative(element);
      else if (TRANSPARENT.has(name)) this.#inline(element, link);
    }
  }

  #run(run: Element, link: string | null): void {
    const properties = child(run, 'w:rPr');
    const character = this.context.styles.character(settingOf(properties, 'w:rStyle'));
    const own = combine(character.look, lookOf(properties));
    const look = combine(this.style.look, own);
    if (look.hidden) return;
    // Bold of a paragraph's style is the look of a heading, not emphasis of words.
    const token = (text: string): ReadToken => ({
      text,
      italic: look.italic === true,
      bold: own.bold === true,
      underline: look.underline === true && link === null,
      link,
      note: null,
      isRaised: look.raised === true,
    });
    let customMark: Element | null = null;
    for (const element of elements(run)) {
      const { name, attributes } = element;
      switch (name) {
        case 'w:fldChar':
          this.#field(attributes['w:fldCharType']);
          break;
        case 'w:footnoteReference':
        case 'w:endnoteReference':
          if (attributes['w:customMarkFollows']) customMark = element;
          else this.#tokens.push(this.context.notes.call(element, null));
          break;
        case 'w:t':
        case 'w:delText':
          if (this.#unbegun > 0) break;
          if (customMark) this.#tokens.push(this.context.notes.call(customMark, textOf(element).trim()));
          else this.#tokens.push(token(textOf(element).replace(/[\r\n]+/g, ' ')));
          customMark = null;
          break;
        default:
          this.#special(element, token);
      }
    }
  }

  #special(element: Element, token: (text: string) => ReadToken): void {
    const { losses } = this.context;
    switch (element.name) {
      case 'w:tab':
      case 'w:ptab':
        this.#tokens.push(token('\t'));
        break;
      case 'w:br':
      case 'w:cr':
        if (!/^(?:page|column)$/.test(element.attributes['w:type'] ?? '')) this.#tokens.push(token('\n'));
        break;
      case 'w:noBreakHyphen':
        this.#tokens.push(token('-'));
        break;
      case 'w:sym':
        losses.count('symbol of a special font');
        break;
      case 'w:commentReference':
        losses.count('comment');
        break;
      case 'w:drawing':
      case 'w:pict':
      case 'w:object':
        this.#drawing(element);
        break;
      case 'mc:AlternateContent':
        this.#alternative(element);
        break;
      default:
    }
  }

  #field(type: string | undefined): void {
    if (type === 'begin') {
      this.#fields.push(false);
      this.#unbegun++;
    } else if (type === 'separate' || type === 'end') {
      if (this.#fields.pop() === false) this.#unbegun--;
      if (type === 'separate') this.#fields.push(true);
    }
  }

  /** Of the same thing told twice, what newer programs read. */
  #alternative(element: Element): void {
    const choice = child(element, 'mc:Choice') ?? child(element, 'mc:Fallback');
    if (choice) this.#drawing(choice);
  }

  /** Text boxes are read; all else that is drawn is lost, and told. */
  #drawing(element: Element): void {
    const boxes = descendants(element, 'w:txbxContent');
    for (const box of boxes) this.boxes.push(box);
    if (boxes.length === 0) this.context.losses.count('picture or drawing');
  }
}

function descendants(element: Element, name: string): Element[] {
  return elements(element).flatMap((one) => {
    if (one.name === name) return [one];
    return one.name === 'mc:Fallback' ? [] : descendants(one, name);
  });
}
