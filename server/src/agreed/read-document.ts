import { findSession } from '../analysis/session';
import { citedForm, parseAct } from '../language/symbols';
import type { Tree } from '../syntax/tree';
import { field, identify } from '../workspace/identity';
import type { AdoptedText, TextIdentity } from './document';
import { readParagraphs } from './paragraphs';

/** What the text at `uri` says that it is. */
export function readIdentity(uri: string, tree: Tree): TextIdentity {
  return {
    uri,
    ...identify(tree),
    session: findSession(tree).session,
    origin: tree.adopted ? (field(tree, 'source') ?? null) : null,
  };
}

/** The text at `uri` for the library; `null` for what was not adopted or does not say as what. */
export function readAdoptedText(uri: string, tree: Tree): AdoptedText | null {
  const identity = readIdentity(uri, tree);
  const act = identity.canonical === null ? null : parseAct(identity.canonical);
  if (identity.canonical === null || act === null) return null;
  const paragraphs = readParagraphs(tree).map(({ block: _, ...paragraph }) => paragraph);
  return { ...identity, canonical: identity.canonical, cited: citedForm(act), organ: act.organ, paragraphs };
}
