"use strict";
const $ = (selector, within = document) => within.querySelector(selector);
let language = localStorage.getItem("language") === "en" ? "en" : "id";
let csrf = "";
let me = null;
const words = () => WORDS[language];

function translate() {
  document.documentElement.lang = language;
  document.querySelectorAll("[data-w]").forEach((element) => (element.textContent = words()[element.dataset.w]));
  $("#language").textContent = language === "id" ? "English" : "Bahasa Indonesia";
  $("#language").lang = language === "id" ? "en" : "id";
}

/** The answer; a problem is thrown as what the server says to do next. */
async function api(method, path, body, type = "json") {
  const headers = { "Accept-Language": language, "X-CSRF-Token": csrf };
  if (body) headers["Content-Type"] = "application/json";
  let answer;
  try {
    answer = await fetch("/api" + path, { method, headers, body: body && JSON.stringify(body) });
  } catch {
    throw Object.assign(new Error(words().offline), { status: 0 });
  }
  if (!answer.ok) {
    const problem = await answer.json().catch(() => ({}));
    const text = problem.code && `${problem.title}. ${problem.detail} (${problem.code})`;
    throw Object.assign(new Error(text || `${answer.status}`), { status: answer.status, field: problem.field });
  }
  return answer.status === 204 ? null : type === "text" ? answer.text() : answer.json();
}

function say(text) {
  $("#message").textContent = text;
  $("#message").hidden = !text;
  if (text) $("#message").scrollIntoView({ block: "nearest" });
}

/** Runs what a press of a button asks for, once at a time, and says what went wrong. */
function on(target, event, work) {
  target.addEventListener(event, async (pressed) => {
    pressed.preventDefault();
    const button = target.matches("form") ? $("button", target) : target;
    button.disabled = true;
    say("");
    try {
      await work(target.matches("form") ? Object.fromEntries(new FormData(target)) : target);
    } catch (problem) {
      say(problem.message);
      if (problem.field && target.matches("form")) target.elements[problem.field.split("/").pop()]?.focus();
    }
    button.disabled = false;
  });
}

function show(id) {
  document.querySelectorAll("main > section").forEach((section) => (section.hidden = section.id !== id));
}

function options(select, items) {
  select.replaceChildren(new Option(words().choose, ""), ...items.map(([value, text]) => new Option(text, value)));
}

function line(text, detail, ...buttons) {
  const item = document.createElement("li");
  const label = document.createElement("span");
  label.textContent = text;
  const small = document.createElement("small");
  small.textContent = detail;
  item.append(label, small, ...buttons);
  return item;
}

function fill(list, items) {
  list.replaceChildren(...(items.length ? items : [line(words().none, "")]));
}

async function open() {
  translate();
  $("#demo").hidden = !(await api("GET", "/about")).demo;
  try {
    me = await api("GET", "/session");
  } catch (problem) {
    if (problem.status !== 401) throw problem;
    me = null;
    return show((await api("GET", "/setup")).needed ? "setup" : "sign-in");
  }
  csrf = me.csrf;
  if (me.mustChange) return show("new-password");
  $("#who").textContent = me.name;
  $("#role").textContent = words().roles[me.role];
  show("home");
  const places = await showPlaces();
  const posyandu = places.some((place) => place.level === 5);
  $("#phones").hidden = !posyandu || !me.permissions.includes("MANAGE_DEVICES");
  $("#staff").hidden = !places.length || !me.permissions.includes("MANAGE_ACCOUNTS");
  $("#new-place").hidden = !me.permissions.includes("MANAGE_PLACES");
  if (!$("#phones").hidden) await phones();
  if (!$("#staff").hidden) await staff(places);
  if (!$("#new-place").hidden) await regions(1);
}

async function showPlaces() {
  const levels = await Promise.all([1, 2, 3, 4, 5].map((level) => api("GET", "/places?level=" + level)));
  const all = levels.flat().sort((a, b) => (a.path < b.path ? -1 : 1));
  const top = Math.min(...all.map((place) => place.level));
  fill($("#places"), all.map((place) => {
    const item = line(place.name, words().levels[place.level]);
    item.className = "indent-" + (place.level - top);
    return item;
  }));
  options($("#new-kader select"), levels[4].map((place) => [place.id, place.name]));
  return all;
}

function quiet(text, work) {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "quiet";
  button.textContent = text;
  on(button, "click", work);
  return button;
}

/** The accounts of staff, and the form for a new one. */
async function staff(places) {
  const named = { nation: words().levels[0], ...Object.fromEntries(places.map((place) => [place.id, place.name])) };
  fill($("#accounts"), (await api("GET", "/accounts")).map((account) => {
    const detail = [account.login, words().roles[account.role], ...account.places.map((id) => named[id] ?? id)].join(" · ");
    if (account.id === me.account) return line(account.name, detail);
    const door = account.locked ? "unlock" : "lock";
    const code = quiet(words().newCode, async () => showStaffCode(account.login, await api("POST", `/accounts/${account.id}/reset`)));
    const lock = quiet(words()[door], async () => {
      await api("POST", `/accounts/${account.id}/${door}`);
      await staff(places);
    });
    return line(account.name, detail, ...(account.locked ? [lock] : [code, lock]));
  }));
  options($("#new-staff [name=role]"), Object.entries(words().roles).filter(([role]) => role !== "KADER"));
  const areas = places.map((place) => [place.id, `${words().levels[place.level]}: ${place.name}`]);
  options($("#new-staff [name=place]"), me.places.includes("nation") ? [["nation", words().levels[0]], ...areas] : areas);
}

