/** The script of the preview's page: the only one that its content security policy lets run. */
import type { FromPage, MarkedFinding, PreviewState, ToPage } from '../messages';
import { copyRichText } from './clipboard';
import { showFindings } from './findings';
import { showLineNumbers } from './line-numbers';
import { patchChildren } from './patch';
import { Places } from './places';

declare function acquireVsCodeApi(): {
  postMessage(message: FromPage): void;
  setState(state: PreviewState): void;
};

/** Time, in milliseconds, in which a scroll is the answer to one that the editor asked for. */
const ECHO = 250;

const vscode = acquireVsCodeApi();
const post = (message: FromPage): void => vscode.postMessage(message);
const [desk, paper, marks, numbers] = ['desk', 'paper', 'marks', 'numbers'].map((id) =>
  document.getElementById(id),
) as [HTMLElement, HTMLElement, HTMLElement, HTMLElement];
const places = new Places(paper);
const sheet = new CSSStyleSheet();
document.adoptedStyleSheets = [sheet];

let state: PreviewState | undefined;
let style = '';
let findings: readonly MarkedFinding[] = [];
let caret: number | null = null;
let quietUntil = 0;

const receive: { readonly [Type in ToPage['type']]: (message: Extract<ToPage, { type: Type }>) => void } = {
  state(message) {
    ({ state } = message);
    vscode.setState(message.state);
    desk.style.zoom = String(message.state.zoom);
    decorate();
  },
  render(message) {
    if (message.style !== style) sheet.replaceSync(message.style);
    ({ style } = message);
    places.length = message.length;
    const next = document.createElement('article');
    next.innerHTML = message.body;
    patchChildren(paper, next);
    decorate();
  },
  notice({ text }) {
    const notice = document.createElement('p');
    notice.textContent = text;
    paper.replaceChildren(notice);
    findings = [];
    decorate();
  },
  findings(message) {
    ({ findings } = message);
    decorate();
  },
  caret({ offset }) {
    caret = offset;
    markCaret();
    const { top, bottom } = places.at(offset)?.getBoundingClientRect() ?? { top: 0, bottom: 0 };
    if (bottom > 0 && top < innerHeight) return;
    scrollToTop(scrollY + top - innerHeight / 3);
  },
  scroll({ offset }) {
    scrollToTop(paperTop() + places.topOf(offset));
  },
  copy({ html, text }) {
    void copyRichText(html, text).then((done) => post({ type: 'copied', done }));
  },
};

function decorate(): void {
  showFindings(findings, places, { element: marks, zoom: zoom() }, (offset) =>
    post({ type: 'clicked', offset, focus: true }),
  );
  if (state?.lineNumbers) showLineNumbers(paper, { element: numbers, zoom: zoom() });
  else numbers.replaceChildren();
  markCaret();
}

function markCaret(): void {
  for (const element of paper.querySelectorAll('.caret')) element.classList.remove('caret');
  if (caret !== null) places.at(caret)?.classList.add('caret');
}

const zoom = (): number => state?.zoom ?? 1;
const paperTop = (): number => paper.getBoundingClientRect().top + scrollY;

function scrollToTop(top: number): void {
  quietUntil = performance.now() + ECHO;
  scrollTo({ top, behavior: 'instant' });
}

addEventListener('message', ({ data }: MessageEvent<ToPage>) => {
  (receive[data.type] as (message: ToPage) => void)(data);
});
addEventListener('scroll', () => {
  if (performance.now() < quietUntil) return;
  post({ type: 'scrolled', offset: places.offsetAtTop(scrollY - paperTop()) });
});
addEventListener('resize', () => decorate());
for (const type of ['click', 'dblclick'] as const) {
  paper.addEventListener(type, ({ target, clientX, clientY }) => {
    if (!(target instanceof Element) || target.closest('a') !== null) return;
    if (type === 'click' && getSelection()?.isCollapsed === false) return;
    const offset = places.offsetOf(target, clientX, clientY);
    if (offset !== null) post({ type: 'clicked', offset, focus: type === 'dblclick' });
  });
}
addEventListener(
  'wheel',
  (event) => {
    if (!event.ctrlKey) return;
    event.preventDefault();
    const wanted = zoom() * (event.deltaY < 0 ? 1.1 : 1 / 1.1);
    post({ type: 'zoomed', zoom: Math.min(3, Math.max(0.5, Math.round(wanted * 100) / 100)) });
  },
  { passive: false },
);
post({ type: 'ready' });
