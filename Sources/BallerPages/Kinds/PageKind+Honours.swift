/// Pages about drafts, awards, playoffs and All-Star games.
extension PageKind {
    static let drafts: [PageKind] = [
        draft, draftCombine, draftLottery, draftExpansion, draftRights,
    ]

    package static let draft = PageKind(
        "draft",
        "A draft pick by pick.",
        of: .season,
        ["/draft/{league}_{season}.html"],
        sample: "/draft/NBA_1960.html"
    )

    package static let draftCombine = PageKind(
        "draft_combine",
        "Measurements and tests of a draft's combine; the site links no such page today.",
        of: .season,
        ["/draft/combine/{season}.html", "/draft/{league}_{season}_combine.html"],
        sample: "/draft/combine/2024.html"
    )

    package static let draftLottery = PageKind(
        "draft_lottery",
        "Chances and outcome of a draft's lottery; the site links no such page today.",
        of: .season,
        ["/draft/lottery_{season}.html", "/draft/{league}_{season}_lottery.html"],
        sample: "/draft/lottery_2024.html"
    )

    package static let draftExpansion = PageKind(
        "draft_expansion",
        "An expansion draft.",
        of: .season,
        ["/draft/{league}_{season}_expansion.html"],
        sample: "/draft/NBA_2004_expansion.html"
    )

    package static let draftRights = PageKind(
        "draft_rights",
        "Rights to drafted players that teams hold.",
        of: .news,
        ["/draft/draft_rights.html"],
        sample: "/draft/draft_rights.html"
    )

    static let awards: [PageKind] = [
        awardsVoting, awardsHof, awardsTeams, awardWinners, awardTracker, hallOfFameCandidates,
    ]

    package static let awardsVoting = PageKind(
        "awards_voting",
        "Voting for the awards of a season.",
        of: .season,
        ["/awards/awards_{season}.html"],
        sample: "/awards/awards_2019.html"
    )

    package static let awardsHof = PageKind(
        "awards_hof",
        "Members of the Hall of Fame.",
        of: .list,
        ["/awards/hof.html"],
        sample: "/awards/hof.html"
    )

    package static let awardsTeams = PageKind(
        "awards_teams",
        "All-League, All-Defensive and All-Rookie teams.",
        of: .list,
        [
            "/awards/all_league.html", "/awards/all_defense.html", "/awards/all_rookie.html", "/awards/all_nba.html",
            "/awards/all_defensive.html",
        ],
        sample: "/awards/all_league.html"
    )

    package static let awardWinners = PageKind(
        "awards",
        "Winners of an award year by year: mvp, roy, dpoy, smoy, mip, coy, finals_mvp and others.",
        of: .list,
        ["/awards/{award}.html"],
        sample: "/awards/mvp.html"
    )

    package static let awardTracker = PageKind(
        "award_tracker",
        "A forecast of the voting for an award.",
        of: .news,
        ["/friv/mvp.html", "/friv/roy.html", "/friv/dpoy.html"],
        sample: "/friv/mvp.html"
    )

    package static let hallOfFameCandidates = PageKind(
        "hall_of_fame_candidates",
        "Candidates for the Hall of Fame.",
        of: .list,
        ["/friv/hof.fcgi", "/friv/hof.cgi", "/friv/hof.html"],
        sample: "/friv/hof.fcgi"
    )

    static let playoffPages: [PageKind] = [
        playoffs, playoffsSchedule, playoffsLeaders, playoffsStandings, playoffsSeriesIndex, playoffSeries, playoffOdds,
    ]

    package static let playoffs = PageKind(
        "playoffs",
        "Summary of the playoffs of a season.",
        of: .season,
        ["/playoffs/{league}_{season}.html"],
        sample: "/playoffs/NBA_1960.html"
    )

    package static let playoffsSchedule = PageKind(
        "playoffs_schedule",
        "Schedule of the playoffs of a season.",
        of: .schedule,
        ["/playoffs/{league}_{season}_games.html"],
        sample: "/playoffs/NBA_2026_games.html"
    )

    package static let playoffsLeaders = PageKind(
        "playoffs_leaders",
        "Leaders of the playoffs of a season by category.",
        of: .season,
        ["/playoffs/{league}_{season}_leaders.html"],
        sample: "/playoffs/NBA_2026_leaders.html"
    )

    package static let playoffsStandings = PageKind(
        "playoffs_standings",
        "Records of the playoffs of a season by split and against each team.",
        of: .season,
        ["/playoffs/{league}_{season}_standings.html"],
        sample: "/playoffs/NBA_2026_standings.html"
    )

    package static let playoffsSeriesIndex = PageKind(
        "playoffs_series_index",
        "All playoff series ever played.",
        of: .list,
        ["/playoffs/series/", "/playoffs/series.html"],
        sample: "/playoffs/series/"
    )

    package static let playoffSeries = PageKind(
        "playoff_series",
        "One playoff series: both teams' players over the series.",
        of: .season,
        ["/playoffs/{season}-{series}.html"],
        sample: "/playoffs/2001-nba-finals-76ers-vs-lakers.html"
    )

    package static let playoffOdds = PageKind(
        "playoff_odds",
        "A forecast of the playoffs.",
        of: .news,
        ["/friv/playoff_prob.html", "/friv/playoff_prob.fcgi"],
        sample: "/friv/playoff_prob.html"
    )

    static let allStars: [PageKind] = [
        allstarLeaders, allstarContests, allstar, allstarIndex,
    ]

    package static let allstarLeaders = PageKind(
        "allstar_leaders",
        "Leaders of all All-Star games together by category.",
        of: .list,
        ["/allstar/leaders_career.html"],
        sample: "/allstar/leaders_career.html"
    )

    package static let allstarContests = PageKind(
        "allstar_contests",
        "Contests of All-Star weekends year by year.",
        of: .list,
        ["/allstar/contest.html", "/allstar/contests.html"],
        sample: "/allstar/contest.html"
    )

    package static let allstar = PageKind(
        "allstar",
        "An All-Star game.",
        of: .season,
        ["/allstar/{league}_{season}.html", "/allstar/{game}.html"],
        sample: "/allstar/NBA_1951.html"
    )

    package static let allstarIndex = PageKind(
        "allstar_index",
        "All All-Star games.",
        of: .list,
        ["/allstar/"],
        sample: "/allstar/"
    )
}
