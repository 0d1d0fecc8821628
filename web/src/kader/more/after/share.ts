/** What of a phone's browser hands a text on. */
export interface Hands {
  readonly share?: ((data: { text: string }) => Promise<void>) | undefined;
  readonly clipboard?: Pick<Clipboard, "writeText"> | undefined;
}

/** cancelled: she changed her mind; unable: neither way is there, the text is to be copied by hand. */
export type Handed = "shared" | "copied" | "cancelled" | "unable";

/** Gives a text to whatever app she chooses; where the phone has no way of sharing, it is copied. */
export async function handOn(text: string, { share, clipboard }: Hands): Promise<Handed> {
  if (share) {
    try {
      await share({ text });
      return "shared";
    } catch (problem) {
      if ((problem as { name?: unknown } | null)?.name === "AbortError") return "cancelled";
    }
  }
  try {
    if (!clipboard) return "unable";
    await clipboard.writeText(text);
    return "copied";
  } catch {
    return "unable";
  }
}

/** The browser's. Called on their owner: they know no other `this`. */
export function browserHands(browser: Navigator): Hands {
  const { share, clipboard } = browser as { share?: (data: { text: string }) => Promise<void>; clipboard?: Clipboard };
  return { ...(share ? { share: (data) => share.call(browser, data) } : {}), clipboard };
}
