import BallerCore
import BallerServing

/// Where a game stands for its teams: their records after it, the series, and the games around it.
struct GameContext {
    /// The home team first; empty where nothing is known.
    var sides: [Record] = []
    /// The page of the series that the game was of, where there is one.
    var seriesLink: String?

    init() {}

    init(_ reading: ArtifactReading) throws {
        sides = try reading.rows("game_context").records()
        guard let home = sides.first, home["season_type"].text == SeasonType.playoff.rawValue, let season = home.season
        else { return }
        let codes = Set(sides.compactMap { $0["team_abbreviation"].text })
        let series = try reading.rows("playoff_series", season.arguments, as: PlayoffSeriesRow.self)
        let own = series.first { [$0.homeTeamAbbreviation, $0.awayTeamAbbreviation].allSatisfy(codes.contains) }
        seriesLink = own.map { SitePath.series(SeriesKey.key(of: Array(codes), round: $0.roundName), season) }
    }

    func facts(_ game: GameDetailRow) -> [Fact] {
        // Visitors first, as scores are read.
        var facts = sides.reversed().compactMap { side -> Fact? in
            guard game.seasonType != SeasonType.playoff.rawValue, let team = side["team_abbreviation"].text,
                side["has_all_games"].flag == true
            else { return nil }
            return Fact(
                name: "\(team) record after it",
                value: StatFormat.record(side["wins"].integer, side["losses"].integer)
            )
        }
        if let series { facts.append(Fact(name: "Series", value: series, link: seriesLink)) }
        return facts
    }

    /// `Conference finals, game 3: BOS leads 2–1`; `nil` outside of playoffs.
    private var series: String? {
        guard let home = sides.first, home["season_type"].text == SeasonType.playoff.rawValue,
            let wins = home["meeting_wins"].integer, let losses = home["meeting_losses"].integer,
            let away = sides.last?["team_abbreviation"].text, let code = home["team_abbreviation"].text
        else { return nil }
        let state =
            wins == losses
            ? "tied \(wins)–\(losses)"
            : "\(wins > losses ? code : away) leads \(max(wins, losses))–\(min(wins, losses))"
        let number = home["series_game_number"].integer.map { ", game \($0)" } ?? ""
        guard let round = home["round_name"].text?.inWords else { return state }
        return "\(round)\(number): \(state)"
    }

    /// The games before and after, of each team and of the two against each other.
    var around: WordsBlock? {
        guard let home = sides.first, let away = sides.last else { return nil }
        let links =
            [
                link(home, "previous_meeting", "Meeting before"), link(home, "next_meeting", "Next meeting"),
                link(away, "previous", "\(away["team_abbreviation"].text ?? "") before"),
                link(away, "next", "\(away["team_abbreviation"].text ?? "") next"),
                link(home, "previous", "\(home["team_abbreviation"].text ?? "") before"),
                link(home, "next", "\(home["team_abbreviation"].text ?? "") next"), meetings(away, home),
            ].compactMap(\.self)
        return links.isEmpty ? nil : WordsBlock.more("around", links)
    }

    /// The list of all games of the two teams against each other.
    private func meetings(_ one: Record, _ other: Record) -> PageLink? {
        guard let one = one["team_abbreviation"].text, let other = other["team_abbreviation"].text, one != other else {
            return nil
        }
        return PageLink(text: "All meetings", link: SitePath.meetings(ofTeam: one, other))
    }

    private func link(_ row: Record, _ name: String, _ words: String) -> PageLink? {
        guard let id = row["\(name)_id"].integer ?? row["\(name)_game_id"].integer,
            let day = row["\(name)_date"].text.flatMap(CalendarDay.init)
        else { return nil }
        return PageLink(text: "\(words): \(day.short)", link: SitePath.game(GameID(rawValue: Int64(id))))
    }
}
