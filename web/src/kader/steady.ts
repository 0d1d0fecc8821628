/** A hand that trembles taps twice within this; nobody reads a new screen, or what a button now says, in less. */
export const TWICE_MILLISECONDS = 400;

/** What is tapped with a finger, as the browser tells it. */
export interface Tap {
  readonly timeStamp: number;
  readonly pointerType?: string;
  /** The thing to do on this screen, rather than a digit or a row. */
  readonly primary: boolean;
}

/**
 * Tells the taps that were meant for the screen before: where "Lanjut" stood now stands "Simpan tanpa panjang", and where "Simpan" stood
 * "Anak berikutnya". Of many quick ones all but the first.
 */
export function steadied(): (tap: Tap) => boolean {
  let last = -Infinity;
  return ({ timeStamp, pointerType, primary }) => {
    const again = primary && pointerType === "touch" && timeStamp - last < TWICE_MILLISECONDS;
    last = primary ? timeStamp : -Infinity;
    return again;
  };
}

const isAgain = steadied();

function guard(event: Event): void {
  const { timeStamp, target } = event;
  const primary = target instanceof Element && target.closest("button.primary") !== null;
  if (!isAgain({ timeStamp, primary, pointerType: (event as PointerEvent).pointerType })) return;
  event.stopPropagation();
  event.preventDefault();
}

/** For the whole app, once. */
export function steady(): void {
  window.addEventListener("click", guard, true);
}
