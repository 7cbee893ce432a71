/** Messages taken apart: text and names of parameters by turns. Rules have a few hundred. */
const templates = new Map<string, readonly string[]>();

/** Sets parameters into a message: `{name}` stands for the parameter of that name; an unknown name stays as it is. */
export function render(message: string, parameters: Readonly<Record<string, string | number>> = {}): string {
  let pieces = templates.get(message);
  if (pieces === undefined) {
    pieces = message.split(/\{(\w+)\}/);
    templates.set(message, pieces);
  }
  let text = pieces[0] as string;
  for (let i = 1; i < pieces.length; i += 2) {
    const name = pieces[i] as string;
    text += Object.hasOwn(parameters, name) ? String(parameters[name]) : `{${name}}`;
    text += pieces[i + 1] as string;
  }
  return text;
}
