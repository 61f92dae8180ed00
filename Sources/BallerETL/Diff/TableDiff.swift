import BallerDuckDB

/// The SQL that compares one table of two artifacts in a single join.
struct TableDiff {
    static let before = "before"
    static let after = "after"

    let name: String
    let key: [String]
    /// Non-key columns that both artifacts have.
    let columns: [String]
    /// What got another number: rows before are compared under the new one.
    var renamings: [Renaming] = []
    /// The seasons whose rows are compared, where the others are known to be the same.
    var seasons: SomeSeasons?

    private var join: String {
        let onKey = key.map { "a.\($0) = b.\($0)" }.joined(separator: " AND ")
        let after = ofSeasons(Self.relation(name, in: Self.after))
        return "FROM \(before) AS a FULL OUTER JOIN \(after) AS b ON \(onKey)"
    }

    private func ofSeasons(_ relation: String) -> String {
        seasons.map { "(SELECT * FROM \(relation) WHERE \($0.condition))" } ?? relation
    }

    var hasSeasons: Bool { (key + columns).contains(SomeSeasons.column) }

    /// Rows before and after by season, or of all, and whether what is compared of them is the same.
    var contents: String {
        let season = hasSeasons ? "CAST(\(SomeSeasons.column) AS VARCHAR)" : "NULL"
        let rows = { (isAfter: Bool, catalog: String) in
            """
            SELECT \(isAfter) AS is_after, \(season) AS season, hash(\((key + columns).joined(separator: ", "))) AS content
            FROM \(Self.relation(name, in: catalog))
            """
        }
        return """
            SELECT
                coalesce(season, '\(SomeSeasons.none)'),
                count(*) FILTER (NOT is_after),
                count(*) FILTER (is_after),
                sum(content) FILTER (is_after) IS NOT DISTINCT FROM sum(content) FILTER (NOT is_after)
            FROM (\(rows(false, Self.before)) UNION ALL \(rows(true, Self.after)))
            GROUP BY season
            """
    }

    /// The rows before, with the numbers of after.
    private var before: String {
        let relation = Self.relation(name, in: Self.before)
        guard !renamings.isEmpty else { return ofSeasons(relation) }
        let columns = renamings.flatMap { renaming in
            renaming.columns.map { ($0, "\(renaming.relation)_\($0)", renaming) }
        }
        let replaced = columns.map { "coalesce(\($0.1).new_id, old.\($0.0)) AS \($0.0)" }
        let joins = columns.map { "LEFT JOIN \($0.2.relation) AS \($0.1) ON old.\($0.0) = \($0.1).old_id" }
        return
            "(SELECT old.* REPLACE (\(replaced.joined(separator: ", "))) FROM \(relation) AS old \(joins.joined(separator: " ")))"
    }

    /// The rows before whose key has another number now: the key then, the column, and both numbers.
    func renamed(limit: Int? = nil) -> String? {
        let parts = renamings.flatMap { renaming in
            renaming.columns.filter(key.contains).map { column in
                "SELECT \(key.map { "old.\($0)" }.joined(separator: ", ")), '\(column)', renamed.old_id, renamed.new_id "
                    + "FROM \(Self.relation(name, in: Self.before)) AS old "
                    + "INNER JOIN \(renaming.relation) AS renamed ON old.\(column) = renamed.old_id"
            }
        }
        guard !parts.isEmpty else { return nil }
        let rows = parts.joined(separator: " UNION ALL ")
        guard let limit else { return "SELECT count(*) FROM (\(rows))" }
        return "\(rows) ORDER BY ALL LIMIT \(limit)"
    }

    /// The table in a catalog, in `main` unless the name includes a schema.
    static func relation(_ name: String, in catalog: String) -> String {
        name.contains(".") ? "\(catalog).\(name)" : "\(catalog).main.\(name)"
    }

    private var isAdded: String { "a.\(key[0]) IS NULL" }
    private var isRemoved: String { "b.\(key[0]) IS NULL" }

