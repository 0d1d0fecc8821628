// The part of tumbuh.js that a child's entry cannot do without: what the scale and the verdict ask. 24 kB instead of 37.
export { assess } from "./tumbuh.js";
