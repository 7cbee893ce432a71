/** Arrows point inward only: see docs/architecture.md. */
const layers = {
  text: [],
  language: ['text'],
  syntax: ['text', 'language'],
  analysis: ['text', 'language', 'syntax'],
  catalogue: ['text', 'language'],
  editing: ['text', 'language', 'syntax', 'analysis'],
  rules: ['text', 'language', 'syntax', 'analysis', 'catalogue', 'lint'],
  lint: ['text', 'language', 'syntax', 'analysis', 'catalogue', 'rules'],
  convert: ['text', 'language', 'syntax', 'analysis', 'compare'],
  compare: ['text', 'language', 'syntax', 'analysis', 'convert'],
  paste: ['text', 'language', 'syntax'],
  normalize: ['text', 'language', 'syntax', 'analysis'],
  'roll-forward': ['text', 'language', 'syntax', 'analysis', 'catalogue', 'drafting'],
  workspace: ['text', 'language', 'syntax', 'analysis', 'catalogue'],
  agreed: ['text', 'language', 'syntax', 'analysis', 'catalogue', 'compare', 'convert', 'workspace'],
  drafting: ['text', 'language'],
  features: ['text', 'language', 'syntax', 'analysis', 'catalogue', 'workspace', 'drafting'],
};
const outer = Object.entries(layers).map(([layer, allowed]) => ({
  name: `${layer}-looks-inward`,
  severity: 'error',
  from: { path: `^server/src/${layer}/`, pathNot: '\\.test\\.ts$' },
  to: { path: '^(server|client)/src/', pathNot: `^server/src/(${[layer, ...allowed].join('|')})/` },
}));
module.exports = {
  forbidden: [
    ...outer,
    {
      name: 'core-has-no-packages',
      comment:
        'The core is plain TypeScript: only lsp, node, browser and cli use packages. jsonc-parser reads configuration, diff compares, htmlparser2 reads what is pasted, the others read and write Word files.',
      severity: 'error',
      from: { path: `^server/src/(${Object.keys(layers).join('|')})/`, pathNot: '\\.test\\.ts$' },
      to: {
        dependencyTypes: ['npm', 'npm-dev', 'core'],
        pathNot: 'node_modules/(jsonc-parser|diff|htmlparser2|docx|fflate|saxes)/',
      },
    },
    {
      name: 'only-shells-know-the-protocol',
      severity: 'error',
      from: { path: '^server/src/', pathNot: '^server/src/(lsp|node|browser)/' },
      to: { path: 'node_modules/vscode-' },
    },
    {
      name: 'client-and-server-apart',
      comment: 'They share nothing but the protocol and the names of custom requests.',
      severity: 'error',
      from: { path: '^client/src/' },
      to: { path: '^server/src/', pathNot: '^server/src/lsp/requests/' },
    },
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true, pathNot: 'rules/rule\\.ts$' } },
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
  },
};
