import { formatAct, parseAct } from '../language/symbols';

/**
 * The canonical symbol of a resolution of the General Assembly or the Security Council by its number as cited (`71/14`,
 * `217 A (III)`, `1631 (2005)`), or `null` where it is no such number.
 */
export function citedSymbol(cited: string): string | null {
  const match = /^(?:((?:E?S-)?\d+\/\d+)|(\d+))(?: ([A-Z]{1,2}))?(?: ?\((.+)\))?$/.exec(cited);
  if (match === null) return null;
  const [, session, number, letters, series] = match;
  const part = letters === undefined ? '' : `[${letters}]`;
  const organ = series !== undefined && /^\d{4}$/.test(series) ? 'S' : 'A';
  const act = parseAct(`${organ}/RES/${session ?? `${number}(${series})`}${part}`);
  return act && formatAct(act);
}
