/// Pages about a league and its seasons.
extension PageKind {
    static let seasons: [PageKind] = [
        leaguesIndex, bestRecords, standings, standingsHistorical, seasonStandings, standingsByDate, ratings,
        uniformNumbers, leagueTransactions, seasonLeaders, rookies, rookiesSeason, leagueTeamStats, leagueOpponentStats,
        schedule, scheduleEarly, scheduleMonth,
    ]

    package static let leaguesIndex = PageKind(
        "leagues_index",
        "All seasons of all leagues with champions and leaders.",
        of: .list,
        ["/leagues/"],
        sample: "/leagues/"
    )

    package static let bestRecords = PageKind(
        "best_records",
        "The best and worst starts of all seasons.",
        of: .list,
        ["/leagues/{league}_best_records.html", "/leagues/{league}_worst_records.html"],
        sample: "/leagues/NBA_best_records.html"
    )

    package static let standings = PageKind(
        "standings",
        "Summary of a season: standings, team numbers, playoff series, awards.",
        of: .season,
        [AddressPattern("/leagues/{league}_{season}.html", seasons: 1971...2199)],
        sample: "/leagues/NBA_2000.html"
    )

    package static let standingsHistorical = PageKind(
        "standings_historical",
        "Summary of a season before conferences: divisions only, one table or two.",
        of: .season,
        [AddressPattern("/leagues/{league}_{season}.html", seasons: 1900...1970)],
        sample: "/leagues/BAA_1947.html"
    )

    package static let seasonStandings = PageKind(
        "season_standings",
        "Standings of a season with records by split and against each team.",
        of: .season,
        ["/leagues/{league}_{season}_standings.html"],
        sample: "/leagues/NBA_1980_standings.html"
    )

    package static let standingsByDate = PageKind(
        "standings_by_date",
        "Standings of a conference day by day.",
        of: .season,
        [
            "/leagues/{league}_{season}_standings_by_date_{conference}_conference.html",
            "/leagues/{league}_{season}_standings_by_date.html",
        ],
        sample: "/leagues/NBA_2020_standings_by_date_eastern_conference.html"
    )

    package static let ratings = PageKind(
        "ratings",
        "Team ratings of a season, adjusted for the schedule.",
        of: .season,
        ["/leagues/{league}_{season}_ratings.html"],
        sample: "/leagues/NBA_2020_ratings.html"
    )

    package static let uniformNumbers = PageKind(
        "uniform_numbers",
        "Who wore which number in a season.",
        of: .season,
        ["/leagues/{league}_{season}_numbers.html"],
        sample: "/leagues/NBA_2020_numbers.html"
    )

    package static let leagueTransactions = PageKind(
        "league_transactions",
        "Transactions of a season.",
        of: .season,
        ["/leagues/{league}_{season}_transactions.html"],
        sample: "/leagues/NBA_2024_transactions.html"
    )

    package static let seasonLeaders = PageKind(
        "season_leaders",
        "Leaders of a season by category.",
        of: .season,
        ["/leagues/{league}_{season}_leaders.html"],
        sample: "/leagues/NBA_1960_leaders.html"
    )

    package static let rookies = PageKind(
        "rookies",
        "Players in the first season.",
        of: .season,
        ["/leagues/{league}_{season}_rookies.html"],
        sample: "/leagues/NBA_1960_rookies.html"
    )

    package static let rookiesSeason = PageKind(
        "rookies_season",
        "First seasons of the players of a season.",
        of: .season,
        ["/leagues/{league}_{season}_rookies-season-stats.html"],
        sample: "/leagues/NBA_2006_rookies-season-stats.html"
    )

    package static let leagueTeamStats = PageKind(
        "league_team_stats",
        "The numbers of all teams of a season on a page of their own; today the site prints them on the summary of the season.",
        of: .season,
        ["/leagues/{league}_{season}_team.html"],
        sample: "/leagues/NBA_2024_team.html"
    )

    package static let leagueOpponentStats = PageKind(
        "league_opponent_stats",
        "The numbers of all teams' opponents of a season on a page of their own; today the site prints them on the summary of the season.",
        of: .season,
        ["/leagues/{league}_{season}_opponent.html"],
        sample: "/leagues/NBA_2024_opponent.html"
    )

    package static let schedule = PageKind(
        "schedule",
        "Schedule of a season; its first month in the newer layout.",
        of: .schedule,
        [AddressPattern("/leagues/{league}_{season}_games.html", seasons: 1951...2199)],
        sample: "/leagues/NBA_2001_games.html"
    )

    package static let scheduleEarly = PageKind(
        "schedule_early",
        "Schedule of a season before 1950-51.",
        of: .schedule,
        [AddressPattern("/leagues/{league}_{season}_games.html", seasons: 1900...1950)],
        sample: "/leagues/NBA_1950_games.html"
    )

    package static let scheduleMonth = PageKind(
        "schedule_month",
        "Schedule of one month of a season.",
        of: .schedule,
        ["/leagues/{league}_{season}_games-{month}.html"],
        sample: "/leagues/NBA_2001_games-october.html"
    )
}
