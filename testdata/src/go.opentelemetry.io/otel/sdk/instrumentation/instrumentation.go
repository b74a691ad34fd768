package instrumentation

type Library = Scope

type Scope struct {
}
