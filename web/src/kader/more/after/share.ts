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

/** What of a phone's browser hands a file on. */
export interface FileHands {
  readonly canShare?: ((data: { files: File[] }) => boolean) | undefined;
  readonly share?: ((data: { files: File[] }) => Promise<void>) | undefined;
  /** Lays it into the folder of downloads; throws where that is not allowed. */
  readonly download: (file: File) => void;
}

/** Gives a file to whatever app she chooses; where that cannot be it is downloaded. */
export async function handFileOn(
  file: File,
  hands: FileHands,
): Promise<"shared" | "downloaded" | "cancelled" | "unable"> {
  const data = { files: [file] };
  if (hands.share && hands.canShare?.(data)) {
    try {
      await hands.share(data);
      return "shared";
    } catch (problem) {
      if ((problem as { name?: unknown } | null)?.name === "AbortError") return "cancelled";
    }
  }
  try {
    hands.download(file);
    return "downloaded";
  } catch {
    return "unable";
  }
}

export function browserFileHands(browser: Navigator): FileHands {
  const { canShare, share } = browser as {
    canShare?: (data: { files: File[] }) => boolean;
    share?: (data: { files: File[] }) => Promise<void>;
  };
  return {
    canShare: canShare && ((data) => canShare.call(browser, data)),
    share: share && ((data) => share.call(browser, data)),
    download(file) {
      const link = document.createElement("a");
      link.href = URL.createObjectURL(file);
      link.download = file.name;
      link.click();
      URL.revokeObjectURL(link.href);
    },
  };
}
