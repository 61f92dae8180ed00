import BallerCore
import Testing

@Suite struct GlobTests {
    @Test(arguments: [
        ("*", "", true), ("*game_id=2", "player_id=1, game_id=2", true), ("20?4", "2024", false),
        ("a*b*c", "a-b-b-c", true), ("a*b*c", "a-b-b", false), ("", "x", false), ("", "", true),
        ("games_*.csv", "games_2023-24.csv", true), ("games_*.csv", "games_2023-24.csv.gz", false),
        ("games_*.csv", "old_games_1.csv", false), ("a*b*c", "aXc", false), ("exact.csv", "exact.csv", true),
        ("ab*ba", "aba", false), ("**a", "a", true), ("Dončić*", "Donc\u{30C}ic\u{301}, Luka", true),
        ("*ć", "c", false),
    ])
    func `a pattern matches the whole text`(_ pattern: String, _ text: String, _ fits: Bool) {
        #expect(text.fits(glob: pattern) == fits)
    }
}
