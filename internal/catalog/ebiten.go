package catalog

const (
	ebitenPlace  = "Ebitengine's game loop, which runs %s"
	ebitenRemedy = "do it in a goroutine, and take the result in a later Update"
)

// The loop calls the game sixty times a second.
var ebiten = Library{
	Name:    "Ebitengine",
	Doc:     "https://pkg.go.dev/github.com/hajimehoshi/ebiten/v2",
	Version: "github.com/hajimehoshi/ebiten/v2@v2.8.8",
	Packages: []Package{{
		Path: "github.com/hajimehoshi/ebiten/v2",
		Contexts: []Context{
			{By: ByMethod, Type: "Game", Methods: []string{
				"Update", "Draw", "Layout", "LayoutF", "DrawFinalScreen",
			}, Place: ebitenPlace, Remedy: ebitenRemedy},
		},
	}},
}
