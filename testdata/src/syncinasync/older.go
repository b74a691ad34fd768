package syncinasync

import (
	"github.com/boltdb/bolt"
	"github.com/dgraph-io/badger/v3"
	"github.com/jinzhu/gorm"
)

// Libraries under the paths that they had before.

//asyncorm:async
func older(b *bolt.DB, kv *badger.DB, g *gorm.DB) {
	_ = b.Update(func(tx *bolt.Tx) error { // want `Update waits for the disk in the async context older`
		return tx.Bucket([]byte("posts")).Put([]byte("1"), nil)
	})
	tx, _ := b.Begin(true) // want `Begin waits for the disk`
	_ = tx.Commit()        // want `Commit waits for the disk`

	_ = kv.View(func(txn *badger.Txn) error { return nil }) // want `View waits for the disk`
	batch := kv.NewWriteBatch()
	_ = batch.Set(nil, nil)
	_ = batch.Flush() // want `Flush waits for the disk`

	var posts []Post
	recent := func(db *gorm.DB) *gorm.DB { return db.Order("id desc") }
	g.Where("id > ?", 1).Scopes(recent).Find(&posts) // want `Find blocks`
	g.Model(&posts).Where("id = ?", 1).Order("id")
	g.Model(&posts).Association("Tags").Count() // want `Count blocks`
	_ = g.Transaction(func(tx *gorm.DB) error { // want `Transaction blocks`
		return tx.Create(&Post{}).Error
	})
	_, _ = gorm.Open("postgres", "") // want `Open blocks`
}
