"use strict";
// The two drawings, in SVG: the chain of a finding, and the map of the loops.
// Texts are in a font whose letters are all as wide.

const letter = 7.6, high = 28;

function svg(name, attributes, ...children) {
	const e = document.createElementNS("http://www.w3.org/2000/svg", name);
	for (const [k, v] of Object.entries(attributes || {})) e.setAttribute(k, v);
	e.append(...children);
	return e;
}

const wide = (text) => Math.ceil([...text].length * letter) + 24;
const short = (text, most) => [...text].length > most ? [...text].slice(0, most - 1).join("") + "…" : text;

// shape draws a node: what runs on a loop is round, a call is a box, and a query
// has the form that databases are drawn in.
function shape(kind, x, y, w) {
	if (kind === "query") {
		const r = 4, b = y + high;
		const path = `M${x} ${y + r}a${w / 2} ${r} 0 0 1 ${w} 0V${b - r}a${w / 2} ${r} 0 0 1 ${-w} 0ZM${x} ${y + r}a${w / 2} ${r} 0 0 0 ${w} 0`;
		return svg("path", {d: path, class: "box query"});
	}
	return svg("rect", {x, y, width: w, height: high, rx: kind === "context" ? high / 2 : 5, class: "box " + kind});
}

// chain draws the calls from the async context down to the query, each arrow with
// the place of the call and the line that stands there.
function chain(nodes) {
	const gap = 40, left = 1;
	let width = 0;
	const parts = [];
	nodes.forEach((n, i) => {
		const y = 2 + i * (high + gap), w = wide(n.name);
		if (i > 0) {
			const from = y - gap, label = n.place + (n.source ? "\u00a0\u00a0\u00a0" + short(n.source, 90) : "");
			parts.push(svg("path", {d: `M24 ${from}V${y - 5}`, class: "arrow"}), svg("path", {d: `M20 ${y - 7}h8l-4 6Z`, class: "tip"}));
			const text = svg("text", {x: 38, y: from + gap / 2 + 4, class: "quiet"});
			text.textContent = label;
			parts.push(text);
			width = Math.max(width, 38 + wide(label));
		}
		const name = svg("text", {x: left + 12, y: y + 18.5});
		name.textContent = n.name;
		parts.push(shape(n.kind, left, y, w), name);
		width = Math.max(width, left + w + 2);
	});
	const height = nodes.length * (high + gap) - gap + 4;
	return svg("svg", {width, height, role: "img", "aria-label": nodes.map((n) => n.name).join(" calls ")}, ...parts);
}

// map draws the loops at the left and what blocks them at the right, between them
// how often: room pixels wide, if that is enough. A node that is chosen becomes a
// filter.
function map(findings, chosen, choose, room) {
	const links = new Map(), sides = {loop: new Map(), call: new Map()}, waits = new Set();
	const count = (m, k) => m.set(k, (m.get(k) || 0) + 1);
	for (const f of findings) {
		if (!f.loop) continue;
		count(sides.loop, f.loop);
		count(sides.call, f.call);
		if (f.nodes[f.nodes.length - 1].kind === "query") waits.add(f.call);
		count(links, JSON.stringify([f.loop, f.call]));
	}
	const most = 14, rows = {}, hidden = {};
	for (const side of ["loop", "call"]) {
		const all = [...sides[side]].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
		rows[side] = all.slice(0, most);
		hidden[side] = all.length - rows[side].length;
	}
	const name = (text) => short(text, 46);
	const width = (side) => Math.max(...rows[side].map(([k, n]) => wide(name(k) + "  " + n)));
	const step = high + 10, lw = width("loop"), rw = width("call"), gap = Math.max(60, room - lw - rw - 4);
	const lines = Math.max(...["loop", "call"].map((s) => rows[s].length + (hidden[s] ? 1 : 0)));
	const height = lines * step + 6, total = lw + gap + rw + 4;
	const place = {};
	for (const side of ["loop", "call"]) {
		const space = (height - rows[side].length * step) / 2;
		place[side] = new Map(rows[side].map(([k], i) => [k, (hidden[side] ? 0 : space) + i * step + 5]));
	}
	// A flow is as thick as it is frequent, and those of a node leave it side by side.
	const thick = (high - 14) / Math.max(...rows.loop.concat(rows.call).map(([, n]) => n));
	const flows = svg("g"), nodes = svg("g"), used = {loop: new Map(), call: new Map()};
	const port = (side, key, n) => {
		const all = new Map(rows[side]).get(key) * thick, at = used[side].get(key) || 0;
		used[side].set(key, at + n * thick);
		return place[side].get(key) + (high - all) / 2 + at + n * thick / 2;
	};
	const ends = [...links].map(([key, n]) => [...JSON.parse(key), n]).filter(([loop, call]) => place.loop.has(loop) && place.call.has(call));
	ends.sort((a, b) => place.loop.get(a[0]) - place.loop.get(b[0]) || place.call.get(a[1]) - place.call.get(b[1]));
	for (const [loop, call, n] of ends) {
		const x = lw + 2, y1 = port("loop", loop, n), y2 = port("call", call, n);
		const on = (!chosen.loop || chosen.loop === loop) && (!chosen.call || chosen.call === call);
		const path = svg("path", {d: `M${x} ${y1}C${x + gap / 2} ${y1} ${x + gap / 2} ${y2} ${x + gap} ${y2}`, class: on ? "flow" : "flow dim"});
		path.setAttribute("stroke-width", Math.max(1, n * thick));
		flows.append(path);
	}
	for (const side of ["loop", "call"]) {
		const x = side === "loop" ? 2 : lw + gap + 2, w = side === "loop" ? lw : rw;
		for (const [k, n] of rows[side]) {
			const y = place[side].get(k), on = chosen[side] === k;
			const g = svg("g", {tabindex: 0, role: "button", "aria-pressed": on, "data-side": side, "data-key": k, class: on ? "on" : ""});
			const label = svg("text", {x: x + 12, y: y + 18.5}), number = svg("text", {x: x + w - 12, y: y + 18.5, "text-anchor": "end", class: "quiet"}), title = svg("title");
			label.textContent = name(k);
			number.textContent = n;
			title.textContent = k;
			g.append(title, shape(side === "loop" ? "context" : waits.has(k) ? "query" : "call", x, y, w), label, number);
			g.addEventListener("click", () => choose(side, on ? "" : k));
			g.addEventListener("keydown", (e) => {
				if (e.key !== "Enter" && e.key !== " ") return;
				e.preventDefault();
				e.stopPropagation();
				choose(side, on ? "" : k);
			});
			nodes.append(g);
		}
		if (hidden[side]) {
			const rest = svg("text", {x: x + 12, y: rows[side].length * step + 22, class: "quiet"});
			rest.textContent = `and ${hidden[side]} more`;
			nodes.append(rest);
		}
	}
	return svg("svg", {width: total, height, role: "group", "aria-label": "Loops, and what blocks them"}, flows, nodes);
}
