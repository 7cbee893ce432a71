/** What is imported when the server starts: a file of its own in the bundle for Node. */
export { LanguageClient, TransportKind } from 'vscode-languageclient/node';
