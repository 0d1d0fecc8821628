import { run } from "./prepare.mjs";

run("npm run --silent check");
run("npm run --silent test");
run("node size.mjs");
