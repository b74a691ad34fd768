// The list of the findings, what is shown of it, and the keys. Everything that a
// program has named gets into the page as text, never as markup.

const data = JSON.parse(document.getElementById("data").textContent);
const $ = (id) => document.getElementById(id);
const keys = ["q", "rule", "package", "library", "loop", "call"];
const few = 300, page = 500; // packages begin open up to that many findings; rows come by the page

data.findings.forEach((f, i) => {
	f.id = i + 1;
	f.call = f.nodes && f.nodes.length ? f.nodes[f.nodes.length - 1].name : "";
	f.text = [f.message, f.rule, f.package, f.function, f.library, f.file + ":" + f.line].join("\n").toLowerCase();
});

const state = {open: new Set(), packages: new Map(), rows: new Map(), current: null};
let items = []; // what the keys move over, in the order of the page

function el(name, attributes, ...children) {
	const e = document.createElement(name);
	for (const [k, v] of Object.entries(attributes || {})) e.setAttribute(k, v);
	e.append(...children);
	return e;
}

const number = (n, what) => n + " " + what + (n === 1 ? "" : "s");
const distinct = (list, key) => [...new Set(list.map(key))].filter(Boolean).sort();
const groups = (list, key) => {
	const m = new Map();
	for (const x of list) m.has(x[key]) ? m.get(x[key]).push(x) : m.set(x[key], [x]);
	return m;
};

// filter is what the address says behind its #, so that a link shows the same.
function filter() {
	const p = new URLSearchParams(location.hash.slice(1)), out = {};
	for (const k of keys) out[k] = p.get(k) || "";
	out.open = p.get("open") || "";
	return out;
}

function choose(key, value) {
	const now = filter();
	now[key] = value;
	const p = new URLSearchParams();
	for (const k of keys) if (now[k]) p.set(k, now[k]);
	history.replaceState(null, "", "#" + p);
	show();
}

function matching(f, by) {
	return keys.every((k) => !by[k] || (k === "q" ? by.q.toLowerCase().split(/\s+/).every((word) => f.text.includes(word)) : f[k] === by[k]));
}

function show() {
	const by = filter(), shown = data.findings.filter((f) => matching(f, by));
	for (const k of ["q", "rule", "package", "library"]) if ($(k).value !== by[k]) $(k).value = by[k];
	$("chips").replaceChildren(...["loop", "call"].filter((k) => by[k]).map((k) => {
		const chip = el("button", {class: "chip", title: "Show all again"}, short(by[k], 40) + " ×");
		chip.addEventListener("click", () => choose(k, ""));
		return chip;
	}));
	$("count").textContent = shown.length === data.findings.length ? number(shown.length, "finding") : `${shown.length} of ${number(data.findings.length, "finding")}`;
	drawMap(by);
	const list = [];
	items = [];
	for (const [name, found] of [...groups(shown, "package")].sort((a, b) => (a[0] < b[0] ? -1 : 1))) list.push(packageSection(name, found, shown.length <= few));
	if (!list.length) list.push(el("p", {class: "empty"}, data.findings.length ? "No finding is like that. Esc shows all." : "No findings: nothing blocks a loop, and every future is awaited."));
	$("list").replaceChildren(...list);
	mark(items.includes(state.current) ? state.current : null);
}

function drawMap(by) {
	const some = data.findings.some((f) => f.loop);
	$("map").hidden = !some;
	if (!some) return;
	const focused = document.activeElement && document.activeElement.dataset.key;
	$("drawing").replaceChildren(map(data.findings, by, choose, $("drawing").clientWidth - 20));
	if (focused) for (const g of $("drawing").querySelectorAll("g[tabindex]")) if (g.dataset.key === focused) g.focus();
}

// packageSection makes the rows of a package when it is opened, and not before.
function packageSection(name, found, few) {
	const open = state.packages.has(name) ? state.packages.get(name) : few;
	const head = el("button", {class: "head", "aria-expanded": open}, el("span", {class: "path"}, name), el("span", {class: "number"}, String(found.length)));
	const section = el("section", {class: "package"}, head);
	const toggle = () => { state.packages.set(name, !open); state.current = "p:" + name; show(); };
	head.addEventListener("click", toggle);
	item("p:" + name, head, toggle);
	if (!open) return section;
	let left = state.rows.get(name) || page;
	for (const [rule, some] of [...groups(found, "rule")].sort((a, b) => (a[0] < b[0] ? -1 : 1))) {
		if (left <= 0) break;
		section.append(el("p", {class: "group"}, el("b", {}, rule), " " + (data.rules[rule].title === rule ? "" : data.rules[rule].title)));
		for (const f of some.slice(0, left)) section.append(row(f));
		left -= some.length;
	}
	const rest = found.length - (state.rows.get(name) || page);
	if (rest > 0) {
		const more = el("button", {class: "more"}, `${rest} more`);
		const add = () => { state.rows.set(name, (state.rows.get(name) || page) + page); show(); };
		more.addEventListener("click", add);
		item("m:" + name, more, add);
		section.append(more);
	}
	return section;
}

function item(key, element, act) {
	items.push(key);
	element.dataset.item = key;
	element.act = act;
}

