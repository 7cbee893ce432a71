import type { Tree } from './tree';

/** `compute`, asked once for each tree: what a rule asks of the whole draft it may ask in every paragraph. */
export function oncePerTree<T>(compute: (tree: Tree) => T): (tree: Tree) => T {
  const answers = new WeakMap<Tree, { readonly answer: T }>();
  return (tree) => {
    let known = answers.get(tree);
    if (known === undefined) {
      known = { answer: compute(tree) };
      answers.set(tree, known);
    }
    return known.answer;
  };
}
