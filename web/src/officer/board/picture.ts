/** What a drawing looks like by itself: the styles that its parts have on the page. */
const STYLES = [
  "fill",
  "stroke",
  "stroke-width",
  "stroke-dasharray",
  "opacity",
  "font-size",
  "font-weight",
  "font-family",
  "text-anchor",
];

/** A drawing as a file that stands alone, on white: a page's styles do not go with it. */
export function standing(drawn: SVGSVGElement): string {
  const copy = drawn.cloneNode(true) as SVGSVGElement;
  const parts = [...drawn.querySelectorAll("*")];
  [...copy.querySelectorAll("*")].forEach((part, index) => {
    const looks = getComputedStyle(parts[index]!);
    part.setAttribute("style", STYLES.map((name) => `${name}:${looks.getPropertyValue(name)}`).join(";"));
    part.removeAttribute("class");
  });
  copy.setAttribute("xmlns", "http://www.w3.org/2000/svg");
  copy.setAttribute("style", `background:${getComputedStyle(document.body).backgroundColor}`);
  return new XMLSerializer().serializeToString(copy);
}
