import BallerCore
import BallerSample
import Foundation
import Testing

/// What is told of the league beyond its games agrees with the games, and with itself.
@Suite struct ChronicleTests {
    private typealias Row = SampleFolder.Row
    private let folder: SampleFolder
    /// The logs of all seasons, by player, season and part of it.
    private let logs: [String: [Row]]

    init() throws {
        folder = try SampleFolder(
            SampleLeague(seasons: 6, seed: 4, teams: 10, gamesPerTeam: 20, hasPlayoffs: true, hasChronicle: true)
        )
        logs = Dictionary(grouping: try folder.allRows("player_gamelogs_")) { row in
            "\(row["PLAYER_NAME"] ?? "") \(row["SEASON"] ?? "") \(row["SEASON_ID"]?.prefix(1) ?? "")"
        }
    }

    private func rows(_ relation: String) throws -> [Row] { try folder.rows("bref/bref_\(relation).csv") }

    private static func name(ofSeason year: Int) -> String { SeasonYear(rawValue: year).name }

    @Test func `printed seasons are the sums of the games of the logs`() throws {
        let lines = try rows("player_totals").filter { $0["league"] == "NBA" }
        #expect(lines.count > 500)
        // Namesakes share a name in the logs.
        let names = Dictionary(grouping: try rows("players")) { $0["name"] ?? "" }
        for line in lines where line.number("team_count") > 1 || line["is_combined_totals"] == "false" {
            let name = line["player_name"] ?? ""
            guard names[name]?.count == 1 else { continue }
            let part = line["season_type"] == "REGULAR" ? "2" : "4"
            let own = (logs["\(name) \(Self.name(ofSeason: line.number("season_year"))) \(part)"] ?? []).filter { row in
                line["is_combined_totals"] == "true" || row["TEAM_ABBREVIATION"] == line["team_id"]
            }
            #expect(own.count == line.number("games_played"))
            for (count, log) in [("points", "PTS"), ("rebounds", "REB"), ("assists", "AST"), ("minutes_played", "MIN")]
            {
                #expect(own.reduce(0) { $0 + $1.number(log) } == line.number(count))
            }
        }
    }

    @Test func `whoever is picked is a rookie of the season after the draft, and each number is given once`() throws {
        let picks = try rows("draft_picks")
        let totals = Dictionary(grouping: try rows("player_totals")) { $0["player_id"] ?? "" }
        let drafts = Dictionary(grouping: picks) { "\($0["league"] ?? "") \($0["draft_year"] ?? "")" }
        #expect(drafts.count == 6)
        for (_, picks) in drafts {
            let numbers = picks.map { $0.number("overall_pick") }
            #expect(Set(numbers).count == numbers.count)
        }
        #expect(picks.contains { $0["player_id"] == "" })
        for pick in picks where pick["player_id"] != "" {
            let first = totals[pick["player_id"] ?? ""]?.map { $0.number("season_year") }.min()
            // A rookie may miss his first season.
            if let first { #expect(first >= pick.number("draft_year") + 1) }
        }
        // A team forfeits one pick of a draft at most, and nobody is picked with its number.
        let forfeits = try folder.rows("reference/special_picks.csv")
        #expect(Set(forfeits.map { "\($0["draft_year"] ?? "") \($0["team_id"] ?? "")" }).count == forfeits.count)
        for row in forfeits {
            let draft = drafts["\(row["league"] ?? "") \(row["draft_year"] ?? "")"] ?? []
            #expect(!draft.contains { $0["overall_pick"] == row["overall_pick"] })
        }
        let best = picks.filter { $0.number("overall_pick") <= 5 }.map { max($0.number("points"), 0) }
        let worst = picks.filter { $0.number("round") == 2 && $0["player_id"] != "" }.map {
            max($0.number("points"), 0)
        }
        #expect(best.reduce(0, +) / best.count > worst.reduce(0, +) / worst.count)
    }

    @Test func `coaches and executives have won what their teams have`() throws {
        let games = try folder.allRows("games_").filter { $0["SEASON_ID"]?.hasPrefix("2") == true }
        let wins = Dictionary(grouping: games) { row in
            "\(row["TEAM_ABBREVIATION"] ?? "") \(row.number("SEASON_ID") - 20_000 + 1)"
        }.mapValues { $0.count { $0["WL"] == "W" } }
        for relation in ["coach_seasons", "executive_seasons"] {
            let seasons = Dictionary(grouping: try rows(relation).filter { $0["league"] == "NBA" }) { row in
                "\(row["team_id"] ?? "") \(row["season_year"] ?? "")"
            }
            #expect(seasons.mapValues { $0.reduce(0) { $0 + $1.number("wins") } } == wins)
            #expect(seasons.values.allSatisfy { $0.reduce(0) { $0 + $1.number("games") } == 20 })
        }
        let coaches = Set(try rows("coaches").map { $0["coach_id"] ?? "" })
        #expect(try rows("coach_seasons").allSatisfy { coaches.contains($0["coach_id"] ?? "") })
    }

    @Test func `votes add up, and the winner has most points and is among the best`() throws {
        let votes = Dictionary(grouping: try rows("award_votes")) { row in
            ["league", "season_year", "award_id"].map { row[$0] ?? "" }.joined(separator: " ")
        }
        let winners = try rows("awards")
        #expect(
            Set(winners.map { $0["award_id"] ?? "" }) == ["mvp", "roy", "dpoy", "smoy", "mip", "coy", "finals_mvp"]
        )
        for (_, rows) in votes {
            #expect(rows.reduce(0) { $0 + $1.number("first_place_votes") } == 100)
            let most = rows.map { $0.number("points_won") }.max()
            #expect(
                rows.filter { $0["rank"] == "1" || $0["rank"] == "1T" }.allSatisfy { $0.number("points_won") == most }
            )
        }
        let scorers = try rows("player_totals").filter {
            $0["season_type"] == "REGULAR" && $0.number("games_played") > 10
        }
        for winner in winners where winner["award_id"] == "mvp" {
            let season = scorers.filter {
                $0["season_year"] == winner["season_year"] && $0["league"] == winner["league"]
            }
            let better = season.count {
                $0.number("points") > winner.number("games_played") * winner.number("points_per_game") + 20
            }
            #expect(better < 20)
        }
        let teams = Dictionary(grouping: try rows("honour_teams").filter { $0["award_id"] == "all_league" }) { row in
            ["league", "season_year", "team_selection"].map { row[$0] ?? "" }.joined(separator: " ")
        }
        for (_, team) in teams { #expect(team.map { $0["position"] ?? "" }.sorted() == ["C", "F", "F", "G", "G"]) }
    }

