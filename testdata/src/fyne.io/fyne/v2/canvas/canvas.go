package canvas

import (
	"image"
	"image/color"
	"time"

	"fyne.io/fyne/v2"
)

func NewColorRGBAAnimation(start color.Color, stop color.Color, d time.Duration, fn func(color.Color)) *fyne.Animation {
	panic("stub")
}

func NewPositionAnimation(start fyne.Position, stop fyne.Position, d time.Duration, fn func(fyne.Position)) *fyne.Animation {
	panic("stub")
}

func NewRaster(generate func(w int, h int) image.Image) *Raster { panic("stub") }

func NewRasterWithPixels(pixelColor func(x int, y int, w int, h int) color.Color) *Raster {
	panic("stub")
}

func NewSizeAnimation(start fyne.Size, stop fyne.Size, d time.Duration, fn func(fyne.Size)) *fyne.Animation {
	panic("stub")
}

type Raster struct {
	Generator func(w int, h int) image.Image
}
