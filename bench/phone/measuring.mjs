// Time as the page itself sees it: from the touch, or from the navigation, to the second frame after something was drawn.

/** A processor as slow as that of a cheap phone. */
export async function slowed(page, times) {
  const session = await page.context().newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: times });
  return () => session.send("Emulation.setCPUThrottlingRate", { rate: 1 });
}

/**
 * Milliseconds from the last touch that `work` makes to the drawing of all of `selectors`.
 *
 * @param {import("playwright-core").Page} page
 * @param {string[]} selectors CSS; all of them have to be there
 */
export async function untilDrawn(page, selectors, work) {
  await page.evaluate(arm, selectors);
  await work();
  return page.evaluate(() => window.drawn);
}

/** In the page. */
function arm(selectors) {
  let touched = NaN;
  const listen = (event) => (touched = event.timeStamp);
  addEventListener("pointerdown", listen, true);
  window.drawn = new Promise((resolve) => {
    const look = () => {
      if (Number.isNaN(touched) || !selectors.every((one) => document.querySelector(one))) return;
      watch.disconnect();
      const end = () => {
        removeEventListener("pointerdown", listen, true);
        resolve(performance.now() - touched);
      };
      requestAnimationFrame(() => requestAnimationFrame(end));
    };
    const watch = new MutationObserver(look);
    watch.observe(document, { childList: true, subtree: true, attributes: true, characterData: true });
  });
}

/**
 * Milliseconds from each letter, as the page hears of it, until what it changed was painted.
 *
 * @param {import("playwright-core").Page} page
 * @param {string} text typed letter by letter where the focus is
 */
export async function untilFound(page, text) {
  const each = [];
  for (const letter of text) {
    await page.evaluate(armLetter);
    await page.keyboard.type(letter);
    each.push(await page.evaluate(() => window.found));
  }
  return each;
}

/** In the page. What comes after a frame's work waits until the frame was painted. */
function armLetter() {
  window.found = new Promise((resolve) => {
    const typed = ({ timeStamp }) =>
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => resolve(performance.now() - timeStamp);
        port2.postMessage(null);
      });
    addEventListener("input", typed, { capture: true, once: true });
  });
}

/** For a page that is about to begin: `window.begun` is how long after the navigation the selector was drawn. */
export function armStart(context, selector) {
  return context.addInitScript((wanted) => {
    window.begun = new Promise((resolve) => {
      const watch = new MutationObserver(() => {
        if (!document.querySelector(wanted)) return;
        watch.disconnect();
        requestAnimationFrame(() => requestAnimationFrame(() => resolve(performance.now())));
      });
      watch.observe(document, { childList: true, subtree: true });
    });
  }, selector);
}

export const median = (numbers) => [...numbers].sort((one, other) => one - other)[numbers.length >> 1];
