/** The part of VS Code's cancellation token that is listened to. */
interface Token {
  onCancellationRequested(listener: () => void): { dispose(): unknown };
}

/**
 * `answer`, or the error of `giveUp` as soon as it is cancelled while nobody wants it any longer. The language client
 * leaves a question open until it is answered, and asks no other about the same address meanwhile: a new draft opened at
 * the address of one just closed, as untitled ones are, would wait for its findings until it is changed.
 */
export async function unlessAbandoned<T>(
  answer: PromiseLike<T> | T,
  token: Token,
  isWanted: () => boolean,
  giveUp: () => Error,
): Promise<T> {
  let listener: ReturnType<Token['onCancellationRequested']> | undefined;
  const abandoned = new Promise<never>((_, reject) => {
    listener = token.onCancellationRequested(() => {
      if (!isWanted()) reject(giveUp());
    });
  });
  try {
    return await Promise.race([answer, abandoned]);
  } finally {
    listener?.dispose();
  }
}
