import { ConfigurationRequest, type Connection } from 'vscode-languageserver';
import { describeFault, type Log } from './log';

/** The value of the setting `section` for the document `uri`; `undefined`, and told in the log, where the client gives none. */
export async function settingOf(connection: Connection, uri: string, section: string, log: Log): Promise<unknown> {
  try {
    const items = [{ scopeUri: uri, section }];
    const answer: unknown = await connection.sendRequest(ConfigurationRequest.type, { items });
    if (Array.isArray(answer) && answer.length === 1) return answer[0];
    log.warn(`The client's answer about ${section} cannot be used: it must be a list of one value`);
  } catch (fault) {
    log.error(`${section} for ${uri} could not be read: ${describeFault(fault)}`);
  }
  return undefined;
}
