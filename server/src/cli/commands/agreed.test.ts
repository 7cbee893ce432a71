import { describe, expect, it } from 'vitest';
import { draft, lighthouses } from '../../agreed/drafts.fixture';
import { CliOnFolders } from '../cli-on-folders.fixture';

const cli = new CliOnFolders();

function run(files: Readonly<Record<string, string>>, ...args: readonly string[]) {
  return cli.run(files, ['agreed', ...args]);
}

const files = { 'draft.unres': draft, 'texts/76.md': lighthouses(), 'texts/more/77.md': lighthouses({ session: 77 }) };

describe('agreed', () => {
  it('tells of each paragraph where it was agreed and what is other, as JSON', async () => {
    const { code, stdout, stderr } = await run(files, '--library', 'texts', '--format', 'json', 'draft.unres');
    const told = JSON.parse(stdout);
    expect(code).toBe(0);
    expect(told.map(({ status }: { status: string }) => status)).toEqual(['unchanged', 'changed', 'unchanged', 'new']);
    const [first, second, , last] = told;
    const { range, source } = first;
    expect(draft.slice(range[0], range[1])).toMatch(/^\*Recognizing\* .* coasts,$/);
    expect(source).toMatchObject({
      canonical: 'A/RES/77/311',
      paragraph: 'first preambular paragraph',
      similarity: 1,
      sameIn: ['A/RES/76/311'],
    });
    expect(first.changes).toBeUndefined();
    expect(second.changes).toContainEqual({ kind: 'added', from: '', to: 'also ' });
    expect(second.changes.map(({ from }: { from: string }) => from).join('')).toBe(second.source.text);
    expect(last.source).toBeUndefined();
    expect(stderr).toBe('4 paragraphs: 2 unchanged, 1 changed, 1 new (2 adopted texts)\n');
  });

  it('tells it to people as Markdown', async () => {
    const { stdout } = await run(files, '--library', 'texts', 'draft.unres');
    expect(stdout).toContain('- **Para. 1**: unchanged since 77/311, para. 1');
    expect(stdout).toContain('Noting **also** with appreciation');
  });

  it('passes over what it cannot read, by name', async () => {
    const torn = { ...files, 'texts/78.xml': '<akomaNtoso><p>Torn' };
    const { code, stderr } = await run(torn, '--library', 'texts', 'draft.unres');
    expect(code).toBe(0);
    expect(stderr).toMatch(/78\.xml: the XML is damaged: .*; passed over\n/);
  });

  it('fails without a library', async () => {
    expect((await run(files, 'draft.unres')).code).toBe(2);
    expect((await run(files, '--library', 'nowhere', 'draft.unres')).code).toBe(2);
    const { code, stderr } = await run({ ...files, 'empty/notes.txt': '' }, '--library', 'empty', 'draft.unres');
    expect(code).toBe(2);
    expect(stderr).toContain('no adopted texts there');
  });
});
