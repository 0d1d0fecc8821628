/** After so long without a touch the phone locks itself; what was half entered is there again after the PIN. */
export const IDLE_MILLISECONDS = 5 * 60_000;
const TOUCHES = ["pointerdown", "keydown", "scroll"] as const;

/**
 * Calls once nobody has touched the phone for so long, also where it slept meanwhile: timers stand still then, so the clock is looked
 * at when it wakes. Returns how to stop.
 */
export function whenIdle(milliseconds: number, work: () => void): () => void {
  let last = Date.now();
  let timer = setTimeout(look, milliseconds);
  const touched = () => {
    // A touch that wakes a phone that slept too long does not save it from being locked.
    if (Date.now() - last < milliseconds) last = Date.now();
  };

  function look() {
    const rest = last + milliseconds - Date.now();
    clearTimeout(timer);
    if (rest <= 0) work();
    else timer = setTimeout(look, rest);
  }

  for (const touch of TOUCHES) window.addEventListener(touch, touched, { passive: true });
  document.addEventListener("visibilitychange", look);
  return () => {
    clearTimeout(timer);
    for (const touch of TOUCHES) window.removeEventListener(touch, touched);
    document.removeEventListener("visibilitychange", look);
  };
}
