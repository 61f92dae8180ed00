import BallerDuckDB
import BallerSQL
import BallerTestSupport
import Testing

/// How well real players of both sides are matched, measured by evidence that the matching does not see.
@Suite(.enabled(if: SharedData.isPresent))
struct RealPeopleTests {
    private struct Mixture: CustomTestStringConvertible {
        let kinds: [String]
        var withLogs = false
        var leastRecall = 0.995
        var testDescription: String { kinds.joined(separator: ", ") + (withLogs ? " and game logs" : "") }
    }

    /// Everything at hand; names and seasons alone; the days of birth of one list, in which several of one name have nothing but
    /// that; game logs beside one list.
    private static let mixtures = [
        Mixture(kinds: RealLists.files.keys.sorted(), withLogs: true),
        Mixture(kinds: ["player_lists__bbr_players", "player_lists__nba_players"]),
        Mixture(kinds: ["season_tables__player_career_info", "nba_tables__players"], leastRecall: 0.99),
        Mixture(kinds: ["player_lists__bbr_players", "nba_tables__common_player_info"]),
        Mixture(kinds: ["season_tables__player_career_info", "season_tables__player_season_info"], withLogs: true),
    ]

    @Test(arguments: mixtures)
    private func `Players whom both sides know are matched, and hardly one wrongly`(_ mixture: Mixture) throws {
        let lists = try RealLists(
            mixture.kinds,
            data: #require(SharedData.folder),
            warehouse: Checkout.warehouse.get(),
            withLogs: mixture.withLogs
        )
        let rows = try lists.rows(
            """
            SELECT truth.evidence, count(*), count(same.lookup_number),
                count(*) FILTER (WHERE same.lookup_number = truth.nba_player_id)
            FROM truth
            INNER JOIN known_people AS page ON page.side = 'bref' AND page.person_id = truth.bref_player_id
            INNER JOIN known_people AS number
                ON number.side = 'nba' AND number.person_id = CAST(truth.nba_player_id AS VARCHAR)
            LEFT JOIN same_players AS same ON truth.bref_player_id = same.lookup_id
            GROUP BY ALL
            ORDER BY ALL
            """
        )
        #expect(!rows.isEmpty)
        for row in rows {
            let (known, matched, right) = (row[1].int ?? 0, row[2].int ?? 0, row[3].int ?? 0)
            let (precision, recall) = (Double(right) / Double(matched), Double(right) / Double(known))
            print(
                "\(mixture.testDescription), \(row[0].text ?? ""): \(known) known, precision \(precision), recall \(recall)"
            )
            #expect(precision >= 0.999 && recall >= mixture.leastRecall)
        }
    }
}
