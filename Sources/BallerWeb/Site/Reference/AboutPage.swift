import BallerServing

/// How to read the site, whose data it shows, and where to turn.
enum AboutPage {
    static let route = SiteRoute(path: SitePath.about, about: "How to read the site; licence and sources.") { request in
        let sources = request.reading.snapshot.sourceTerms
        return Page(
            "About",
            "How to read the numbers: whole and part, unknown and not recorded; licence and sources.",
            .data,
            [
                WordsBlock(
                    "what",
                    .lead,
                    [
                        "Baller turns records of basketball into one checked file, and shows that file: every number here can be traced to a line of a source."
                    ]
                ),
                section(
                    "whole",
                    "Whole and part",
                    [
                        [
                            "A sum over a part is never called the whole. Where a page rests on some of the games of a season it says so, “6 of 82 games”, and ",
                            Run("coverage", link: SitePath.coverage), " shows season by season what is here.",
                        ],
                        [
                            "Season lines that a source printed are shown before sums of games where games are missing; a note beside the table says which it is."
                        ],
                    ]
                ),
                section(
                    "missing",
                    "What is missing",
                    [
                        [
                            "An empty cell is never a zero. Hold the pointer over it: “not known” is a number that somebody had and that is not here; “not recorded then” is one that nobody kept at the time, such as blocks before 1973-74; “nothing tried” is a percentage of no attempts; “did not play” and “not applicable” say themselves."
                        ],
                        [
                            "The ", Run("glossary", link: SitePath.glossary),
                            " says of every column since when it has been kept.",
                        ],
                    ]
                ),
                section(
                    "seasons",
                    "Seasons, teams, players",
                    [
                        [
                            "A season is named by both years and addressed by the year in which it ends: 2023-24 is ",
                            Run("/seasons/2024", link: SitePath.seasons),
                            ". Seasons of the ABA carry the league in their name. A team's code is the one that it had in that season; a franchise keeps its page when it moves.",
                        ]
                    ]
                ),
                section(
                    "checks",
                    "How it is checked",
                    [
                        [
                            "Each build asks a few hundred questions of every row before it is published; ",
                            Run("quality", link: SitePath.quality),
                            " shows what they found. Where sources disagree, ",
                            Run("conflicts", link: SitePath.conflicts),
                            " has both numbers. What is refused is listed with its reason among the ",
                            Run("rejects", link: SitePath.rejects), ", and ", Run("changes", link: SitePath.changes),
                            " says what a new build corrected.",
                        ]
                    ]
                ),
                section(
                    "programs",
                    "For programs",
                    [
                        [
                            "The same numbers come as JSON, CSV and Parquet from the ", Run("API", link: "/api/docs"),
                            ", by SQL from the ", Run("console", link: SitePath.sql), ", and as news from the ",
                            Run("feed", link: "/feed.atom"), ".",
                        ]
                    ]
                ),
                section(
                    "terms",
                    "Licence",
                    [
                        [
                            "The program is free under the MIT licence. The data belong to their sources: ",
                            Run(sources.map(\.title).joined(separator: ", ")),
                            ". Their terms, and whether they may be passed on, stand among the ",
                            Run("sources", link: SitePath.sources),
                            ". Neither the program nor this site has anything to do with the NBA or its clubs.",
                        ]
                    ]
                ),
                section(
                    "contact",
                    "Corrections",
                    [
                        [
                            "Whoever runs this server answers for it. A wrong number is best reported with the address of the page and the build id at its foot, which names the exact data."
                        ]
                    ]
                ),
            ]
        )
    }

    private static func section(_ id: String, _ title: String, _ paragraphs: [[Run]]) -> SectionBlock {
        SectionBlock(
            id,
            title,
            paragraphs.enumerated().map { place, runs in WordsBlock("\(id)-\(place + 1)", .plain, runs) }
        )
    }
}
