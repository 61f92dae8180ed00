package import BallerCore
import BallerPages
package import Foundation

extension CrawlPlan {
    /// Makes the plan for an intent; `now` defines "yesterday" and "this season".
    package init(_ intent: CrawlIntent, now: Date) {
        let today = CalendarDay(inEastern: now)
        let stages: [PlanStage] =
            switch intent {
            case .season(let year): Season.all(in: year).flatMap(Self.season)
            case .day(let day): Self.day(day)
            case .player(let id): [PlanStage("profile", seeds: [PageAddress.player(id)].compactMap(\.self))]
            case .draft(let year): [PlanStage("draft", seeds: [Self.draft(year)].compactMap(\.self))]
            case .awards: Self.awards(to: Self.currentSeason(on: today))
            case .history(let first): Self.history(from: first, to: Self.currentSeason(on: today))
            case .nightly: Self.nightly(today)
            }
        self.init(intent: intent, stages: stages)
    }

    /// The season in progress, or the last one from its end to October.
    package static func currentSeason(on day: CalendarDay) -> SeasonYear {
        let (year, month, _) = day.components
        return SeasonYear(rawValue: month >= 10 ? year + 1 : year)
    }

    private static func season(_ season: Season) -> [PlanStage] {
        let names = (
            schedule: "\(season) schedule", months: "\(season) months", boxScores: "\(season) box scores",
            summary: "\(season) tables"
        )
        var stages = [
            PlanStage(names.schedule, seeds: [.season([.schedule, .scheduleEarly], season)].compactMap(\.self)),
            PlanStage(names.summary, seeds: tables(of: season)),
            PlanStage(
                "\(season) teams",
                follow: FollowRule(
                    kind: .links,
                    sources: [names.summary],
                    wanted: .teamSeason,
                    season: season,
                    expected: season.expectedTeams
                )
            ),
            PlanStage(
                names.months,
                follow: FollowRule(
                    kind: .links,
                    sources: [names.schedule],
                    wanted: .scheduleMonth,
                    season: season,
                    expected: season.expectedMonths
                )
            ),
            PlanStage(
                names.boxScores,
                follow: FollowRule(
                    kind: .links,
                    sources: [names.schedule, names.months],
                    wanted: .boxScore,
                    days: season.days,
                    expected: season.expectedGames
                )
            ),
        ]
        if season.hasPlayByPlay {
            stages.append(playByPlay("\(season) play-by-play", of: names.boxScores, expected: season.expectedGames))
        }
        return stages
    }

    private static func summary(of season: Season) -> PageAddress? {
        .season([.standings, .standingsHistorical], season)
    }

    private static func tables(of season: Season) -> [PageAddress] {
        var kinds: [PageKind] = [.playersSeasonTotals, .perGame, .playoffs]
        if season.hasAdvanced { kinds.append(.playersAdvancedSeasonTotals) }
        if season.hasPlayByPlay { kinds += [.shooting, .leaguePlayByPlay] }
        if season.league == .nba, season.year.rawValue >= 1956 { kinds.append(.awardsVoting) }
        return ([summary(of: season)] + kinds.map { .season($0, season) }).compactMap(\.self)
    }

    private static func day(_ day: CalendarDay) -> [PlanStage] {
        let games = 8
        var stages = [
            PlanStage("\(day) games", seeds: [.boxScores(on: day)].compactMap(\.self)),
            PlanStage(
                "\(day) box scores",
                follow: FollowRule(
                    kind: .links,
                    sources: ["\(day) games"],
                    wanted: .boxScore,
                    days: day...day,
                    expected: games
                )
            ),
        ]
        if currentSeason(on: day).rawValue >= 1997 {
            stages.append(playByPlay("\(day) play-by-play", of: "\(day) box scores", expected: games))
        }
        return stages
    }

    private static func playByPlay(_ name: String, of boxScores: String, expected: Int) -> PlanStage {
        PlanStage(
            name,
            follow: FollowRule(
                kind: .playByPlay,
                sources: [boxScores],
                wanted: .playByPlay,
                expected: expected
            )
        )
    }

    /// Yesterday, the day whose corrections are complete by now, and the tables of the season in progress.
    private static func nightly(_ today: CalendarDay) -> [PlanStage] {
        let tables = Season.all(in: currentSeason(on: today)).flatMap { season in
            [
                summary(of: season), .season(.playersSeasonTotals, season),
                .season(.playersAdvancedSeasonTotals, season), .scheduleMonth(season, month: today.monthName),
            ].compactMap(\.self)
        }
        return day(today - 1) + day(today - StatCorrections.days)
            + [PlanStage("tables", seeds: tables, maximumAge: 20)]
    }

    private static func draft(_ year: SeasonYear) -> PageAddress? {
        Season.all(in: year).first.flatMap { .season(.draft, $0) }
    }

    private static func awards(to last: SeasonYear) -> [PlanStage] {
        let histories = ["mvp", "roy", "dpoy", "smoy", "mip", "coy", "all_league", "all_rookie", "all_defense", "hof"]
        let votes = (1956...max(1956, last.rawValue)).reversed().compactMap {
            PageAddress.season(.awardsVoting, Season(league: .nba, year: SeasonYear(rawValue: $0)))
        }
        return [
            PlanStage("histories", seeds: histories.compactMap { PageAddress("/awards/\($0).html") }),
            PlanStage("votes", seeds: votes),
        ]
    }

    /// Newest season first, because most people want that one if the crawl is stopped.
    private static func history(from first: SeasonYear, to last: SeasonYear) -> [PlanStage] {
        guard first <= last else { return [] }
        return (first.rawValue...last.rawValue).reversed().flatMap { year in
            let year = SeasonYear(rawValue: year)
            let drafts = PlanStage("\(year) draft", seeds: [draft(year)].compactMap(\.self))
            return Season.all(in: year).flatMap(season) + [drafts]
        }
    }
}
