import BallerCore
import Foundation

/// What the pages of a season tell of single events: play-by-play and shots.
final class EventFiles {
    private let events: PageFile
    private let shots: PageFile

    init(folder: URL, season: Season) throws(SampleError) {
        events = try PageFile(
            "play_by_play",
            season,
            in: folder,
            columns: "game_id event_number period period_type clock_seconds_remaining away_score home_score team_id "
                + "team_name away_team_name home_team_name event_type player_id player_2_id player_3_id points "
                + "shot_distance_feet description"
        )
        shots = try PageFile(
            "shots",
            season,
            in: folder,
            columns: "game_id team_id shot_order player_id period period_text clock is_made points_value "
                + "distance_feet left_pixels top_pixels description"
        )
    }

    func write(_ pages: GamePages) throws(SampleError) {
        let page = Page("boxscores/pbp/\(pages.id).html")
        let chart = Page("boxscores/shot-chart/\(pages.id).html")
        var shotCounts = [0, 0]
        for (number, event) in pages.detail.events.enumerated() {
            try write(event, number: number + 1, pages, page)
            guard let side = event.side, let shot = event.shot else { continue }
            shotCounts[side] += 1
            try write(shot, of: event, side: side, order: shotCounts[side], pages, chart)
        }
    }

    func close() throws(SampleError) {
        try events.close()
        try shots.close()
    }

    private func write(_ event: GameEvent, number: Int, _ pages: GamePages, _ page: Page) throws(SampleError) {
        let (home, away) = (pages.identities[0], pages.identities[1])
        let own = event.kind == .jumpBall ? nil : event.side.map { pages.identities[$0] }
        let showsScore = event.points != nil
        try events.write(
            [
                pages.id, "\(number)", "\(event.period)", GamePages.type(of: event.period),
                "\(event.tenthsLeft / 10).\(event.tenthsLeft % 10)",
                showsScore ? "\(event.score[1])" : nil, showsScore ? "\(event.score[0])" : nil,
                own?.abbreviation, own?.fullName, away.fullName, home.fullName, event.type,
                event.player?.pageID, event.other?.pageID, event.third?.pageID,
                event.points.map { "\($0)" }, event.shot.map { "\($0.feet)" }, event.description,
            ],
            from: page
        )
    }

    private func write(
        _ shot: Shot,
        of event: GameEvent,
        side: Int,
        order: Int,
        _ pages: GamePages,
        _ page: Page
    ) throws(SampleError) {
        let isMade = event.kind == .fieldGoalMade
        let seconds = event.tenthsLeft / 10
        let value = shot.isThree ? 3 : 2
        try shots.write(
            [
                pages.id, pages.identities[side].abbreviation, "\(order)", event.player?.pageID, "\(event.period)",
                GamePages.name(of: event.period),
                "\(seconds / 60):\(seconds % 60 < 10 ? "0" : "")\(seconds % 60).\(event.tenthsLeft % 10)",
                "\(isMade)", "\(value)", "\(shot.feet)", "\(Self.left(shot))", "\(Self.top(shot))",
                "\(event.player?.name ?? "") \(isMade ? "made" : "missed") \(value)-pointer from \(shot.feet) ft",
            ],
            from: page
        )
    }

    // The picture has ten pixels a foot, and the basket at (240, 33).
    private static func left(_ shot: Shot) -> Int { 240 + Int((10 * shot.right).rounded()) }
    private static func top(_ shot: Shot) -> Int { 33 + Int((10 * shot.front).rounded()) }
}

extension GameEvent {
    fileprivate var type: String {
        switch kind {
        case .periodStart: "period_start"
        case .jumpBall: "jump_ball"
        case .fieldGoalMade: "field_goal_made"
        case .fieldGoalMissed: "field_goal_missed"
        case .freeThrowMade: "free_throw_made"
        case .freeThrowMissed: "free_throw_missed"
        case .offensiveRebound: "offensive_rebound"
        case .defensiveRebound: "defensive_rebound"
        case .turnover: "turnover"
        case .foul: "foul"
        case .substitution: "substitution"
        case .periodEnd: "period_end"
        }
    }

    /// In the words of play-by-play pages.
    fileprivate var description: String {
        let name = player?.shortName ?? ""
        let other = other?.shortName
        switch kind {
        case .periodStart: return "Start of \(GamePages.name(of: period))"
        case .periodEnd: return "End of \(GamePages.name(of: period))"
        case .jumpBall: return "Jump ball: \(name) vs. \(other ?? "") (\(third?.shortName ?? "") gains possession)"
        case .fieldGoalMade: return "\(name) makes \(tried)\(other.map { " (assist by \($0))" } ?? "")"
        case .fieldGoalMissed: return "\(name) misses \(tried)\(other.map { " (block by \($0))" } ?? "")"
        case .freeThrowMade: return "\(name) makes free throw \(throwText)"
        case .freeThrowMissed: return "\(name) misses free throw \(throwText)"
        case .offensiveRebound: return "Offensive rebound by \(name)"
        case .defensiveRebound: return "Defensive rebound by \(name)"
        case .turnover:
            return "Turnover by \(name) (\(other.map { "bad pass; steal by \($0)" } ?? "traveling"))"
        case .foul: return "Personal foul by \(name)"
        case .substitution: return "\(name) enters the game for \(other ?? "")"
        }
    }

    private var tried: String {
        guard let shot else { return "" }
        let kind = shot.isThree ? "3-pt jump shot" : shot.feet < 4 ? "2-pt layup" : "2-pt jump shot"
        return "\(kind) from \(shot.feet) ft"
    }

    private var throwText: String { throwNumber.map { "\($0.number) of \($0.of)" } ?? "" }
}

extension SamplePlayer {
    /// `T. Vestander`.
    fileprivate var shortName: String {
        guard let blank = name.firstIndex(of: " ") else { return name }
        return "\(name.prefix(1)).\(name[blank...])"
    }
}
