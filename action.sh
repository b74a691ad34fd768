#!/usr/bin/env bash
# What the GitHub action runs, in the directory of the module to lint: it builds
# the linter from the action's own checkout with the Go that is there, shows
# findings as annotations, and fails if there are any.
set -euo pipefail

bin=$(mktemp -d)
trap 'rm -rf "$bin"' EXIT
GOFLAGS= GOWORK=off go -C "$ASYNCORM_SOURCE" build -o "$bin/asyncorm-lint" ./cmd/asyncorm-lint
# Flags and packages are lists of words.
read -ra flags <<<"${ASYNCORM_FLAGS:-}"
read -ra packages <<<"${ASYNCORM_PACKAGES:-./...}"

if [ "${ASYNCORM_BASELINE:-}" = true ]; then
	code=0
	"$bin/asyncorm-lint" baseline check "${flags[@]}" "${packages[@]}" || code=$?
	if [ "$code" -le 1 ] && [ -n "${ASYNCORM_SARIF:-}" ]; then # of all findings: GitHub knows which are new
		"$bin/asyncorm-lint" report -format sarif -root "${GITHUB_WORKSPACE:-}" -o "$ASYNCORM_SARIF" "${flags[@]}" "${packages[@]}"
	fi
	exit "$code"
fi
code=0
"$bin/asyncorm-lint" -json "${flags[@]}" "${packages[@]}" >"$bin/findings.json" || code=$?
if [ "$code" -le 1 ]; then
	# The module may be below the checkout, from whose root on GitHub names files.
	root=(-root "${GITHUB_WORKSPACE:-}")
	"$bin/asyncorm-lint" report -format github "${root[@]}" - <"$bin/findings.json"
	if [ -n "${ASYNCORM_SARIF:-}" ]; then
		"$bin/asyncorm-lint" report -format sarif "${root[@]}" -o "$ASYNCORM_SARIF" - <"$bin/findings.json"
	fi
fi
exit "$code"