    private func differs(_ column: String) -> String { "a.\(column) IS DISTINCT FROM b.\(column)" }

    private var isChanged: String {
        let differences = columns.isEmpty ? "false" : columns.map(differs).joined(separator: " OR ")
        return "a.\(key[0]) IS NOT NULL AND b.\(key[0]) IS NOT NULL AND (\(differences))"
    }

    /// Rows before and after, added, removed and changed, and the changed cells of every column.
    var counts: String {
        let cells = columns.map { "count(*) FILTER (WHERE \(isChanged) AND \(differs($0)))" }
        let all =
            ["count(a.\(key[0]))", "count(b.\(key[0]))"]
            + [isAdded, isRemoved, isChanged].map { "count(*) FILTER (WHERE \($0))" } + cells
        return "SELECT \(all.joined(separator: ", ")) \(join)"
    }

    /// Keeps the keys of the rows that differ, with `change` (`added`, `removed` or `changed`), in a temporary table.
    func keeping(in table: String) -> String {
        let keys = key.map { "coalesce(a.\($0), b.\($0)) AS \($0)" }.joined(separator: ", ")
        let change = "CASE WHEN \(isAdded) THEN 'added' WHEN \(isRemoved) THEN 'removed' ELSE 'changed' END"
        return
            "CREATE TEMP TABLE \(table) AS SELECT \(keys), \(change) AS change \(join) "
            + "WHERE \(isAdded) OR \(isRemoved) OR \(isChanged)"
    }

    /// The first of the changed rows that `keeping(in:)` kept: the key, who and what it is about, then each column before and after.
    func changedRows(of table: String, limit: Int) -> String {
        let on = { (other: String) in key.map { "kept.\($0) = \(other).\($0)" }.joined(separator: " AND ") }
        let has = { (column: String) in key.contains(column) || columns.contains(column) }
        let player = has("player_id") ? "b.player_id" : "CAST(NULL AS BIGINT)"
        let game = has("game_id") ? "b.game_id" : "CAST(NULL AS BIGINT)"
        let team = has("team_id") ? "b.team_id" : "CAST(NULL AS BIGINT)"
        let year = has("season_year") ? "b.season_year" : "games.season_year"
        let values = columns.flatMap { ["CAST(a.\($0) AS VARCHAR)", "CAST(b.\($0) AS VARCHAR)"] }
        let shown =
            key.map { "kept.\($0)" } + [
                player, "players.player_slug", "players.player_name", game, "games.game_date", team,
                "teams.team_abbreviation",
            ] + values
        return """
            SELECT \(shown.joined(separator: ", "))
            FROM \(table) AS kept
            INNER JOIN \(before) AS a ON \(on("a"))
            INNER JOIN \(Self.relation(name, in: Self.after)) AS b ON \(on("b"))
            LEFT JOIN \(Self.after).main.dim_players AS players ON \(player) = players.player_id
            LEFT JOIN \(Self.after).main.dim_games AS games ON \(game) = games.game_id
            LEFT JOIN \(Self.after).main.dim_team_seasons AS teams
                ON \(team) = teams.team_id AND \(year) = teams.season_year
            WHERE kept.change = 'changed'
            ORDER BY \(key.map { "kept.\($0)" }.joined(separator: ", "))
            LIMIT \(limit)
            """
    }

    /// The first rows of one kind: the key, then each column before and after.
    func rows(_ change: ArtifactDiff.Row.Change, limit: Int) -> String {
        let condition =
            switch change {
            case .added: isAdded
            case .removed: isRemoved
            case .changed, .renamed: isChanged
            }
        let keys = key.map { "coalesce(a.\($0), b.\($0)) AS k_\($0)" }
        let values = columns.flatMap { ["CAST(a.\($0) AS VARCHAR)", "CAST(b.\($0) AS VARCHAR)"] }
        let order = key.map { "k_\($0)" }.joined(separator: ", ")
        return
            "SELECT \((keys + values).joined(separator: ", ")) \(join) WHERE \(condition) ORDER BY \(order) LIMIT \(limit)"
    }
}
