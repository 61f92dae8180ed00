/// Leader lists, search results and other pages.
extension PageKind {
    static let lists: [PageKind] = [
        leadersIndex, franchiseLeadersIndex, leaders, searchResults, numbersOfAllSeasons, onThisDay,
    ]

    package static let leadersIndex = PageKind(
        "leaders_index",
        "The index of all lists of leaders and records.",
        of: .list,
        ["/leaders/", "/trailers/"],
        sample: "/leaders/"
    )

    package static let franchiseLeadersIndex = PageKind(
        "franchise_leaders_index",
        "All franchises with links to their leaders; names and seasons of them are read.",
        of: .list,
        ["/leaders/franchise.html"],
        sample: "/leaders/franchise.html"
    )

    package static let leaders = PageKind(
        "leaders",
        "Leaders in a number: of careers, active players, seasons (`_career`, `_active`, `_season`), year by year (`_yearly`), records over time (`_progress`), in playoffs (`_p`); records of players and teams (`player_pts`, `team_wins`); trailers are the other end of the list.",
        of: .list,
        ["/leaders/{board}.html", "/trailers/{board}.html"],
        sample: "/leaders/pts_career.html"
    )

    package static let searchResults = PageKind(
        "search_results",
        "Hits of a search.",
        of: .news,
        ["/search/search.fcgi?search={term}", "/search/search.fcgi?hint={term}"],
        sample: "/search/search.fcgi?search=kobe"
    )

    package static let numbersOfAllSeasons = PageKind(
        "numbers_of_all_seasons",
        "Who wore a uniform number, over all seasons.",
        of: .list,
        ["/friv/numbers.fcgi", "/friv/numbers.cgi"],
        sample: "/friv/numbers.fcgi"
    )

    package static let onThisDay = PageKind(
        "on_this_day",
        "What happened on a day of the year.",
        of: .list,
        ["/friv/dates.fcgi", "/friv/dates.cgi"],
        sample: "/friv/dates.fcgi"
    )
}
