// Looks at a screen as somebody would who checks whether everybody can use it.

import { AxeBuilder } from "@axe-core/playwright";
import { mkdir } from "node:fs/promises";
import { fileURLToPath } from "node:url";

const NARROW = { width: 320, height: 640 };
/** Pictures of a tablet lying on a table are taken on request, to be looked at: TUMBUH_STORY_WIDE=1. */
const WIDE = process.env.TUMBUH_STORY_WIDE ? { width: 1280, height: 800 } : undefined;
const USUAL = { width: 360, height: 740 };
const PICTURES = fileURLToPath(new URL("target/screens/", import.meta.url));

/** `{ look(name), part(name, walk), faults, screens() }`; pictures of every screen are left in target/screens. */
export async function looking(kader, back) {
  await mkdir(PICTURES, { recursive: true });
  const faults = [];
  let screens = 0;

  async function look(name) {
    const { page } = kader;
    screens++;
    await settled(page);
    await page.screenshot({ path: `${PICTURES}${String(screens).padStart(2, "0")}-${name}.png` });
    const { violations } = await new AxeBuilder({ page }).analyze();
    for (const { id, nodes } of violations) {
      for (const node of nodes.slice(0, 3)) faults.push(`${name}: ${id}: ${node.html.slice(0, 120)} ${node.any[0]?.message ?? ""}`);
    }
    faults.push(...(await page.evaluate(brokenLabels)).map((label) => `${name}: a button says in two lines: ${label}`));
    await page.setViewportSize(NARROW);
    const wide = await page.evaluate(() => {
      const beyond = [...document.querySelectorAll("body *")].find((one) => one.getBoundingClientRect().right > innerWidth + 1);
      return document.scrollingElement.scrollWidth > innerWidth ? (beyond?.outerHTML.slice(0, 120) ?? "?") : "";
    });
    if (wide) faults.push(`${name}: wider than ${NARROW.width} px: ${wide}`);
    if (WIDE) {
      await page.setViewportSize(WIDE);
      await page.screenshot({ path: `${PICTURES}wide-${String(screens).padStart(2, "0")}-${name}.png` });
    }
    await page.setViewportSize(USUAL);
    faults.push(...kader.complaints.splice(0).map((complaint) => `${name}: ${complaint}`));
  }

  /** What cannot be reached is a fault like others; the next part begins at home. */
  async function part(name, walk) {
    try {
      await walk();
      await back();
    } catch (problem) {
      faults.push(`${name}: ${String(problem.message).split("\n").slice(0, 4).join(" ")}`);
      await kader.page.screenshot({ path: `${PICTURES}lost-${name}.png` });
      await kader.kill();
      await back().catch((lost) => {
        throw new Error(`${faults.join("\n")}\n${lost.message}`);
      });
    }
  }

  return { look, part, faults, screens: () => screens };
}

/** Nothing moves any more, and every picture is there: a colour half faded in has no contrast yet. */
function settled(page) {
  return page.evaluate(() =>
    Promise.all([
      ...document.getAnimations().map((one) => one.finished.catch(() => undefined)),
      ...[...document.images].map((one) => one.decode().catch(() => undefined)),
    ]),
  );
}

/** In the page: what buttons say that does not stand in one line. Rows of lists, which begin at the left, may have two. */
function brokenLabels() {
  return [...document.querySelectorAll("button > .words")]
    .filter((words) => getComputedStyle(words.parentElement).textAlign === "center" && words.childElementCount === 0)
    .filter((words) => words.offsetHeight > 1.6 * parseFloat(getComputedStyle(words).lineHeight))
    .map((words) => words.textContent.trim());
}
