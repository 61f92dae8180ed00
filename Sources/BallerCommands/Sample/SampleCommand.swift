import ArgumentParser
import BallerCore
import BallerDuckDB
import BallerSample
import Foundation

struct SampleCommand: Subcommand {
    static let configuration = CommandConfiguration(
        commandName: "sample",
        abstract: "Write a made-up league as game logs and pages.",
        discussion: """
            Teams, players and results are invented, but the records are as consistent as real ones: NBA game logs with
            playoffs, for the last seasons what pages tell of the same games (points by period, play-by-play, shots,
            officials, absences), and for all seasons what pages tell of the league around them: drafts, awards, All-Star
            games, coaches, pay, transactions, a second league that ends and whose best teams join. The same options write
            the same bytes on every machine. 80 seasons are about as much as the whole history of the NBA.

              baller sample --seasons 5 --seed 1 --out raw
              baller sample --seasons 1 --teams 4 --games 6 --out tiny
              baller sample --seasons 2 --played 60 --out raw    # a season in progress
            """
    )

    @Option(help: ArgumentHelp("How many seasons, 1 to 80.", valueName: "n"))
    var seasons = 5

    @Option(help: ArgumentHelp("Seed of the random numbers; another seed makes another league.", valueName: "number"))
    var seed: UInt64 = 1

    @Option(help: ArgumentHelp("Teams in the last season, an even number from 2 to 30.", valueName: "n"))
    var teams = 30

    @Option(help: ArgumentHelp("Games per team and season, 1 to 100.", valueName: "n"))
    var games = 82

    @Option(
        help: ArgumentHelp("Games that each team has played in the last season, if it is not over.", valueName: "n")
    )
    var played: Int?

    @Option(
        help: ArgumentHelp(
            "How many of the last seasons have pages of games, too; 0 for no pages at all.",
            valueName: "n"
        )
    )
    var pages = 1

    @Flag(help: "Write the same league in the format of the Kaggle data set, too.")
    var kaggle = false

    @Flag(help: "Leave out what is not of games: drafts, awards, All-Star games, coaches, pay, transactions, rosters.")
    var gamesOnly = false

    @Flag(help: "Leave out playoffs.")
    var noPlayoffs = false

    @Option(help: ArgumentHelp("The year in which the last season ends.", valueName: "year"))
    var lastSeason = 2026

    @Option(help: ArgumentHelp("The folder to write; created if missing.", valueName: "folder"))
    var out: String

    @Option(
        help: ArgumentHelp(
            "Also write who is who, which the league's files do not say: ids of logs and of pages.",
            valueName: "file"
        )
    )
    var truth: String?

    @OptionGroup var common: CommonOptions

    func validate() throws {
        guard SeasonYear(String(lastSeason)) != nil else {
            throw ValidationError("--last-season is \(lastSeason), but must be 1947 or later.")
        }
    }

    func perform(on terminal: Terminal) async throws {
        let hasChronicle = !gamesOnly && pages > 0
        let league = SampleLeague(
            seasons: seasons,
            seed: seed,
            lastSeason: SeasonYear(rawValue: lastSeason),
            teams: teams,
            gamesPerTeam: games,
            playedGames: played,
            recordsByEra: hasChronicle,
            hasPlayoffs: !noPlayoffs,
            pageSeasons: min(pages, seasons),
            hasChronicle: hasChronicle,
            hasKaggleFiles: kaggle
        )
        let folder = URL(typedPath: out)
        let total = try await BlockingExecutor.once {
            try league.write(to: folder) { progress in
                let share = Double(progress.seasonsDone) / Double(progress.seasons)
                terminal.progress(ProgressBar(fraction: share, label: progress.season.name))
            }
        }
        if let truth { try total.truth?.write(to: URL(typedPath: truth)) }
        terminal.result(
            "\(out): \(total.seasonsDone) seasons, \(total.games) games, \(total.playerGames) player-games."
        )
    }
}
