import type { Log } from './log';
import { faultOf, type Shape } from './param-shape';

/** What answers may be; the part `answer` is the answer itself. */
export const TEXT: Shape = { 'answer?': 'string' };
export const TEXTS: Shape = { 'answer?[]': 'string' };
export const FOLDERS: Shape = { 'answer?[].uri': 'string' };

/**
 * The `answer` of the client to `method`, `null` where it gave none. One that is not of `shape` is as good as none, and
 * told in the log: clients of another make answer what they like.
 */
export function answerOf<T>(method: string, answer: T, shape: Shape, log: Log): NonNullable<T> | null {
  if (answer === undefined || answer === null) return null;
  const fault = faultOf({ answer }, shape);
  if (fault === null) return answer;
  log.warn(`The client's answer to ${method} cannot be used: ${fault}`);
  return null;
}
