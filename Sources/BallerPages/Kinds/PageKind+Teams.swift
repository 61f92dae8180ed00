/// Pages about teams and franchises.
extension PageKind {
    static let teams: [PageKind] = [
        teamsIndex, teamFranchise, teamSeason, teamSchedule, teamGamelog, teamAdvancedGamelog, teamSplits, teamLineups,
        teamOnOff, teamDepthChart, teamStartingLineups, teamTransactions, teamReferees, teamDraft, teamSalaries,
        teamPlayers, franchiseLeaders, franchiseExecutives, franchiseCoaches, franchiseNumbers, leagueContracts,
        rosterContinuity,
    ]

    package static let teamsIndex = PageKind(
        "teams_index",
        "All franchises, each with the names that it had.",
        of: .list,
        ["/teams/"],
        sample: "/teams/"
    )

    package static let teamFranchise = PageKind(
        "team_franchise",
        "A franchise season by season.",
        of: .list,
        ["/teams/{team}/"],
        sample: "/teams/BOS/"
    )

    package static let teamSeason = PageKind(
        "team_season",
        "A team's season: roster and every table of its players.",
        of: .season,
        ["/teams/{team}/{season}.html"],
        sample: "/teams/BOS/2024.html"
    )

    package static let teamSchedule = PageKind(
        "team_schedule",
        "A team's schedule and results.",
        of: .schedule,
        ["/teams/{team}/{season}_games.html"],
        sample: "/teams/BOS/2024_games.html"
    )

    package static let teamGamelog = PageKind(
        "team_gamelog",
        "A team's games with both teams' numbers.",
        of: .season,
        ["/teams/{team}/{season}/gamelog/"],
        sample: "/teams/BOS/2024/gamelog/",
        robots: .gameLogs
    )

    package static let teamAdvancedGamelog = PageKind(
        "team_advanced_gamelog",
        "A team's games with both teams' advanced numbers.",
        of: .season,
        ["/teams/{team}/{season}/gamelog-advanced/"],
        sample: "/teams/BOS/2024/gamelog-advanced/",
        robots: .advancedGameLogs
    )

    package static let teamSplits = PageKind(
        "team_splits",
        "A team's season by place, month, opponent, result and so on.",
        of: .season,
        ["/teams/{team}/{season}/splits/"],
        sample: "/teams/BOS/1980/splits/",
        robots: .splits
    )

    package static let teamLineups = PageKind(
        "team_lineups",
        "A team's lineups of two to five players.",
        of: .season,
        ["/teams/{team}/{season}/lineups/"],
        sample: "/teams/CHI/1997/lineups/",
        robots: .lineups
    )

    package static let teamOnOff = PageKind(
        "team_on_off",
        "A team with and without each of its players on the court.",
        of: .season,
        ["/teams/{team}/{season}/on-off/"],
        sample: "/teams/CHI/1997/on-off/",
        robots: .onOff
    )

    package static let teamDepthChart = PageKind(
        "team_depth_chart",
        "A team's depth chart.",
        of: .season,
        ["/teams/{team}/{season}_depth.html"],
        sample: "/teams/BOS/2024_depth.html"
    )

    package static let teamStartingLineups = PageKind(
        "team_starting_lineups",
        "A team's starters game by game.",
        of: .season,
        ["/teams/{team}/{season}_start.html"],
        sample: "/teams/BOS/2024_start.html"
    )

    package static let teamTransactions = PageKind(
        "team_transactions",
        "A team's transactions of a season.",
        of: .season,
        ["/teams/{team}/{season}_transactions.html"],
        sample: "/teams/BOS/2024_transactions.html"
    )

    package static let teamReferees = PageKind(
        "team_referees",
        "Records of a team's season by referee.",
        of: .season,
        ["/teams/{team}/{season}_referees.html"],
        sample: "/teams/BOS/2026_referees.html"
    )

    package static let teamDraft = PageKind(
        "team_draft",
        "All picks of a franchise.",
        of: .list,
        ["/teams/{team}/draft.html"],
        sample: "/teams/BOS/draft.html"
    )

    package static let teamSalaries = PageKind(
        "team_salaries",
        "Contracts of a team.",
        of: .news,
        ["/contracts/{team}.html"],
        sample: "/contracts/BOS.html"
    )

    package static let teamPlayers = PageKind(
        "team_players",
        "Everybody who ever played for a franchise.",
        of: .list,
        ["/teams/{team}/players.html"],
        sample: "/teams/ATL/players.html"
    )

    package static let franchiseLeaders = PageKind(
        "franchise_leaders",
        "Leaders of one franchise.",
        of: .list,
        ["/teams/{team}/leaders_career.html", "/teams/{team}/leaders_season.html"],
        sample: "/teams/BOS/leaders_career.html"
    )

    package static let franchiseExecutives = PageKind(
        "franchise_executives",
        "Executives of a franchise.",
        of: .list,
        ["/teams/{team}/executives.html"],
        sample: "/teams/BOS/executives.html"
    )

    package static let franchiseCoaches = PageKind(
        "franchise_coaches",
        "Coaches of a franchise.",
        of: .list,
        ["/teams/{team}/coaches.html"],
        sample: "/teams/BOS/coaches.html"
    )

    package static let franchiseNumbers = PageKind(
        "franchise_numbers",
        "Uniform numbers of a franchise.",
        of: .list,
        ["/teams/{team}/numbers.html"],
        sample: "/teams/BOS/numbers.html"
    )

    package static let leagueContracts = PageKind(
        "league_contracts",
        "Contracts of all players, highest salary first.",
        of: .news,
        ["/contracts/players.html"],
        sample: "/contracts/players.html"
    )

    package static let rosterContinuity = PageKind(
        "roster_continuity",
        "How much of its roster each team kept.",
        of: .list,
        ["/friv/continuity.html"],
        sample: "/friv/continuity.html"
    )
}
