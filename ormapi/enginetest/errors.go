package enginetest

import (
	"context"
	"errors"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/asyncorm/asyncorm-lint/ormapi"
)

// Member has constraints.
type Member struct {
	ID    int64   `bun:",pk,autoincrement"`
	Name  string  `bun:",unique,notnull" gorm:"unique;not null"`
	Email *string `bun:",notnull" gorm:"not null"`
	Team  string  `bun:",unique:seat" gorm:"uniqueIndex:seat"`
	Seat  int     `bun:",unique:seat" gorm:"uniqueIndex:seat"`
}

// Failure is what err says of itself.
func Failure(t testing.TB, err error) ormapi.QueryError {
	t.Helper()
	e, ok := errors.AsType[*ormapi.QueryError](err)
	require.True(t, ok, "%T: %v", err, err)
	assert.NotContains(t, err.Error(), "\n")
	return *e
}

// What is wrong with a query is found on every database alike.
func testBadQueries(t *testing.T, databases run) {
	databases(t, func(t *testing.T, db *ormapi.DB) {
		ctx := t.Context()
		for _, c := range []struct {
			cond  ormapi.Q
			is    error
			field string
		}{
			{ormapi.Q{"nam": "x"}, ormapi.ErrUnknownField, "nam"},
			{ormapi.Q{"name__gr": "x"}, ormapi.ErrUnknownLookup, "name__gr"},
			{ormapi.Q{"name": 1}, ormapi.ErrWrongType, "name"},
		} {
			_, err := ormapi.Objects[Member](db).Filter(c.cond).List(ctx)
			require.ErrorIs(t, err, c.is)
			e := Failure(t, err)
			assert.Equal(t, []string{"Member", "Filter", c.field}, []string{e.Model, e.Op, e.Field})
		}
		_, err := ormapi.Objects[Log](db).First(ctx)
		require.ErrorIs(t, err, ormapi.ErrNoPrimaryKey)
		_, err = ormapi.ValuesList[string](Articles(t, db), "note").List(ctx)
		require.ErrorIs(t, err, ormapi.ErrWrongType)
		assert.Equal(t, "note", Failure(t, err).Field)
		var none context.Context
		_, err = ormapi.Objects[Log](db).ACount(none).Await(ctx)
		require.ErrorIs(t, err, ormapi.ErrNilContext)
		assert.Equal(t, "Log", Failure(t, err).Model)
	})
}

// Texts come back as they went in, or are refused.
func testTexts(t *testing.T, databases run) {
	databases(t, func(t *testing.T, db *ormapi.DB) {
		require.NoError(t, ormapi.Atomic(t.Context(), db, func(ctx context.Context, tx *ormapi.DB) error {
			q := ormapi.Objects[Log](tx)
			for _, text := range []string{
				"", "'", "''", `\`, `\'`, `\\'`, `"`, "`", "?", "??", "?0", "?TableAlias", "%s", "%_", "a\nb\r\t", "\x1a", "\u2028", "日本語", "🙂",
				"'; DROP TABLE logs; --", "/*", "--", "$1", "$$", ":x", "@x", "{}", "E'\\x'",
			} {
				made, err := q.Create(ctx, Log{text})
				require.NoError(t, err, "%q", text)
				assert.Equal(t, text, made.Line)
				rows, err := q.Filter(ormapi.Q{"line": text, "line__in": []string{text}, "line__contains": text, "line__endswith": text}).List(ctx)
				require.NoError(t, err, "%q", text)
				assert.Equal(t, []Log{{text}}, rows)
				n, err := q.Filter(ormapi.Q{"line": text}).Update(ctx, ormapi.Set{"line": text + "!"})
				require.NoError(t, err, "%q", text)
				assert.Equal(t, 1, n, "%q", text)
				deleted, err := q.Filter(ormapi.Q{"line__startswith": text, "line": text + "!"}).Delete(ctx)
				require.NoError(t, err, "%q", text)
				assert.Equal(t, 1, deleted.Total, "%q", text)
			}
			for _, bytes := range []string{"a\x00b", "\xff", "\xed\xa0\x80"} {
				_, create := q.Create(ctx, Log{bytes})
				_, update := q.Update(ctx, ormapi.Set{"line": bytes})
				_, filter := q.Filter(ormapi.Q{"line__contains": bytes}).Count(ctx)
				for _, err := range []error{create, update, filter} {
					require.ErrorIs(t, err, ormapi.ErrWrongType)
					assert.Equal(t, "Log", Failure(t, err).Model)
				}
			}
			return nil
		}))
	})
}
