import type { Fact } from "./fact.ts";

const KEPT = /^(reward\.(proposed|approved|meeting)|donation\.(received|moved|withdrawn))$/;

/**
 * What is said of a posyandu's gifts: the lists, of which the approved ones say for whom they are, the meeting before, and the goods that
 * came in.
 */
export const isAboutList = ({ type }: Fact): boolean => KEPT.test(type);
