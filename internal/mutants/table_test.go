package mutants

// The tests that know of what rules say, and of other parts.
const (
	rules    = ". -run ^(TestRules|TestEffects|TestOwnFutures)$"
	fixes    = ". -run ^(TestRules|TestFixed)$"
	config   = "./internal/config"
	baseline = "./internal/baseline"
	govet    = "./internal/govet"
	fixpoint = "./internal/fixpoint"
	facts    = "./internal/effects -run ^TestFactsAreMaps$"
	stored   = "./internal/unit -run ^(TestWithoutUnused|TestBrokenFacts|TestGarbledFacts)$"
	parts    = "./internal/unit -run ^TestPartsTellWhatTheWholeTells$"
	chain    = "./cmd/asyncorm-lint -run ^TestChainThrough"
	command  = "./cmd/asyncorm-lint -run ^(TestBaseline|TestNewFromRevision|TestConfiguration|TestFlags|TestLineDirectives|TestNolint|TestIgnores|TestDiscards|TestWhy|TestChain)"
)

// A mutant is a program with one fault.
type mutant struct {
	name     string // what it gets wrong
	file     string
	old, new string
	tests    string // that should see it
}

var mutants = []mutant{
	{"the longest chain is shown", "internal/effects/chains.go", "ok && old <= n {", "ok && old >= n {", rules},
	{"what is deferred or started elsewhere blocks here", "internal/effects/block.go", "case !c.inline:", "case false:", rules},
	{"a func parameter is not followed", "internal/effects/uses.go", "if p.Index == i {", "if p.Index != i {", rules},
	{"a dead branch counts", "internal/effects/walk.go", "then := w.stmt(s.Body, w.assume(s.Cond, true, in))", "then := w.stmt(s.Body, in)", rules},
	{"of two values the first is known", "internal/effects/facts.go", "return domain{values: union(d.values, e.values)}, true", "return d, true", rules},
	{"a condition tells nothing", "internal/effects/known.go", "\tif holds {\n\t\treturn yes\n\t}\n\treturn no\n", "\treturn join(yes, no)\n", rules},
	{"not equal is equal", "internal/effects/known.go", "holds = holds == (x.Op == token.EQL)", "holds = holds == (x.Op == token.NEQ)", rules},
	{"both parts of an or are known", "internal/effects/known.go", "return join(first, yes), no", "return yes, join(no, first)", rules},
	{"a clause of a type switch admits every message", "internal/effects/narrow.go", "return !slices.ContainsFunc(c.but, match)", "return true", rules},
	{"a channel is no place", "internal/effects/places.go", "if x.Op == token.ARROW {", "if x.Op == token.ADD {", rules},
	{"a return puts nothing anywhere", "internal/effects/puts.go", "if f == nil || f.Obj == nil || len(n.Results) == 0 {", "if true {", rules},
	{"sync.Once runs nothing", "internal/effects/values.go", `strings.HasPrefix(fn.Name(), "Once")`, `strings.HasPrefix(fn.Name(), "Twice")`, rules},
	{"a function that returns a future is no async context", "internal/effects/context.go", "fut != nil && fut.Contract {", "fut != nil && !fut.Contract {", rules},
	{"a mark in a comment is not read", "internal/effects/context.go", "return word == directives.Async", "return word == directives.Blocking", rules},
	{"unexported functions tell their importers", "internal/effects/fact.go", "if f.Obj == nil || !f.Obj.Exported() {", "if f.Obj == nil {", rules},
	{"an exported alias is not followed", "internal/effects/aliases.go", "if !v.Exported() || v.Parent() != b.pass.Pkg.Scope() {", "if true {", rules},
	{"a mode is not told to the caller", "internal/effects/spares.go", "if len(r.conds.vars)+len(r.clauses) == 0 {", "if true {", rules},
	{"a registered handler has no context", "internal/effects/registers.go", "if p.Index == i {", "if p.Index == i+1 {", rules},
	{"a struct of functions is not followed", "internal/effects/params.go", "if !isFunc(selection.Type()) {", "if isFunc(selection.Type()) {", rules},
	{"an await never hands the turn on", "internal/effects/held.go", "if c.role == catalog.Awaits && returnsIterator(c.Fn) && !t.ranged[c.Expr] {", "if c.role == catalog.Awaits {", rules},
	{"chains that meet end where they begin", "internal/effects/chains.go", "one.end = l.end", "one.end = one.call", rules},
	{"what was forgotten is known", "internal/effects/facts.go", "return leafOf(t.hash, slices.DeleteFunc(slices.Clone(t.all), func(f fact) bool { return drop(f.about) }))", "return t", facts},
	{"what only one way knows is known where it meets another", "internal/effects/facts.go", "case !a.covers(b.hash):\n\t\treturn nil", "case !a.covers(b.hash):\n\t\treturn a", facts},
	{"a step is taken once", "internal/fixpoint/fixpoint.go", "n.readers[cell] = append(list, n.now.step)", "n.readers[cell] = list", fixpoint},
	{"a step is not taken again for what it changes itself", "internal/fixpoint/fixpoint.go", "if n.queued[step] {", "if n.queued[step] || step == n.now.step {", fixpoint},
	{"a step is taken again before the round is over", "internal/fixpoint/fixpoint.go", "if step <= n.now.step {", "if false {", fixpoint},

	{"a future's strength is not asked for", "internal/futures/losses.go", "if !r.Owed(c.call, c.future, opts.Strength) {", "if false {", rules},
	{"a future that is ready is owed", "internal/futures/losses.go", "if fn != nil && future.IsReady(fn) {", "if false {", rules},
	{"paths are given up at once", "internal/futures/paths.go", "if len(seen) > maxStates {", "if len(seen) > 1 {", rules},
	{"what a helper does with a future is not told", "internal/futures/params.go", "if fate != NoFuture && i < fn.Signature().Params().Len() {", "if false {", rules},
	{"an assignment is not remembered", "internal/futures/assign.go", "if equal != nil {", "if equal == nil {", rules},
	{"a comparison with nil uses a future", "internal/futures/uses.go", "if p.Op == token.EQL || p.Op == token.NEQ {", "if p.Op == token.ADD {", rules},
	{"a slice holds one future", "internal/futures/holding.go", "if f := r.effs.Future(elem); f != nil && f.Shape != catalog.Accumulator {", "if f := r.effs.Future(elem); f == nil {", rules},
	{"log.Fatal returns", "internal/flow/noreturn.go", "slices.Contains(p.names, fn.Name())", "!slices.Contains(p.names, fn.Name())", rules},
	{"helpers that end the program return", "internal/flow/flow.go", "if obj, ok := c.pass.TypesInfo.Defs[fn.Name].(*types.Func); ok && fn.Body != nil {", "if obj, ok := c.pass.TypesInfo.Defs[fn.Name].(*types.Func); ok && fn.Body == nil {", rules},
	{"in a dependency, who calls what never returns is looked at once", "internal/flow/part.go", "\t\t\tcaller.stuck = true\n", "", parts},

	{"what only a variable mentions is left out", "internal/unit/unused.go", "used[spec] = true\n\t\t\t\t\t\tqueue = append(queue, spec)", "used[spec] = true", stored},
	{"a variable without a name is left out", "internal/unit/unused.go", `return name.IsExported() || name.Name == "_"`, "return name.IsExported()", stored},
	{"stored facts may have changed", "internal/unit/facts.go", "binary.BigEndian.Uint32(rest) != crc32.ChecksumIEEE(rest[crc32.Size:])", "false", stored},
	{"what is behind a package is not handed on", "internal/unit/facts.go", "for _, behind := range p.behind {", "for _, behind := range p.behind[:0] {", chain},

	{"a fix need not compile", "internal/rewrite/rewrite.go", "return errors.Join(errs...)", "return nil", fixes},
	{"fixes need not go together", "internal/rewrite/rewrite.go", "errs[i] == nil && len(with) > 1 {", "errs[i] == nil && len(with) > 99 {", fixes},
	{"a shadowed name is visible", "internal/rewrite/scope.go", "return found == obj", "return found == obj || found != nil", fixes},
	{"the zero value of a string is 0", "internal/rewrite/scope.go", "case u.Info()&types.IsString != 0:", "case false:", fixes},
	{"generated files are reported", "analyzer/report.go", "w = &written{generated: isGenerated(file)}", "w = &written{}", rules},
	{"an ignore needs no reason", "analyzer/report.go", `ignore.rule == r.rule && ignore.reason != "" {`, "ignore.rule == r.rule {", rules},
	{"an ignore reaches two lines down", "analyzer/report.go", "c.line == line || c.line == line-1 ||", "c.line == line || c.line == line-1 || c.line == line-2 ||", rules},
	{"a copy of a template is fixed", "analyzer/report.go", "if fix != nil && !r.isCopy(d.Pos) {", "if fix != nil {", command},
	{"a fix awaits under a lock", "analyzer/syncinasync.go", `if fix != nil && held(f.Call.In, call) != "" {`, "if false {", rules},
	{"a twin may take other parameters", "analyzer/twin.go", "!types.Identical(sync.Params(), async.Params())", "false", rules},
	{"a future in a defer is awaited in place", "analyzer/unawaited_fix.go", "if d.how == byGo || d.how == byDefer {", "if false {", rules},
	{"a return may leave a lock behind", "analyzer/leftout.go", "call.Pos() < stmt.End() || later[call] {", "call.Pos() > stmt.End() || later[call] {", rules},
	{"what is deferred is left out", "analyzer/leftout.go", "if !deferred[of] && begun", "if (true || deferred[of]) && begun", rules},
	{"a channel need not be closed", "analyzer/leftout.go", `b.Name() == "close"`, `b.Name() == "cap"`, rules},
	{"what is begun behind a return is left out by it", "analyzer/leftout.go", "return obj != nil && (obj.Parent() == pass.Pkg.Scope() || obj.Pos() < stmt.Pos())", "return obj != nil", rules},
	{"queries that change in place are dropped ones", "internal/catalog/catalog.go", "return p != nil && slices.Contains(p.Builders, name)", "return p != nil && (name != \"\" || slices.Contains(p.Builders, name))", rules},
	{"an indirect source is a fix", "analyzer/eagerfuture.go", "if !direct(resolved, source) {", "if false {", rules},
	{"any context is foreign", "analyzer/foreignawait.go", "case res.Origin(arg) != effects.RootContext:", "case false:", rules},
	{"a release does not release", "analyzer/locks.go", "case op.does == releases:", "case false:", rules},
	{"a read lock is like any", "analyzer/lockedquery.go", "if k == readLock {", "if false {", rules},
	{"more than three reads are gathered", "analyzer/serialawait_fix.go", "if len(run) > 3 {", "if len(run) > 9 {", fixes},
	{"results may go to variables that are there", "analyzer/serialawait_fix.go", "case first.stmt.Tok != token.DEFINE ||", "case false &&", fixes},
	{"a directive may be misspelt", "analyzer/ormdirective.go", "case !slices.Contains(directives.Words, d.Word):", "case false:", rules},
	{"a directive on a type is a function's", "internal/directives/rows.go", "if on.Kind != Function && on.Kind != Method {", "if false {", rules},

	{"a role is the first that fits", "internal/catalog/role.go", "if r := p.listed(RecvName(fn), fn.Name()); r != Unknown {", "if r := p.listed(RecvName(fn), fn.Name()); r == Unknown {", rules},
	{"contexts that are off are on", "internal/catalog/context.go", "!c.Off && c.match(p, lib, fn, sig) {", "c.match(p, lib, fn, sig) {", rules},
	{"a suffix is a whole name", "internal/catalog/future.go", "many && strings.HasSuffix(fn.Name(), suffix)", "many && fn.Name() == suffix", ". -run ^TestFamilies$"},

	{"one more of a kind is old", "internal/baseline/baseline.go", "left[key] > accepted[key] {", "left[key] > accepted[key]+1 {", baseline},
	{"what nobody looked at is stale", "internal/baseline/baseline.go", "n > found[key] && slices.Contains(looked, key.Package)", "n > found[key]", baseline},
	{"a newer baseline is read", "internal/baseline/baseline.go", "if head.Version > version {", "if false {", command},
	{"patterns may lead out of the module", "internal/config/check.go", `clean == ".." || strings.HasPrefix(clean, "../")`, `clean == "..." || strings.HasPrefix(clean, ".../")`, config},
	{"an exemption needs no reason", "internal/config/check.go", `case strings.TrimSpace(e.Reason) == "":`, "case false:", config},
	{"a file in the workspace is not found", "internal/config/find.go", `root != "" && isFile(file) {`, `root == "" && isFile(file) {`, config},
	{"an empty file changes the cache's key", "internal/config/decode.go", "if !reflect.ValueOf(c.File).IsZero() {", "if true {", config},

	{"a newer Go is accepted", "internal/govet/handshake.go", "<= 0 {", "<= 9 {", govet},
	{"a program that was built anew is the old one", "internal/govet/handshake.go", "io.Copy(io.MultiWriter(one, other), f)", "io.Copy(io.Discard, f)", "./internal/govet -run ^TestAnswer"},
	{"findings of others than the asked are shown", "internal/govet/vet.go", `return asked.dir(f.Package) == ""`, "return false", govet},
	{"an old file is patched", "internal/govet/patch.go", "if !bytes.HasPrefix(old[at:], h.old) {", "if false {", govet},
	{"a file is written in place", "internal/govet/change.go", "os.CreateTemp(filepath.Dir(name), \".\"+filepath.Base(name)+\".*\")", "os.Create(name)", govet},
	{"trouble is no reason to fail", "internal/govet/trouble.go", "e.serious = e.serious || m.kind != harmless", "e.serious = e.serious || m.kind == harmless", govet},
}
