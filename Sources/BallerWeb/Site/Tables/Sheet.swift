/// A table with its values read: what all its forms are made of.
struct Sheet {
    struct Column {
        let head: ColumnHead
        let isNumber: Bool
        let isStrong: Bool
    }

    /// What readers do with the rows.
    enum Use: Equatable {
        case data
        /// They follow one another, as plays do, so that no other order makes sense.
        case sequence
        /// They are read, and neither sorted nor taken home.
        case words
        /// They are some of a longer list, which the server puts in order by these columns, and which is a file elsewhere.
        case part(orderedBy: Set<String>)

        var isPart: Bool { if case .part = self { true } else { false } }
    }

    struct Line {
        enum Style { case plain, part, heading }

        var values: [Value]
        var style = Style.plain
        /// What the row is of; `nil` if its numbers are of no season.
        var seasons: SeasonSpan?
    }

    /// For screen readers, and the name of the table elsewhere.
    let caption: String
    let columns: [Column]
    let lines: [Line]
    let foot: [Line]
    var use = Use.data
}
