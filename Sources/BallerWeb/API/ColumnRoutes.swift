import BallerSQL
import BallerServing

/// What the names of the numbers mean, from the dictionary.
func columnRoutes(_ columns: ColumnDictionary) -> [ArtifactRoute] {
    [
        .api(
            "/columns",
            "What every column means, and since when the leagues have recorded it.",
            .array(of: { _ in columns.entries }, column)
        )
    ]
}

private let column = Answer<ColumnEntry>.object([
    .value("name") { $0.name },
    .value("short") { $0.short },
    .value("label") { $0.label },
    .value("about") { $0.about },
    .value("unit") { $0.unit?.rawValue },
    .value("first_season_nba") { $0.firstNBASeason },
    .value("first_season_aba") { $0.firstABASeason },
])
