/// Pages about people other than players.
extension PageKind {
    static let people: [PageKind] = [
        coach, coachIndex, refereeIndex, refereePlayoffs, refereeProfile, executive, executiveIndex,
    ]

    package static let coach = PageKind(
        "coach",
        "A coach: life, seasons, awards, votes for Coach of the Year.",
        of: .person,
        ["/coaches/{coach}.html"],
        sample: "/coaches/jacksph01c.html"
    )

    package static let coachIndex = PageKind(
        "coach_index",
        "Register of coaches.",
        of: .list,
        ["/coaches/", "/coaches/{league}_stats.html"],
        sample: "/coaches/NBA_stats.html"
    )

    package static let refereeIndex = PageKind(
        "referee_index",
        "Register of referees.",
        of: .list,
        ["/referees/"],
        sample: "/referees/"
    )

    package static let refereePlayoffs = PageKind(
        "referee_playoffs",
        "A referee's playoff games.",
        of: .person,
        ["/referees/{referee}-playoffs.html"],
        sample: "/referees/fostesc99r-playoffs.html"
    )

    package static let refereeProfile = PageKind(
        "referee_profile",
        "A referee: life, and numbers of the games worked by season and by team.",
        of: .person,
        ["/referees/{referee}.html"],
        sample: "/referees/fostesc99r.html"
    )

    package static let executive = PageKind(
        "executive",
        "An executive: life and seasons.",
        of: .person,
        ["/executives/{executive}.html"],
        sample: "/executives/axelsjo99x.html"
    )

    package static let executiveIndex = PageKind(
        "executive_index",
        "Register of executives.",
        of: .list,
        ["/executives/", "/executives/{league}_stats.html"],
        sample: "/executives/NBA_stats.html"
    )
}
