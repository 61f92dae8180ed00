/// What a column of this name is unless a table says otherwise: a row of `columns.csv`.
package struct ColumnEntry: Sendable, Hashable {
    /// The unit of a column's numbers; a column without one holds names, days, ids or numbers on a scale of their own.
    package enum Unit: String, Sendable, CaseIterable {
        case count
        case games
        case minutes
        case seconds
        case feet
        case inches
        case pounds
        case pixels
        case dollars
        case year
        /// From 0 to 1; effective shares of shots can be higher.
        case share
        /// From 0 to 100.
        case percent
        /// Relative to the league, which is 100.
        case index
        case perGame = "per_game"
        case per48Minutes = "per_48_minutes"
        case per100Possessions = "per_100_possessions"
    }

    /// Which of two values is the better one.
    package enum Better: String, Sendable {
        case high
        case low
    }

    /// What a number is about, for choosing columns from a list.
    package enum Group: String, Sendable, CaseIterable {
        case playingTime = "playing_time"
        case scoring
        case shooting
        case rebounding
        case passing
        case defense
        case ballControl = "ball_control"
        case fouls
        case advanced
        case record
    }

    package let name: String
    /// The type of the values in files; `nil` if no file has the column.
    package let type: String?
    /// Whether a value may be missing.
    package let isNullable: Bool
    let pattern: String?
    let minimum: String?
    let maximum: String?
    package let unit: Unit?
    /// The head of a narrow column, such as `FG%`; the label if nothing shorter exists.
    package let short: String
    /// The name in words, such as `Field goal percentage`.
    package let label: String
    /// `nil` if neither end of the scale is better.
    package let better: Better?
    package let group: Group?
    /// The `season_year` of the first season in which the NBA, or the BAA before it, recorded it; `nil` if unknown.
    ///
    /// Sources have found some values of earlier seasons, but never those of most players.
    package let firstNBASeason: Int?
    /// The same in the ABA.
    package let firstABASeason: Int?
    /// How it is computed, with the short names of columns; `Tm` is the team's, `Opp` the opponents'.
    package let formula: String?
    package let formulaSource: String?
    /// What it means, in a sentence.
    package let about: String
}

extension ColumnEntry {
    /// The first season in which a league recorded it; `nil` if unknown.
    package func firstSeason(in league: String) -> Int? {
        switch league {
        case "NBA", "BAA": firstNBASeason
        case "ABA": firstABASeason
        default: nil
        }
    }

    init(_ record: CSVTable.Record) throws(WarehouseError) {
        name = try record.text("name")
        type = try record.optionalText("type")
        isNullable = try record.optionalText("nullable") != "false"
        pattern = try record.optionalText("pattern")
        minimum = try record.optionalText("minimum")
        maximum = try record.optionalText("maximum")
        unit = try record.optionalChoice("unit")
        label = try record.optionalText("label") ?? Self.inWords(name)
        short = try record.optionalText("short") ?? label
        better = try record.optionalChoice("better")
        group = try record.optionalChoice("group")
        firstNBASeason = try record.optionalNumber("first_nba")
        firstABASeason = try record.optionalNumber("first_aba")
        formula = try record.optionalText("formula")
        formulaSource = try record.optionalText("formula_source")
        about = try record.text("about")
    }

    /// The label of a column for which the file has none: `personal_fouls` is `Personal fouls`.
    static func inWords(_ name: String) -> String {
        let words = name.replacing("_", with: " ")
        return words.prefix(1).uppercased() + words.dropFirst()
    }
}
