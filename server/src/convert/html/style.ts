/**
 * How the paper looks, on a page of its own and in a preview. Measures follow the Secretariat's documents: letter
 * paper, ten points on twelve, the text set in from both sides, first lines of paragraphs indented.
 */
export const paperStyle = `
.paper {
  --side: 10.4%;
  --indent: 3.2em;
  box-sizing: border-box;
  width: 8.5in;
  max-width: 100%;
  margin: 0 auto;
  padding: 0.75in 9.4% 1in;
  background: #fff;
  color: #000;
  font: 10pt/1.3 "Times New Roman", "Liberation Serif", Tinos, Times, serif;
  overflow-wrap: break-word;
}
.paper p, .paper h1, .paper h2, .paper h3, .paper h4, .paper h5, .paper h6 { margin: 0 0 0.9em; font-size: inherit; }
.paper header p { margin: 0; }
.paper a { color: #00539b; text-decoration: none; }
.paper a:hover, .paper a:focus-visible { text-decoration: underline; }
.paper sup { font-size: 0.7em; line-height: 0; vertical-align: super; }
.paper sup a { color: inherit; }
.masthead-top, .masthead-middle { display: flex; justify-content: space-between; gap: 1em; }
.masthead-top { align-items: flex-end; border-bottom: 0.5pt solid #000; padding-bottom: 0.15em; }
.masthead-middle { border-bottom: 2pt solid #000; padding: 0.5em 0 1.5em; }
.masthead-middle > :last-child { flex: 0 0 11.5em; }
.paper .letterhead { font-size: 1.4em; }
.paper .symbol { font-size: 1.4em; text-align: right; }
.paper .organ { font-size: 2em; font-weight: bold; line-height: 1.15; }
.paper .imprint.language { margin-top: 1em; }
.paper .particular { font-weight: bold; max-width: 60%; }
.paper .agenda-item { font-weight: normal; }
.paper .particular.session { margin-top: 0.6em; }
.paper main { margin-top: 2.2em; }
.paper .introduction { margin: 0 var(--side) 0.9em; font-weight: bold; }
.paper .introduction.source { font-weight: normal; font-style: italic; }
.paper .title { margin: 1.6em var(--side) 1.2em; font-size: 1.2em; line-height: 1.2; }
.paper .title .mark { margin-right: 0.6em; }
.paper :is(.enacting, .preambular, .operative, .subparagraph, .text, .adoption) { margin-inline: var(--side); }
.paper :is(.enacting, .preambular, .operative, .text, .subparagraph.level-1) { text-indent: var(--indent); }
.paper :is(.operative, .text, .subparagraph.level-1) .mark { display: inline-block; min-width: 2.2em; text-indent: 0; }
.paper :is(.subparagraph, .text):is(.level-2, .level-3, .level-4) { text-indent: -2.2em; padding-left: calc(var(--indent) + 4.4em); }
.paper :is(.subparagraph, .text).level-3 { padding-left: calc(var(--indent) + 6.6em); }
.paper :is(.subparagraph, .text).level-4 { padding-left: calc(var(--indent) + 8.8em); }
.paper :is(.level-2, .level-3, .level-4) .mark { display: inline-block; min-width: 2.2em; text-indent: 0; }
.paper :is(.heading, .part) { margin: 1.3em var(--side) 0.9em; font-weight: bold; break-after: avoid; }
.paper .part { text-align: center; }
.paper .annex { margin: 2.5em 0 0.9em; font-size: 1.2em; font-weight: bold; break-before: page; break-after: avoid; }
.paper .adoption { text-align: right; margin-bottom: 0; }
.paper table { border-collapse: collapse; margin: 0 var(--side) 1em; font-size: 0.9em; max-width: 100%; }
.paper th, .paper td { border-bottom: 0.5pt solid #000; padding: 0.25em 0.6em; text-align: left; vertical-align: top; }
.paper th { font-style: italic; font-weight: normal; border-top: 0.5pt solid #000; border-bottom-width: 1.5pt; }
.paper footer { margin: 2.5em var(--side) 0; padding-top: 0.7em; font-size: 0.85em; position: relative; }
.paper footer::before { content: ""; position: absolute; top: 0; left: 0; width: 4.5em; border-top: 0.5pt solid #000; }
.paper .note { margin: 0 0 0.3em; padding-left: 1.2em; text-indent: -1.2em; }
`;
