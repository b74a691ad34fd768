package ebiten

import (
	"image"
	"image/color"
)

func RunGame(game Game) error { panic("stub") }

type DrawImageOptions struct {
}

type DrawRectShaderOptions struct {
}

type DrawTrianglesOptions struct {
}

type DrawTrianglesShaderOptions struct {
}

type FinalScreen interface {
	Bounds() image.Rectangle
	Clear()
	DrawImage(img *Image, options *DrawImageOptions)
	DrawRectShader(width int, height int, shader *Shader, options *DrawRectShaderOptions)
	DrawTriangles(vertices []Vertex, indices []uint16, img *Image, options *DrawTrianglesOptions)
	DrawTrianglesShader(vertices []Vertex, indices []uint16, shader *Shader, options *DrawTrianglesShaderOptions)
	Fill(clr color.Color)
	private()
}

type FinalScreenDrawer interface {
	DrawFinalScreen(screen FinalScreen, offscreen *Image, geoM GeoM)
}

type Game interface {
	Draw(screen *Image)
	Layout(outsideWidth int, outsideHeight int) (screenWidth int, screenHeight int)
	Update() error
}

type GeoM struct {
}

type Image struct {
}

type LayoutFer interface {
	LayoutF(outsideWidth float64, outsideHeight float64) (screenWidth float64, screenHeight float64)
}

type Shader struct {
}

type Vertex struct {
}
