import "../floor.ts";
import { mount } from "svelte";
import { Office } from "./frame/office.svelte.ts";
import Officer from "./frame/Officer.svelte";
import { tongue } from "./frame/words.ts";
import "../ui/tokens.css";
import "./officer.css";

const target = document.getElementById("app");
const chosen = localStorage.getItem("language") === "en" ? "en" : "id";
// The first set-up, and whoever comes with its token, belong to the page that does it.
if (/^#setup=/.test(location.hash)) location.replace(`/kelola.html${location.hash}`);
else if (target) {
  void tongue(chosen).then((words) => {
    mount(Officer, { target, props: { office: new Office(words) } });
  });
}
