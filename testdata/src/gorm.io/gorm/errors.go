package gorm

var (
	ErrCheckConstraintViolated       error
	ErrDryRunModeUnsupported         error
	ErrDuplicatedKey                 error
	ErrEmptySlice                    error
	ErrForeignKeyViolated            error
	ErrInvalidDB                     error
	ErrInvalidData                   error
	ErrInvalidField                  error
	ErrInvalidTransaction            error
	ErrInvalidValue                  error
	ErrInvalidValueOfLength          error
	ErrMissingWhereClause            error
	ErrModelAccessibleFieldsRequired error
	ErrModelValueRequired            error
	ErrNotImplemented                error
	ErrPreloadNotAllowed             error
	ErrPrimaryKeyRequired            error
	ErrRecordNotFound                error
	ErrRegistered                    error
	ErrSubQueryRequired              error
	ErrUnsupportedDriver             error
	ErrUnsupportedRelation           error
)
