import BallerCore
import Foundation

/// The files that describe the leagues, in the format of those that come with the warehouse.
final class ReferenceFiles {
    private let franchises: ByteFile
    private let teamSeasons: ByteFile
    private let seasons: ByteFile
    /// `nil` if there are no pages.
    private let codes: ByteFile?
    /// The seasons in which pages use a code, in the order of the codes' first seasons.
    private var spans: [Span] = []
    /// Each team as of its newest season, in the order in which they entered.
    private var teams: [Team] = []
    private var newest: SeasonYear?

    private struct Span {
        let code: String
        let league: String
        let teamID: Int64
        let first: SeasonYear
        var last: SeasonYear
    }

    private struct Team {
        let team: SeasonTeam
        let league: String
        let founded: Int
        let last: SeasonYear
    }

    init(folder: URL, hasPages: Bool) throws(SampleError) {
        franchises = try ByteFile(folder.appending(component: "franchises.csv"))
        teamSeasons = try ByteFile(folder.appending(component: "team_seasons.csv"))
        seasons = try ByteFile(folder.appending(component: "seasons.csv"))
        codes = hasPages ? try ByteFile(folder.appending(component: "bref_team_codes.csv")) : nil
        try line(franchises, "team_id,team_abbreviation,team_name,city,nickname,league,founded_year,final_year")
        try line(
            teamSeasons,
            "team_id,season_year,team_abbreviation,team_name,city,nickname,league,conference,division"
        )
        if let codes { try line(codes, "code,league,first_season_year,last_season_year,team_id") }
        try line(
            seasons,
            "season_year,season_name,league,start_date,end_date,playoffs_end_date,team_count,expected_games,games_per_team"
        )
    }

    func write(_ season: Season) throws(SampleError) {
        newest = season.year
        for (index, team) in season.teams.enumerated() {
            remember(team, of: season)
            try line(
                teamSeasons,
                "\(team.franchise.teamID),\(season.year),\(names(team)),\(season.league),"
                    + "\(season.conference(of: index) ?? ""),\(season.division(of: index))"
            )
        }
        try line(
            seasons,
            "\(season.year),\(season.year.name),\(season.league),\(season.firstDay),\(season.lastDay),"
                + "\(season.playoffsLastDay?.description ?? ""),"
                + "\(season.teams.count),\(season.expectedGames),\(season.gamesPerTeam)"
        )
    }

    /// Writes the teams as of their newest seasons; only those of a second league leave.
    func close() throws(SampleError) {
        for one in teams {
            let last = one.last == newest ? "" : "\(one.last)"
            let founded = one.founded
            try line(franchises, "\(one.team.franchise.teamID),\(names(one.team)),\(one.league),\(founded),\(last)")
        }
        for span in spans {
            guard let codes else { break }
            let last = span.last == newest ? "" : "\(span.last)"
            let league = span.league == Season.secondLeague ? span.league : "NBA"
            try line(codes, "\(span.code),\(league),\(span.first),\(last),\(span.teamID)")
        }
        try franchises.close()
        try teamSeasons.close()
        try codes?.close()
        try seasons.close()
    }

    private func remember(_ team: SeasonTeam, of season: Season) {
        let code = team.identity.abbreviation
        if let place = spans.firstIndex(where: { $0.code == code }) {
            spans[place].last = season.year
        } else {
            let number = team.franchise.teamID
            spans.append(
                Span(code: code, league: season.league, teamID: number, first: season.year, last: season.year)
            )
        }
        let own = Team(team: team, league: season.league, founded: team.foundedYear, last: season.year)
        if let place = teams.firstIndex(where: { $0.team.franchise.teamID == team.franchise.teamID }) {
            teams[place] = own
        } else {
            teams.append(own)
        }
    }

    private func names(_ team: SeasonTeam) -> String {
        let identity = team.identity
        return "\(identity.abbreviation),\(identity.fullName),\(identity.city),\(identity.nickname)"
    }

    private func line(_ file: ByteFile, _ text: String) throws(SampleError) {
        file.write(text)
        try file.endLine()
    }
}
