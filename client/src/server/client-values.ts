/**
 * Values of the language client's enumerations. To import them would load the whole of it, beside every Markdown and text
 * file; it is wanted with the first draft.
 */
import type { CloseAction, ErrorAction, State } from 'vscode-languageclient';

export const RUNNING: State.Running = 2;
export const STARTING: State.Starting = 3;
export const START_FAILED: State.StartFailed = 4;

export const CONTINUE: ErrorAction.Continue = 1;

export const DO_NOT_RESTART: CloseAction.DoNotRestart = 1;
export const RESTART: CloseAction.Restart = 2;
