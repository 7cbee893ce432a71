import { RequestType, type TextDocumentPositionParams } from 'vscode-languageserver-protocol';

/** Client to server: whether something is proposed at a place of an open draft. */
export const ProposesRequest = new RequestType<TextDocumentPositionParams, boolean, void>('plenary/proposes');
