import BallerCore
import Foundation

/// The files that describe the league, in the format of those that come with the warehouse.
final class ReferenceFiles {
    private static let league = "SBL"

    private let franchises: ByteFile
    private let teamSeasons: ByteFile
    private let seasons: ByteFile
    /// `nil` if no season has pages.
    private let codes: ByteFile?
    /// The seasons in which pages use a code, in the order of the codes' first seasons.
    private var spans: [(code: String, teamID: Int64, first: SeasonYear, last: SeasonYear)] = []
    private var newest: Season?

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
        newest = season
        for team in season.teams {
            let franchise = team.franchise
            let code = team.identity.abbreviation
            if let place = spans.firstIndex(where: { $0.code == code }) {
                spans[place].last = season.year
            } else {
                spans.append((code, franchise.teamID, season.year, season.year))
            }
            try line(
                teamSeasons,
                "\(franchise.teamID),\(season.year),\(names(team)),\(Self.league),\(franchise.conference),"
                    + franchise.division
            )
        }
        try line(
            seasons,
            "\(season.year),\(season.year.name),\(Self.league),\(season.firstDay),\(season.lastDay),"
                + "\(season.playoffsLastDay?.description ?? ""),"
                + "\(season.teams.count),\(season.expectedGames),\(season.gamesPerTeam)"
        )
    }

    /// Writes the franchises as of the newest season; none of them ever leaves the league.
    func close() throws(SampleError) {
        for team in newest?.teams ?? [] {
            try line(franchises, "\(team.franchise.teamID),\(names(team)),\(Self.league),\(team.foundedYear),")
        }
        for span in spans {
            guard let codes else { break }
            let last = span.last == newest?.year ? "" : "\(span.last)"
            try line(codes, "\(span.code),NBA,\(span.first),\(last),\(span.teamID)")
        }
        try franchises.close()
        try teamSeasons.close()
        try codes?.close()
        try seasons.close()
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
