import BallerSQL
import BallerTestSupport
import Testing

@testable import BallerETL

@Suite struct SchemaVersionTests {
    @Test(arguments: [
        ("sources/bref/relations.csv", "birth_year seasons games_played", "birth_year games_played"),
        ("models/dims/dim_teams.sql", "    city, --", "    city AS college, --"),
        ("models/views/player_season.sql", "players.player_name,", "players.player_name AS college,"),
    ])
    func `another column of a table, printed or of the star, or of a view is another version`(
        _ file: String,
        _ old: String,
        _ new: String
    ) throws {
        let place = try TestStore.sample()
        let changed = try place.warehouse(file, old, new)
        #expect(try SchemaVersion.of(changed) != SchemaVersion.of(TestStore.warehouse.get()))
    }
}
