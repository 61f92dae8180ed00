import BallerCore

/// Shots on half a court, seen from above with the basket at the top.
struct CourtChart {
    struct Shot {
        /// Pixels of the chart of Basketball-Reference, ten a foot: the corner of a mark of ten pixels.
        let left: Int
        let top: Int
        let isMade: Bool
        let words: String
    }

    let title: String
    let shots: [Shot]

    /// Empty without shots.
    var html: String {
        guard !shots.isEmpty else { return "" }
        let made = shots.count(where: \.isMade)
        var page = HTMLText()
        page.markup("<figure class=\"court\"><figcaption>")
        page.text(title)
        page.markup("</figcaption>")
        var court = HTMLText()
        court.markup(Self.lines)
        for shot in shots where !shot.isMade { mark(shot, in: &court) }
        for shot in shots where shot.isMade { mark(shot, in: &court) }
        let about = "\(made) of \(shots.count) shots made."
        page.markup(Picture.svg(title: title, about: about, size: (500, 400), court.html))
        page.markup("</figure>")
        return page.html
    }

    private func mark(_ shot: Shot, in page: inout HTMLText) {
        // Heaves from beyond half court stand at the edge.
        let (x, y) = (shot.left + 5, min(shot.top + 5, 394))
        if shot.isMade {
            page.markup("<circle class=\"made\" cx=\"\(x)\" cy=\"\(y)\" r=\"5\"><title>")
        } else {
            page.markup("<path class=\"missed\" d=\"M\(x - 4) \(y - 4)l8 8m0-8l-8 8\"><title>")
        }
        page.text(shot.words)
        page.markup("</title>\(shot.isMade ? "</circle>" : "</path>")")
    }

    /// Feet times ten: the lane, the circle, the rim and the line of three points.
    private static let lines = """
        <path class="floor" d="M170 0V190H330V0M190 190a60 60 0 0 0 120 0M220 40H280\
        M30 0V142A237.5 237.5 0 0 0 470 142V0M242.5 52.5a7.5 7.5 0 1 0 15 0a7.5 7.5 0 1 0-15 0"/>
        """
}
