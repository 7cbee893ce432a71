import { NotificationType0, RequestType0 } from 'vscode-languageserver-protocol';

/** Server to client: the text of the catalogue that comes with the extension. Asked for by the web worker only. */
export const ReadCatalogue = new RequestType0<string, void>('plenary/readCatalogue');

/**
 * Server to client: URIs of the files that the setting `plenary.catalogue.files` names, those that may not be read in a
 * workspace that is not trusted left out.
 */
export const CatalogueFiles = new RequestType0<readonly string[], void>('plenary/catalogueFiles');

/** Client to server: {@link CatalogueFiles} would have another answer, or one of the files has changed. */
export const CatalogueFilesChanged = new NotificationType0('plenary/catalogueFilesChanged');
