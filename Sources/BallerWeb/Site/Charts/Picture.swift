/// What a chart is drawn with: shapes in units of the picture, the later ones over the earlier.
struct Picture {
    /// Names the picture.
    let title: String
    /// Says in words what there is to see.
    let about: String
    let width: Double
    let height: Double
    let shapes: [Shape]

    /// About how wide the longest of some texts is, in the size that charts are written in.
    static func width(of texts: [String]) -> Double {
        texts.map { $0.reduce(0) { $0 + ($1.isUppercase ? 9 : $1.isPunctuation || $1 == " " ? 4.5 : 7.4) } }.max() ?? 0
    }
}

struct Place: Equatable {
    let x: Double
    let y: Double

    init(_ x: Double, _ y: Double) {
        self.x = x
        self.y = y
    }
}

/// Which end of a text stands at its place.
enum Anchor: String {
    case start, middle, end
}

struct Shape {
    enum Form {
        /// Lines from place to place; each part for itself.
        case path([[Place]])
        /// Its upper left corner, its width and its height.
        case box(Place, Double, Double)
        /// Its middle and its radius.
        case circle(Place, Double)
        case text(String, Place, Anchor)
        /// A text from the bottom up, its middle at its place.
        case upward(String, Place)
    }

    let form: Form
    let ink: Ink
    /// Said where a reader points at it.
    var words: String?
    var link: String?

    init(_ form: Form, _ ink: Ink, words: String? = nil, link: String? = nil) {
        self.form = form
        self.ink = ink
        self.words = words
        self.link = link
    }
}

enum Ink {
    case grid
    /// The line of zero, where numbers go below it.
    case level
    case line(Tone, isDashed: Bool)
    case fill(Tone)
    /// Words of axes, names of points, and words on what is filled.
    case words, name, inside
}
