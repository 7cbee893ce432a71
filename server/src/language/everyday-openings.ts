import { capital } from '../text/capital';

/** Opening phrases that everyday language, and Model United Nations, have, with those of adopted resolutions that go before the same words. */
const ADOPTED: ReadonlyMap<string, string> = new Map(
  Object.entries({
    Asks: 'Requests',
    'Expresses its hope': 'Expresses the hope',
    'Having read': 'Having considered',
    Hopes: 'Expresses the hope',
    'Keeping in mind': 'Bearing in mind',
    'Remains actively seized': 'Decides to remain actively seized',
    'Remains seized': 'Decides to remain seized',
    Remembering: 'Recalling',
  }),
);

/** What adopted resolutions have for the opening phrase `text`, whatever its capitals; `null` where nothing certain is known. */
export function adoptedOpening(text: string): string | null {
  return ADOPTED.get(capital(text.toLowerCase())) ?? null;
}