function showStaffCode(login, coded) {
  const [who, code] = document.querySelectorAll("#staff-code p");
  who.textContent = `${words().login}: ${login}`;
  code.textContent = coded.code.replace(/(.{5})(?=.)/g, "$1-");
  $("#staff-code").hidden = false;
  $("#staff-code").scrollIntoView({ block: "nearest" });
}

/** Whether a kader was trained: yes, no, or nobody said. */
function trained(kader) {
  const select = document.createElement("select");
  select.setAttribute("aria-label", `${words().trained}: ${kader.name}`);
  select.append(...["", "true", "false"].map((value, at) => new Option(words().trainedAnswers[at], value)));
  select.value = String(kader.trained ?? "");
  on(select, "change", () => api("POST", `/kader/${kader.id}/trained`, { trained: select.value ? select.value === "true" : null }));
  return select;
}

async function phones() {
  const posyandu = Object.fromEntries([...$("#new-kader select").options].map((option) => [option.value, option.text]));
  const [kader, devices] = await Promise.all([api("GET", "/kader"), api("GET", "/devices")]);
  options($("#enrol select"), kader.filter((one) => !one.locked).map((one) => [one.id, `${one.name} · ${posyandu[one.posyandu] ?? ""}`]));
  fill($("#kader"), kader.filter((one) => !one.locked).map((one) => line(one.name, posyandu[one.posyandu] ?? "", trained(one))));
  fill($("#devices"), devices.map((device) => {
    const button = quiet(words().end, async () => {
      if (!confirm(words().sure)) return;
      await api("DELETE", "/devices/" + device.device);
      await phones();
    });
    return line(device.accountName, `${device.deviceName} · ${words().until} ${new Date(device.until).toLocaleDateString(language)}`, button);
  }));
}

async function regions(level, parent) {
  const select = $(`#new-place [name=r${level}]`);
  const found = await api("GET", "/regions" + (parent ? "?parent=" + parent : ""));
  options(select, found.filter((region) => !region.retired).map((region) => [region.code, region.name]));
  for (let below = level + 1; below <= 4; below++) options($(`#new-place [name=r${below}]`), []);
}

/** The place of that code or name below another; made where it is not there. */
async function place(parent, fields, same) {
  const below = await api("GET", "/places?under=" + parent);
  const known = below.find(same);
  return known ? known.id : (await api("POST", "/places", { parent, fields })).place.id;
}

on($("#language"), "click", async () => {
  language = language === "id" ? "en" : "id";
  localStorage.setItem("language", language);
  await open();
});
on($("#sign-in form"), "submit", async (form) => {
  csrf = (await api("POST", "/session", form)).csrf;
  $("#sign-in form").reset();
  await open();
});
on($("#new-password form"), "submit", async (form) => {
  csrf = (await api("POST", "/session/password", form)).csrf;
  await open();
});
on($("#setup form"), "submit", async (form) => {
  await api("POST", "/setup", form);
  csrf = (await api("POST", "/session", { login: form.login, password: form.password })).csrf;
  history.replaceState(null, "", location.pathname);
  await open();
});
on($("#sign-out"), "click", async () => {
  await api("DELETE", "/session");
  csrf = "";
  $("#code").hidden = $("#staff-code").hidden = true;
  await open();
});
on($("#enrol"), "submit", async (form) => {
  const issued = await api("POST", "/enrolments", form);
  const picture = await api("POST", "/qr", { text: issued.qr }, "text");
  const image = $("#code img");
  URL.revokeObjectURL(image.src);
  image.src = URL.createObjectURL(new Blob([picture], { type: "image/svg+xml" }));
  image.alt = words().qr;
  $("#code .code").textContent = issued.code.replace(/(.{5})(?=.)/g, "$1-");
  $("#code").hidden = false;
});
on($("#new-staff"), "submit", async ({ place, ...form }) => {
  const coded = await api("POST", "/accounts", { ...form, places: [place] });
  $("#new-staff").reset();
  await staff(await showPlaces());
  showStaffCode(form.login.toLowerCase(), coded);
});
on($("#new-kader"), "submit", async (form) => {
  await api("POST", "/kader", form);
  $("#new-kader").reset();
  await phones();
});
[1, 2, 3].forEach((level) =>
  on($(`#new-place [name=r${level}]`), "change", (select) => select.value && regions(level + 1, select.value)));
on($("#new-place"), "submit", async (form) => {
  const name = (level) => $(`#new-place [name=r${level}]`).selectedOptions[0].text;
  const region = (parent, level) =>
    place(parent, { name: name(level), code: form["r" + level] }, (known) => known.code === form["r" + level]);
  const kabupaten = await region(await region("nation", 1), 2);
  const puskesmas = await place(kabupaten, { name: form.puskesmas }, (known) => known.name === form.puskesmas);
  const desa = await region(puskesmas, 4);
  await place(desa, { name: form.posyandu }, (known) => known.name === form.posyandu);
  $("#new-place [name=posyandu]").value = "";
  await open();
});

const token = /^#setup=(.+)$/.exec(location.hash);
if (token) $("#setup [name=token]").value = decodeURIComponent(token[1]);
open().catch((problem) => say(problem.message));
