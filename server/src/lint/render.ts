/** Sets parameters into a message: `{name}` stands for the parameter of that name; an unknown name stays as it is. */
export function render(message: string, parameters: Readonly<Record<string, string | number>> = {}): string {
  return message.replace(/\{(\w+)\}/g, (placeholder, name: string) =>
    Object.hasOwn(parameters, name) ? String(parameters[name]) : placeholder,
  );
}
