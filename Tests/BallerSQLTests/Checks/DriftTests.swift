import BallerDuckDB
import BallerSQL
import Testing

/// The check `<fact>__no_drift` on lines of two made-up seasons, 2,000 of a hundred games each.
struct DriftTests {
    private let connection: Connection
    private let statement: SQL

    init() throws {
        connection = try Database(.memory).connect()
        let warehouse = try Checkout.warehouse.get()
        let check = try #require(warehouse.checks.first { $0.stem == "fact_shots__no_drift" })
        statement = SQL(name: check.name, text: try warehouse.render(check))
        // Distances from 0 to 28 feet, the same in both seasons; every other shot is made.
        try run(
            """
            ATTACH ':memory:' AS live;
            CREATE TABLE live.fact_shots AS
            SELECT
                2023 + CAST(range // 2000 AS INTEGER) AS season_year, range // 20 AS game_id,
                CAST(range * 7919 % 29 AS INTEGER) AS distance_feet, range % 2 = 0 AS is_made, 2 AS points_value,
                CAST(NULL AS BOOLEAN) AS is_assisted, range % 20 = 0 AS is_blocked
            FROM range(4000);
            CREATE TABLE fact_shots AS FROM live.fact_shots
            """
        )
    }

    private func run(_ text: String) throws { try connection.execute(SQL(name: "drift", text: text)) }

    /// Season, number and measure of every failing row.
    private func failing() throws -> [String] {
        try connection.rows(statement).map { row in row.values.prefix(3).map(\.description).joined(separator: " ") }
    }

    @Test(arguments: [
        ("SELECT 1", []),
        ("UPDATE fact_shots SET distance_feet = 99 WHERE rowid = 5", []),
        (
            "UPDATE fact_shots SET distance_feet = distance_feet // 2 WHERE season_year = 2024",
            ["2024 distance_feet mean"]
        ),
        ("UPDATE fact_shots SET is_made = true WHERE game_id % 8 = 0 AND season_year = 2023", ["2023 is_made mean"]),
        (
            "UPDATE fact_shots SET distance_feet = NULL WHERE season_year = 2024 AND game_id % 10 = 0",
            ["2024 distance_feet share_missing"]
        ),
        ("UPDATE fact_shots SET is_assisted = false WHERE season_year = 2023", ["2023 is_assisted share_missing"]),
        ("DELETE FROM fact_shots WHERE season_year = 2024 AND rowid % 16 IN (6, 7)", ["2024 rows per_game"]),
        ("DELETE FROM fact_shots WHERE season_year = 2024", ["2024 rows per_game"]),
        // A season that is new has nothing to move from.
        ("INSERT INTO fact_shots SELECT * REPLACE (2025 AS season_year) FROM fact_shots", []),
    ])
    func `A season that moved more than declared is named, with the number that moved`(
        _ change: String,
        _ expected: [String]
    ) throws {
        try run(change)
        #expect(try failing() == expected)
    }

    @Test(arguments: [
        // Five games as before: less than half a deviation and what chance makes of a hundred lines.
        ("distance_feet", []), ("distance_feet + 4", []),
        // A day on which nobody wrote the distance down, or in another unit.
        ("NULL", ["2024 distance_feet share_missing"]), ("distance_feet * 12", ["2024 distance_feet mean"]),
    ])
    func `New games may be other than those before, but not by much`(_ distance: String, _ expected: [String]) throws {
        try run(
            """
            INSERT INTO fact_shots
            SELECT * REPLACE (game_id + 1000 AS game_id, CAST(\(distance) AS INTEGER) AS distance_feet)
            FROM live.fact_shots WHERE season_year = 2024 AND game_id < 105
            """
        )
        #expect(try failing() == expected)
    }
}
