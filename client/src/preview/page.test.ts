import { describe, expect, it, vi } from 'vitest';
import type { Uri, Webview } from 'vscode';

vi.mock('vscode', () => ({ Uri: { joinPath: (base: string, ...parts: string[]) => [base, ...parts].join('/') } }));
const { previewPage, scriptFolder } = await import('./page');

const webview = { asWebviewUri: (uri: unknown) => `https://webview.test/${uri}` } as unknown as Webview;
const page = () => previewPage(webview, 'extension' as unknown as Uri);

describe('the page of the preview', () => {
  it('allows its own script and style by a number used once, and nothing else', () => {
    const [, policy = ''] = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(page()) ?? [];
    const allowed = Object.fromEntries(
      policy.split('; ').map((directive) => [directive.split(' ')[0], directive.split(' ').slice(1)]),
    );
    const { 'script-src': scripts, 'style-src': styles, ...others } = allowed;
    expect(scripts).toEqual([expect.stringMatching(/^'nonce-[0-9a-f]{16,}'$/)]);
    expect(styles).toEqual(scripts);
    expect(others).toEqual({ 'default-src': ["'none'"], 'base-uri': ["'none'"], 'form-action': ["'none'"] });
  });

  it('has one script, of the extension, and another number each time', () => {
    const scripts = page().match(/<script\b[^>]*>/g);
    expect(scripts).toEqual([
      expect.stringMatching(
        /^<script nonce="[0-9a-f]+" src="https:\/\/webview\.test\/extension\/dist\/client\/preview\.js">$/,
      ),
    ]);
    expect(String(scriptFolder('extension' as unknown as Uri))).toBe('extension/dist/client');
    expect(page()).not.toBe(page());
  });
});
