/// Where a player plays, in letters: sources write it in words or in letters.
enum Position {
    /// `PG-SG` of "Point Guard and Shooting Guard"; of more than two the first two, another text as it stands.
    static func short(_ text: String) -> String {
        let words = text.replacing(", and ", with: ", ").replacing(" and ", with: ", ").split(separator: ", ")
        let places = words.compactMap { letters[String($0)] }
        return places.count == words.count ? places.prefix(2).joined(separator: "-") : text
    }

    private static let letters = [
        "Point Guard": "PG", "Shooting Guard": "SG", "Small Forward": "SF", "Power Forward": "PF", "Center": "C",
        "Guard": "G", "Forward": "F",
    ]
}
