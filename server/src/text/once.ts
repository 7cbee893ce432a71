/**
 * `compute`, asked once for each text and question while the texts come one after another: what a rule asks of the whole
 * draft it may ask in every paragraph.
 */
export function once<T>(compute: (text: string, question: string) => T): (text: string, question: string) => T {
  let last = '';
  const answers = new Map<string, T>();
  return (text, question) => {
    if (text !== last) {
      answers.clear();
      last = text;
    }
    let answer = answers.get(question);
    if (answer === undefined) {
      answer = compute(text, question);
      answers.set(question, answer);
    }
    return answer;
  };
}
