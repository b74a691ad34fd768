package app

import (
	"fyne.io/fyne/v2"
)

func New() fyne.App { panic("stub") }