function row(f) {
	const button = el("button", {"aria-expanded": false}, el("span", {class: "message"}, f.message),
		el("span", {class: "place"}, f.file + ":" + f.line + (f.function ? " · " + f.function : "")));
	const e = el("div", {class: "row " + f.severity}, button);
	const toggle = () => {
		state.open.has(f.id) ? state.open.delete(f.id) : state.open.add(f.id);
		state.current = "f:" + f.id;
		unfold();
		mark(state.current);
	};
	const unfold = () => {
		const open = state.open.has(f.id);
		e.classList.toggle("open", open);
		button.setAttribute("aria-expanded", open);
		const old = e.querySelector(".detail");
		if (old) old.remove();
		if (open) e.append(detail(f));
	};
	button.addEventListener("click", toggle);
	item("f:" + f.id, e, toggle);
	unfold();
	return e;
}

function detail(f) {
	const d = el("div", {class: "detail"});
	const source = excerpt(f);
	if (source) d.append(source);
	if (f.nodes && f.nodes.length) d.append(el("h3", {}, f.loop ? "From the loop to the call" : "The calls behind it"), el("div", {class: "graph"}, chain(f.nodes)));
	if (f.related) d.append(el("h3", {}, "See also"), ...f.related.map((n) => el("pre", {}, el("span", {}, `${n.place}: ${n.name}`), el("span", {}, n.source))));
	for (const x of f.fixes || []) d.append(el("h3", {}, "Fix: " + x.message), el("pre", {},
		...x.old.map((line) => el("span", {class: "old"}, "- " + line)), ...x.new.map((line) => el("span", {class: "new"}, "+ " + line))));
	const rule = data.rules[f.rule], about = el("p", {class: "about"}, f.rule + ": " + rule.title + ". ");
	if (/^https?:/.test(rule.url)) about.append(el("a", {href: rule.url, rel: "noreferrer"}, "The rule’s page"));
	d.append(about);
	return d;
}

// excerpt shows the lines around a finding, with what it is about marked.
function excerpt(f) {
	const lines = data.lines[f.file] || {}, pre = el("pre");
	for (let n = Math.max(1, f.line - 3); n <= Math.min(f.endLine, f.line + 12) + 3; n++) {
		const text = lines[n];
		if (text === undefined) continue;
		const span = el("span", {"data-n": n});
		if (n < f.line || n > f.endLine) {
			span.append(text || " ");
		} else {
			const from = n === f.line ? f.column - 1 : text.length - text.trimStart().length, to = n === f.endLine ? f.endColumn - 1 : text.length;
			span.className = "hit";
			span.append(text.slice(0, from), el("mark", {}, text.slice(from, to)), text.slice(to));
		}
		pre.append(span);
	}
	return pre.childElementCount ? pre : null;
}

const find = (key) => key && [...document.querySelectorAll("[data-item]")].find((e) => e.dataset.item === key);

function mark(key) {
	for (const e of document.querySelectorAll(".current")) e.classList.remove("current");
	state.current = key;
	const e = find(key);
	if (e) e.classList.add("current");
	return e;
}

function move(by) {
	if (!items.length) return;
	const i = items.indexOf(state.current);
	const e = mark(items[i < 0 ? (by > 0 ? 0 : items.length - 1) : Math.max(0, Math.min(items.length - 1, i + by))]);
	if (!e) return;
	(e.querySelector("button") || e).focus({preventScroll: true});
	e.scrollIntoView({block: "nearest"});
}

document.addEventListener("keydown", (e) => {
	if (e.ctrlKey || e.metaKey || e.altKey) return;
	if (e.key === "Enter" && /^(BUTTON|A)$/.test(e.target.tagName)) return; // it is pressed itself
	const typing = /^(INPUT|SELECT)$/.test(e.target.tagName);
	if (e.key === "Escape") {
		if (typing) e.target.blur();
		if (typing && e.target.id !== "q") return;
		const open = find(state.current);
		if (open && open.classList.contains("open")) open.act();
		else if (location.hash.length > 1) { history.replaceState(null, "", "#"); show(); }
		else mark(null);
	} else if (typing) {
		if (e.key === "Enter") { e.target.blur(); move(0); }
		return;
	} else if (e.key === "/") { $("q").focus(); $("q").select();
	} else if (e.key === "j") { move(1);
	} else if (e.key === "k") { move(-1);
	} else if (e.key === "Enter" && find(state.current)) { find(state.current).act();
	} else return;
	e.preventDefault();
});

for (const [key, all] of [["rule", "All rules"], ["package", "All packages"], ["library", "All libraries"]]) {
	$(key).append(el("option", {value: ""}, all), ...distinct(data.findings, (f) => f[key]).map((v) => el("option", {value: v}, v)));
	$(key).addEventListener("change", (e) => choose(key, e.target.value));
}
$("q").addEventListener("input", (e) => choose("q", e.target.value));
window.addEventListener("hashchange", show);

const functions = distinct(data.findings, (f) => f.function && f.package + "\n" + f.function).length;
const fixable = data.findings.filter((f) => f.fixes && f.fixes.length).length;
$("summary").textContent = number(data.findings.length, "finding");
$("details").textContent = data.findings.length ? `in ${functions ? number(functions, "function") + " of " : ""}${number(distinct(data.findings, (f) => f.package).length, "package")}${fixable ? `, ${fixable} fixable with -fix` : ""}` : "";
for (const id of filter().open.split(",").filter(Boolean)) state.open.add(Number(id));
show();
