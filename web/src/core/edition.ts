import { version } from "../../package.json";

/** The edition of the app, as facts and the page about it carry it. */
export const APP: string = version;
