import { formatDate } from '../language/dates';
import { organName } from '../language/organs';
import { parseAct } from '../language/symbols';
import type { LibraryText } from './library';

/**
 * A paragraph as the text of a resolution of the Assembly refers to it: `paragraph 4 (a) of its resolution 77/52 of
 * 4 May 2023`, `the fifth preambular paragraph of Security Council resolution 1325 (2000) of 31 October 2000`.
 */
export function houseForm(text: LibraryText, place: string): string {
  const act = parseAct(text.canonical);
  const whose = text.organ === 'GA' ? 'its' : organName(text.organ);
  const date = text.date === null ? '' : ` of ${formatDate(text.date)}`;
  const document = `${whose} ${act?.kind ?? 'resolution'} ${text.cited}${date}`;
  const [within, paragraph] = partsOf(place);
  return `${paragraph} of ${within}${document}`;
}

/** `annex II, para. 3` as `annex II to ` and `paragraph 3`. */
function partsOf(place: string): readonly [string, string] {
  const names = place.split(', ');
  const last = (names.pop() as string).replace(/^para\. /, 'paragraph ').replace(/^(?!paragraph|annex)/, 'the ');
  const around = names.map((name) =>
    name.startsWith('sect.') ? `${name.replace('sect.', 'section')} of ` : `${name} to `,
  );
  return [around.reverse().join(''), last];
}
