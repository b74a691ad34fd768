package mo

type Either[L any, R any] struct{}

type Future[T any] struct{}

func (f *Future[T]) Then(cb func(T) (T, error)) *Future[T] { panic("stub") }

func (f *Future[T]) Catch(cb func(error) (T, error)) *Future[T] { panic("stub") }

func (f *Future[T]) Finally(cb func(T, error) (T, error)) *Future[T] { panic("stub") }

func (f *Future[T]) Cancel() {}

func (f *Future[T]) Collect() (T, error) { panic("stub") }

func (f *Future[T]) Result() Result[T] { panic("stub") }

func (f *Future[T]) Either() Either[error, T] { panic("stub") }

type Result[T any] struct{}

func NewFuture[T any](cb func(resolve func(T), reject func(error))) *Future[T] { panic("stub") }
