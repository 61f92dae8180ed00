import BallerSQL

/// What readers call columns beside their names: each alias is an anchor of the glossary and means one column.
struct ColumnAliases {
    private let aliases: [String: [String]]

    /// `taken` are anchors of the page that mean something else.
    init(_ entries: [ColumnEntry], taken: Set<String>) {
        var owners: [String: ColumnEntry] = [:]
        let taken = taken.union(entries.map(\.name))
        for entry in entries {
            for alias in [Self.alias(of: entry.short)] + (Self.usual[entry.name] ?? [])
            where !alias.isEmpty && !taken.contains(alias) {
                if owners[alias].map({ Self.isBefore(entry, $0) }) ?? true { owners[alias] = entry }
            }
        }
        aliases = Dictionary(grouping: owners.keys.sorted()) { owners[$0]?.name ?? "" }
    }

    func of(_ column: String) -> [String] { aliases[column] ?? [] }

    /// Of several with one short name it is that of a number of players or teams, and of those the one with the shortest name.
    private static func isBefore(_ one: ColumnEntry, _ other: ColumnEntry) -> Bool {
        let order = { (entry: ColumnEntry) in (entry.group == nil ? 1 : 0, entry.name.utf8.count, entry.name) }
        return order(one) < order(other)
    }

    /// `ts_pct` of TS%, `att_per_g` of Att/G.
    private static func alias(of short: String) -> String {
        // What has no letter, such as +/-, has no such name.
        guard short.contains(where: \.isLetter) else { return "" }
        let words = short.lowercased().replacing("%", with: " pct ").replacing("/", with: " per ")
        return words.split { !$0.isLetter && !$0.isNumber }.joined(separator: "_")
    }

    /// Short names that Basketball-Reference prints and the dictionary does not.
    private static let usual: [String: [String]] = [
        "minutes_played": ["mp"], "games_played": ["g"], "games_started": ["gs"], "rebounds": ["trb"],
        "offensive_rebounds": ["orb"], "defensive_rebounds": ["drb"], "rebound_pct": ["trb_pct"],
        "offensive_rebound_pct": ["orb_pct"], "defensive_rebound_pct": ["drb_pct"], "turnovers": ["tov"],
        "field_goals_made": ["fg"], "three_pointers_made": ["3p"], "two_pointers_made": ["2p"],
        "free_throws_made": ["ft"], "win_shares_per_48": ["ws_per_48", "ws_48"], "value_over_replacement": ["vorp"],
        "simple_rating": ["srs"], "strength_of_schedule": ["sos"], "margin_of_victory": ["mov"],
        "offensive_win_shares": ["ows"], "defensive_win_shares": ["dws"],
    ]
}