    @Test func `All-Star games have two sides, and lines that are sums of nothing else`() throws {
        let games = try rows("all_star_games")
        #expect(games.count == 8)
        let sheets = Dictionary(grouping: try rows("all_star_box_scores")) { $0["game_id"] ?? "" }
        #expect(sheets.count == games.count)
        for (_, rows) in sheets {
            #expect(Set(rows.map { $0["side"] ?? "" }) == ["East", "West"])
            let points = Dictionary(grouping: rows) { $0["side"] ?? "" }
                .mapValues { rows in rows.reduce(0) { $0 + max($1.number("points"), 0) } }
            #expect(points["East"] != points["West"])
            #expect(rows.allSatisfy { $0["reason"]?.isEmpty == ($0["points"]?.isEmpty == false) })
        }
        let careers = Dictionary(grouping: try rows("player_all_star_games")) { $0["player_id"] ?? "" }
        for (_, rows) in careers {
            let sum = rows.filter { $0["span"] != "Career" }.reduce(0) { $0 + $1.number("points") }
            #expect(rows.last?.number("points") == sum)
        }
    }

    @Test func `everybody is paid on one team a season, and a career is the sum of its seasons`() throws {
        let salaries = try rows("salaries")
        #expect(Set(salaries.map { "\($0["season_year"] ?? "") \($0["player_id"] ?? "")" }).count == salaries.count)
        #expect(salaries.allSatisfy { $0.number("salary") > 100_000 && $0.number("salary") < 100_000_000 })
        for (_, rows) in Dictionary(grouping: try rows("player_salaries"), by: { $0["player_id"] ?? "" }) {
            let sum = rows.filter { $0["span"] != "Career" }.reduce(0) { $0 + $1.number("salary") }
            #expect(rows.last?.number("salary") == sum)
        }
        for row in try rows("player_contracts") { #expect(row.number("season_year") >= 2027) }
        #expect(try !rows("contracts").isEmpty)
        #expect(try rows("league_contracts").count == rows("contracts").count)
    }

    @Test func `no two wear one number on a team, and everybody who played is on the roster`() throws {
        let rosters = try rows("rosters")
        let numbers = rosters.map { "\($0["team_id"] ?? "") \($0["season_year"] ?? "") \($0["number"] ?? "")" }
        #expect(Set(numbers).count == numbers.count)
        // Addresses of countries are in capitals.
        #expect(rosters.allSatisfy { $0["birth_country"]?.wholeMatch(of: /[A-Z]{2}/) != nil })
        let listed = Set(rosters.map { "\($0["team_id"] ?? "") \($0["season_year"] ?? "") \($0["player_id"] ?? "")" })
        for line in try rows("player_totals") where line["is_combined_totals"] == "false" {
            #expect(listed.contains("\(line["team_id"] ?? "") \(line["season_year"] ?? "") \(line["player_id"] ?? "")"))
        }
    }

    @Test func `transactions tell of drafts, signings, trades and retirements, numbered by day`() throws {
        let moves = try rows("transactions")
        for word in [" drafted ", " signed ", " traded ", " retirement", " hired "] {
            #expect(moves.contains { $0["text"]?.contains(word) == true }, "nobody\(word)")
        }
        let keys = moves.map { row in
            ["league", "season_year", "transaction_date", "transaction_order"].map { row[$0] ?? "" }.joined(
                separator: " "
            )
        }
        #expect(Set(keys).count == keys.count)
    }

    @Test func `the second league ends, two of its teams go on in the first, and players with them`() throws {
        let teams = try folder.rows("reference/team_seasons.csv")
        let other = Set(teams.filter { $0["league"] == "ABA" }.map { $0["team_id"] ?? "" })
        let first = Set(teams.filter { $0["league"] == "NBA" }.map { $0["team_id"] ?? "" })
        #expect(other.count == 10)
        #expect(other.intersection(first).count == 2)
        #expect(Set(teams.filter { $0["league"] == "ABA" }.map { $0.number("season_year") }) == [2021, 2022])
        let folded = try folder.rows("reference/franchises.csv").filter { $0["league"] == "ABA" }
        #expect(folded.count == 8)
        #expect(folded.allSatisfy { $0["final_year"] == "2022" })
        let codes = try folder.rows("reference/bref_team_codes.csv").map { $0["code"] ?? "" }
        #expect(Set(codes).count == codes.count)
        let leagues = Dictionary(grouping: try rows("player_totals")) { $0["player_id"] ?? "" }
            .mapValues { Set($0.map { $0["league"] ?? "" }) }
        #expect(leagues.values.count { $0.count == 2 } > 30)
        #expect(leagues.values.contains(["ABA"]))
    }

    @Test func `by era, a second league in its own years counts the threes that its points are made of`() throws {
        var league = SampleLeague(seasons: 60, lastSeason: SeasonYear(rawValue: 2006), teams: 8, gamesPerTeam: 2)
        league.recordsByEra = true
        league.hasChronicle = true
        let lines = try SampleFolder(league).rows("bref/bref_player_totals.csv")
        let other = lines.filter { $0["league"] == "ABA" }
        #expect(Set(other.map { $0.number("season_year") }) == Set(1968...1976))
        for line in lines {
            let threes = line["three_pointers_made"] == "" ? 0 : line.number("three_pointers_made")
            let points = 2 * line.number("field_goals_made") + threes + line.number("free_throws_made")
            #expect(line.number("points") == points)
        }
        #expect(other.contains { $0.number("three_pointers_made") > 0 })
    }

    @Test func `a season in progress has games to come, no playoffs and no awards yet`() throws {
        let folder = try SampleFolder(
            SampleLeague(
                seasons: 2,
                seed: 6,
                teams: 6,
                gamesPerTeam: 10,
                playedGames: 7,
                hasPlayoffs: true,
                pageSeasons: 1,
                hasChronicle: true
            )
        )
        let games = try folder.rows("bref/bref_schedule_2025-26.csv")
        #expect(games.count { $0["home_points"] != "" } == 21)
        let coming = games.filter { $0["home_points"] == "" }
        #expect(coming.count == 9)
        #expect(coming.allSatisfy { $0["game_id"] == "" && $0["has_box_score"] == "false" })
        #expect(try folder.rows("games_2025-26.csv").count == 42)
        #expect(try Set(folder.rows("bref/bref_awards.csv").map { $0.number("season_year") }) == [2025])
    }

    @Test func `who is who is known, and is in no file of the league`() throws {
        let place = FileManager.default.temporaryDirectory.appending(component: "baller-truth-\(UUID())")
        defer { try? FileManager.default.removeItem(at: place) }
        let league = SampleLeague(seasons: 4, seed: 2, teams: 8, gamesPerTeam: 8, hasChronicle: true)
        let truth = try #require(try league.write(to: place.appending(component: "raw")).truth)
        #expect(truth.players.contains { $0.nbaID == nil })
        #expect(Set(truth.players.map(\.pageID)).count == truth.players.count)
        try truth.write(to: place.appending(component: "truth.csv"))
        let lines = try String(contentsOf: place.appending(component: "truth.csv"), encoding: .utf8).split(
            separator: "\n"
        )
        #expect(lines.count == 1 + truth.players.count + truth.staff.count)
    }

    @Test func `a chronicle has the same bytes on every run and machine`() throws {
        let league = SampleLeague(seasons: 4, seed: 9, teams: 8, gamesPerTeam: 8, hasPlayoffs: true, hasChronicle: true)
        #expect(try SampleFolder(league).fingerprint() == SampleFolder(league).fingerprint())
    }
}
